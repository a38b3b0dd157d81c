import { expect, test } from 'vitest';
import { parseAmount } from '#core/domain/figures/parse-amount.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { count, indicator, ratio, yesNo } from './figure-fixtures.ts';

const yearEnd = indicator({ timeBehavior: 'year_end' });
const perGrassroots = indicator({ aggregation: 'per_unit_min', evaluationUnit: 'grassroots' });
const perSector = indicator({ measure: 'by-category', categories: ['HCSN', 'DNNN'] });

test.each<[string, Indicator, ReturnType<typeof parseAmount>]>([
  ['1.200', count, { kind: 'count', numerator: 1200 }],
  ['không', count, { kind: 'count', numerator: 0 }],
  ['12', yearEnd, { kind: 'count', numerator: 12 }],
  ['118/130', ratio, { kind: 'ratio', numerator: 118, denominator: 130 }],
  ['20/31', perGrassroots, { kind: 'ratio', numerator: 20, denominator: 31 }],
  ['có', yesNo, { kind: 'yes-no', yes: true }],
  ['Không', yesNo, { kind: 'yes-no', yes: false }],
  [
    'HCSN: 2; DNNN: 1',
    perSector,
    {
      kind: 'by-category',
      counts: [
        { category: 'HCSN', count: 2 },
        { category: 'DNNN', count: 1 },
      ],
    },
  ],
  ['', count, null],
  ['1.2', count, null],
  ['~100', count, null],
  ['chưa có số liệu', count, null],
  ['118', ratio, null],
  ['90,8%', ratio, null],
  ['140/130', ratio, null],
  ['0/0', ratio, null],
  ['-', ratio, null],
  ['5', yesNo, null],
])('a person who types %j', (text, of, expected) => {
  expect(parseAmount(text, of)).toEqual(expected);
});
