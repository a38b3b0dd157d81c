import { describe, expect, test } from 'vitest';
import type { FigureState, ManualFigure, SubmissionFigure } from '#core/domain/figures/figure.ts';
import { type StandingLayer, standingFigures } from '#core/domain/submissions/standing-figures.ts';

const key = { period: 'DOT1', basis: 'period' as const };
const count = (numerator: number): FigureState => ({ state: 'reported', amount: { kind: 'count', numerator } });
const blank: FigureState = { state: 'not-reported' };
const doubtful: FigureState = { state: 'needs-review', because: 'two-numbers', percent: null };

const cell = (submissionId: string) => ({
  kind: 'cell' as const,
  submissionId,
  file: `${submissionId}.xlsx`,
  sha256: '0',
  sheet: 'Sheet1',
  cell: 'E9',
  denominatorCell: null,
  raw: 'raw',
});
const figure = (submissionId: string, indicator: string, value: FigureState, note: string | null = null): SubmissionFigure => ({
  indicator,
  value,
  source: cell(submissionId),
  note,
});
const layer = (mode: StandingLayer['mode'], submissionId: string, values: Record<string, FigureState>): StandingLayer => ({
  mode,
  figures: Object.entries(values).map(([indicator, value]) => figure(submissionId, indicator, value)),
});
const byHand = (indicator: string, numerator: number, given: Partial<ManualFigure> = {}): ManualFigure => ({
  planId: 'plan',
  ...key,
  unit: 'U1',
  indicator,
  amount: { kind: 'count', numerator },
  raw: String(numerator),
  reason: 'by telephone',
  actor: 'officer',
  at: '2023-07-05T08:00:00Z',
  ...given,
});
const project = (layers: StandingLayer[], manual: ManualFigure[] = []) =>
  standingFigures({ planId: 'plan', unit: 'U1', key, layers, manual });
const values = (...given: Parameters<typeof project>) =>
  Object.fromEntries(project(...given).map(({ indicator, value }) => [indicator, value]));

describe('submissions laid over each other', () => {
  test('one report stands as it is, with its sources and notes', () => {
    const [standing] = project([{ mode: 'all', figures: [figure('S1', 'A', count(3), 'including 1 new')] }]);
    expect(standing).toEqual({
      planId: 'plan',
      period: 'DOT1',
      basis: 'period',
      unit: 'U1',
      indicator: 'A',
      value: count(3),
      source: cell('S1'),
      note: 'including 1 new',
      corrected: null,
    });
  });

  test('a supplement replaces only what it contains', () => {
    const layers = [
      layer('all', 'S1', { A: count(1), B: count(2), C: blank }),
      layer('supplement', 'S2', { B: count(5), C: count(6), D: count(7) }),
    ];
    expect(values(layers)).toEqual({ A: count(1), B: count(5), C: count(6), D: count(7) });
    expect(project(layers).find(({ indicator }) => indicator === 'B')?.source).toEqual(cell('S2'));
  });

  test('a blank in a supplement replaces nothing, a doubtful figure or "nothing arose" does', () => {
    const base = layer('all', 'S1', { A: count(1), B: count(2), C: count(3), D: count(4) });
    const supplement = layer('supplement', 'S2', {
      A: blank,
      B: doubtful,
      C: { state: 'not-applicable' },
      D: { state: 'not-due', early: null },
    });
    expect(values([base, supplement])).toEqual({ A: count(1), B: doubtful, C: { state: 'not-applicable' }, D: count(4) });
  });

  test('the last of several supplements holds', () => {
    expect(
      values([
        layer('all', 'S1', { A: count(1) }),
        layer('supplement', 'S2', { A: count(2) }),
        layer('supplement', 'S3', { A: count(3) }),
      ]),
    ).toEqual({ A: count(3) });
  });

  test('a whole report replaces everything before it, what it lacks too', () => {
    expect(values([layer('all', 'S1', { A: count(1), B: count(2) }), layer('all', 'S2', { A: count(5) })])).toEqual({
      A: count(5),
    });
  });

  test('nothing stands where nothing came', () => {
    expect(project([])).toEqual([]);
  });
});

describe('figures by hand', () => {
  const report = [layer('all', 'S1', { A: count(1), B: blank, C: doubtful })];
  const person = { kind: 'person', actor: 'officer', at: '2023-07-05T08:00:00Z', reason: 'by telephone', raw: '9' };
  const of = (indicator: string, ...manual: ManualFigure[]) =>
    project(report, manual).find((standing) => standing.indicator === indicator);

  test('over the unit’s own figure are a correction that keeps it', () => {
    expect(of('A', byHand('A', 9))).toMatchObject({
      value: count(9),
      source: person,
      corrected: { own: count(1), ownSource: cell('S1') },
    });
  });

  test('over a doubtful figure are a correction too', () => {
    expect(of('C', byHand('C', 9))?.corrected).toEqual({ own: doubtful, ownSource: cell('S1') });
  });

  test('where the unit left a blank, or sent nothing, simply stand', () => {
    expect(of('B', byHand('B', 9))).toMatchObject({ value: count(9), source: person, corrected: null });
    expect(of('D', byHand('D', 9))).toMatchObject({ value: count(9), source: person, corrected: null });
  });

  test('the latest holds, and the unit’s own value stays beside it', () => {
    const later = byHand('A', 8, { at: '2023-07-06T08:00:00Z' });
    expect(of('A', byHand('A', 9), later)).toMatchObject({ value: count(8), corrected: { own: count(1) } });
  });

  test('stay on top of a report that comes later, whose value is then beside them', () => {
    const again = [...report, layer('all', 'S2', { A: count(4) })];
    expect(project(again, [byHand('A', 9)])).toMatchObject([
      { indicator: 'A', value: count(9), corrected: { own: count(4), ownSource: cell('S2') } },
    ]);
  });

  describe('told by telephone for want of a report', () => {
    const told = { by: 'chị Hoa', on: '2023-07-05', isStandIn: true };
    const call = (indicator: string, numerator: number, given: Partial<ManualFigure> = {}) =>
      byHand(indicator, numerator, { told, ...given });
    const source = { ...person, told: { by: 'chị Hoa', on: '2023-07-05' } };

    test('stand until the unit’s own figure does, and are kept beside it', () => {
      expect(of('D', call('D', 9))).toMatchObject({ value: count(9), source, corrected: null });
      expect(of('A', call('A', 9))).toMatchObject({
        value: count(1),
        source: cell('S1'),
        corrected: null,
        stoodIn: { value: count(9), source },
      });
    });

    test('give way to nothing that is not clear: a blank, or a figure that waits for a person', () => {
      expect(of('B', call('B', 9))).toMatchObject({ value: count(9), source });
      expect(of('C', call('C', 9))).toMatchObject({ value: count(9), source, corrected: { own: doubtful } });
    });

    test('are a correction where the unit had sent something: that stays, whatever is sent later', () => {
      const correction = call('A', 9, { told: { ...told, isStandIn: false } });
      expect(of('A', correction)).toMatchObject({ value: count(9), source, corrected: { own: count(1) } });
    });

    test('a correction after the report lies over both', () => {
      const corrected = of('A', call('A', 9), byHand('A', 8));
      expect(corrected).toMatchObject({ value: count(8), corrected: { own: count(1) } });
      expect(corrected?.stoodIn).toBeUndefined();
    });
  });

  test('for another unit, report, basis or plan change nothing here', () => {
    const others = [
      byHand('A', 9, { unit: 'U2' }),
      byHand('A', 9, { period: 'NAM' }),
      byHand('A', 9, { basis: 'cumulative' }),
      byHand('A', 9, { planId: 'other' }),
    ];
    expect(of('A', ...others)).toMatchObject({ value: count(1), corrected: null });
  });
});
