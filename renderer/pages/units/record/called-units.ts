import type { KnownUnit } from '#core/contract/unit-methods.ts';
import { fold } from '#core/domain/reading/fold.ts';
import { unitCalled } from '#core/domain/units/recognise-unit.ts';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';
import type { NamedUnit } from './event-draft.ts';

/** Units that may be named: of the plan, and of other plans those that this one does not have. */
export interface NameableUnits {
  readonly units: readonly UnitProfile[];
  readonly known: readonly KnownUnit[];
}

/**
 * The unit that a text names. `loosely`: also in the manner in which reports write names ("H. Sông Vân"), for units that must
 * be there; a new unit's name may be close to an old one's and is taken word for word.
 */
export function unitNamed(text: string, { units, known }: NameableUnits, loosely: boolean): NamedUnit | null {
  const asked = fold(text);
  if (asked === '') return null;
  const exact = units.filter(({ code, name, aliases }) => [code, name, ...aliases].some((one) => fold(one) === asked));
  if (exact.length > 0) return onlyOne(exact);
  const elsewhere = latestElsewhere(units, known).filter(({ name }) => fold(name) === asked);
  if (elsewhere.length > 0) return onlyOne(elsewhere);
  const code = loosely ? unitCalled(text, units) : null;
  return onlyOne(units.filter((unit) => unit.code === code));
}

type Nameable = Pick<KnownUnit, 'identity' | 'name'>;

function onlyOne(units: readonly Nameable[]): NamedUnit | null {
  const [unit, ...others] = units;
  return unit && others.length === 0 ? { kind: 'known', identity: unit.identity, name: unit.name } : null;
}

/** Each once, as the latest plan calls it. */
function latestElsewhere(units: readonly UnitProfile[], known: readonly KnownUnit[]): readonly KnownUnit[] {
  const here = new Set(units.map(({ identity }) => identity));
  const latest = new Map(known.toSorted((a, b) => a.year - b.year).map((unit) => [unit.identity, unit]));
  return [...latest.values()].filter(({ identity }) => !here.has(identity));
}

export interface Suggestion {
  readonly unit: NamedUnit;
  /** Code, and plan where it is another than the one on show. */
  readonly beside: string;
}

const MOST = 8;

/** Units in whose code or name words begin with every word typed, those of the plan first. */
export function suggested(text: string, { units, known }: NameableUnits): readonly Suggestion[] {
  const asked = fold(text).split(' ').filter(Boolean);
  if (asked.length === 0) return [];
  const fits = (words: string) => asked.every((word) => ` ${fold(words)}`.includes(` ${word}`));
  const named = (one: Nameable): NamedUnit => ({ kind: 'known', identity: one.identity, name: one.name });
  const here = units
    .filter((unit) => unit.kind !== 'cluster' && unit.kind !== 'office' && fits(`${unit.code} ${unit.name}`))
    .map((unit) => ({ unit: named(unit), beside: unit.code }));
  const elsewhere = latestElsewhere(units, known)
    .filter((unit) => unit.kind !== 'cluster' && unit.kind !== 'office' && fits(`${unit.code} ${unit.name}`))
    .map((unit) => ({ unit: named(unit), beside: `${unit.code}, ${unit.year}` }));
  return [...here, ...elsewhere].slice(0, MOST);
}
