import type { Amount, FigureState } from '../figures/figure.ts';
import { assertNever } from '../result.ts';

type Counts = Extract<Amount, { kind: 'by-category' }>['counts'];
type Operation = (left: number, right: number) => number;

const plus: Operation = (left, right) => left + right;
const minus: Operation = (left, right) => left - right;

/** A category that only one side gave stays out: what the other side did not say is not zero. */
const byCategory = (left: Counts, right: Counts, operation: Operation): Counts =>
  left.flatMap(({ category, count }) => {
    const other = right.find((entry) => entry.category === category);
    return other ? [{ category, count: operation(count, other.count) }] : [];
  });

/** The sum or difference of two answers of one kind, the later one first; null where that has no meaning. */
function calculate(later: Amount, earlier: Amount, operation: Operation): Amount | null {
  if (later.kind === 'count' && earlier.kind === 'count')
    return { kind: 'count', numerator: operation(later.numerator, earlier.numerator) };
  // A denominator is a stock: the latest one holds (semantics §3).
  if (later.kind === 'ratio' && earlier.kind === 'ratio')
    return { kind: 'ratio', numerator: operation(later.numerator, earlier.numerator), denominator: later.denominator };
  if (later.kind === 'by-category' && earlier.kind === 'by-category')
    return { kind: 'by-category', counts: byCategory(later.counts, earlier.counts, operation) };
  return null;
}

/** Nothing, in the shape of another answer. */
function nothingLike(amount: Amount): Amount {
  if (amount.kind === 'by-category')
    return { kind: 'by-category', counts: amount.counts.map(({ category }) => ({ category, count: 0 })) };
  return amount.kind === 'yes-no' ? amount : { ...amount, numerator: 0 };
}

/** The counts in an answer by what they count, for comparing two answers. */
export function countsOf(amount: Amount): readonly { readonly of: string; readonly count: number }[] {
  switch (amount.kind) {
    case 'count':
    case 'ratio':
      return [{ of: '', count: amount.numerator }];
    case 'by-category':
      return amount.counts.map(({ category, count }) => ({ of: category, count }));
    case 'yes-no':
      return [];
    default:
      return assertNever(amount);
  }
}

/** A worked-out amount is held to the same rules as one that was typed (semantics §2). */
function judged(amount: Amount | null): FigureState {
  if (amount === null) return { state: 'not-reported' };
  if (countsOf(amount).some(({ count }) => count < 0)) return inReview('cumulative-decreased');
  if (amount.kind === 'ratio' && amount.numerator > amount.denominator) return inReview('numerator-above-denominator');
  return { state: 'reported', amount };
}

const inReview = (because: 'cumulative-decreased' | 'numerator-above-denominator'): FigureState => ({
  state: 'needs-review',
  because,
  percent: null,
});

/** What takes part in a calculation: amounts do, "nothing arose" counts as nothing, the rest decides the outcome. */
function combine(later: FigureState, earlier: FigureState, operation: Operation): FigureState {
  const unfit = unfitState(later, earlier);
  if (unfit) return unfit;
  const [last, first] = [amountOf(later), amountOf(earlier)];
  if (last && first) return judged(calculate(last, first, operation));
  if (last) return judged(last);
  return first ? judged(calculate(nothingLike(first), first, operation)) : { state: 'not-applicable' };
}

const amountOf = (value: FigureState): Amount | null => (value.state === 'reported' ? value.amount : null);

/** One part missing: the whole is missing. One part in doubt: so is the whole. */
function unfitState(...parts: readonly FigureState[]): FigureState | null {
  if (parts.some(({ state }) => state === 'not-reported' || state === 'not-due')) return { state: 'not-reported' };
  const doubtful = parts.find((part) => part.state === 'needs-review');
  return doubtful ? { ...doubtful, percent: null } : null;
}

/** What had been reached earlier and what came since: together the cumulative figure. */
export const added = (earlier: FigureState, since: FigureState): FigureState => combine(since, earlier, plus);

/** What came since an earlier cumulative figure. Below it, the figure needs review: a count is never negative. */
export const difference = (whole: FigureState, earlier: FigureState): FigureState => combine(whole, earlier, minus);
