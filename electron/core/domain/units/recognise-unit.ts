import { isReportingUnit, type PlanUnit } from './unit.ts';
import { kindBeforeName, readUnitName, spellOut, type UnitName } from './unit-name.ts';

/** A text in which a unit may be named, and how much it counts. */
export interface UnitEvidence {
  readonly text: string;
  /** `heading`: above a table or on a cover · `body`: the name of a row · `file-name`. */
  readonly place: 'heading' | 'body' | 'file-name';
}

export type UnitRecognition =
  | { readonly kind: 'recognised'; readonly unit: string }
  /** Two units fit, or heading and file name disagree: codes, best first. */
  | { readonly kind: 'ambiguous'; readonly found: string; readonly candidates: readonly string[] }
  /** A unit is named that the plan does not have, or none at all. */
  | { readonly kind: 'unknown'; readonly found: string | null };

interface KnownUnit {
  readonly code: string;
  readonly name: UnitName;
  /** Longer names that hold this one and are no unit's: "Đắk Lắk", the province, is not its district Lắk. */
  readonly within: readonly string[];
}

/** Which unit a report is of. Never guessed: a near tie or a stranger is a person's to decide. */
export function recogniseUnit(
  evidence: readonly UnitEvidence[],
  units: readonly PlanUnit[],
  parents: readonly string[],
): UnitRecognition {
  const known = knownUnits(units, parents);
  const parentNames = parents.map((parent) => spellOut(parent));
  const inPlace = (place: UnitEvidence['place']) => evidence.filter((one) => one.place === place).map(({ text }) => text);
  const heading = named(inPlace('heading'), known);
  const fileName = named(inPlace('file-name'), known, 'file-name');
  if (heading.length > 1) return ambiguous(inPlace('heading'), heading, known);
  const [unit] = heading;
  if (unit !== undefined) {
    const others = fileName.filter((code) => code !== unit);
    return others.length > 0 && !fileName.includes(unit)
      ? ambiguous(inPlace('file-name'), [unit, ...others], known)
      : { kind: 'recognised', unit };
  }
  const stranger = inPlace('heading').find((text) => isStranger(text, parentNames));
  if (stranger !== undefined) return { kind: 'unknown', found: stranger };
  const elsewhere = unite(named(inPlace('body'), known), fileName);
  const [only] = elsewhere;
  if (elsewhere.length === 1 && only !== undefined) return { kind: 'recognised', unit: only };
  return elsewhere.length > 1
    ? ambiguous([...inPlace('body'), ...inPlace('file-name')], elsewhere, known)
    : { kind: 'unknown', found: inPlace('heading')[0] ?? null };
}

const unite = (a: readonly string[], b: readonly string[]): string[] => {
  const shared = a.filter((code) => b.includes(code));
  return shared.length > 0 ? shared : [...new Set([...a, ...b])];
};

const ambiguous = (texts: readonly string[], candidates: readonly string[], known: readonly KnownUnit[]): UnitRecognition => ({
  kind: 'ambiguous',
  found: texts.find((text) => named([text], known).length > 0) ?? texts[0] ?? '',
  candidates,
});

/** What is made of units and parents serves again for the next text: units are values, and the parents are few. */
function keptFor<K extends object, V>(make: (of: K, parents: readonly string[]) => V): typeof make {
  const kept = new WeakMap<K, Map<string, V>>();
  return (of, parents) => {
    const byParents = kept.get(of) ?? new Map<string, V>();
    kept.set(of, byParents);
    const key = parents.join('\n');
    const value = byParents.get(key) ?? make(of, parents);
    byParents.set(key, value);
    return value;
  };
}

const knownUnits = keptFor(namesWithin);
const knownUnit = keptFor((unit: PlanUnit, parents) => namesWithin([unit], parents));

function namesWithin(units: readonly PlanUnit[], parents: readonly string[]): readonly KnownUnit[] {
  const cores = [...new Set(parents.map((parent) => readUnitName(parent).core))];
  return units
    .filter(isReportingUnit)
    .flatMap((unit) =>
      namesOf(unit).map((name) => ({ code: unit.code, name, within: cores.filter((core) => isPartOf(name.core, core)) })),
    );
}

const isPartOf = (core: string, longer: string): boolean => core !== longer && ` ${longer} `.includes(` ${core} `);

const namesRead = new WeakMap<PlanUnit, readonly UnitName[]>();

/** A unit's names taken apart; units are values, so what was read of one serves again. */
function namesOf(unit: PlanUnit): readonly UnitName[] {
  const known = namesRead.get(unit) ?? readNames(unit);
  namesRead.set(unit, known);
  return known;
}

const readNames = (unit: PlanUnit): UnitName[] =>
  [unit.name, ...unit.aliases].map((text) => readUnitName(text)).filter(({ core }) => core !== '');

/** Codes of the units that the texts name; of nested names the longest ("Y tế dự phòng" is not "Y tế"). */
function named(texts: readonly string[], known: readonly KnownUnit[], place: UnitEvidence['place'] = 'heading'): string[] {
  return [...new Set(texts.flatMap((text) => namedIn(text, known, place)))];
}

function namedIn(text: string, known: readonly KnownUnit[], place: UnitEvidence['place'] = 'heading'): string[] {
  const spelled = spellOut(text);
  const fitting = known.filter((one) => isNamed(spelled, one, place));
  const longest = Math.max(0, ...fitting.map(({ name }) => name.core.length));
  return [...new Set(fitting.filter(({ name }) => name.core.length === longest).map(({ code }) => code))];
}

/** The name stands in the text, and the kind before it, where one is said, is the unit's: "tỉnh X" does not name "thành phố X". */
function isNamed(spelled: string, { name, within }: KnownUnit, place: UnitEvidence['place'] = 'heading'): boolean {
  const text = within.reduce((left, longer) => left.replaceAll(` ${longer} `, ' · '), ` ${spelled} `);
  return placesOf(` ${name.core} `, text).some((at) => {
    const before = text.slice(0, at);
    return isOfKind(kindBeforeName(before), name) && (place === 'file-name' || isMeantAsName(before, text.slice(at), name));
  });
}

// A field of work is also a word: "tuyên truyền, giáo dục", "xây dựng quỹ" name no union. It says so, or is all there is.
function isMeantAsName(before: string, rest: string, { core, body, area }: UnitName): boolean {
  if (body !== 'union' || (area !== null && area !== 'sector')) return true;
  const kind = kindBeforeName(before);
  const isAlone = /^ ?(don vi ?)?(bao cao ?)?$/.test(before) && /^( tinh\b.*)? ?$/.test(rest.slice(core.length + 1));
  return isAlone || kind.body !== null || kind.area !== null || / (so|khoi)$/.test(before);
}

/** Where the words stand in the text, as often as they do: a line may name the province and then its city of the same name. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

const isOfKind = (before: Pick<UnitName, 'body' | 'area'>, name: UnitName): boolean =>
  (before.area === null || name.area === null || before.area === name.area) &&
  (before.body === null || name.body === null || before.body === name.body);

/** A line that names some union or federation which is neither a known unit nor the office or its parent. */
function isStranger(text: string, parents: readonly string[]): boolean {
  const spelled = spellOut(text);
  const name = readUnitName(text);
  if (name.core === '' || name.body === null || name.area === 'province' || text.length > 90) return false;
  if (/tong lien doan/.test(spelled) || parents.some((parent) => parent.includes(spelled))) return false;
  return (
    /^(don vi( bao cao)? )?(lien doan lao dong|cong doan)\b/.test(spelled) &&
    (name.area !== null || name.core.split(' ').length <= 6)
  );
}

/** Does this text name the unit? For the rows of tables whose rows are units; `parents` as for `recogniseUnit`. */
export const namesUnit = (text: string, unit: PlanUnit, parents: readonly string[]): boolean => {
  const spelled = spellOut(text);
  return knownUnit(unit, parents).some((one) => isNamed(spelled, one));
};

/** Codes of the reporting units that any of the texts names. */
export const unitsNamed = (texts: readonly string[], units: readonly PlanUnit[], parents: readonly string[]): readonly string[] =>
  named(texts, knownUnits(units, parents));

/** The reporting unit whose name the text is and nothing else; null for a text that only mentions one, or could be two. */
export function unitCalled(text: string, units: readonly PlanUnit[]): string | null {
  const { core } = readUnitName(text);
  const [only, ...others] = namedIn(
    text,
    knownUnits(units, []).filter(({ name }) => name.core === core),
  );
  return only !== undefined && others.length === 0 ? only : null;
}
