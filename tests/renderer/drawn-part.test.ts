import { expect, test } from 'vitest';
import { drawnSpan, partsOf } from '../../renderer/pages/consolidate/matrix/drawn-part.ts';

test('in sight and two steps on either side, in whole steps', () => {
  expect(drawnSpan({ scrolled: 1000, length: 500, size: 100 }, 300, 2)).toEqual({ from: 6, to: 20 });
  expect(drawnSpan({ scrolled: 1090, length: 500, size: 100 }, 300, 2)).toEqual({ from: 6, to: 20 });
});

test('never before the beginning or beyond the end', () => {
  expect(drawnSpan({ scrolled: -200, length: 500, size: 100 }, 300, 2)).toEqual({ from: 0, to: 10 });
  expect(drawnSpan({ scrolled: 29_600, length: 500, size: 100 }, 300, 2)).toEqual({ from: 292, to: 300 });
  expect(drawnSpan({ scrolled: 0, length: 500, size: 100 }, 3, 2)).toEqual({ from: 0, to: 3 });
  expect(drawnSpan({ scrolled: 0, length: 500, size: 100 }, 0, 2)).toEqual({ from: 0, to: 0 });
});

test('the first columns, the span and the cursor are drawn, gaps between them stand for the rest', () => {
  const drawn = (index: number) => ({ kind: 'drawn', index });
  const gap = (at: number, size: number) => ({ kind: 'gap', at, size });
  expect(partsOf(10, 1, { from: 4, to: 6 }, 8)).toEqual([
    drawn(0),
    gap(1, 3),
    drawn(4),
    drawn(5),
    gap(6, 2),
    drawn(8),
    gap(9, 1),
  ]);
  expect(partsOf(3, 0, { from: 0, to: 5 }, null)).toEqual([drawn(0), drawn(1), drawn(2)]);
});
