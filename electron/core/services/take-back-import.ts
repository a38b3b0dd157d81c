import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import type { UnitProfile } from '../domain/units/unit-profile.ts';
import type { BeforeImport } from './domain-event.ts';
import { keepUnits } from './keep-units.ts';
import { planContext } from './plan-context.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { writeEvent } from './unit-events.ts';
import { isInUse } from './unit-in-use.ts';

/** What stood before a list of units changes it, to be told with the import. */
export function beforeImport(
  before: readonly UnitProfile[],
  after: ReadonlyMap<string, UnitProfile>,
  events: BeforeImport['events'],
): BeforeImport {
  const stood = new Map(before.map((profile) => [profile.code, profile]));
  const told = [...after.values()].map(({ code, aliases }) => {
    const former = stood.get(code) ?? null;
    return { unit: code, before: former, spellings: aliases.filter((alias) => !former?.aliases.includes(alias)) };
  });
  return { order: before.map(({ code }) => code), units: told, events };
}

/**
 * Units and events are again as one import found them. A unit that it brought and for which something has come in since
 * stays, and so do spellings confirmed since.
 */
export function takeBackImport(
  deps: ServiceDeps,
  { planId, number, reason }: ParsedInputOf<'units.takeBackImport'>,
): OutputOf<'units.takeBackImport'> {
  const context = planContext(deps.stores, planId);
  if (!context.ok) return context;
  const former = standingImport(deps.stores, planId, number);
  if (former === null) return fail({ code: 'units-import-gone', number });
  return deps.stores.transaction(() => {
    const events = takeBackEvents(deps, planId, former, reason);
    const units = takeBackUnits(deps, planId, former, reason);
    deps.stores.events.append({ kind: 'units-import-taken-back', planId, number }, signed(deps, reason));
    return ok({ ...units, events });
  });
}

/** Null where no import has the number, or it was taken back already. */
function standingImport({ events }: Stores, planId: string, number: number): BeforeImport | null {
  const told = events.ofPlan(planId);
  const isTakenBack = told.some(({ event }) => event.kind === 'units-import-taken-back' && event.number === number);
  const found = told.find(({ id }) => id === number)?.event;
  return !isTakenBack && found?.kind === 'units-imported' ? (found.former ?? null) : null;
}

/** The last first: events name the units that came with those before them. */
function takeBackEvents(deps: ServiceDeps, planId: string, { events }: BeforeImport, reason: string | null): number {
  const { stores } = deps;
  for (const { id, before } of events.toReversed()) {
    const standing = stores.lineage.events().find((event) => event.id === id);
    const under = standing?.planId ?? planId;
    if (before !== null) writeEvent(deps, under, id, before, reason);
    else if (standing) {
      stores.lineage.remove(id);
      stores.events.append({ kind: 'unit-event-taken-back', planId: under, id }, signed(deps, reason));
    }
  }
  return events.length;
}

/** First those that go, so that the others are listed in the order in which they were. */
function takeBackUnits(deps: ServiceDeps, planId: string, { units, order }: BeforeImport, reason: string | null) {
  const { stores } = deps;
  const present = new Map(stores.units.profiles(planId).map((profile) => [profile.code, profile]));
  const brought = units.flatMap(({ unit, before }) => (before === null ? (present.get(unit) ?? []) : []));
  const kept = stillNeeded(stores, planId, brought);
  const going = brought.filter(({ code }) => !kept.has(code));
  keepUnits(deps, planId, new Map(going.map(({ code }) => [code, null])), reason);
  for (const { code } of going) present.delete(code);
  for (const { unit, before, spellings } of units) {
    const since = (present.get(unit)?.aliases ?? []).filter((alias) => !spellings.includes(alias));
    if (before !== null) present.set(unit, { ...before, aliases: [...new Set([...before.aliases, ...since])] });
  }
  const inOrder = [...new Set([...order, ...present.keys()])].flatMap((code) => present.get(code) ?? []);
  const restored = keepUnits(deps, planId, new Map(inOrder.map((profile) => [profile.code, profile])), reason);
  return { removed: going.length, restored, kept: [...kept] };
}

/** Codes of those that something has come in for, and of the clusters that these belong to. */
function stillNeeded(stores: Stores, planId: string, brought: readonly UnitProfile[]): ReadonlySet<string> {
  const inUse = brought.filter((profile) => isInUse(stores, planId, profile));
  const clusters = new Set(inUse.map(({ cluster }) => cluster));
  const ofThose = brought.filter(({ kind, name }) => kind === 'cluster' && clusters.has(name));
  return new Set([...inUse, ...ofThose].map(({ code }) => code));
}
