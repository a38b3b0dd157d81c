import type { Amount, FigureState } from '../figures/figure.ts';
import { fromScaled } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import { assertNever } from '../result.ts';
import type { OwnFigure, ProvinceFigure, UnitFigure } from './indicator-table.ts';
import type { Member, Tally } from './tally.ts';

/** A tally in plain numbers, as tables show it. */
export function provinceFigure(indicator: Indicator, tally: Tally): ProvinceFigure {
  const { coverage, hasDerived, hasCorrected } = tally;
  const shown = { ...plainParts(indicator, tally), sum: plain(tally.sum, indicator.decimals) };
  const figure = { ...shown, value: provinceValue(shown), ...coverage, hasDerived, hasCorrected };
  return tally.notComparable ? { ...figure, notComparable: true } : figure;
}

type Parts = Pick<ProvinceFigure, 'numerator' | 'denominator'>;

/** Units and categories are counted in ones; only the units' own amounts are scaled. */
function plainParts({ aggregation, decimals }: Indicator, { numerator, denominator }: Tally): Parts {
  switch (aggregation) {
    case 'sum':
    case 'issuer_only_count':
    case 'ratio_of_sums':
    case 'province_only_ratio':
      return { numerator: plain(numerator, decimals), denominator: plain(denominator, decimals) };
    case 'per_unit_yes_no':
    case 'per_unit_min':
    case 'per_category_min':
      return { numerator, denominator };
    default:
      return assertNever(aggregation);
  }
}

const plain = (amount: number | null, decimals: number): number | null => (amount === null ? null : fromScaled(amount, decimals));

function provinceValue({ numerator, denominator }: Parts): number | null {
  if (numerator === null || denominator === null) return numerator;
  return percentOf(numerator, denominator);
}

/** Not rounded; null over nothing. */
const percentOf = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : (100 * numerator) / denominator;

/** A unit's answer in plain numbers. `reaches`: whether its cumulative figure reaches the target by itself. */
export function unitFigure(indicator: Indicator, { unit, answer }: Member, reaches: boolean | null): UnitFigure {
  const { own, stoodIn, derived, derivedBy, corrected, note, source, sources } = answer;
  const { state, numerator, denominator, value } = shownState(answer.value, indicator.decimals);
  // Field by field: a table has thousands of these.
  const plainly: UnitFigure = {
    unit: unit.code,
    state,
    numerator,
    denominator,
    value,
    derived,
    corrected,
    meetsTarget: reaches,
    note,
    source,
    sources,
  };
  const figure = derivedBy === undefined ? plainly : { ...plainly, derivedBy };
  if (own) return { ...figure, own: { ...shownState(own.own, indicator.decimals), source: own.ownSource } };
  return stoodIn
    ? { ...figure, telephoned: { ...shownState(stoodIn.value, indicator.decimals), source: stoodIn.source } }
    : figure;
}

type Shown = Omit<OwnFigure, 'source'>;

/** A figure's state in plain numbers. */
export function shownState(value: FigureState, decimals: number): Shown {
  const { state } = value;
  switch (value.state) {
    case 'reported':
      return shownAmount(state, value.amount, decimals);
    case 'needs-review':
      return { state, numerator: null, denominator: null, value: value.percent };
    case 'not-due':
    case 'not-applicable':
    case 'not-reported':
      return { state, numerator: null, denominator: null, value: null };
    default:
      return assertNever(value);
  }
}

function shownAmount(state: Shown['state'], amount: Amount, decimals: number): Shown {
  switch (amount.kind) {
    case 'count':
      return asCount(state, fromScaled(amount.numerator, decimals));
    case 'ratio':
      return asRatio(state, fromScaled(amount.numerator, decimals), fromScaled(amount.denominator, decimals));
    case 'yes-no':
      return { state, numerator: null, denominator: null, value: amount.yes };
    case 'by-category':
      return asCount(
        state,
        fromScaled(
          amount.counts.reduce((sum, { count }) => sum + count, 0),
          decimals,
        ),
      );
    default:
      return assertNever(amount);
  }
}

const asCount = (state: Shown['state'], count: number): Shown => ({ state, numerator: count, denominator: null, value: count });

const asRatio = (state: Shown['state'], numerator: number, denominator: number): Shown => ({
  state,
  numerator,
  denominator,
  value: percentOf(numerator, denominator),
});
