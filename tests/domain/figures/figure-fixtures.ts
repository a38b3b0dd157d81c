import type { FigureReading } from '#core/domain/figures/figure-reading.ts';
import type { FigureCells, LocatedCell } from '#core/domain/figures/located-cell.ts';
import { readFigure } from '#core/domain/figures/read-figure.ts';
import type { CellContent } from '#core/domain/grid.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { indicatorOf } from '../consolidation/build.ts';

/** A count of things without decimals, unless a test says otherwise. */
export const indicator = (facts: Partial<Indicator> = {}): Indicator =>
  indicatorOf({ code: 'X-01', measureId: 'x-01', target: null, unitOfMeasure: 'sáng kiến', ...facts });

export const count = indicator();
export const ratio = indicator({ measure: 'ratio', aggregation: 'ratio_of_sums', unitOfMeasure: '%' });
export const yesNo = indicator({ measure: 'yes-no', aggregation: 'per_unit_yes_no', unitOfMeasure: '%' });

/** A string is text, a number is a number in General format. */
export type Typed = string | number | CellContent | null;

export const formatted = (value: number, format: string): CellContent => ({ kind: 'number', value, format, computed: false });

export function content(typed: string | number | CellContent): CellContent {
  if (typeof typed === 'string') return { kind: 'text', text: typed };
  return typeof typed === 'number' ? { kind: 'number', value: typed, format: null, computed: false } : typed;
}

const cellAt = (address: string, typed: Typed): LocatedCell | null =>
  typed === null ? null : { sheet: 'Biểu 1', address, content: content(typed) };

/** Numerator in E9, denominator in F9, percent in G9. */
export const row = (numerator: Typed, denominator: Typed = null, percent: Typed = null): FigureCells => ({
  numerator: cellAt('E9', numerator),
  denominator: cellAt('F9', denominator),
  percent: cellAt('G9', percent),
  unnamed: null,
});

/** Read as in a year report. */
export const read = (of: Indicator, numerator: Typed, denominator: Typed = null, percent: Typed = null): FigureReading =>
  readFigure(of, row(numerator, denominator, percent), { isYearReport: true });

/** A reading in one line: "80", "118/130", "yes", "not-reported", "review not-a-number" … */
export function inShort({ value }: FigureReading): string {
  if (value.state === 'needs-review') return `review ${value.because}`;
  if (value.state !== 'reported') return value.state;
  const { amount } = value;
  if (amount.kind === 'count') return String(amount.numerator);
  if (amount.kind === 'ratio') return `${amount.numerator}/${amount.denominator}`;
  if (amount.kind === 'yes-no') return amount.yes ? 'yes' : 'no';
  return amount.counts.map(({ category, count: number }) => `${category} ${number}`).join(', ');
}

/** Issues in one line each: "warning percent-mismatch G9 [90,8%]". */
export const issuesInShort = ({ issues }: FigureReading): string[] =>
  issues.map(
    ({ severity, code, cell, candidates }) => `${severity} ${code} ${cell}${candidates.length > 0 ? ` [${candidates}]` : ''}`,
  );
