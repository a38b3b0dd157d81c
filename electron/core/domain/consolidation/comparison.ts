import type { Indicator } from '../plan/indicator.ts';
import type { DaySpan } from '../plan/reporting-period.ts';
import type { LastYear } from './consolidation-input.ts';
import type { IndicatorRow, ProvinceFigure, SamePeriodComparison } from './indicator-table.ts';
import type { Member } from './tally.ts';

/** What a figure has to say of itself to be compared with another year's. */
export type Comparable = Pick<IndicatorRow, 'measure' | 'unitOfMeasure' | 'aggregation'> &
  Pick<ProvinceFigure, 'numerator' | 'denominator' | 'value' | 'population' | 'answered'>;

/** One former plan's figures of a measure. */
export interface FiguresBefore {
  readonly indicator: Indicator;
  readonly province: Comparable;
  /** What each of its units answered. */
  readonly members: readonly Member[];
  readonly days: DaySpan;
  readonly lastYear: LastYear;
}

/** Counts differ by a number and a percentage, ratios and shares by percentage points (semantics §5). */
export function compare(now: Comparable, before: Comparable): SamePeriodComparison {
  if (!isMeasuredAlike(now, before)) return notComparable('measured-otherwise');
  if (now.value === null || before.value === null) return notComparable('not-reported');
  const difference = now.value - before.value;
  return {
    isComparable: true,
    value: before.value,
    population: before.population,
    answered: before.answered,
    ...(isPlainCount(now)
      ? { in: 'count', difference, percent: before.value === 0 ? null : (100 * difference) / before.value }
      : { in: 'points', difference }),
  };
}

export const isMeasuredAlike = (now: Comparable, before: Comparable): boolean =>
  now.measure === before.measure && now.unitOfMeasure === before.unitOfMeasure && isPlainCount(now) === isPlainCount(before);

const isPlainCount = ({ aggregation }: Comparable): boolean => aggregation === 'sum' || aggregation === 'issuer_only_count';

type Reason = Extract<SamePeriodComparison, { isComparable: false }>['because'];
export const notComparable = (because: Reason): SamePeriodComparison => ({ isComparable: false, because });
