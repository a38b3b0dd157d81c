import { expect, test } from 'vitest';
import type { ProvinceSnapshot } from '#core/domain/submissions/review.ts';
import { provinceText, unitFigureText } from '#core/text/vi.ts';

const row: ProvinceSnapshot = {
  numerator: 1190,
  denominator: null,
  completionRate: 1190 / 1200,
  verdict: 'not-met',
  provisional: true,
  answered: 16,
};

test('a province’s row is one line: how much, of how many units, and the verdict', () => {
  expect(provinceText(row, 0)).toBe('1.190 (16 đơn vị), đạt 99,2%, ✗ Chưa đạt, còn thời gian');
  expect(provinceText({ ...row, numerator: 45, denominator: 50, completionRate: null, verdict: 'met' }, 0)).toBe(
    '45/50 (16 đơn vị), ✓ Đạt',
  );
  const silent = { ...row, numerator: null, completionRate: null, answered: 0, verdict: 'insufficient-data' } as const;
  expect(provinceText(silent, 0)).toBe('chưa có số liệu (0 đơn vị), ? Chưa đủ số liệu');
});

test('a unit’s figure is its number, its answer, or why there is none', () => {
  expect(unitFigureText({ state: 'reported', numerator: 12.5, denominator: null, value: 12.5 }, 1)).toBe('12,5');
  expect(unitFigureText({ state: 'reported', numerator: 118, denominator: 130, value: 90.8 }, 0)).toBe('118/130');
  expect(unitFigureText({ state: 'reported', numerator: null, denominator: null, value: false }, 0)).toBe('không');
  expect(unitFigureText({ state: 'needs-review', numerator: null, denominator: null, value: 81.2 }, 0)).toBe('cần xem');
});
