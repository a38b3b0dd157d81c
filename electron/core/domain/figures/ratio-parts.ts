import type { CellContent } from '../grid.ts';
import type { Indicator } from '../plan/indicator.ts';
import { fold } from '../reading/fold.ts';
import type { FigureCells, LocatedCell } from './located-cell.ts';
import { doubtful, type NumberReading, silent } from './number-text/number-reading.ts';
import { type Percent, readPercent } from './number-text/percent.ts';
import { readRatioText, type WrittenRatio } from './number-text/ratio-text.ts';
import { readNumber } from './number-text/stored-number.ts';

/** A ratio's numbers and where they stand, however the row was laid out. */
export interface RatioParts {
  readonly indicator: Indicator;
  readonly numerator: NumberReading;
  readonly denominator: NumberReading;
  readonly numeratorCell: LocatedCell | null;
  readonly denominatorCell: LocatedCell | null;
  /** One cell gives numerator and denominator: it is both cells. */
  readonly isWhole: boolean;
  readonly percents: readonly TypedPercent[];
  /** A number that may be the denominator where none is known. */
  readonly unnamed: LocatedCell | null;
  readonly note: string | null;
}

/** `isAnswer`: where no counts stand it is what the unit answered, and no formula over blank cells. */
export interface TypedPercent {
  readonly percent: Percent | null;
  readonly cell: LocatedCell;
  readonly isAnswer: boolean;
}

/** The numerator's cell may hold the whole ratio; so may the others where it is blank. */
export function ratioParts(indicator: Indicator, cells: FigureCells): RatioParts {
  const columns = [cells.numerator, cells.denominator, cells.percent];
  const first = columns.find((cell) => cell !== null && !isSilent(cell, indicator)) ?? null;
  const whole = first && wholeRatio(first.content, indicator);
  if (first && whole) return wholeParts(indicator, cells, first, whole);
  return separateParts(indicator, cells);
}

const isSilent = (cell: LocatedCell, indicator: Indicator): boolean => readNumber(cell.content, indicator).kind === 'silent';

const wholeRatio = (content: CellContent, indicator: Indicator): WrittenRatio | null =>
  content.kind === 'text' ? readRatioText(content.text, indicator) : null;

function wholeParts(indicator: Indicator, cells: FigureCells, cell: LocatedCell, ratio: WrittenRatio): RatioParts {
  const inline: TypedPercent[] = ratio.percent ? [{ percent: ratio.percent, cell, isAnswer: true }] : [];
  const others = cells.percent && cells.percent !== cell ? typedPercents(cells.percent) : [];
  return {
    indicator,
    numerator: agrees(ratio, cells, cell, indicator) ? ratio.numerator : doubtful('two-numbers'),
    denominator: ratio.denominator,
    numeratorCell: cell,
    denominatorCell: cell,
    isWhole: true,
    percents: [...inline, ...others],
    unnamed: null,
    note: ratio.note,
  };
}

/** A denominator that stands in its own column as well must be the same. */
function agrees(ratio: WrittenRatio, cells: FigureCells, cell: LocatedCell, indicator: Indicator): boolean {
  if (!cells.denominator || cells.denominator === cell) return true;
  const own = readNumber(cells.denominator.content, indicator);
  if (own.kind !== 'number' || ratio.denominator.kind !== 'number') return own.kind === 'silent';
  return own.scaled === ratio.denominator.scaled;
}

function separateParts(indicator: Indicator, cells: FigureCells): RatioParts {
  const numerator = cells.numerator ? readNumerator(cells.numerator.content, indicator) : silent;
  const denominator = cells.denominator ? readPart(cells.denominator.content, indicator) : silent;
  const inline = numerator.kind === 'number' && numerator.percent && cells.numerator;
  return {
    indicator,
    numerator,
    denominator,
    numeratorCell: cells.numerator,
    denominatorCell: cells.denominator,
    isWhole: false,
    percents: [
      ...(inline ? [{ percent: numerator.percent, cell: inline, isAnswer: true }] : []),
      ...(cells.percent ? typedPercents(cells.percent) : []),
    ],
    unnamed: cells.unnamed,
    note: numerator.kind === 'number' ? numerator.note : null,
  };
}

/** "Tổng số 130, trong đó 118 đạt" in the numerator's cell begins with the denominator. */
function readNumerator(content: CellContent, indicator: Indicator): NumberReading {
  const reading = readPart(content, indicator);
  const isTotal = content.kind === 'text' && /^tong\b/.test(fold(content.text));
  return isTotal && reading.kind === 'number' ? doubtful('not-a-number') : reading;
}

/** Workbooks turn a typed "5/6" into the fifth of June: the fraction it may have been is suggested. */
function readPart(content: CellContent, indicator: Indicator): NumberReading {
  if (content.kind !== 'date') return readNumber(content, indicator);
  const [, month = 0, day = 0] = content.day.split('-').map(Number);
  const [less, more] = [Math.min(day, month), Math.max(day, month)];
  return doubtful('not-a-number', less > 0 ? [`${less}/${more}`] : []);
}

/**
 * A percent cell that says something. A stored 0 or an error beside blank counts is what a formula makes of them,
 * and words without a digit ("đạt") are no percentage.
 */
function typedPercents(cell: LocatedCell): TypedPercent[] {
  const { content } = cell;
  const percent = readPercent(content);
  const hasDigits = content.kind === 'text' && /\d/.test(content.text);
  if (!percent && !hasDigits) return [];
  return [{ percent, cell, isAnswer: content.kind === 'text' || (content.kind === 'number' && content.value !== 0) }];
}
