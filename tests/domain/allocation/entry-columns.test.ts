import { expect, test } from 'vitest';
import type { AllocationEntry } from '#core/domain/allocation/allocation.ts';
import { entriesIn, inColumns } from '#core/domain/allocation/entry-columns.ts';

const unsigned = { number: null, signedOn: null };
const entry = (
  unit: string,
  indicator: string,
  units: number | null,
  changes: Partial<AllocationEntry> = {},
): AllocationEntry => ({
  unit,
  indicator,
  amount: units === null ? null : { units, decimals: 0 },
  decision: unsigned,
  ...changes,
});

test('entries that share indicator, decision and decimals are one column', () => {
  const decision = { number: '15/QĐ', signedOn: '2023-02-01' };
  const entries = [entry('01', 'A', 5, { decision }), entry('02', 'A', 0, { decision: { ...decision } })];
  expect(inColumns(entries)).toEqual([
    {
      indicator: 'A',
      decision,
      decimals: 0,
      amounts: [
        ['01', 5],
        ['02', 0],
      ],
    },
  ]);
});

test('entries come out of columns as they went in, whatever they differ by', () => {
  const entries = [
    entry('01', 'A', 5),
    entry('02', 'A', null),
    entry('02', 'A', 0),
    entry('03', 'A', 8550, { amount: { units: 8550, decimals: 2 } }),
    entry('04', 'A', 7, { decision: { number: '15/QĐ', signedOn: null } }),
    entry('05', 'A', 7, { decision: { number: '15/QĐ', signedOn: '2023-02-01' } }),
    entry('05', 'B', 7, { decision: { number: '15/QĐ', signedOn: '2023-02-01' } }),
    entry('1', 'B', null, { decision: { number: '15/QĐ', signedOn: '2023-02-01' } }),
  ];
  expect(entriesIn(inColumns(entries))).toEqual(entries);
  expect(inColumns(entries)).toHaveLength(entries.length);
  expect(inColumns([])).toEqual([]);
});
