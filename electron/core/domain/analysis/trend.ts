import type { IndicatorRow, ProvinceFigure, SamePeriodComparison } from '../consolidation/indicator-table.ts';
import type { ReportingPeriod } from '../plan/reporting-period.ts';

/** A province's figure with how many units it rests on. */
export type TrendFigure = Pick<ProvinceFigure, 'numerator' | 'denominator' | 'value' | 'population' | 'answered' | 'hasDerived'>;

/** What is known up to a day of the year. Two periods that end on the same day are one point. */
export interface PeriodPoint {
  /** ISO day. */
  readonly to: string;
  readonly periods: readonly Pick<ReportingPeriod, 'code' | 'label'>[];
  readonly cumulative: TrendFigure;
  /** Only of an emulation period; other periods' own figures are the cumulative ones. */
  readonly inPeriod: TrendFigure | null;
  /** After the period that the analysis is of. */
  readonly isLater: boolean;
}

/** The same period of another year, of the same measure, as far as the two can be compared. */
export interface YearPoint {
  readonly year: number;
  readonly figure: Extract<SamePeriodComparison, { isComparable: true }> | null;
  /** Why there is none. */
  readonly because: Extract<SamePeriodComparison, { isComparable: false }>['because'] | null;
}

/** One indicator's row in the cumulative table of a period. */
export interface PeriodRow {
  readonly period: ReportingPeriod;
  readonly row: IndicatorRow;
}

/** The points of a year in order; what nobody has reported on stays a point without a value. */
export function periodPoints(rows: readonly PeriodRow[], shown: Pick<ReportingPeriod, 'to'>): readonly PeriodPoint[] {
  const ends = [...new Set(rows.map(({ period }) => period.to))].toSorted();
  return ends.flatMap((to): readonly PeriodPoint[] => {
    const ending = rows.filter(({ period }) => period.to === to);
    const [first] = ending;
    if (first === undefined) return [];
    const emulation = ending.find(({ period }) => period.kind === 'emulation');
    return [
      {
        to,
        periods: ending.map(({ period: { code, label } }) => ({ code, label })),
        cumulative: trendFigure(first.row.cumulative),
        inPeriod: emulation ? trendFigure(emulation.row.inPeriod) : null,
        isLater: to > shown.to,
      },
    ];
  });
}

const trendFigure = ({ numerator, denominator, value, population, answered, hasDerived }: ProvinceFigure): TrendFigure => ({
  numerator,
  denominator,
  value,
  population,
  answered,
  hasDerived,
});

/** What a comparison with another year says of that year; null where no plan of it is at hand. */
export function yearPoint(year: number, comparison: SamePeriodComparison | undefined): YearPoint {
  if (comparison === undefined) return { year, figure: null, because: 'no-such-measure' };
  return comparison.isComparable
    ? { year, figure: comparison, because: null }
    : { year, figure: null, because: comparison.because };
}
