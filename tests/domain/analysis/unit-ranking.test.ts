import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RankedUnit, rankUnits } from '#core/domain/analysis/unit-ranking.ts';
import { blank, count, doubtful, no, noneArose, ratio, yes } from '../consolidation/build.ts';
import { yearRow } from './build.ts';

const places = (ranked: readonly RankedUnit[]) =>
  ranked.map(({ figure, place, isTied }) => `${place}${isTied ? '=' : ''} ${figure.unit}`);
const ratioRow = { measure: 'ratio', aggregation: 'ratio_of_sums', target: { comparator: '>=', value: 80 } } as const;

describe('units from the strongest to the weakest', () => {
  test('a ratio by how much of the target is done; who gave no figure is listed apart, never last', () => {
    const { by, ranked, unranked } = rankUnits(
      yearRow(ratioRow, { A: ratio(40, 100), B: ratio(90, 100), C: blank, D: doubtful, E: noneArose, F: ratio(60, 60) }),
    );
    expect(by).toBe('completion');
    expect(places(ranked)).toEqual(['1 F', '2 B', '3 A']);
    expect(ranked.map(({ completion }) => completion)).toEqual([1.25, 1.125, 0.5]);
    expect(unranked.map(({ figure, because }) => `${figure.unit} ${because}`)).toEqual([
      'C not-reported',
      'D needs-review',
      'E not-applicable',
    ]);
  });

  test('equal ones share a place, also where a float would part them', () => {
    const { ranked } = rankUnits(
      yearRow(ratioRow, { A: ratio(1, 3), B: ratio(2, 6), C: ratio(7, 10), D: ratio(333_333, 1_000_000) }),
    );
    expect(places(ranked)).toEqual(['1 C', '2= A', '2= B', '4 D']);
  });

  test('a count by what the unit was allocated; without a target of its own it has no place', () => {
    const row = yearRow(
      { target: { comparator: '>=', value: 100 } },
      { A: count(9), B: count(30), C: count(50) },
      { A: 10, B: 40 },
    );
    const { by, ranked, unranked } = rankUnits(row);
    expect(by).toBe('completion');
    expect(places(ranked)).toEqual(['1 A', '2 B']);
    expect(unranked.map(({ figure, because }) => [figure.unit, because])).toEqual([['C', 'no-own-target']]);
  });

  test('a count that nobody was allocated by the figure itself', () => {
    const { by, ranked, zero } = rankUnits(yearRow({}, { A: count(0), B: count(12), C: blank, D: count(12) }));
    expect(by).toBe('most');
    expect(places(ranked)).toEqual(['1= B', '1= D', '3 A']);
    expect(zero).toEqual(['A']);
  });

  test('where less is better the least comes first', () => {
    const row = yearRow(
      { ...ratioRow, target: { comparator: '<', value: 1 } },
      { A: ratio(3, 100), B: ratio(0, 50), C: ratio(1, 100) },
    );
    expect(rankUnits(row).by).toBe('least');
    expect(places(rankUnits(row).ranked)).toEqual(['1 B', '2 C', '3 A']);
  });

  test('a minimum for each unit is held against the minimum, yes comes before no', () => {
    const least = yearRow({ aggregation: 'per_unit_min', target: { comparator: '>=', value: 4 } }, { A: count(2), B: count(4) });
    expect(rankUnits(least).ranked.map(({ figure, completion }) => [figure.unit, completion])).toEqual([
      ['B', 1],
      ['A', 0.5],
    ]);
    const yesNo = { measure: 'yes-no', aggregation: 'per_unit_yes_no', target: { comparator: '>=', value: 100 } } as const;
    const answers = rankUnits(yearRow(yesNo, { A: no, B: yes, C: blank, D: yes }));
    expect(answers.by).toBe('yes-no');
    expect(places(answers.ranked)).toEqual(['1= B', '1= D', '3 A']);
    expect(answers.zero).toEqual([]);
  });
});

test('every unit of the row has exactly one place, and nobody stronger stands below', () => {
  const answer = fc.oneof(
    fc.constant(blank),
    fc.constant(doubtful),
    fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })).map(([n, more]) => ratio(n, n + more)),
  );
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 30 }), (answers) => {
      const row = yearRow(ratioRow, Object.fromEntries(answers.map((one, at) => [`U${at}`, one])));
      const { ranked, unranked } = rankUnits(row);
      const all = [...ranked, ...unranked].map(({ figure }) => figure.unit);
      expect(all.toSorted()).toEqual(row.units.map(({ unit }) => unit).toSorted());
      for (const [at, { completion, place }] of ranked.entries()) {
        const above = ranked[at - 1];
        if (above) expect(completion).toBeLessThanOrEqual(above.completion ?? 0);
        expect(place).toBe(1 + ranked.filter((one) => (one.completion ?? 0) > (completion ?? 0)).length);
      }
    }),
  );
});
