import { expect, test } from 'vitest';
import { readAmount } from '#core/domain/allocation/read-amount.ts';
import type { CellContent } from '#core/domain/grid.ts';

const count = { measure: 'count', decimals: 0, unitOfMeasure: 'sáng kiến' } as const;
const ratio = { measure: 'ratio', decimals: 0, unitOfMeasure: '%' } as const;
const text = (typed: string): CellContent => ({ kind: 'text', text: typed });
const stored = (value: number, format: string | null = null): CellContent => ({ kind: 'number', value, format, computed: false });

const inShort = (content: CellContent, asked: typeof count | typeof ratio): string => {
  const read = readAmount(content, asked);
  return read.kind === 'amount' ? String(read.amount.units / 10 ** read.amount.decimals) : read.kind;
};

test.each([
  ['1.200', '1200'],
  ['≥ 1.200', '1200'],
  ['từ 20 trở lên', '20'],
  ['15 sáng kiến', '15'],
  ['0', '0'],
  ['', 'silent'],
  ['-', 'silent'],
  ['85%', 'unreadable'],
  ['12 hoặc 13', 'unreadable'],
  ['25 - 30', 'unreadable'],
  ['nhiều', 'unreadable'],
  ['1O', 'unreadable'],
])('a count typed %j is %s', (typed, expected) => {
  expect(inShort(text(typed), count)).toBe(expected);
});

test.each([
  ['85', '85'],
  ['85%', '85'],
  ['85,5 %', '85.5'],
  ['trên 80%', '80'],
  ['0', '0'],
  ['', 'silent'],
  ['120%', 'unreadable'],
  ['0,85', 'unreadable'],
  ['118/130', 'unreadable'],
])('a rate typed %j is %s', (typed, expected) => {
  expect(inShort(text(typed), ratio)).toBe(expected);
});

test('cells of a workbook: a share shown as percent is one, and a fraction in a count is no count', () => {
  expect(inShort(stored(0.855, '0.0%'), ratio)).toBe('85.5');
  expect(inShort(stored(85), ratio)).toBe('85');
  expect(inShort(stored(0.85), ratio)).toBe('unreadable');
  expect(inShort(stored(1200), count)).toBe('1200');
  expect(inShort(stored(1.2), count)).toBe('unreadable');
  expect(inShort(stored(-3), count)).toBe('unreadable');
  expect(inShort({ kind: 'date', day: '2023-06-05' }, count)).toBe('unreadable');
  expect(inShort({ kind: 'error', text: '#REF!' }, ratio)).toBe('unreadable');
});
