import { dayBefore } from '../../plan/day-before.ts';
import type { UnitProfile, UnitVersion } from '../unit-profile.ts';
import { lifespan } from './lifespan.ts';
import type { UnitEvent, UnitNaming } from './unit-event.ts';

type Renamed = UnitEvent & { readonly renaming: NonNullable<UnitEvent['renaming']> };

/** A unit as its plan has it, with what the events say: first and last day, its last name and manager of the plan's year. */
export function overTime(profile: UnitProfile, events: readonly UnitEvent[], year: number): UnitProfile {
  const own = events.filter(({ from, to }) => from.includes(profile.identity) || to.includes(profile.identity));
  if (own.length === 0) return profile;
  const life = lifespan(profile.identity, own);
  const last = renamingsIn(profile.identity, own, year).at(-1)?.renaming.after;
  const transfer = own
    .filter(({ on, transfer }) => transfer !== null && isIn(year, on))
    .toSorted(byDay)
    .at(-1)?.transfer;
  return {
    ...profile,
    ...last,
    aliases: aliasesOf(profile, own, year),
    validFrom: life.from ?? profile.validFrom,
    validTo: life.to ?? profile.validTo,
    managedBy: transfer ? transfer.after : profile.managedBy,
  };
}

const isIn = (year: number, day: string): boolean => day.startsWith(`${year}-`);
const byDay = (a: UnitEvent, b: UnitEvent): number => a.on.localeCompare(b.on);

/** Events that gave the unit another name, the oldest first. */
const renamings = (identity: string, events: readonly UnitEvent[]): readonly Renamed[] =>
  events.filter((event): event is Renamed => event.renaming !== null && event.to.includes(identity)).toSorted(byDay);

/** Those that rule over the name that a plan of the year was given. */
const renamingsIn = (identity: string, events: readonly UnitEvent[], year: number): readonly Renamed[] =>
  renamings(identity, events).filter(({ on }) => isIn(year, on));

/** A report may still bear the former name. */
function aliasesOf(profile: UnitProfile, own: readonly UnitEvent[], year: number): readonly string[] {
  const renamed = renamingsIn(profile.identity, own, year);
  const current = renamed.at(-1)?.renaming.after.name;
  if (current === undefined) return profile.aliases;
  const names = [profile.name, ...renamed.flatMap(({ renaming }) => [renaming.before.name, renaming.after.name])];
  return [...new Set([...profile.aliases, ...names])].filter((name) => name !== current);
}

/** What a unit of a plan is called on a day of the plan's year. */
export function namedOn<Unit extends UnitNaming>(unit: Unit, identity: string, events: readonly UnitEvent[], day: string): Unit {
  const inYear = renamingsIn(identity, events, Number(day.slice(0, 4)));
  const naming = namingOn(inYear, day);
  return naming === null ? unit : { ...unit, ...naming };
}

function namingOn(renamed: readonly Renamed[], day: string): UnitNaming | null {
  const until = renamed.filter(({ on }) => on <= day).at(-1);
  return until ? until.renaming.after : (renamed[0]?.renaming.before ?? null);
}

/** What a unit was called, the oldest name first. */
export function versionsOf(unit: UnitProfile, events: readonly UnitEvent[]): readonly UnitVersion[] {
  const renamed = renamings(unit.identity, events);
  const { name, kind, kindLabel, validFrom, validTo } = unit;
  const first = renamed[0]?.renaming.before ?? { name, kind, kindLabel };
  const namings = [
    { naming: first, from: validFrom },
    ...renamed.map(({ on, renaming }) => ({ naming: renaming.after, from: on })),
  ];
  return namings.map(({ naming, from }, index) => {
    const next = namings[index + 1]?.from;
    return { name: naming.name, kind: naming.kind, kindLabel: naming.kindLabel, from, to: next ? dayBefore(next) : validTo };
  });
}

/** Which fields of a unit the events of its plan's year rule over, each with the day of the event that does. */
export function toldByEvents(identity: string, events: readonly UnitEvent[], year: number): ReadonlyMap<string, string> {
  const { from, to } = lifespan(identity, events);
  const renamed = renamingsIn(identity, events, year).at(-1)?.on;
  const moved = events.filter((event) => event.transfer !== null && event.to.includes(identity) && isIn(year, event.on));
  const days: readonly (readonly [string, string | undefined | null])[] = [
    ...['name', 'kind', 'kindLabel'].map((field) => [field, renamed] as const),
    ['managedBy', moved.toSorted(byDay).at(-1)?.on],
    ['validFrom', from],
    ['validTo', to],
  ];
  return new Map(days.flatMap(([field, day]) => (day ? [[field, day] as const] : [])));
}
