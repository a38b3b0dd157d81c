import type { ByPlace } from '../domain/allocation/by-place.ts';
import { membersOn } from '../domain/consolidation/consolidate-indicator.ts';
import { figureRoute } from '../domain/consolidation/figure-route.ts';
import { shownState } from '../domain/consolidation/shown-figures.ts';
import { indexStanding } from '../domain/consolidation/standing-index.ts';
import { isSummedAlone, type Member } from '../domain/consolidation/tally.ts';
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

/** What each unit reached last year in the same measure (`measureId`), scaled by the indicator's decimals. */
export function lastYearResults(stores: Stores, { plan, units }: PlanContext): ByPlace<number> {
  const former = formerPlan(stores, plan);
  const period = former && periodOfPlan(former.plan, WHOLE_YEAR);
  if (!former || !period?.ok) return new Map();
  const countOf = new Map(plan.indicators.filter(({ measure }) => measure === 'count').map((one) => [one.measureId, one]));
  const indicators = former.plan.indicators.filter(({ measureId }) => countOf.has(measureId));
  const asked = { plan: { ...former.plan, indicators }, units: former.units };
  const reportsOf = indexStanding(comparedFigures(stores.figures, asked, period.value, 'cumulative'));
  const route = figureRoute(asked.plan, period.value, 'cumulative');
  const codeNow = codesNow(former.units, units);
  const results = new Map<string, ReadonlyMap<string, number>>();
  for (const before of indicators) {
    const indicator = countOf.get(before.measureId);
    if (!indicator || before.measure !== 'count' || before.unitOfMeasure !== indicator.unitOfMeasure) continue;
    const members = membersOn(route, before, { units: former.units, reportsOf, lineage: null });
    const others = results.get(indicator.code) ?? [];
    results.set(indicator.code, new Map([...others, ...resultsOf(members, before, indicator, codeNow)]));
  }
  return results;
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

/** By the unit's code of this year; an ended unit's count that only the plain sum holds is nobody's result. */
function resultsOf(
  members: readonly Member[],
  before: Indicator,
  indicator: Indicator,
  codeNow: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, number> {
  const results = new Map<string, number>();
  for (const member of members) {
    const unit = isSummedAlone(member) ? null : (codeNow.get(member.unit.code) ?? null);
    const result = unit === null ? null : resultOf(member, before, indicator);
    if (unit !== null && result !== null) results.set(unit, result);
  }
  return results;
}

function resultOf({ answer: { value } }: Member, before: Indicator, { decimals }: Indicator): number | null {
  const { state, numerator } = shownState(value, before.decimals);
  return state === 'reported' && numerator !== null ? toScaled(numerator, decimals) : null;
}
