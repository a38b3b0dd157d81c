import type { LastYear } from '../domain/consolidation/consolidation-input.ts';
import { samePeriodOf } from '../domain/consolidation/same-period-last-year.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import type { PlanLineage } from '../domain/units/lineage/plan-lineage.ts';
import { plansOfOffice } from './office-plans.ts';
import type { PlanContext, PlanPeriod } from './plan-context.ts';
import { planUnits } from './plan-units.ts';
import type { Stores } from './ports.ts';
import { comparedFigures } from './table-figures.ts';

/** What happened to the units of a plan; null where nothing ever did. */
export function lineageOf({ lineage, units }: Stores, planId: string, isNeeded: boolean): PlanLineage | null {
  const events = lineage.events();
  if (events.length === 0 && !isNeeded) return null;
  return { events, identityOf: new Map(units.profiles(planId).map(({ code, identity }) => [code, identity])) };
}

/**
 * What the same office planned and counted a year ago, or in another year, and those that have been merged into it since,
 * where they are here.
 */
export function lastYears(
  stores: Stores,
  { plan, period }: Pick<PlanPeriod, 'plan' | 'period'>,
  basis: Basis,
  lineage: PlanLineage | null,
  formerYear: number = plan.year - 1,
): readonly LastYear[] {
  const former = plansOfOffice(stores, plan, period.to).filter(({ year }) => year === formerYear);
  // Looking offices up takes its time: only where something happened.
  const sinceThen = lineage === null ? former : plansOfOffice(stores, plan, `${formerYear}-12-31`);
  return distinctOffices(former).flatMap(({ id }): LastYear[] => {
    const before = contextOf(stores, id);
    if (before === null) return [];
    const samePeriod = samePeriodOf(plan, period, basis, before.plan);
    const standing = samePeriod === null ? [] : comparedFigures(stores.figures, before, samePeriod, basis);
    const isNew = !sinceThen.some((one) => one.id === id);
    const own = { plan: before.plan, units: before.units, planVersion: before.version, standing };
    return [
      {
        ...own,
        lineage: lineage && lineageOf(stores, id, true),
        ...(isNew && lineage ? { isContinuedInPart: !goesOnIn(stores, before.plan, lineage) } : {}),
      },
    ];
  });
}

/** Of several plans of one office and year the first in the list. */
const distinctOffices = <Listed extends Pick<Plan, 'issuer'>>(plans: readonly Listed[]): readonly Listed[] =>
  plans.filter((plan, index) => plans.findIndex(({ issuer }) => issuer === plan.issuer) === index);

/** Every unit that a plan had at its year's end is in this year's plan too. */
function goesOnIn(stores: Stores, former: Plan, { identityOf }: PlanLineage): boolean {
  const here = new Set(identityOf.values());
  const codes = new Set(
    planUnits(stores, former)
      .filter(
        ({ kind, validTo }) => kind !== 'office' && kind !== 'cluster' && (validTo === null || validTo > `${former.year}-12-31`),
      )
      .map(({ code }) => code),
  );
  return stores.units.profiles(former.id).every(({ code, identity }) => !codes.has(code) || here.has(identity));
}

function contextOf(stores: Stores, planId: string): PlanContext | null {
  const current = stores.plans.current(planId);
  return current && { ...current, units: planUnits(stores, current.plan) };
}

/** The same office's plan of the year before, null where it is not in the data folder. */
export function formerPlan(stores: Stores, plan: Pick<Plan, 'year' | 'issuer'>): PlanContext | null {
  const former = stores.plans.list().find(({ year, issuer }) => year === plan.year - 1 && issuer === plan.issuer);
  return former === undefined ? null : contextOf(stores, former.id);
}
