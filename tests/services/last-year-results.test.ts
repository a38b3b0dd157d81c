import { expect, test } from 'vitest';
import { lastYearResults } from '#core/services/last-year-results.ts';
import { figure, plan, standingFigure, storesWithPlan, unit } from '../db/samples.ts';

/** Three units a year ago with what they reached in initiatives; the year's own list may differ. */
function twoYears(now: readonly ReturnType<typeof unit>[]) {
  const { stores } = storesWithPlan();
  stores.plans.save(plan({ id: 'former', year: 2022 }));
  stores.units.save('former', [unit('01', 'LĐLĐ huyện Hoa Lư'), unit('02', 'LĐLĐ huyện Gia Viễn'), unit('03', 'CĐ ngành Y tế')]);
  stores.units.save('p', now);
  for (const [code, count] of [
    ['01', 75],
    ['02', 60],
  ] as const) {
    const key = { period: 'NAM', basis: 'cumulative' } as const;
    const own = standingFigure('NB23-04', count, { planId: 'former', unit: code, ...key, ...byHand(count) });
    stores.figures.replaceStanding('former', code, key, [own]);
  }
  const current = stores.plans.current('p');
  if (!current) throw new Error('no plan');
  const results = lastYearResults(stores, { ...current, units: stores.units.ofPlan('p') });
  return results.get('NB23-04') ?? new Map();
}

const byHand = (count: number) => ({
  ...figure('NB23-04', count),
  source: { kind: 'person', actor: 'an', at: '2023-01-05T00:00:00.000Z', reason: 'tổng kết', raw: String(count) } as const,
});

test('what a unit reached last year in the same measure; one that said nothing has no result', () => {
  const results = twoYears([unit('01', 'LĐLĐ huyện Hoa Lư'), unit('02', 'LĐLĐ H. Gia Viễn'), unit('03', 'CĐ ngành Y tế')]);
  expect([...results]).toEqual([
    ['01', 75],
    ['02', 60],
  ]);
});

test('a code that has become another unit’s gives it nothing; the same name under a new code is the same unit', () => {
  const results = twoYears([unit('01', 'LĐLĐ huyện Kim Sơn'), unit('07', 'LĐLĐ huyện Gia Viễn')]);
  expect([...results]).toEqual([['07', 60]]);
});
