import { fromScaled } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Target } from '../plan/target.ts';
import {
  allowsNothing,
  attains,
  completionBase,
  countQuantity,
  isAbove,
  isLowerBound,
  percentQuantity,
  type Quantity,
} from '../plan/target-comparison.ts';
import { assertNever } from '../result.ts';
import type { Verdict } from './indicator-table.ts';
import type { Tally } from './tally.ts';

/** How a cumulative figure stands to the year's target. */
export interface Attainment {
  readonly verdict: Verdict;
  /** It may still change: time remains, or answers are missing. */
  readonly provisional: boolean;
  /** Ratio (1 = 100 %); null where it has no meaning. */
  readonly completionRate: number | null;
}

interface Reported extends Tally {
  readonly numerator: number;
}
type Judgement = Pick<Attainment, 'verdict' | 'provisional'>;

const unknown: Judgement = { verdict: 'insufficient-data', provisional: false };

/** The verdict of semantics §5. `figure` is cumulative; `isLastPeriod`: nothing of the year comes after it. */
export function attainment(indicator: Indicator, figure: Tally, isLastPeriod: boolean): Attainment {
  const { target } = indicator;
  if (target === null) return { verdict: 'no-target', provisional: false, completionRate: null };
  if (figure.numerator === null) return { ...unknown, completionRate: null };
  const reported = { ...figure, numerator: figure.numerator };
  return {
    ...judge(indicator, target, reported, isLastPeriod),
    completionRate: completionRate(indicator, target, reported),
  };
}

function judge(indicator: Indicator, target: Target, figure: Reported, isLastPeriod: boolean): Judgement {
  switch (indicator.aggregation) {
    case 'sum':
    case 'issuer_only_count':
      return judgeAmount(indicator, target, figure, isLastPeriod);
    case 'ratio_of_sums':
    case 'province_only_ratio':
      return figure.denominator ? judgeAmount(indicator, target, figure, isLastPeriod) : unknown;
    case 'per_unit_yes_no':
      return judgeShare(indicator, target, figure, isLastPeriod);
    case 'per_unit_min':
    case 'per_category_min':
      return judgeMinimum(target, figure, isLastPeriod);
    default:
      return assertNever(indicator.aggregation);
  }
}

const isRatio = ({ aggregation }: Indicator): boolean => aggregation === 'ratio_of_sums' || aggregation === 'province_only_ratio';

const quantityOf = (indicator: Indicator, { numerator, denominator }: Reported): Quantity =>
  isRatio(indicator) && denominator !== null
    ? percentQuantity(numerator, denominator)
    : countQuantity(numerator, indicator.decimals);

function judgeAmount(indicator: Indicator, target: Target, figure: Reported, isLastPeriod: boolean): Judgement {
  const quantity = quantityOf(indicator, figure);
  return isLowerBound(target)
    ? judgeReached(indicator, target, quantity, figure, isLastPeriod)
    : judgeBound(indicator, target, quantity, figure, isLastPeriod);
}

/** Something to reach: a count that reaches it has done so for good, whoever is missing; a ratio may still move. */
function judgeReached(
  indicator: Indicator,
  target: Target,
  quantity: Quantity,
  { isComplete }: Reported,
  isLastPeriod: boolean,
): Judgement {
  if (!attains(quantity, target)) return { verdict: 'not-met', provisional: !isComplete || !isLastPeriod };
  if (isRatio(indicator)) return { verdict: 'met', provisional: !isComplete };
  return { verdict: isAbove(quantity, target) ? 'exceeded' : 'met', provisional: false };
}

/** Something to stay under or to hit exactly: what is still to come may change it either way. */
function judgeBound(
  indicator: Indicator,
  target: Target,
  quantity: Quantity,
  figure: Reported,
  isLastPeriod: boolean,
): Judgement {
  if (allowsNothing(target)) return judgeNone(indicator, figure, isLastPeriod);
  return { verdict: attains(quantity, target) ? 'met' : 'not-met', provisional: !figure.isComplete || !isLastPeriod };
}

/** "Không có": one is too many at once; none so far says nothing while answers are missing. */
function judgeNone(indicator: Indicator, { numerator, isComplete }: Reported, isLastPeriod: boolean): Judgement {
  if (numerator > 0) return { verdict: 'not-met', provisional: indicator.timeBehavior === 'stock' && !isLastPeriod };
  return isComplete ? { verdict: 'met', provisional: !isLastPeriod } : unknown;
}

/** Units saying yes: decided once those who are silent can no longer change it (for 100 %: one "no" is enough). */
function judgeShare(indicator: Indicator, target: Target, figure: Reported, isLastPeriod: boolean): Judgement {
  if (!figure.denominator) return unknown;
  if (allowsNothing(target)) return judgeNone(indicator, figure, isLastPeriod);
  // How many the silent ones stand for is not known: only "all of them" can already be out of reach.
  if (figure.open === null) return asksAll(target) ? judgeMinimum(target, figure, isLastPeriod) : unknown;
  const { open } = figure;
  const outcomes = Array.from({ length: open + 1 }, (_, more) => attains(shareWith(figure, more), target));
  if (outcomes.every((one) => one)) return { verdict: 'met', provisional: !isLowerBound(target) && !isLastPeriod };
  return outcomes.some((one) => one) ? unknown : { verdict: 'not-met', provisional: !isLastPeriod };
}

/** "100 %" is all of them, whatever sign it was given. */
const asksAll = (target: Target): boolean =>
  target.comparator === '=' ? target.value === 100 : (completionBase(target) ?? 0) >= 100;

/** The share that reaches it if so many more do. */
const shareWith = ({ numerator, denominator }: Reported, more: number): Quantity =>
  percentQuantity(numerator + more, denominator ?? 1);

/**
 * Each unit (grassroots union, category) must reach it: one that falls short decides, silent ones leave it open.
 * What each is to stay under, or to hit exactly, may still be passed.
 */
function judgeMinimum(target: Target, { someFallShort, isComplete }: Reported, isLastPeriod: boolean): Judgement {
  if (someFallShort) return { verdict: 'not-met', provisional: !isLastPeriod };
  return isComplete ? { verdict: 'met', provisional: !isLowerBound(target) && !isLastPeriod } : unknown;
}

/** value / target; for minimums and yes or no, those that reach it / all of them. */
function completionRate(indicator: Indicator, target: Target, figure: Reported): number | null {
  const base = completionBase(target);
  if (base === null) return null;
  if (indicator.aggregation === 'sum' || indicator.aggregation === 'issuer_only_count')
    return fromScaled(figure.numerator, indicator.decimals) / base;
  if (!figure.denominator) return null;
  return isRatio(indicator) ? (100 * figure.numerator) / (figure.denominator * base) : figure.numerator / figure.denominator;
}
