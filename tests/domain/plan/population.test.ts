import { describe, expect, test } from 'vitest';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import {
  amountKind,
  existsDuring,
  isInScope,
  leftOut,
  mayBeExcepted,
  population,
  reportsIndicator,
} from '#core/domain/plan/population.ts';
import { indicatorOf, planUnit } from '../consolidation/build.ts';

const units = [
  planUnit('D1'),
  planUnit('D2', { sectors: ['HCSN'] }),
  planUnit('S1', { kind: 'sector', sectors: ['DNNN'] }),
  planUnit('Z1', { kind: 'zone', sectors: ['DN_NGOAI_NN'] }),
  planUnit('G1', { kind: 'grassroots', sectors: ['HCSN'] }),
  planUnit('C1', { kind: 'cluster', sectors: [] }),
  planUnit('CQ', { kind: 'office', sectors: [] }),
];
const asked = (given: Partial<Indicator>) => population(indicatorOf(given), units).map(({ code }) => code);

describe('who an indicator is asked of', () => {
  test.each<[string, Partial<Indicator>, string[]]>([
    ['every reporting unit', {}, ['D1', 'D2', 'S1', 'Z1', 'G1']],
    ['units with State-owned enterprises', { sectorScope: ['DNNN'] }, ['D1', 'S1']],
    ['units with any enterprises', { sectorScope: ['DN'] }, ['D1', 'S1', 'Z1']],
    ['units with public bodies or non-State enterprises', { sectorScope: ['HCSN', 'DN_NGOAI_NN'] }, ['D1', 'D2', 'Z1', 'G1']],
    ['unions above the grassroots', { evaluationUnit: 'upper-union' }, ['D1', 'D2', 'S1', 'Z1']],
    ['clusters', { evaluationUnit: 'cluster', dataOwner: 'cluster' }, ['C1']],
    ['the office alone for what it owns', { dataOwner: 'office' }, ['CQ']],
    ['the office alone for what only the issuer counts', { aggregation: 'issuer_only_count' }, ['CQ']],
    ['the office alone whatever the sectors', { dataOwner: 'office', sectorScope: ['DNNN'] }, ['CQ']],
    [
      'all who report, where grassroots unions are counted',
      { evaluationUnit: 'grassroots', dataOwner: 'grassroots' },
      ['D1', 'D2', 'S1', 'Z1', 'G1'],
    ],
  ])('%s', (_, given, expected) => {
    expect(asked(given)).toEqual(expected);
  });

  test('a unit whose sectors nobody stated is asked rather than lost', () => {
    expect(reportsIndicator(planUnit('X', { sectors: [] }), indicatorOf({ sectorScope: ['DNNN'] }))).toBe(true);
  });

  test('the office is asked even where the list of units leaves it out', () => {
    const given = population(indicatorOf({ dataOwner: 'office' }), [planUnit('D1')]);
    expect(given.map(({ code, kind }) => [code, kind])).toEqual([['CQ', 'office']]);
  });
});

describe('single units against the scope', () => {
  const excepted = (unit: string, isAsked: boolean) => ({ unit, isAsked, reason: 'không có DNNN' });

  test('a unit taken in is asked outside its sectors, one left out is not asked inside them; all others follow the scope', () => {
    const populationExceptions = [excepted('D2', true), excepted('S1', false)];
    expect(asked({ sectorScope: ['DNNN'], populationExceptions })).toEqual(['D1', 'D2']);
    expect(leftOut(indicatorOf({ sectorScope: ['DNNN'], populationExceptions }), units).map(({ code }) => code)).toEqual(['S1']);
    expect(isInScope(planUnit('D2', { sectors: ['HCSN'] }), indicatorOf({ sectorScope: ['DNNN'], populationExceptions }))).toBe(
      false,
    );
  });

  test('a grassroots union may be taken in where unions above the grassroots are asked', () => {
    expect(asked({ evaluationUnit: 'upper-union', populationExceptions: [excepted('G1', true)] })).toContain('G1');
  });

  test('neither the office nor a cluster is taken in for what units report, and no unit for what clusters or the office answer for', () => {
    const everyone = units.map(({ code }) => excepted(code, true));
    expect(asked({ populationExceptions: everyone })).toEqual(['D1', 'D2', 'S1', 'Z1', 'G1']);
    expect(asked({ dataOwner: 'cluster', populationExceptions: everyone })).toEqual(['C1']);
    expect(asked({ dataOwner: 'office', populationExceptions: [excepted('CQ', false)] })).toEqual(['CQ']);
    expect(mayBeExcepted(planUnit('C1', { kind: 'cluster' }), indicatorOf({ dataOwner: 'cluster' }))).toBe(true);
  });

  test('what is said of a unit that is not in the list says nothing', () => {
    expect(asked({ populationExceptions: [excepted('X9', true)] })).toEqual(asked({}));
  });
});

test('the same rule says for one unit what it is expected to give', () => {
  const district = planUnit('D1');
  expect(reportsIndicator(district, indicatorOf())).toBe(true);
  expect(reportsIndicator(district, indicatorOf({ evaluationUnit: 'cluster', dataOwner: 'cluster' }))).toBe(false);
  expect(reportsIndicator(district, indicatorOf({ aggregation: 'province_only_ratio', dataOwner: 'office' }))).toBe(false);
});

test('a union gives how many of its grassroots unions reach a minimum; a grassroots union gives its own count', () => {
  const perGrassroots = indicatorOf({ aggregation: 'per_unit_min', evaluationUnit: 'grassroots', dataOwner: 'grassroots' });
  expect(amountKind(planUnit('D1'), perGrassroots)).toBe('ratio');
  expect(amountKind(planUnit('G1', { kind: 'grassroots' }), perGrassroots)).toBe('count');
  expect(amountKind(planUnit('D1'), indicatorOf({ aggregation: 'per_unit_min' }))).toBe('count');
});

test('a unit founded on 1/7 or ended on 30/6 is not asked for days on which it did not exist', () => {
  const [first, second] = [
    { from: '2025-01-01', to: '2025-06-30' },
    { from: '2025-07-01', to: '2025-12-31' },
  ];
  const founded = { validFrom: '2025-07-01', validTo: null };
  const ended = { validFrom: null, validTo: '2025-06-30' };
  expect([first, second].map((days) => existsDuring(founded, days))).toEqual([false, true]);
  expect([first, second].map((days) => existsDuring(ended, days))).toEqual([true, false]);
});
