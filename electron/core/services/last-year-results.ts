import { allocationKey } from '../domain/allocation/standing-allocations.ts';
import type { IndicatorRow } from '../domain/consolidation/indicator-table.ts';
import { toScaled } from '../domain/figures/scaled.ts';
import type { Indicator } from '../domain/plan/indicator.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { spellOut } from '../domain/units/unit-name.ts';
import { formerPlan, tableOf } from './get-table.ts';
import { type PlanContext, periodOfPlan } from './plan-context.ts';
import type { Stores } from './ports.ts';

const WHOLE_YEAR = 'NAM';

/** What each unit reached last year in the same measure (`measureId`), by `allocationKey`; scaled by the indicator's decimals. */
export function lastYearResults(stores: Stores, { plan, units }: PlanContext): ReadonlyMap<string, number> {
  const former = formerPlan(stores, plan);
  const period = former && periodOfPlan(former.plan, WHOLE_YEAR);
  if (!former || !period?.ok) return new Map();
  const { indicators } = tableOf(stores, { ...former, period: period.value }, 'cumulative');
  const codeNow = new Map(former.units.map((unit) => [unit.code, sameUnit(unit, units)]));
  const results = plan.indicators.flatMap((indicator) => {
    const before = former.plan.indicators.find(({ measureId }) => measureId === indicator.measureId);
    const row = indicators.find(({ code }) => code === before?.code);
    return row === undefined ? [] : resultsOf(row, indicator, codeNow);
  });
  return new Map(results);
}

/** A code alone may have come to be another's: it is the same unit where the name is the same too. */
function sameUnit(former: PlanUnit, units: readonly PlanUnit[]): string | null {
  const called = units.filter(({ name }) => spellOut(name) === spellOut(former.name));
  return (called.find(({ code }) => code === former.code) ?? (called.length === 1 ? called[0] : undefined))?.code ?? null;
}

function resultsOf(row: IndicatorRow, indicator: Indicator, codeNow: ReadonlyMap<string, string | null>): [string, number][] {
  if (row.measure !== 'count' || indicator.measure !== 'count' || row.unitOfMeasure !== indicator.unitOfMeasure) return [];
  return row.units.flatMap(({ unit: formerCode, state, numerator }): [string, number][] => {
    const unit = codeNow.get(formerCode) ?? null;
    const result = state === 'reported' && numerator !== null ? toScaled(numerator, indicator.decimals) : null;
    return unit === null || result === null ? [] : [[allocationKey({ unit, indicator: indicator.code }), result]];
  });
}
