import { isSameValue } from '../domain/same-value.ts';
import type { UnitProfile } from '../domain/units/unit-profile.ts';
import type { DomainEvent, Stores, VerifyProblem } from './ports.ts';
import { eventsOfAllPlans } from './verify-memory.ts';

/**
 * Confirmed spellings of units' names against the events. They belong to the unit under its name, which several plans share,
 * so that the events of all plans are gone through together.
 */
export function verifySpellings(stores: Stores): readonly VerifyProblem[] {
  const listed = stores.plans.list().flatMap(({ id }) => stores.units.profiles(id).map((profile) => ({ planId: id, profile })));
  const told = spellingsTold(stores, new Map(listed.map(({ planId, profile }) => [place(planId, profile.code), profile])));
  return listed.flatMap(({ planId, profile }): VerifyProblem[] => {
    const expected = told.get(sharedBy(profile));
    if (expected === undefined || isSameValue([...expected].toSorted(), profile.aliases.toSorted())) return [];
    return [{ kind: 'spellings-differ', planId, unit: profile.code }];
  });
}

const place = (planId: string, unit: string): string => JSON.stringify([planId, unit]);

/** What makes two plans' units one for their spellings. */
const sharedBy = ({ code, name, kind, kindLabel, validFrom, validTo }: UnitProfile): string =>
  JSON.stringify([code, name, kind, kindLabel, validFrom, validTo]);

/** Only of units that an event has told of: of others (listed by an earlier version) nothing is known to compare with. */
function spellingsTold(stores: Stores, present: ReadonlyMap<string, UnitProfile>): ReadonlyMap<string, ReadonlySet<string>> {
  const called = new Map<string, string>([...present].map(([at, profile]) => [at, sharedBy(profile)]));
  const spellings = new Map<string, Set<string>>();
  const of = (planId: string, unit: string) => spellings.get(called.get(place(planId, unit)) ?? '');
  for (const { event } of eventsOfAllPlans(stores)) {
    if (event.kind === 'units-changed') takeUnits(event, called, spellings);
    const removed = removedSpelling(event);
    if (removed) of(removed.planId, removed.unit)?.delete(removed.spelling);
    const confirmed = confirmedSpelling(event);
    if (confirmed) of(confirmed.planId, confirmed.unit)?.add(confirmed.spelling);
  }
  return spellings;
}

function takeUnits(
  { planId, changes }: Extract<DomainEvent, { kind: 'units-changed' }>,
  called: Map<string, string>,
  spellings: Map<string, Set<string>>,
): void {
  for (const { unit, after } of changes) {
    if (after === null) continue;
    called.set(place(planId, unit), sharedBy(after));
    spellings.set(sharedBy(after), new Set(after.aliases));
  }
}

interface Spelling {
  readonly planId: string;
  readonly unit: string;
  readonly spelling: string;
}

function confirmedSpelling(event: DomainEvent): Spelling | null {
  if (event.kind === 'alias-remembered') return { planId: event.planId, unit: event.unit, spelling: event.alias };
  if (event.kind !== 'memory-restored' || event.memory !== 'alias') return null;
  return { planId: event.planId, unit: event.unit, spelling: event.wording };
}

const removedSpelling = (event: DomainEvent): Spelling | null =>
  event.kind === 'memory-removed' && event.memory === 'alias'
    ? { planId: event.planId, unit: event.unit, spelling: event.wording }
    : null;
