import { expect, test } from 'vitest';
import { rankUnits } from '#core/domain/analysis/unit-ranking.ts';
import { unitShares } from '#core/domain/analysis/unit-shares.ts';
import { attainmentBars, shareBars } from '../../renderer/pages/analysis/chart/unit-bars.ts';
import { yearRow } from '../domain/analysis/build.ts';
import { blank, count, no, ratio, yes } from '../domain/consolidation/build.ts';

const barsOf = (...given: Parameters<typeof yearRow>) => {
  const row = yearRow(...given);
  return attainmentBars({ row, ranking: rankUnits(row) });
};
const asRatio = { measure: 'ratio', aggregation: 'ratio_of_sums', target: { comparator: '>', value: 80 } } as const;

test('bars are drawn against the target that all share, and say by sign and pattern who reaches it', () => {
  const { bars, line } = barsOf(asRatio, { A: ratio(1999, 2500), B: ratio(9, 10), C: blank });
  expect(line).toEqual({ at: 80, text: 'chỉ tiêu > 80%' });
  expect(bars).toEqual([
    { unit: 'B', value: 90, text: '✓ 90,0%', fill: 'met' },
    { unit: 'A', value: 79.96, text: '✗ 79,96%', fill: 'short' },
  ]);
});

test('where units have targets of their own, each bar is how much of its own is done', () => {
  const { bars, line } = barsOf({}, { A: count(9), B: count(30) }, { A: 10, B: 20 });
  expect(line?.at).toBe(100);
  expect(bars.map(({ unit, value, text, fill }) => [unit, value, text, fill])).toEqual([
    ['B', 150, '✓ 150,0%', 'met'],
    ['A', 90, '✗ 90,0%', 'short'],
  ]);
});

test('parts of a sum are drawn without a target, yes or no not at all, shares in percent', () => {
  expect(barsOf({}, { A: count(3), B: count(1) })).toEqual({
    bars: [
      { unit: 'A', value: 3, text: '3', fill: 'plain' },
      { unit: 'B', value: 1, text: '1', fill: 'plain' },
    ],
    line: null,
  });
  const yesNo = { measure: 'yes-no', aggregation: 'per_unit_yes_no', target: { comparator: '>=', value: 100 } } as const;
  expect(barsOf(yesNo, { A: yes, B: no }).bars).toEqual([]);
  const shares = unitShares(yearRow({}, { A: count(2), B: count(1) }));
  expect(shareBars({ shares }).bars.map(({ text }) => text)).toEqual(['66,7%', '33,3%']);
});
