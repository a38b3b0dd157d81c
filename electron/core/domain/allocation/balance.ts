import { type Decimal, decimalOf } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Target } from '../plan/target.ts';
import { attains } from '../plan/target-comparison.ts';
import { assertNever } from '../result.ts';
import { allocationDecimals, allocationKind } from './allocation.ts';

/** How what is allocated stands to the plan. Amounts are scaled by the indicator's decimals. */
export type Balance =
  | { readonly kind: 'nothing-allocated' | 'no-target' | 'met' }
  /** Counts: the sum is this much below or above what the plan asks. */
  | { readonly kind: 'short' | 'over'; readonly by: number }
  /** Ratios are not summed: so many units are held to less than the plan's rate. */
  | { readonly kind: 'each'; readonly below: number };

/** The amount at the indicator's own decimals; a finer one, from a plan since amended, is rounded. */
export const scaledAmount = ({ units, decimals }: Decimal, to: number): number => Math.round(units * 10 ** (to - decimals));

/** Sum of counts, scaled by the indicator's decimals; null where nothing is allocated. */
export const sumOf = (amounts: readonly Decimal[], { decimals }: Pick<Indicator, 'decimals'>): number | null =>
  amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + scaledAmount(amount, decimals), 0);

type Balanced = Pick<Indicator, 'aggregation' | 'measure' | 'dataOwner' | 'evaluationUnit' | 'target' | 'decimals'>;

/** What units have been allocated, each once, against the plan's target. */
export function balance(indicator: Balanced, amounts: readonly Decimal[]): Balance {
  const { target } = indicator;
  if (allocationKind(indicator) === 'each') return { kind: 'each', below: target === null ? 0 : belowRate(amounts, target) };
  const sum = sumOf(amounts, indicator);
  if (sum === null) return { kind: 'nothing-allocated' };
  if (target === null) return { kind: 'no-target' };
  const { least, most } = bounds(target, allocationDecimals(indicator));
  if (least !== null && sum < least) return { kind: 'short', by: least - sum };
  return sum > most ? { kind: 'over', by: sum - most } : { kind: 'met' };
}

const belowRate = (amounts: readonly Decimal[], target: Target): number =>
  amounts.filter(({ units, decimals }) => !attains({ numerator: units, denominator: 10 ** decimals }, target)).length;

interface Bounds {
  readonly least: number | null;
  readonly most: number;
}

/** Between what a sum fits the target: "trên 1.200" is met by 1.201, and more than that is more than was asked. */
function bounds(target: Target, decimals: number): Bounds {
  switch (target.comparator) {
    case '>=':
    case '=':
      return exactly(ceiling(target.value, decimals));
    case '>':
      return exactly(floor(target.value, decimals) + 1);
    case '<=':
      return { least: null, most: floor(target.value, decimals) };
    case '<':
      return { least: null, most: ceiling(target.value, decimals) - 1 };
    case 'range':
      return { least: ceiling(target.min, decimals), most: floor(target.max, decimals) };
    default:
      return assertNever(target);
  }
}

const exactly = (amount: number): Bounds => ({ least: amount, most: amount });

/** What there is to spread where nobody says: the least that meets the target, the most that it allows. Null without a target. */
export function amountToSpread({ target, ...indicator }: Pick<Indicator, 'target' | 'decimals' | 'measure'>): number | null {
  if (target === null) return null;
  const { least, most } = bounds(target, allocationDecimals(indicator));
  return Math.max(0, least ?? most);
}

function ceiling(value: number, decimals: number): number {
  const exact = decimalOf(value);
  return exact.decimals <= decimals
    ? exact.units * 10 ** (decimals - exact.decimals)
    : Math.ceil(exact.units / 10 ** (exact.decimals - decimals));
}

const floor = (value: number, decimals: number): number => -ceiling(-value, decimals);
