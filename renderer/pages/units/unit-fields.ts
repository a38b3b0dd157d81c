import type { Sector } from '#core/domain/plan/indicator.ts';
import { fold } from '#core/domain/reading/fold.ts';
import type { SomeUnitFields, UnitContact, UnitProfile } from '#core/domain/units/unit-profile.ts';
import { sectorsText, unitPageWords } from '#core/text/vi-unit-page.ts';
import {
  type EditField,
  linesField,
  optionalDayField,
  optionalField,
  textField,
  wordsField,
} from '../../components/editing/edit-field.ts';
import { kindKey, kindOfKey, kindText, namedKinds } from './kinds.ts';

export type UnitColumn = keyof typeof unitPageWords.columns;
/** The code is what a unit is known by in its plan: it stays. */
export type EditedColumn = Exclude<UnitColumn, 'code'>;

/** A cell: the unit's code and the column. */
export interface CellPlace {
  readonly unit: string;
  readonly column: EditedColumn;
}

type UnitField = EditField<SomeUnitFields>;

/** What fields of one unit take from all: kinds, clusters and names to choose from. */
export interface FieldChoices {
  readonly units: readonly UnitProfile[];
  /** Names for identities. */
  readonly nameOf: (identity: string) => string;
}

const words = unitPageWords.columns;
const SECTOR_CHOICES: readonly (readonly Sector[])[] = [
  ['HCSN', 'DNNN', 'DN_NGOAI_NN'],
  ['HCSN'],
  ['DNNN'],
  ['DN_NGOAI_NN'],
  ['DNNN', 'DN_NGOAI_NN'],
  ['HCSN', 'DNNN'],
  ['HCSN', 'DN_NGOAI_NN'],
];

/** What a cell shows; quick, as every cell of the table asks. */
export function shownIn(column: UnitColumn, unit: UnitProfile, nameOf: FieldChoices['nameOf']): string | null {
  if (column === 'code') return unit.code;
  if (column === 'contact') return contactText(unit.contact);
  if (column === 'managedBy') return unit.managedBy === null ? unitPageWords.office : nameOf(unit.managedBy);
  if (column === 'aliases') return unit.aliases.join('; ') || null;
  return unitField(column, unit, { units: [], nameOf }).shown;
}

/** One field of a unit, to be edited where it stands. */
export function unitField(column: EditedColumn, unit: UnitProfile, choices: FieldChoices): UnitField {
  switch (column) {
    case 'name':
      return textField(words.name, unit.name, (name) => ({ name }));
    case 'kind':
      return kindField(unit, choices);
    case 'managedBy':
      return managerField(unit, choices);
    case 'territory':
      return wordsField(words.territory, unit.territory, (territory) => ({ territory }));
    case 'sectors':
      return sectorsField(unit);
    case 'cluster':
      return optionalField(words.cluster, unit.cluster, (cluster) => ({ cluster }), line(clustersOf(choices.units)));
    case 'contact':
      return contactField(unit);
    case 'aliases':
      return linesField(words.aliases, unit.aliases, (aliases) => ({ aliases }));
    case 'validFrom':
      return optionalDayField(words.validFrom, unit.validFrom, (validFrom) => ({ validFrom }));
    case 'validTo':
      return optionalDayField(words.validTo, unit.validTo, (validTo) => ({ validTo }));
  }
}

const line = (suggested: readonly string[]) => ({ kind: 'line', suggested }) as const;

/** Clusters that units name, in the order in which they first do. */
export const clustersOf = (units: readonly UnitProfile[]): readonly string[] => [
  ...new Set(units.flatMap(({ cluster }) => cluster ?? [])),
];

function kindField(unit: UnitProfile, { units }: FieldChoices): UnitField {
  const kinds = namedKinds([unit, ...units]);
  return {
    label: words.kind,
    shown: kindText(unit),
    raw: kindKey(unit),
    input: { kind: 'choice', options: kinds.map((one) => ({ value: kindKey(one), label: kindText(one) })) },
    hint: '',
    write: (key) => kindOfKey(key, kinds),
  };
}

function managerField(unit: UnitProfile, { units, nameOf }: FieldChoices): UnitField {
  const others = units.filter(({ identity, kind }) => identity !== unit.identity && kind !== 'office' && kind !== 'cluster');
  const shown = unit.managedBy === null ? unitPageWords.office : nameOf(unit.managedBy);
  return {
    label: words.managedBy,
    shown,
    raw: unit.managedBy === null ? '' : shown,
    input: line(others.map(({ name }) => name)),
    hint: unitPageWords.unknownManager(unitPageWords.office),
    write: (typed) => {
      const asked = fold(typed);
      if (asked === '' || asked === fold(unitPageWords.office)) return { managedBy: null };
      const called = others.filter(({ code, name }) => fold(name) === asked || fold(code) === asked);
      const [manager] = called;
      return manager && called.length === 1 ? { managedBy: manager.identity } : null;
    },
  };
}

function sectorsField({ sectors }: UnitProfile): UnitField {
  const key = (some: readonly Sector[]) => some.join();
  return {
    label: words.sectors,
    shown: sectorsText(sectors),
    raw: key(sectors),
    input: { kind: 'choice', options: SECTOR_CHOICES.map((some) => ({ value: key(some), label: sectorsText(some) })) },
    hint: '',
    write: (typed) => {
      const chosen = SECTOR_CHOICES.find((some) => key(some) === typed);
      return chosen ? { sectors: chosen } : null;
    },
  };
}

const CONTACT_PARTS = ['person', 'position', 'telephone', 'email', 'zalo'] as const;

function contactField({ contact }: UnitProfile): UnitField {
  return {
    label: words.contact,
    shown: contactText(contact),
    raw: CONTACT_PARTS.map((part) => contact[part]).join('\n'),
    input: { kind: 'parts', labels: CONTACT_PARTS.map((part) => unitPageWords.contactParts[part]) },
    hint: '',
    write: (typed) => {
      const [person = '', position = '', telephone = '', email = '', zalo = ''] = typed
        .split('\n')
        .map((part) => part.trim().normalize('NFC'));
      return { contact: { person, position, telephone, email, zalo } };
    },
  };
}

/** "Trần Thị Bình, Chủ tịch · 0912 345 678" */
function contactText({ person, position, telephone, email, zalo }: UnitContact): string | null {
  const who = [person, position].filter(Boolean).join(', ');
  return [who, telephone, email, zalo && `${unitPageWords.contactParts.zalo} ${zalo}`].filter(Boolean).join(' · ') || null;
}
