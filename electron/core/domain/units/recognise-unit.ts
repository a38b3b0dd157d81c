import { remembered } from '../remembered.ts';
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
}

/** Which unit a report is of. Never guessed: a near tie or a stranger is a person's to decide. */
export function recogniseUnit(
  evidence: readonly UnitEvidence[],
  units: readonly PlanUnit[],
  parents: readonly string[],
): UnitRecognition {
  const known = knownUnits(units);
  const parentCores = parents.map((parent) => spellOut(parent));
  const inPlace = (place: UnitEvidence['place']) => evidence.filter((one) => one.place === place).map(({ text }) => text);
  const heading = named(inPlace('heading'), known);
  const fileName = named(inPlace('file-name'), known);
  if (heading.length > 1) return ambiguous(inPlace('heading'), heading, known);
  const [unit] = heading;
  if (unit !== undefined) {
    const others = fileName.filter((code) => code !== unit);
    return others.length > 0 && !fileName.includes(unit)
      ? ambiguous(inPlace('file-name'), [unit, ...others], known)
      : { kind: 'recognised', unit };
  }
  const stranger = inPlace('heading').find((text) => isStranger(text, parentCores));
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

const namesRead = new WeakMap<PlanUnit, readonly KnownUnit[]>();

/** A unit's names taken apart; units are values, so what was read of one serves again. */
function namesOf(unit: PlanUnit): readonly KnownUnit[] {
  const known = namesRead.get(unit) ?? readNames(unit);
  namesRead.set(unit, known);
  return known;
}

const readNames = (unit: PlanUnit): KnownUnit[] =>
  [unit.name, ...unit.aliases]
    .map((text) => ({ code: unit.code, name: readUnitName(text) }))
    .filter(({ name }) => name.core !== '');

const namesOfAll = new WeakMap<readonly PlanUnit[], readonly KnownUnit[]>();

/** Of units that report, all names by which they are known. */
function knownUnits(units: readonly PlanUnit[]): readonly KnownUnit[] {
  const known = namesOfAll.get(units) ?? units.filter(isReportingUnit).flatMap(namesOf);
  namesOfAll.set(units, known);
  return known;
}

const namedByText = new WeakMap<readonly KnownUnit[], (text: string) => readonly string[]>();

/** Codes of the units that the texts name; of nested names the longest ("Y tế dự phòng" is not "Y tế"). */
function named(texts: readonly string[], known: readonly KnownUnit[]): string[] {
  const namedHere = namedByText.get(known) ?? remembered((text) => namedIn(text, known));
  namedByText.set(known, namedHere);
  return [...new Set(texts.flatMap(namedHere))];
}

function namedIn(text: string, known: readonly KnownUnit[]): string[] {
  const spelled = spellOut(text);
  const fitting = known.filter(({ name }) => isNamed(spelled, name));
  const longest = Math.max(0, ...fitting.map(({ name }) => name.core.length));
  return [...new Set(fitting.filter(({ name }) => name.core.length === longest).map(({ code }) => code))];
}

/** The name stands in the text, and the kind before it, where one is said, is the unit's: "tỉnh X" does not name "thành phố X". */
function isNamed(spelled: string, name: UnitName): boolean {
  const at = ` ${spelled} `.indexOf(` ${name.core} `);
  if (at < 0) return false;
  const before = kindBeforeName(spelled.slice(0, at));
  const sameArea = before.area === null || name.area === null || before.area === name.area;
  return sameArea && (before.body === null || name.body === null || before.body === name.body);
}

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

/** Does this text name the unit? For the rows of tables whose rows are units. */
export const namesUnit = (text: string, unit: PlanUnit): boolean => {
  const spelled = spellOut(text);
  return namesOf(unit).some(({ name }) => isNamed(spelled, name));
};

/** Codes of the reporting units that any of the texts names. */
export const unitsNamed = (texts: readonly string[], units: readonly PlanUnit[]): readonly string[] =>
  named(texts, knownUnits(units));

/** The reporting unit whose name the text is and nothing else; null for a text that only mentions one, or could be two. */
export function unitCalled(text: string, units: readonly PlanUnit[]): string | null {
  const { core } = readUnitName(text);
  const [only, ...others] = namedIn(
    text,
    knownUnits(units).filter(({ name }) => name.core === core),
  );
  return only !== undefined && others.length === 0 ? only : null;
}
