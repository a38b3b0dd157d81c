import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { UnitChange } from '../contract/unit-methods.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import { clusterChanges } from '../domain/units/changed-units.ts';
import { toldByEvents } from '../domain/units/lineage/over-time.ts';
import { noContact, plainProfile, type SomeUnitFields, type UnitFields, type UnitProfile } from '../domain/units/unit-profile.ts';
import { sectorsFromWords } from '../domain/units/unit-words.ts';
import { unitKindWords } from '../text/vi-words.ts';
import { keepUnits } from './keep-units.ts';
import { identitiesFor } from './linked-identities.ts';
import { type PlanContext, planContext } from './plan-context.ts';
import { planProfiles } from './plan-units.ts';
import type { ServiceDeps } from './service-deps.ts';
import { isInUse } from './unit-in-use.ts';

export function listProfiles({ stores }: ServiceDeps, planId: string): OutputOf<'units.profiles'> {
  const context = planContext(stores, planId);
  return context.ok ? ok(planProfiles(stores, context.value.plan)) : context;
}

/** Every unit of every plan, as it is called there. */
export function knownUnits({ stores }: ServiceDeps): OutputOf<'units.known'> {
  const plans = new Map(stores.plans.list().map((plan) => [plan.id, plan]));
  return stores.units.known().flatMap(({ planId, identity, code, name, kind }) => {
    const plan = plans.get(planId);
    return plan ? [{ identity, planId, year: plan.year, issuer: plan.issuer, code, name, kind }] : [];
  });
}

export function editUnits(deps: ServiceDeps, input: ParsedInputOf<'units.edit'>): OutputOf<'units.edit'> {
  const context = planContext(deps.stores, input.planId);
  if (!context.ok) return context;
  const edited = applied(deps, context.value, input.changes);
  if (!edited.ok) return edited;
  const { before, after, former } = edited.value;
  keepUnits(deps, input.planId, withClusters(deps, context.value, before, after), input.reason);
  return ok({ changed: former.length, former });
}

interface Edited {
  readonly before: ReadonlyMap<string, UnitProfile>;
  readonly after: ReadonlyMap<string, UnitProfile>;
  readonly former: readonly UnitChange[];
}

function applied({ stores }: ServiceDeps, { plan }: PlanContext, changes: readonly UnitChange[]): Result<Edited, CallError> {
  const events = stores.lineage.events();
  const shown = new Map(planProfiles(stores, plan).map((profile) => [profile.code, profile]));
  const before = new Map(stores.units.profiles(plan.id).map((profile) => [profile.code, profile]));
  const after = new Map(before);
  const former: UnitChange[] = [];
  for (const { unit, fields } of changes) {
    const [stored, seen] = [after.get(unit), shown.get(unit)];
    if (!stored || !seen) return fail({ code: 'unit-unknown', unit });
    const wanted = differing(stored, seen, fields);
    const told = toldByEvents(seen.identity, events, plan.year);
    const ruled = Object.keys(wanted).find((field) => told.has(field));
    if (ruled !== undefined) return fail({ code: 'unit-told-by-event', unit, on: told.get(ruled) ?? '' });
    if (Object.keys(wanted).length === 0) continue;
    after.set(unit, { ...stored, ...wanted });
    former.push({ unit, fields: valuesOf(stored, wanted) });
  }
  const twice = sameIdentity([...after.values()]);
  return twice ? fail(twice) : ok({ before, after, former });
}

/** What is to be other than what is seen now. Former names that events give are no spellings that a person confirmed. */
function differing(stored: UnitProfile, seen: UnitProfile, fields: SomeUnitFields): Partial<UnitFields> {
  const byEvents = seen.aliases.filter((alias) => !stored.aliases.includes(alias));
  const aliases = fields.aliases?.filter((alias) => !byEvents.includes(alias));
  const given: SomeUnitFields = aliases === undefined ? fields : { ...fields, aliases };
  const shown = { ...seen, aliases: stored.aliases };
  return Object.fromEntries(
    Object.entries(given).filter(
      ([field, value]) => value !== undefined && !isSameValue(value, shown[field as keyof UnitFields]),
    ),
  );
}

const valuesOf = (stored: UnitProfile, wanted: Partial<UnitFields>): Partial<UnitFields> =>
  Object.fromEntries(Object.keys(wanted).map((field) => [field, stored[field as keyof UnitFields]]));

export function sameIdentity(units: readonly UnitProfile[]): CallError | null {
  const codes = new Map<string, string>();
  for (const { identity, code } of units) {
    const other = codes.get(identity);
    if (other !== undefined) return { code: 'unit-identity-taken', unit: code, other };
    codes.set(identity, code);
  }
  return null;
}

/** With the clusters that they name now and did not before, or the other way round. */
function withClusters(
  { stores }: ServiceDeps,
  { plan }: PlanContext,
  before: ReadonlyMap<string, UnitProfile>,
  after: ReadonlyMap<string, UnitProfile>,
): ReadonlyMap<string, UnitProfile | null> {
  const identityOf = identitiesFor(stores, plan);
  const clusters = clusterChanges([...before.values()], [...after.values()], (code, name) =>
    newCluster(code, name, identityOf({ code, name, kind: 'cluster' })),
  );
  const kept = [...clusters].filter(([code, profile]) => {
    const former = before.get(code);
    return profile !== null || former === undefined || !isInUse(stores, plan.id, former);
  });
  return new Map<string, UnitProfile | null>([...after, ...kept]);
}

const blankUnit = { sectors: sectorsFromWords(''), cluster: null, aliases: [], validFrom: null, validTo: null };

const newCluster = (code: string, name: string, identity: string): UnitProfile =>
  plainProfile({ ...blankUnit, code, name, kind: 'cluster', kindLabel: unitKindWords.cluster }, identity);

const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Fields]: Exclude<Fields[Field], undefined>;
  };

export function addUnit(deps: ServiceDeps, { planId, unit, fields, reason }: ParsedInputOf<'units.add'>): OutputOf<'units.add'> {
  const { stores } = deps;
  const context = planContext(stores, planId);
  if (!context.ok) return context;
  const before = new Map(stores.units.profiles(planId).map((profile) => [profile.code, profile]));
  if (before.has(unit)) return fail({ code: 'unit-exists', unit });
  const { name, kind } = fields;
  const identity = identitiesFor(stores, context.value.plan)({ code: unit, name, kind });
  const added: UnitProfile = {
    ...blankUnit,
    identity,
    managedBy: null,
    territory: '',
    contact: noContact,
    ...given(fields),
    code: unit,
  };
  const after = new Map([...before, [unit, added]]);
  const twice = sameIdentity([...after.values()]);
  if (twice) return fail(twice);
  keepUnits(deps, planId, withClusters(deps, context.value, before, after), reason);
  return ok(planProfiles(stores, context.value.plan).find(({ code }) => code === unit) ?? added);
}

export function removeUnit(deps: ServiceDeps, { planId, unit, reason }: ParsedInputOf<'units.remove'>): OutputOf<'units.remove'> {
  const { stores } = deps;
  const context = planContext(stores, planId);
  if (!context.ok) return context;
  const before = new Map(stores.units.profiles(planId).map((profile) => [profile.code, profile]));
  const former = before.get(unit);
  if (!former) return fail({ code: 'unit-unknown', unit });
  if (isInUse(stores, planId, former)) return fail({ code: 'unit-in-use', unit });
  const after = new Map([...before].filter(([code]) => code !== unit));
  const changes = withClusters(deps, context.value, before, after);
  keepUnits(deps, planId, new Map<string, UnitProfile | null>([...changes, [unit, null]]), reason);
  return ok({ former });
}
