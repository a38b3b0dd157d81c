import type { Plan } from '../domain/plan/plan.ts';
import { findReportingPeriod } from '../domain/plan/reporting-periods.ts';
import type { DatedReport, EventSurroundings } from '../domain/units/lineage/event-checks.ts';
import type { UnitEventFault } from '../domain/units/lineage/event-fault.ts';
import { lifespan } from '../domain/units/lineage/lifespan.ts';
import type { UnitEvent } from '../domain/units/lineage/unit-event.ts';
import type { LineageStore, Stores } from './ports.ts';

/** Events of the units of a plan and of all that these came from or became, by day. */
export function eventsAround(stores: Stores, planId: string): ReturnType<LineageStore['events']> {
  const events = stores.lineage.events();
  const touched = new Set(stores.units.profiles(planId).map(({ identity }) => identity));
  const sides = ({ from, to }: UnitEvent) => [...from, ...to];
  let open = events;
  let found = open.filter((event) => sides(event).some((unit) => touched.has(unit)));
  while (found.length > 0) {
    for (const unit of found.flatMap(sides)) touched.add(unit);
    open = open.filter((event) => !found.includes(event));
    found = open.filter((event) => sides(event).some((unit) => touched.has(unit)));
  }
  return events.filter((event) => !open.includes(event));
}

/** What events are checked against: all units there are, and the reports of those that begin or end. */
export function eventSurroundings(stores: Stores, events: readonly UnitEvent[]): EventSurroundings {
  const units = stores.units.known();
  const named = new Set(events.flatMap(({ from, to }) => [...from, ...to]));
  const affected = units.filter(({ identity }) => named.has(identity));
  const plans = [...new Set(affected.map(({ planId }) => planId))];
  return {
    events,
    known: new Set(units.map(({ identity }) => identity)),
    reports: plans.flatMap((planId) => datedReports(stores, planId, affected)),
  };
}

function datedReports(stores: Stores, planId: string, units: ReturnType<Stores['units']['known']>): readonly DatedReport[] {
  const plan = stores.plans.current(planId)?.plan;
  if (!plan) return [];
  const identityOf = new Map(units.filter((unit) => unit.planId === planId).map(({ code, identity }) => [code, identity]));
  return stores.submissions.list(planId).flatMap(({ unit, period: code, state }): DatedReport[] => {
    const identity = unit === null ? undefined : identityOf.get(unit);
    const period = findReportingPeriod(plan, code);
    if (identity === undefined || period === null || (state !== 'standing' && state !== 'waiting')) return [];
    return [{ unit: identity, from: period.from, to: period.to, named: `${planId} ${code}` }];
  });
}

/** Units whose last day was set in the plan's year, and of which no event says what became of them. */
export function endsWithoutEvent({ units, lineage }: Stores, { id, year }: Pick<Plan, 'id' | 'year'>): readonly UnitEventFault[] {
  const events = lineage.events();
  return units
    .profiles(id)
    .flatMap(({ identity, validTo }): UnitEventFault[] =>
      validTo !== null && validTo < `${year}-12-31` && lifespan(identity, events).to === null
        ? [{ severity: 'warning', kind: 'end-without-event', eventId: null, unit: identity, day: validTo, reports: [] }]
        : [],
    );
}
