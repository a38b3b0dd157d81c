import { describe, expect, test } from 'vitest';
import { type KeepsNext, pageBreaks } from '#core/domain/reports/pagination.ts';

const rows = (...keeps: KeepsNext[]) => keeps.map((keepsNext) => ({ height: 10, keepsNext }));

describe('page breaks', () => {
  test('a page ends where the next row does not fit, and further pages begin with the repeated header', () => {
    expect(pageBreaks(rows('no', 'no', 'no', 'no', 'no', 'no', 'no'), 30, 10)).toEqual([2, 4]);
  });

  test('a heading never stands alone at the foot of a page', () => {
    expect(pageBreaks(rows('no', 'no', 'always', 'no'), 30, 0)).toEqual([1]);
  });

  test('last rows move with the signature', () => {
    expect(pageBreaks(rows('no', 'no', 'if-possible', 'if-possible', 'always', 'no'), 50, 0)).toEqual([1]);
  });

  test('where rows and signature are more than a page, the signature stays whole and rows go', () => {
    const keeps = rows('no', 'if-possible', 'if-possible', 'if-possible', 'always', 'no');
    expect(pageBreaks(keeps, 30, 0)).toEqual([2]);
  });

  test('a heading released with its row stays with it', () => {
    const keeps = rows('no', 'no', 'always', 'if-possible', 'if-possible', 'always', 'no');
    expect(pageBreaks(keeps, 30, 0)).toEqual([1, 3]);
  });
});
