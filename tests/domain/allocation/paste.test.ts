import { expect, test } from 'vitest';
import { allocationTable } from '#core/domain/allocation/allocation-table.ts';
import { withChange } from '#core/domain/allocation/changed-table.ts';
import { emptied, MEMBERS_COLUMN, paste } from '#core/domain/allocation/paste.ts';
import { presetPlan, unitNamed } from '../../support/plans.ts';

const plan = presetPlan('ninh-binh-2023');
const units = [
  unitNamed('A', 'LĐLĐ huyện Hoa Lư'),
  unitNamed('B', 'LĐLĐ huyện Gia Viễn'),
  { ...unitNamed('C', 'Công đoàn Viên chức tỉnh', 'sector'), sectors: ['HCSN' as const] },
];
const table = allocationTable({ plan, planVersion: 1, units, standing: [], members: new Map(), lastYear: new Map() });
const decision = { number: '15/QĐ', signedOn: null };

const inShort = (text: string, at = { unit: 'A', column: 'NB23-04' }, locked: readonly string[] = []) => {
  const { entries, members, problems } = paste(table, { at, text, decision, locked: new Set(locked) });
  return [
    ...members.map((one) => `${one.unit} members ${one.members}`),
    ...entries.map(({ unit, indicator, amount }) => `${unit} ${indicator} ${amount && amount.units / 10 ** amount.decimals}`),
    ...problems.map(({ kind, place, found }) =>
      `${kind} ${place?.unit ?? ''} ${place?.column ?? ''} ${found}`.replace(/ +/g, ' '),
    ),
  ];
};

test('a block copied from Excel, with Vietnamese numbers, goes to the right and down; blank cells say nothing', () => {
  expect(inShort('1.200\t85,5%\t90%\r\n75\t\t100\r\n')).toEqual([
    'A NB23-04 1200',
    'A NB23-05 85.5',
    'A NB23-06 90',
    'B NB23-04 75',
    'B NB23-06 100',
  ]);
  expect(inShort('5.200\t80', { unit: 'A', column: MEMBERS_COLUMN })).toEqual(['A members 5200', 'A NB23-04 80']);
});

test('what cannot be taken is named by its place, and the rest is taken', () => {
  expect(inShort('80\nnhiều\n70\n60')).toEqual([
    'A NB23-04 80',
    'C NB23-04 70',
    'unreadable-count B NB23-04 nhiều',
    'outside 60',
  ]);
  expect(inShort('2\n3\n1', { unit: 'A', column: 'NB23-08' })).toEqual(['A NB23-08 2', 'B NB23-08 3', 'not-asked C NB23-08 1']);
  expect(inShort('0,85', { unit: 'A', column: 'NB23-06' })).toEqual(['unreadable-percent A NB23-06 0,85']);
  expect(inShort('80\n90', { unit: 'A', column: 'NB23-04' }, ['B'])).toEqual(['A NB23-04 80', 'locked B NB23-04 90']);
});

test('a change touches its own columns only, and emptying takes back', () => {
  const first = paste(table, { at: { unit: 'A', column: 'NB23-04' }, text: '80\n90', decision, locked: new Set() });
  const changed = withChange(table, first);
  const column = (of: typeof table, code: string) => of.indicators.find(({ indicator }) => indicator.code === code);
  expect(column(changed, 'NB23-04')?.cells.map(({ amount }) => amount?.units ?? null)).toEqual([80, 90, null]);
  expect(column(changed, 'NB23-10')).toBe(column(table, 'NB23-10'));
  const back = withChange(changed, emptied({ unit: 'A', column: 'NB23-04' }));
  expect(column(back, 'NB23-04')?.cells[0]).toMatchObject({ amount: null, decision: null, planVersion: null });
  const counted = withChange(table, { entries: [], members: [{ unit: 'B', members: 900 }] });
  expect(counted.units.map(({ members }) => members)).toEqual([null, 900, null]);
  expect(withChange(counted, emptied({ unit: 'B', column: MEMBERS_COLUMN })).units[1]?.members).toBeNull();
});
