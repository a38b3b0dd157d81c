import { describe, expect, test } from 'vitest';
import type { KnownUnit, UnitHistory } from '#core/contract/unit-methods.ts';
import type { UnitEventEntry } from '#core/domain/units/lineage/unit-event.ts';
import { noContact, type UnitProfile } from '#core/domain/units/unit-profile.ts';
import { lifeDrawing } from '../../renderer/pages/units/history/life-drawing.ts';
import { everyUnit, listedUnits } from '../../renderer/pages/units/listed-units.ts';
import { nextCode, nextCodes } from '../../renderer/pages/units/next-code.ts';
import { unitField } from '../../renderer/pages/units/unit-fields.ts';

const unit = (code: string, name: string, more: Partial<UnitProfile> = {}): UnitProfile => ({
  code,
  name,
  identity: `p/${code}`,
  kind: 'district',
  kindLabel: 'LĐLĐ cấp huyện',
  sectors: ['HCSN', 'DNNN', 'DN_NGOAI_NN'],
  cluster: 'Cụm 1',
  aliases: [],
  validFrom: null,
  validTo: null,
  managedBy: null,
  territory: '',
  contact: noContact,
  ...more,
});

const units = [
  unit('X01', 'LĐLĐ huyện Sông Vân', { validTo: '2025-06-30' }),
  unit('X02', 'LĐLĐ huyện Đông Mỹ', { cluster: 'Cụm 2', aliases: ['H. Đông Mỹ'] }),
  unit('X03', 'Công đoàn xã Yên Lạc', { kind: 'commune', kindLabel: 'CĐ xã', validFrom: '2025-07-01' }),
  unit('CUM-1', 'Cụm 1', { kind: 'cluster', cluster: null }),
];
const codes = (shown: readonly UnitProfile[]) => shown.map(({ code }) => code);

describe('finding units', () => {
  test('clusters are not listed: they follow from the units', () => {
    expect(codes(listedUnits(units, everyUnit))).toEqual(['X01', 'X02', 'X03']);
  });

  test.each([
    ['dong my', ['X02']],
    ['DONG', ['X02']],
    ['xa yen', ['X03']],
    ['x01', ['X01']],
    ['song my', []],
  ])('words without accents, each of which must be there: %s', (query, expected) => {
    expect(codes(listedUnits(units, { ...everyUnit, query }))).toEqual(expected);
  });

  test('both ends of a life belong to it', () => {
    const on = (day: string) => codes(listedUnits(units, { ...everyUnit, on: day }));
    expect(on('2025-06-30')).toEqual(['X01', 'X02']);
    expect(on('2025-07-01')).toEqual(['X02', 'X03']);
  });

  test('kind and cluster', () => {
    expect(codes(listedUnits(units, { ...everyUnit, kind: 'commune' }))).toEqual(['X03']);
    expect(codes(listedUnits(units, { ...everyUnit, cluster: 'Cụm 2' }))).toEqual(['X02']);
  });
});

describe('the next code', () => {
  test.each([
    [['NB01', 'NB16', 'CQ'], 'NB17'],
    [['NB09'], 'NB10'],
    [['X99', 'Y1', 'X2'], 'X100'],
    [['CQ'], '1'],
    [[], '1'],
  ])('after %j is %s', (all, next) => {
    expect(nextCode(all)).toBe(next);
  });

  test('several come one after the other', () => {
    expect(nextCodes(['NB08'], 3)).toEqual(['NB09', 'NB10', 'NB11']);
  });
});

describe('fields of a unit', () => {
  const choices = { units, nameOf: (identity: string) => units.find((one) => one.identity === identity)?.name ?? identity };
  const [first] = units as [UnitProfile];

  test('a manager is named by code or name, accents or not; a stranger is not taken', () => {
    const { write } = unitField('managedBy', first, choices);
    expect(write('ldld huyen dong my')).toEqual({ managedBy: 'p/X02' });
    expect(write('x02')).toEqual({ managedBy: 'p/X02' });
    expect(write('')).toEqual({ managedBy: null });
    expect(write('LĐLĐ huyện Nơi Khác')).toBeNull();
  });

  test('nobody manages themselves', () => {
    expect(unitField('managedBy', first, choices).write('X01')).toBeNull();
  });

  test('the five parts of a contact are written together', () => {
    const { write, raw } = unitField('contact', unit('X', 'A', { contact: { ...noContact, person: 'Lê An' } }), choices);
    expect(raw.split('\n')).toHaveLength(5);
    expect(write('Lê An\nChủ tịch\n0912 345 678\n\n')).toEqual({
      contact: { person: 'Lê An', position: 'Chủ tịch', telephone: '0912 345 678', email: '', zalo: '' },
    });
  });

  test('what is no day is not taken', () => {
    expect(unitField('validTo', first, choices).write('31/6/2025')).toBeNull();
    expect(unitField('validTo', first, choices).write('30/6/2025')).toEqual({ validTo: '2025-06-30' });
  });
});

describe('a life as it is drawn', () => {
  const naming = (name: string) => ({ name, kind: 'district', kindLabel: 'LĐLĐ cấp huyện' }) as const;
  const by = { at: '2025-01-01T00:00:00Z', actor: 'an', reason: null, note: null, decision: { number: null, signedOn: null } };
  const renamed: UnitEventEntry = {
    ...by,
    id: 'e1',
    on: '2023-01-01',
    kind: 'renamed',
    from: ['p/X01'],
    to: ['p/X01'],
    renaming: { before: naming('Cũ'), after: naming('Mới') },
    transfer: null,
  };
  const moved: UnitEventEntry = {
    ...renamed,
    id: 'e2',
    on: '2024-07-01',
    kind: 'transferred',
    renaming: null,
    transfer: { before: null, after: 'p/X02' },
  };
  const history: UnitHistory = {
    unit: unit('X01', 'Mới', { validFrom: '2022-01-01', validTo: '2025-06-30', managedBy: 'p/X02' }),
    versions: [
      { ...naming('Cũ'), from: '2022-01-01', to: '2022-12-31' },
      { ...naming('Mới'), from: '2023-01-01', to: '2025-06-30' },
    ],
    events: [renamed, moved],
    predecessors: [],
    successors: [],
    plans: [
      { identity: 'p/X01', planId: 'p', year: 2025, issuer: '', code: 'X01', name: 'Mới', kind: 'district' } satisfies KnownUnit,
    ],
    edits: [],
  };

  test('names change on their day, a kind that stays is one bar, managers follow the transfers', () => {
    const { lanes, marks, ticks } = lifeDrawing(history, (identity) => identity ?? 'tỉnh');
    expect(lanes.name.map(({ text }) => text)).toEqual(['Cũ', 'Mới']);
    expect(lanes.kind).toHaveLength(1);
    expect(lanes.managedBy.map(({ text }) => text)).toEqual(['tỉnh', 'p/X02']);
    expect(lanes.name[0]?.from).toBe(0);
    expect(lanes.name[1]?.from).toBeCloseTo(0.25, 2);
    expect(lanes.name[1]?.to).toBeCloseTo(0.873, 2);
    expect(lanes.managedBy[1]?.from).toBeCloseTo(0.624, 2);
    expect(marks.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(ticks.map(({ text }) => text)).toEqual(['2022', '2023', '2024', '2025']);
  });
});
