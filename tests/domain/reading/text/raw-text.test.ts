import { expect, test } from 'vitest';
import type { CellContent } from '#core/domain/grid.ts';
import { rawText } from '#core/domain/reading/text/raw-text.ts';

const shown = (value: number, format: string | null = null): string =>
  rawText({ kind: 'number', value, format, computed: false });

test('numbers stand plainly with a decimal comma', () => {
  expect([shown(1259), shown(12.5), shown(-3), shown(1200, '#,##0')]).toEqual(['1259', '12,5', '-3', '1200']);
});

test('a fraction that its format hides is shown', () => {
  expect(shown(12.5, '#,##0')).toBe('12,5');
});

test('percent formats show percents, without the noise of binary fractions', () => {
  expect([shown(0.855, '0.0%'), shown(0.07, '0%'), shown(1, '0%')]).toEqual(['85,5%', '7%', '100%']);
  expect(shown(85.5, '0.0"%"')).toBe('85,5%');
});

test('what binary arithmetic leaves behind is not shown', () => {
  expect(shown(0.1 + 0.2)).toBe('0,3');
});

test('everything else reads as in the cell', () => {
  const contents: readonly CellContent[] = [
    { kind: 'text', text: '118/130' },
    { kind: 'date', day: '2023-06-05' },
    { kind: 'error', text: '#DIV/0!' },
    { kind: 'yes-no', value: true },
    { kind: 'formula-without-value', formula: 'SUM(A1:A3)' },
    { kind: 'covered' },
  ];
  expect(contents.map(rawText)).toEqual(['118/130', '05/06/2023', '#DIV/0!', 'TRUE', '=SUM(A1:A3)', '']);
});
