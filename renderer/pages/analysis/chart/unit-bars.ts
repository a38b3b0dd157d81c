import type { IndicatorAnalysis } from '#core/domain/analysis/indicator-analysis.ts';
import type { RankedUnit } from '#core/domain/analysis/unit-ranking.ts';
import type { IndicatorRow, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import { completionBase } from '#core/domain/plan/target-comparison.ts';
import { displayCompletionRate } from '#core/domain/plan/target-display.ts';
import { analysisWords, shareText } from '#core/text/vi-analysis.ts';
import { unitText } from '../../../components/figure-text.ts';
import type { BarFill, TargetLine } from './chart-drawing.ts';

/** One unit's bar; the sign before its text repeats what the fill says. */
export interface UnitBar {
  readonly unit: string;
  readonly value: number;
  readonly text: string;
  readonly fill: BarFill;
}

export interface UnitBars {
  readonly bars: readonly UnitBar[];
  readonly line: TargetLine | null;
}

/** The strongest at the top: figures against the target that all share, else how much of its own each has done. */
export function attainmentBars({ row, ranking }: Pick<IndicatorAnalysis, 'row' | 'ranking'>): UnitBars {
  if (ranking.by === 'yes-no') return { bars: [], line: null };
  const isShared = ranking.by !== 'completion' || ranking.ranked.every((one) => isHeldAlike(row, one.figure));
  const bars = ranking.ranked.flatMap((one) => barOf(row, one, isShared) ?? []);
  return { bars, line: isShared ? sharedLine(row, ranking.by === 'most') : { at: 100, text: analysisWords.targetLine('100%') } };
}

/** Each unit's part of the sum, the largest at the top. */
export const shareBars = ({ shares }: Pick<IndicatorAnalysis, 'shares'>): UnitBars => ({
  bars: (shares?.units ?? []).map(({ figure, percent }) => ({
    unit: figure.unit,
    value: percent,
    text: shareText(percent),
    fill: 'plain',
  })),
  line: null,
});

const isHeldAlike = ({ measure }: IndicatorRow, { ownTarget, denominator }: UnitFigure): boolean =>
  ownTarget === undefined && (measure === 'ratio') === (denominator !== null);

/** Parts of a sum have no target of their own to be drawn. */
function sharedLine({ target }: IndicatorRow, isPartOfSum: boolean): TargetLine | null {
  if (target === null || isPartOfSum) return null;
  const at = completionBase(target) ?? ('value' in target ? target.value : target.max);
  return { at, text: analysisWords.targetLine(target.display) };
}

function barOf(row: IndicatorRow, { figure, completion }: RankedUnit, isShared: boolean): UnitBar | null {
  const shown = unitText(row, figure);
  const value = isShared ? figure.value : completion === null ? null : 100 * completion;
  if (typeof value !== 'number') return null;
  const text = isShared || completion === null ? (shown.percent ?? shown.text ?? '') : displayCompletionRate(completion);
  const { fill, sign } = signs[String(figure.meetsTarget)] ?? plain;
  return { unit: figure.unit, value, text: `${sign}${text}`, fill };
}

interface Sign {
  readonly fill: BarFill;
  readonly sign: string;
}

const plain: Sign = { fill: 'plain', sign: '' };
const signs: Readonly<Record<string, Sign>> = {
  true: { fill: 'met', sign: `${analysisWords.meets} ` },
  false: { fill: 'short', sign: `${analysisWords.short} ` },
};
