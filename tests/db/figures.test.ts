import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Amount, FigureSource, FigureState, ManualFigure, StandingFigure } from '#core/domain/figures/figure.ts';
import { issueCodes } from '#core/domain/figures/issue.ts';
import { by, figure, HASH, standingFigure, storesWithPlan, submission } from './samples.ts';

const key = { period: 'DOT1', basis: 'period' } as const;
const integer = fc.maxSafeNat();
const text = fc.string({ unit: 'grapheme' });

const amount: fc.Arbitrary<Amount> = fc.oneof(
  fc.record({ kind: fc.constant('count' as const), numerator: integer }),
  fc.record({ kind: fc.constant('ratio' as const), numerator: integer, denominator: integer }),
  fc.record({ kind: fc.constant('yes-no' as const), yes: fc.boolean() }),
  fc.record({ kind: fc.constant('by-category' as const), counts: fc.array(fc.record({ category: text, count: integer })) }),
);

const state: fc.Arbitrary<FigureState> = fc.oneof(
  fc.record({ state: fc.constant('reported' as const), amount }),
  fc.constant({ state: 'not-applicable' as const }),
  fc.record({ state: fc.constant('not-due' as const), early: fc.option(amount) }),
  fc.constant({ state: 'not-reported' as const }),
  fc.record({
    state: fc.constant('needs-review' as const),
    because: fc.constantFrom(...issueCodes),
    percent: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 })),
  }),
);

const cellSource = fc.record({
  kind: fc.constant('cell' as const),
  submissionId: fc.constant('s1'),
  file: fc.constant('Báo cáo.xlsx'),
  sha256: fc.constant(HASH),
  sheet: text,
  cell: text,
  denominatorCell: fc.option(text),
  raw: text,
});

const source: fc.Arbitrary<FigureSource> = fc.oneof(
  cellSource,
  fc.record({ kind: fc.constant('person' as const), actor: text, at: text, reason: text, raw: text }),
);

const corrected = fc.option(fc.record({ own: state, ownSource: fc.option(source) }));

test('figures of a submission come back exactly, whatever their state', () => {
  const { stores } = storesWithPlan();
  stores.submissions.add(submission(), []);
  const read = fc.record({ indicator: text, value: state, source: fc.option(cellSource), note: fc.option(text) });
  fc.assert(
    fc.property(fc.array(read), (figures) => {
      stores.submissions.reread(submission(), figures);
      expect(stores.submissions.figures('s1')).toEqual(figures);
    }),
  );
});

test('standing figures come back exactly, whatever their state, source and correction', () => {
  const { stores } = storesWithPlan();
  stores.submissions.add(submission(), []);
  const standing = fc.record({ indicator: text, value: state, source: fc.option(source), note: fc.option(text), corrected });
  fc.assert(
    fc.property(fc.uniqueArray(standing, { selector: ({ indicator }) => indicator }), (drawn) => {
      const figures: StandingFigure[] = drawn.map((one) => ({ planId: 'p', unit: 'U1', ...key, ...one }));
      stores.figures.replaceStanding('p', 'U1', key, figures);
      const found = [...stores.figures.standing('p')];
      const inOrder = (a: StandingFigure, b: StandingFigure) =>
        Buffer.compare(Buffer.from(a.indicator), Buffer.from(b.indicator));
      expect(found).toEqual(figures.toSorted(inOrder));
    }),
  );
});

test('figures by hand come back exactly, oldest first', () => {
  const { stores } = storesWithPlan();
  const manual: fc.Arbitrary<ManualFigure> = fc.record(
    {
      planId: fc.constant('p'),
      period: text,
      basis: fc.constantFrom('period', 'cumulative'),
      unit: text,
      indicator: text,
      amount,
      raw: text,
      reason: text,
      actor: text,
      at: text,
      told: fc.record({ by: fc.option(text), on: fc.constant('2023-06-20'), isStandIn: fc.boolean() }),
    },
    { requiredKeys: ['planId', 'period', 'basis', 'unit', 'indicator', 'amount', 'raw', 'reason', 'actor', 'at'] },
  );
  const given: ManualFigure[] = [];
  fc.assert(
    fc.property(manual, (one) => {
      stores.figures.addManual(one);
      given.push(one);
    }),
  );
  expect(stores.figures.manual('p')).toEqual(given);
  expect(stores.figures.manual('q')).toEqual([]);
});

test('taking figures by hand back goes from the latest to the first, each once, and keeps them', () => {
  const { database, stores } = storesWithPlan();
  const place = { planId: 'p', period: 'DOT1', basis: 'period', unit: 'U1', indicator: 'I1' } as const;
  const given = [1, 2].map((numerator) => ({ amount: { kind: 'count', numerator } as const, raw: String(numerator) }));
  const figures = given.map((one) => ({ ...place, ...one, reason: 'điện thoại', actor: 'lan', at: by.at }));
  const other = { ...(figures[0] as ManualFigure), indicator: 'I2' };
  for (const one of [...figures, other]) stores.figures.addManual(one);
  expect(stores.figures.takeBack(place, by)).toBe(true);
  expect(stores.figures.manual('p')).toEqual([figures[0], other]);
  expect([stores.figures.takeBack(place, by), stores.figures.takeBack(place, by)]).toEqual([true, false]);
  expect(stores.figures.manual('p')).toEqual([other]);
  expect(stores.figures.everManual('p')).toEqual([...figures, other]);
  expect(() => database.statement('DELETE FROM taken_back_figures').run()).toThrow('append-only');
});

test('replacing what stands for one unit and report leaves every other figure', () => {
  const { stores } = storesWithPlan();
  stores.submissions.add(submission(), []);
  const year = { period: 'NAM', basis: 'cumulative' } as const;
  stores.figures.replaceStanding('p', 'U1', key, [standingFigure('I1', 1), standingFigure('I2', 2)]);
  stores.figures.replaceStanding('p', 'U2', key, [standingFigure('I1', 3, { unit: 'U2' })]);
  stores.figures.replaceStanding('p', 'U1', year, [standingFigure('I1', 4, year)]);
  stores.figures.replaceStanding('p', 'U1', key, [standingFigure('I2', 5)]);
  expect(stores.figures.standing('p')).toEqual([
    standingFigure('I2', 5),
    standingFigure('I1', 3, { unit: 'U2' }),
    standingFigure('I1', 4, year),
  ]);
  expect(stores.figures.standing('p', [year])).toEqual([standingFigure('I1', 4, year)]);
  expect(stores.figures.standing('p', [key], 'U2')).toEqual([standingFigure('I1', 3, { unit: 'U2' })]);
  expect(stores.figures.standing('p', undefined, 'U1')).toEqual([standingFigure('I2', 5), standingFigure('I1', 4, year)]);
  expect(stores.figures.standing('p', [])).toEqual([]);
  expect(stores.figures.standing('q')).toEqual([]);
});

test('values are the standing figures of the named reports without where they are from', () => {
  const { stores } = storesWithPlan();
  stores.submissions.add(submission(), []);
  const corrected = { own: standingFigure('I2', 2).value, ownSource: null };
  const figures = [standingFigure('I1', 1), standingFigure('I2', 5, { corrected })];
  stores.figures.replaceStanding('p', 'U1', key, figures);
  expect(stores.figures.values('p', key)).toEqual(figures.map((figure) => ({ ...figure, source: null, note: null })));
  expect(stores.figures.values('p', { period: 'NAM', basis: 'cumulative' })).toEqual([]);
});

test('a figure of another unit or report is refused', () => {
  const { stores } = storesWithPlan();
  expect(() => stores.figures.replaceStanding('p', 'U2', key, [standingFigure('I1', 1)])).toThrow('given as of U2');
});

test('a standing figure of a submission that is not there is refused', () => {
  const { stores } = storesWithPlan();
  expect(() => stores.figures.replaceStanding('p', 'U1', key, [standingFigure('I1', 1)])).toThrow('no submission s1');
});

test.each([
  ['needs review and has an amount', "state = 'needs-review', particulars = '{}'"],
  ['was not reported and has an amount', "state = 'not-reported'"],
  ['is reported without an amount', 'numerator = NULL'],
  ['is both a count and a yes', 'yes_no = 1'],
  ['has a state nobody knows', "state = 'guessed'"],
  ['has a denominator alone', 'numerator = NULL, yes_no = 1, denominator = 5'],
])('no figure stands that %s', (_what, change) => {
  const { stores, database } = storesWithPlan();
  stores.submissions.add(submission(), [figure('I1', 1)]);
  stores.figures.replaceStanding('p', 'U1', key, [standingFigure('I1', 1)]);
  expect(() => database.statement(`UPDATE standing_figures SET ${change}`).run()).toThrow(
    'CHECK constraint failed: standing_figures_',
  );
});
