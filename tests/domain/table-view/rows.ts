import type { IndicatorRow, ProvinceFigure, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';

/** A unit's figure: a count, or so many of so many; null is not reported. */
export const unit = (code: string, numerator: number | null, denominator: number | null = null): UnitFigure => ({
  unit: code,
  state: numerator === null ? 'not-reported' : 'reported',
  numerator,
  denominator,
  value: numerator === null || denominator === null ? numerator : (100 * numerator) / denominator,
  derived: false,
  corrected: false,
  meetsTarget: null,
  note: null,
  source: null,
  sources: [],
});

const figure: ProvinceFigure = {
  numerator: null,
  denominator: null,
  sum: null,
  value: null,
  population: 3,
  answered: 2,
  missing: ['C'],
  hasDerived: false,
  hasCorrected: false,
  inReview: [],
};

/** A sum of counts, unless told otherwise. */
export const row = (code: string, told: Partial<IndicatorRow> = {}): IndicatorRow => ({
  ...figure,
  code,
  section: 'I',
  name: code,
  measure: 'count',
  aggregation: 'sum',
  timeBehavior: 'flow',
  unitOfMeasure: 'người',
  decimals: 0,
  target: null,
  inPeriod: figure,
  cumulative: figure,
  completionRate: null,
  verdict: 'not-met',
  provisional: false,
  units: [],
  ...told,
});
