import type { Amount, FigureState } from '#core/domain/figures/figure.ts';
import { assertNever } from '#core/domain/result.ts';

/** An amount as its columns: which of them are filled says what kind it is. */
export interface AmountColumns {
  numerator: number | null;
  denominator: number | null;
  yes_no: number | null;
  /** JSON; see below. */
  particulars: string | null;
}

/** A figure's state as its columns. */
export interface ValueColumns extends AmountColumns {
  state: FigureState['state'];
}

/** What `particulars` holds: counts by category, or why a figure needs review. */
type Counts = Extract<Amount, { kind: 'by-category' }>['counts'];
type Review = Pick<Extract<FigureState, { state: 'needs-review' }>, 'because' | 'percent'>;

const noAmount: AmountColumns = { numerator: null, denominator: null, yes_no: null, particulars: null };

/** The inverse of `amountFrom`. */
export function amountColumns(amount: Amount): AmountColumns {
  switch (amount.kind) {
    case 'count':
      return { ...noAmount, numerator: amount.numerator };
    case 'ratio':
      return { ...noAmount, numerator: amount.numerator, denominator: amount.denominator };
    case 'yes-no':
      return { ...noAmount, yes_no: amount.yes ? 1 : 0 };
    case 'by-category':
      return { ...noAmount, particulars: JSON.stringify(amount.counts) };
    default:
      return assertNever(amount);
  }
}

/** Null where nothing is given. */
export function amountFrom(
  numerator: number | null,
  denominator: number | null,
  yesNo: number | null,
  counts: string | null,
): Amount | null {
  if (numerator !== null) {
    return denominator === null ? { kind: 'count', numerator } : { kind: 'ratio', numerator, denominator };
  }
  if (yesNo !== null) return { kind: 'yes-no', yes: yesNo === 1 };
  return counts === null ? null : { kind: 'by-category', counts: JSON.parse(counts) as Counts };
}

/** For rows that the table's own constraint keeps from being without one. */
export function givenAmount(amount: Amount | null): Amount {
  if (amount === null) throw new Error('a reported figure has no amount');
  return amount;
}

/** The inverse of `stateFrom`. */
export function valueColumns(value: FigureState): ValueColumns {
  switch (value.state) {
    case 'reported':
      return { state: value.state, ...amountColumns(value.amount) };
    case 'not-due':
      return { state: value.state, ...(value.early === null ? noAmount : amountColumns(value.early)) };
    case 'needs-review': {
      const review: Review = { because: value.because, percent: value.percent };
      return { state: value.state, ...noAmount, particulars: JSON.stringify(review) };
    }
    case 'not-applicable':
    case 'not-reported':
      return { state: value.state, ...noAmount };
    default:
      return assertNever(value);
  }
}

/** The state that the columns hold. Columns come one by one: a table reads them a hundred thousand at a time. */
export function stateFrom(
  state: FigureState['state'],
  numerator: number | null,
  denominator: number | null,
  yesNo: number | null,
  particulars: string | null,
): FigureState {
  switch (state) {
    case 'reported':
      return { state, amount: givenAmount(amountFrom(numerator, denominator, yesNo, particulars)) };
    case 'not-due':
      return { state, early: amountFrom(numerator, denominator, yesNo, particulars) };
    case 'needs-review':
      return { state, ...(JSON.parse(particulars ?? 'null') as Review) };
    case 'not-applicable':
    case 'not-reported':
      return { state };
    default:
      return assertNever(state);
  }
}
