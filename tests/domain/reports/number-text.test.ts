import { expect, test } from 'vitest';
import { numberText } from '#core/domain/figures/printed-number.ts';
import { cellText } from '#core/domain/reports/number-text.ts';

test('numbers read as Vietnamese offices write them, rounded half away from zero', () => {
  expect(numberText(1259, 0)).toBe('1.259');
  expect(numberText(1234567.5, 1)).toBe('1.234.567,5');
  expect(numberText(1.005, 2)).toBe('1,01');
  expect(numberText(999.95, 1)).toBe('1.000,0');
  expect(numberText(0, 0)).toBe('0');
});

test('a cell shows its marks around its number', () => {
  expect(cellText({ kind: 'number', number: 1200, decimals: 0, prefix: '≥ ', suffix: '' })).toBe('≥ 1.200');
  expect(cellText({ kind: 'percent', fraction: 0.7996, decimals: 2, prefix: '', suffix: '?' })).toBe('79,96%?');
  expect(cellText({ kind: 'day', day: '2024-01-05' })).toBe('05/01/2024');
});
