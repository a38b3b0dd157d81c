import type { FigureState, SubmissionFigure } from '../figures/figure.ts';
import { type Issue, issueOf } from '../figures/issue.ts';
import { numberText } from '../figures/printed-number.ts';
import { fromScaled } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { unusualChange } from './unusual-change.ts';

/** A unit's former figures by measure (`measureId`), oldest first, for reports of the same days of other years. */
export type FormerFigures = ReadonlyMap<string, readonly number[]>;

/** Figures far from the unit's own former ones, as notes with those beside them. */
export function unusualFigures(
  { indicators }: Pick<Plan, 'indicators'>,
  figures: readonly SubmissionFigure[],
  former: FormerFigures,
): Issue[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return figures.flatMap((figure) => {
    const indicator = byCode.get(figure.indicator);
    const value = indicator ? comparableValue(figure.value, indicator) : null;
    const before = former.get(indicator?.measureId ?? '') ?? [];
    return indicator && value !== null && unusualChange(value, before) ? [issueAt(figure, before)] : [];
  });
}

const issueAt = ({ indicator, source }: SubmissionFigure, before: readonly number[]): Issue =>
  issueOf('unusual-change', {
    sheet: source?.sheet ?? null,
    cell: source?.cell ?? null,
    indicator,
    found: source?.raw ?? null,
    candidates: before.map((value) => numberText(value, Number.isInteger(value) ? 0 : 1)),
  });

/** What is compared from year to year: the count, or a ratio's percentage; null where there is no number. */
export function comparableValue(value: FigureState, { decimals }: Pick<Indicator, 'decimals'>): number | null {
  if (value.state !== 'reported') return null;
  const { amount } = value;
  if (amount.kind === 'count') return fromScaled(amount.numerator, decimals);
  return amount.kind === 'ratio' ? (100 * amount.numerator) / amount.denominator : null;
}
