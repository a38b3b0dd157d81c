import type { ManualFigure, SubmissionFigure } from '../figures/figure.ts';
import { type Issue, issueOf } from '../figures/issue.ts';
import { isSameValue } from '../same-value.ts';

/**
 * Figures of a report that differ from what the unit had told by telephone in its stead: a warning, and the report counts.
 * `told` are the figures by hand of the same unit and report, the oldest first; the latest for an indicator holds.
 */
export function differingCalls(figures: readonly SubmissionFigure[], told: readonly ManualFigure[]): readonly Issue[] {
  const latest = new Map(told.map((figure) => [figure.indicator, figure]));
  return figures.flatMap(({ indicator, value, source }) => {
    const call = latest.get(indicator);
    if (!call?.told?.isStandIn || source === null || value.state !== 'reported') return [];
    if (isSameValue(value.amount, call.amount)) return [];
    const { sheet, cell, raw } = source;
    return [issueOf('telephone-differs', { sheet, cell, indicator, found: raw, candidates: [call.raw] })];
  });
}
