import { expect, test } from 'vitest';
import { shiftFormula } from '#core/domain/reading/formulas/shift-formula.ts';

test('a shared formula moves with its cell, fixed parts stay', () => {
  expect(shiftFormula('SUM(E9:F$10)+$G11*$H$12', 2, 1)).toBe('SUM(F11:G$10)+$G13*$H$12');
});

test('sheet names, quoted text, functions and names are no addresses', () => {
  expect(shiftFormula('\'Bieu A1\'!B2+LOG10(C3)+X1_tong+SUM("A1")', 1, 0)).toBe('\'Bieu A1\'!B3+LOG10(C4)+X1_tong+SUM("A1")');
  expect(shiftFormula('BC1!A1', 1, 1)).toBe('BC1!B2');
});

test('moving off the sheet is a lost reference', () => {
  expect(shiftFormula('A1+B5', -2, 0)).toBe('#REF!+B3');
});
