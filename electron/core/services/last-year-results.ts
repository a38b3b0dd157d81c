import { allocationKey } from '../domain/allocation/standing-allocations.ts';
import { consolidate } from '../domain/consolidation/consolidate.ts';
import type { IndicatorRow } from '../domain/consolidation/indicator-table.ts';
import { toScaled } from '../domain/figures/scaled.ts';
import type { Indicator } from '../domain/plan/indicator.ts';
import { type Group, grouped } from '../domain/reports/grouped.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { spellOut } from '../domain/units/unit-name.ts';
import { formerPlan } from './former-plans.ts';
import { type PlanContext, periodOfPlan } from './plan-context.ts';
import type { Stores } from './ports.ts';
import { comparedFigures } from './table-figures.ts';

const WHOLE_YEAR = 'NAM';

/** What each unit reached last year in the same measure (`measureId`), by `allocationKey`; scaled by the indicator's decimals. */
export function lastYearResults(stores: Stores, { plan, units }: PlanContext): ReadonlyMap<string, number> {
  const former = formerPlan(stores, plan);
  const period = former && periodOfPlan(former.plan, WHOLE_YEAR);
  if (!former || !period?.ok) return new Map();
  const countOf = new Map(plan.indicators.filter(({ measure }) => measure === 'count').map((one) => [one.measureId, one]));
  const indicators = former.plan.indicators.filter(({ measureId }) => countOf.has(measureId));
  const asked = { plan: { ...former.plan, indicators }, units: former.units };
  const standing = comparedFigures(stores.figures, asked, period.value, 'cumulative');
  const table = consolidate({ ...asked, planVersion: former.version, standing, period: period.value, basis: 'cumulative' });
  const codeNow = codesNow(former.units, units);
  const measureOf = new Map(indicators.map(({ code, measureId }) => [code, measureId]));
  return new Map(
    table.indicators.flatMap((row) => {
      const indicator = countOf.get(measureOf.get(row.code) ?? '');
      return indicator ? resultsOf(row, indicator, codeNow) : [];
    }),
  );
}

/** A code alone may have come to be another's: it is the same unit where the name is the same too. */
function codesNow(former: readonly PlanUnit[], units: readonly PlanUnit[]): ReadonlyMap<string, string | null> {
  const named = new Map(units.map(({ code, name }) => [code, name]));
  const renamed = former.filter(({ code, name }) => named.get(code) !== name);
  // Spelling names out takes long, and most units are called as they were.
  const called = renamed.length === 0 ? [] : grouped(units, ({ name }) => spellOut(name));
  return new Map([
    ...former.map(({ code }) => [code, code] as const),
    ...renamed.map((unit) => [unit.code, codeNow(unit, called)] as const),
  ]);
}

function codeNow({ code, name }: PlanUnit, called: readonly Group<PlanUnit>[]): string | null {
  const spelled = spellOut(name);
  const same = called.find(({ key }) => key === spelled)?.members ?? [];
  return (same.find((unit) => unit.code === code) ?? (same.length === 1 ? same[0] : undefined))?.code ?? null;
}

function resultsOf(row: IndicatorRow, indicator: Indicator, codeNow: ReadonlyMap<string, string | null>): [string, number][] {
  if (row.measure !== 'count' || indicator.measure !== 'count' || row.unitOfMeasure !== indicator.unitOfMeasure) return [];
  return row.units.flatMap(({ unit: formerCode, state, numerator }): [string, number][] => {
    const unit = codeNow.get(formerCode) ?? null;
    const result = state === 'reported' && numerator !== null ? toScaled(numerator, indicator.decimals) : null;
    return unit === null || result === null ? [] : [[allocationKey({ unit, indicator: indicator.code }), result]];
  });
}
