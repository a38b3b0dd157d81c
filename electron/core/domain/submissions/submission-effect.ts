import type { IndicatorRow, IndicatorTable } from '../consolidation/indicator-table.ts';
import type { FigureState, StandingFigure } from '../figures/figure.ts';
import { isSameValue } from '../same-value.ts';
import type { FigureChange, ProvinceSnapshot, TotalChange } from './review.ts';
import { saysSomething } from './standing-figures.ts';

const silent: FigureState = { state: 'not-reported' };

/** A unit's report before and after, figure by figure: only those that change, in the given order of indicators. */
export function figureChanges(
  indicators: readonly { readonly code: string }[],
  before: readonly StandingFigure[],
  after: readonly StandingFigure[],
): readonly FigureChange[] {
  return indicators.flatMap(({ code }) => {
    const [old, fresh] = [stateOf(before, code), stateOf(after, code)];
    const isLost = saysSomething(old) && !saysSomething(fresh);
    return isSameValue(old, fresh) ? [] : [{ indicator: code, before: old, after: fresh, isLost }];
  });
}

const stateOf = (figures: readonly StandingFigure[], code: string): FigureState =>
  figures.find(({ indicator }) => indicator === code)?.value ?? silent;

/** The province's rows before and after: only those that change. */
export function totalChanges(before: IndicatorTable, after: IndicatorTable): readonly TotalChange[] {
  const rows = new Map(after.indicators.map((row) => [row.code, row]));
  return before.indicators.flatMap((row) => {
    const [old, fresh] = [provinceSnapshot(row), provinceSnapshot(rows.get(row.code) ?? row)];
    return isSameValue(old, fresh) ? [] : [{ indicator: row.code, before: old, after: fresh }];
  });
}

/** What is told of a row where it changes. */
export const provinceSnapshot = ({
  numerator,
  denominator,
  completionRate,
  verdict,
  provisional,
  answered,
}: IndicatorRow): ProvinceSnapshot => ({
  numerator,
  denominator,
  completionRate,
  verdict,
  provisional,
  answered,
});
