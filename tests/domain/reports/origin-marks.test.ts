import { expect, test } from 'vitest';
import { isTold } from '#core/domain/reports/figure-cells.ts';

const person = { kind: 'person', actor: 'lan', at: '2023-07-03T01:02:03.000Z', reason: 'sửa', raw: '12' } as const;

test('only what came by telephone is marked so, not every figure by hand', () => {
  expect(isTold({ source: { ...person, told: { by: 'bà Lan', on: '2023-07-03' } } })).toBe(true);
  expect(isTold({ source: person })).toBe(false);
  expect(isTold({ source: null })).toBe(false);
});
