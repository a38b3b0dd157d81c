import type { Amount, FigureState } from '../figures/figure.ts';
import type { Indicator } from '../plan/indicator.ts';
import { answersForItsGrassroots, isOfficesOwn } from '../plan/population.ts';
import type { Target } from '../plan/target.ts';
import { allowsNothing, attains, countQuantity, percentQuantity } from '../plan/target-comparison.ts';
import { assertNever } from '../result.ts';
import type { PlanUnit } from '../units/unit.ts';

/** Whether one answer by itself reaches the indicator's target; a yes does. Without a target nothing is reached. */
export function reachesAlone(indicator: Pick<Indicator, 'target' | 'decimals' | 'categories'>, amount: Amount): boolean {
  if (amount.kind === 'yes-no') return amount.yes;
  return indicator.target !== null && reaches(indicator, indicator.target, amount);
}

function reaches(
  { decimals, categories }: Pick<Indicator, 'decimals' | 'categories'>,
  target: Target,
  amount: Exclude<Amount, { kind: 'yes-no' }>,
): boolean {
  switch (amount.kind) {
    case 'count':
      return attains(countQuantity(amount.numerator, decimals), target);
    case 'ratio':
      return amount.denominator > 0 && attains(percentQuantity(amount.numerator, amount.denominator), target);
    case 'by-category':
      return categories.every((category) =>
        amount.counts.some((given) => given.category === category && attains(countQuantity(given.count, decimals), target)),
      );
    default:
      return assertNever(amount);
  }
}

/**
 * Whether a unit's figure reaches the target on its own. Null where that is not known (nothing reported),
 * or has no meaning: a unit's part of a province's sum has no target of its own, unless the target is that there be none.
 */
export function meetsTarget(indicator: Indicator, unit: Pick<PlanUnit, 'kind'>, value: FigureState): boolean | null {
  if (value.state !== 'reported' || indicator.target === null) return null;
  const { amount } = value;
  if (answersForItsGrassroots(unit, indicator)) return amount.kind === 'ratio' ? amount.numerator === amount.denominator : null;
  if (indicator.aggregation === 'sum' && !isOfficesOwn(indicator) && !allowsNothing(indicator.target)) return null;
  return reachesAlone(indicator, amount);
}

/** Whether a unit's figure reaches the target that it was allocated (semantics §6); null where it has reported nothing. */
export const meetsOwnTarget = (
  indicator: Pick<Indicator, 'decimals' | 'categories'>,
  own: Target,
  value: FigureState,
): boolean | null => (value.state === 'reported' ? reachesAlone({ ...indicator, target: own }, value.amount) : null);
