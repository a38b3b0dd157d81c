import type { Amount, FigureState } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { displayCount } from '#core/domain/plan/target-display.ts';
import { assertNever } from '#core/domain/result.ts';
import { figureStateWords, yesNoWords } from '#core/text/vi-words.ts';

/** What amounts are printed with. */
export type Decimals = Pick<Indicator, 'decimals'>;

/** A figure's state as it is printed: "1.259", "118/130", "có", "chưa có số liệu". */
export const stateText = (state: FigureState, format: Decimals): string =>
  state.state === 'reported' ? amountText(state.amount, format) : figureStateWords[state.state];

/** Amounts are integers scaled by the indicator's decimals. */
function amountText(amount: Amount, { decimals }: Decimals): string {
  const count = (scaled: number) => displayCount(scaled / 10 ** decimals, decimals);
  switch (amount.kind) {
    case 'count':
      return count(amount.numerator);
    case 'ratio':
      return `${count(amount.numerator)}/${count(amount.denominator)}`;
    case 'yes-no':
      return yesNoWords(amount.yes);
    case 'by-category':
      return amount.counts.map(({ category, count: scaled }) => `${category}: ${count(scaled)}`).join('; ');
    default:
      return assertNever(amount);
  }
}
