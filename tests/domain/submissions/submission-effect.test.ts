import { expect, test } from 'vitest';
import type { FigureState } from '#core/domain/figures/figure.ts';
import { figureChanges } from '#core/domain/submissions/submission-effect.ts';
import { countFigure, silentFigure, standingOf } from '../../support/submissions.ts';

const indicators = [{ code: 'A' }, { code: 'B' }, { code: 'C' }];
const count = (numerator: number): FigureState => ({ state: 'reported', amount: { kind: 'count', numerator } });
const blank: FigureState = { state: 'not-reported' };

test('only figures that change are named, in the plan’s order', () => {
  const before = [countFigure('B', 2), countFigure('A', 1), countFigure('C', 3)].map(standingOf);
  const after = [countFigure('C', 4), countFigure('B', 2), countFigure('A', 0)].map(standingOf);
  expect(figureChanges(indicators, before, after)).toEqual([
    { indicator: 'A', before: count(1), after: count(0), isLost: false },
    { indicator: 'C', before: count(3), after: count(4), isLost: false },
  ]);
});

test('a figure of which the new report says nothing is lost, a new one is not; zero is not lost', () => {
  const before = [countFigure('A', 1), silentFigure('B'), countFigure('C', 3)].map(standingOf);
  const after = [silentFigure('A'), countFigure('B', 5), countFigure('C', 0)].map(standingOf);
  expect(figureChanges(indicators, before, after)).toEqual([
    { indicator: 'A', before: count(1), after: blank, isLost: true },
    { indicator: 'B', before: blank, after: count(5), isLost: false },
    { indicator: 'C', before: count(3), after: count(0), isLost: false },
  ]);
});

test('a row that is not there at all is as silent as an empty one', () => {
  expect(figureChanges(indicators, [standingOf(silentFigure('A'))], [])).toEqual([]);
});
