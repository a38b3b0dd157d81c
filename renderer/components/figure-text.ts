import type { DrawnFigure, DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import type { ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import { displayCompletionRate, displayCount, displayPercent } from '#core/domain/plan/target-display.ts';
import { leftOutWords } from '#core/text/vi-plan-population.ts';
import { figureStateWords, yesNoWords } from '#core/text/vi-words.ts';

/** How a number shown on screen goes to the clipboard: the number itself, and whether it is a percentage (1 = 100 %). */
export interface PlainNumber {
  readonly value: number;
  readonly isPercent: boolean;
}

/** A figure as it is printed, and the number behind it; null where there is none. */
export interface ShownFigure {
  /** "118/130 (90,8%)" */
  readonly text: string | null;
  /** The parts of a ratio, for where there is no room: "118/130" and "90,8%". */
  readonly pair: string | null;
  readonly percent: string | null;
  readonly number: PlainNumber | null;
}

const NOTHING: ShownFigure = { text: null, pair: null, percent: null, number: null };

type RowFormat = Pick<DrawnRow, 'decimals' | 'target'>;

function shown(numerator: number | null, denominator: number | null, { decimals, target }: RowFormat): ShownFigure {
  if (numerator === null) return NOTHING;
  const count = displayCount(numerator, decimals);
  if (denominator === null) return { ...NOTHING, text: count, number: { value: numerator, isPercent: false } };
  const pair = `${count}/${displayCount(denominator, decimals)}`;
  if (denominator === 0) return { ...NOTHING, text: pair };
  const percent = displayPercent(numerator, denominator, target);
  return { text: `${pair} (${percent})`, pair, percent, number: { value: numerator / denominator, isPercent: true } };
}

/** Measures whose target is asked of each unit: its own number is no percentage of anything. */
const isRatio = (row: Pick<DrawnRow, 'measure'>): boolean => row.measure === 'ratio' || row.measure === 'yes-no';

/** "1.259", "118/130 (90,8%)", "14/16". */
export function provinceText(row: DrawnRow, figure: Pick<ProvinceFigure, 'numerator' | 'denominator'>): ShownFigure {
  const target = isRatio(row) ? row.target : null;
  return shown(figure.numerator, figure.denominator, { decimals: row.decimals, target });
}

/** A unit's own figure: "80", "118/130 (90,8%)", "có". */
export function unitText(row: DrawnRow, figure: DrawnFigure): ShownFigure {
  if (typeof figure.value === 'boolean') return { ...NOTHING, text: yesNoWords(figure.value) };
  if (figure.state !== 'reported') return NOTHING;
  return shown(figure.numerator, figure.denominator, { decimals: row.decimals, target: row.target });
}

/** "12 – giữ lại, không tính": what a unit reported that the plan leaves out; nothing where it reported nothing. */
export function leftOutFigure(row: DrawnRow, figure: DrawnFigure): string {
  const { text } = unitText(row, figure);
  return text === null ? figureStateWords[figure.state] : leftOutWords.notCounted(text);
}

/** "104,9%", or null where attainment has no rate. */
export function completionText(rate: number | null): ShownFigure {
  return rate === null ? NOTHING : { ...NOTHING, text: displayCompletionRate(rate), number: { value: rate, isPercent: true } };
}
