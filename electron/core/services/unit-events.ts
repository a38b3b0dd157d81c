import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { KnownUnit } from '../contract/unit-methods.ts';
import { fail, ok } from '../domain/result.ts';
import { eventFaults } from '../domain/units/lineage/event-checks.ts';
import type { UnitEventFault } from '../domain/units/lineage/event-fault.ts';
import { factsOf, type UnitEvent, type UnitEventEntry, type UnitEventFacts } from '../domain/units/lineage/unit-event.ts';
import { planContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { endsWithoutEvent, eventSurroundings, eventsAround } from './unit-event-surroundings.ts';
import { knownUnits } from './unit-profiles.ts';

export function listUnitEvents(deps: ServiceDeps, planId: string): OutputOf<'unitEvents.list'> {
  const { stores } = deps;
  const context = planContext(stores, planId);
  if (!context.ok) return context;
  const events = eventsAround(stores, planId);
  const around = eventSurroundings(stores, stores.lineage.events());
  const faults = events.flatMap((event) => eventFaults(event, around));
  return ok({
    events: events.map(entryOf),
    faults: [...faults, ...endsWithoutEvent(stores, context.value.plan)],
    units: latestOf(deps, new Set(events.flatMap(namedIn))),
  });
}

export const entryOf = ({ planId: _, ...entry }: UnitEventEntry & { readonly planId: string }): UnitEventEntry => entry;

const namedIn = ({ from, to, transfer }: UnitEvent): readonly string[] => [
  ...from,
  ...to,
  ...[transfer?.before, transfer?.after].filter((unit) => typeof unit === 'string'),
];

/** These units as the latest plan that has them calls them. */
export function latestOf(deps: ServiceDeps, identities: ReadonlySet<string>): readonly KnownUnit[] {
  const known = knownUnits(deps).toSorted((a, b) => a.year - b.year || a.planId.localeCompare(b.planId));
  const latest = new Map(known.filter(({ identity }) => identities.has(identity)).map((unit) => [unit.identity, unit]));
  return [...identities].flatMap((identity) => latest.get(identity) ?? []);
}

const NEW = 'new';

export function checkUnitEvent(deps: ServiceDeps, input: ParsedInputOf<'unitEvents.check'>): OutputOf<'unitEvents.check'> {
  const context = planContext(deps.stores, input.planId);
  return context.ok ? ok(faultsOf(deps, input.id, input.event)) : context;
}

/** What is wrong with an event if it stood, in the place of the one with that id. */
export function faultsOf({ stores }: ServiceDeps, id: string | null, facts: UnitEventFacts): readonly UnitEventFault[] {
  const event: UnitEvent = { ...facts, id: id ?? NEW };
  const others = stores.lineage.events().filter((other) => other.id !== id);
  const faults = eventFaults(event, eventSurroundings(stores, [...others, event]));
  return faults.map((fault) => ({ ...fault, eventId: id }));
}

export function recordUnitEvent(deps: ServiceDeps, input: ParsedInputOf<'unitEvents.record'>): OutputOf<'unitEvents.record'> {
  const { stores } = deps;
  const context = planContext(stores, input.planId);
  if (!context.ok) return context;
  const faults = faultsOf(deps, input.id, input.event);
  if (faults.some(({ severity }) => severity === 'error')) return fail({ code: 'unit-event-faulty', faults });
  const former = stores.lineage.events().find(({ id }) => id === input.id);
  const id = input.id ?? deps.newId();
  writeEvent(deps, former?.planId ?? input.planId, id, input.event, input.reason);
  return ok({ id, warnings: faults, former: former ? factsOf(former) : null });
}

export function writeEvent(deps: ServiceDeps, planId: string, id: string, event: UnitEventFacts, reason: string | null): void {
  const { stores } = deps;
  const by = signed(deps, reason);
  stores.transaction(() => {
    stores.lineage.put(planId, { ...event, id, ...by });
    stores.events.append({ kind: 'unit-event-recorded', planId, id, event }, by);
  });
}

export function removeUnitEvent(
  deps: ServiceDeps,
  { planId, id, reason }: ParsedInputOf<'unitEvents.remove'>,
): OutputOf<'unitEvents.remove'> {
  const { stores } = deps;
  const context = planContext(stores, planId);
  if (!context.ok) return context;
  const former = stores.lineage.events().find((event) => event.id === id);
  if (!former) return fail({ code: 'unit-event-unknown', id });
  stores.transaction(() => {
    stores.lineage.remove(id);
    stores.events.append({ kind: 'unit-event-taken-back', planId: former.planId, id }, signed(deps, reason));
  });
  return ok({ former: factsOf(former) });
}
