import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { UnitHistory } from '../contract/unit-methods.ts';
import { fail, ok } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import { changesWhoExists } from '../domain/units/lineage/lifespan.ts';
import { versionsOf } from '../domain/units/lineage/over-time.ts';
import type { UnitFields, UnitProfile } from '../domain/units/unit-profile.ts';
import { planContext } from './plan-context.ts';
import { planProfiles } from './plan-units.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { entryOf, latestOf } from './unit-events.ts';
import { knownUnits } from './unit-profiles.ts';

/** What is known of a unit over the years: names, events, where it came from and what it became, who changed what. */
export function historyOfProfile(
  deps: ServiceDeps,
  { planId, unit: code }: ParsedInputOf<'units.history'>,
): OutputOf<'units.history'> {
  const { stores } = deps;
  const context = planContext(stores, planId);
  if (!context.ok) return context;
  const unit = planProfiles(stores, context.value.plan).find((profile) => profile.code === code);
  if (!unit) return fail({ code: 'unit-unknown', unit: code });
  const { identity } = unit;
  const events = stores.lineage.events().filter(({ from, to }) => from.includes(identity) || to.includes(identity));
  const structural = events.filter(changesWhoExists);
  const before = structural.filter(({ to }) => to.includes(identity)).flatMap(({ from }) => from);
  const after = structural.filter(({ from }) => from.includes(identity)).flatMap(({ to }) => to);
  const others = (units: readonly string[]) => latestOf(deps, new Set(units.filter((other) => other !== identity)));
  return ok({
    unit,
    versions: versionsOf(unit, events),
    events: events.map(entryOf),
    predecessors: others(before),
    successors: others(after),
    plans: knownUnits(deps)
      .filter((known) => known.identity === identity)
      .toSorted((a, b) => a.year - b.year || a.planId.localeCompare(b.planId)),
    edits: editsOf(stores, planId, code),
  });
}

/** What each change made different. */
function editsOf(stores: Stores, planId: string, code: string): UnitHistory['edits'] {
  const edits: UnitHistory['edits'][number][] = [];
  let former: UnitProfile | null = null;
  for (const { event, at, actor, reason } of stores.events.ofPlan(planId)) {
    if (event.kind !== 'units-changed') continue;
    for (const { unit, after } of event.changes) {
      if (unit !== code) continue;
      edits.push({ at, actor, reason, ...differenceOf(former, after) });
      former = after;
    }
  }
  return edits;
}

function differenceOf(
  before: UnitProfile | null,
  after: UnitProfile | null,
): Pick<UnitHistory['edits'][number], 'before' | 'after'> {
  if (before === null || after === null) return { before: before && fieldsOf(before), after: after && fieldsOf(after) };
  const changed = Object.entries(after).filter(([field, value]) => !isSameValue(value, before[field as keyof UnitProfile]));
  const names = changed.map(([field]) => field as keyof UnitProfile);
  const valuesIn = (profile: UnitProfile) => Object.fromEntries(names.map((name) => [name, profile[name]]));
  return { before: valuesIn(before), after: valuesIn(after) };
}

const fieldsOf = ({ code: _, ...fields }: UnitProfile): UnitFields => fields;
