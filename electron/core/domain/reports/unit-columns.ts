import type { IndicatorRow, UnitFigure } from '../consolidation/indicator-table.ts';
import { percentDecimals } from '../plan/percent-decimals.ts';
import { blankCell, type CellDraft, percentCell, textCell } from './cells.ts';
import {
  decisiveLimits,
  numberOrMark,
  originMarks,
  originOfUnit,
  percentOrMark,
  plainLook,
  type RowLook,
  targetCell,
} from './figure-cells.ts';
import type { GroupTotal } from './group-total.ts';
import { isHidden, type ReportOptions } from './report-options.ts';
import type { ReportWords } from './report-words.ts';

/** One column under an indicator: allocated; of all, carried out, per cent; a count; yes or no; reaches its minimum or its own target. */
export type Part = 'given' | 'total' | 'actual' | 'percent' | 'count' | 'answer' | 'meets';

/** An indicator and the columns that it takes in a table by units. */
export interface IndicatorColumns {
  readonly indicator: IndicatorRow;
  readonly parts: readonly Part[];
  /** Of percentages, at least. */
  readonly percentDecimals?: number | undefined;
}

/** A ratio takes three columns, a minimum two, everything else one; two more where units were allocated something. */
export function columnsOf(indicator: IndicatorRow, options: ReportOptions = {}): IndicatorColumns {
  const parts = allParts(indicator).filter((part) => !(isOptional(part) && isHidden({ options }, part)));
  return { indicator, parts, percentDecimals: options.percentDecimals };
}

const isOptional = (part: Part): part is 'given' | 'total' | 'percent' | 'meets' =>
  part === 'given' || part === 'total' || part === 'percent' || part === 'meets';

function allParts(indicator: IndicatorRow): readonly Part[] {
  const parts = plainParts(indicator);
  if (!indicator.units.some(({ ownTarget }) => ownTarget)) return parts;
  return ['given', ...parts.filter((part) => part !== 'meets'), 'meets'];
}

function plainParts(indicator: IndicatorRow): readonly Part[] {
  if (indicator.measure === 'ratio' || indicator.units.some(({ denominator }) => denominator !== null)) {
    return ['total', 'actual', 'percent'];
  }
  if (indicator.measure === 'yes-no') return ['answer'];
  return isMinimum(indicator) ? ['count', 'meets'] : ['count'];
}

const isMinimum = ({ aggregation }: IndicatorRow): boolean =>
  aggregation === 'per_unit_min' || aggregation === 'per_category_min';

/** A unit's cells under an indicator. No figure at all: the unit is outside the indicator's population. */
export const unitCells = (
  { indicator, parts, percentDecimals: least }: IndicatorColumns,
  figure: UnitFigure | undefined,
  words: ReportWords,
): CellDraft[] =>
  parts.map((part) => {
    if (part === 'given') return givenCell(indicator, figure, words);
    return part === 'meets' ? judgementCell(figure, words) : unitCell(part, { indicator, least }, figure, words);
  });

/** What the unit was allocated; of a ratio without its own the plan's rate, which holds for it. */
function givenCell(indicator: IndicatorRow, figure: UnitFigure | undefined, { marks }: ReportWords): CellDraft {
  if (figure === undefined) return textCell('mark', marks.notApplicable);
  const target = figure.ownTarget ?? (indicator.measure === 'ratio' ? indicator.target : null);
  return targetCell({ measure: indicator.measure, target }, marks.notApplicable);
}

/** The indicator, and the least decimals of its percentages. */
interface Precision {
  readonly indicator: IndicatorRow;
  readonly least: number | undefined;
}

function unitCell(part: Part, of: Precision, figure: UnitFigure | undefined, words: ReportWords): CellDraft {
  switch (figure?.state) {
    case 'reported':
      return amountCell(part, of, figure, words);
    case 'needs-review':
      return reviewCell(part, of.indicator, figure, words);
    case 'not-reported':
    case 'not-due':
    case 'not-applicable':
    case undefined:
      return stateCell(figure, words);
  }
}

/** Whether the unit by itself reaches the target, by its cumulative figure; where that is not known, why not. */
export function judgementCell(figure: UnitFigure | undefined, words: ReportWords): CellDraft {
  const { marks } = words;
  if (figure?.meetsTarget === true) return textCell('mark', marks.meets);
  if (figure?.meetsTarget === false) return textCell('mark', marks.fallsShort);
  return figure?.state === 'reported' ? textCell('mark', marks.notJudged) : stateCell(figure, words);
}

/** The mark of a figure that is not there. */
function stateCell(figure: UnitFigure | undefined, { marks }: ReportWords): CellDraft {
  if (figure?.notComparable !== undefined) return textCell('mark', marks.notComparable);
  switch (figure?.state) {
    case undefined:
    case 'not-applicable':
      return textCell('mark', marks.notApplicable);
    case 'not-due':
      return textCell('mark', marks.notDue);
    case 'needs-review':
      return textCell('review', marks.needsReview);
    case 'not-reported':
    case 'reported':
      return textCell('mark', marks.notReported);
  }
}

/** A percentage without its counts is shown, and marked: it is in no total. */
function reviewCell(part: Part, indicator: IndicatorRow, { value }: UnitFigure, words: ReportWords): CellDraft {
  const mark = words.marks.needsReview;
  if (part !== 'percent' || typeof value !== 'number') return textCell('review', mark);
  return percentCell('review', value, percentDecimals(value, decisiveLimits(indicator)), { suffix: mark });
}

function amountCell(part: Part, { indicator, least }: Precision, figure: UnitFigure, words: ReportWords): CellDraft {
  const origin = originMarks(originOfUnit(figure), words);
  const look = plainLook(words.marks.notReported, least);
  const { numerator, denominator, value } = figure;
  switch (part) {
    case 'total':
      return numberOrMark(denominator, indicator.decimals, look);
    case 'actual':
    case 'count':
      return numberOrMark(numerator, indicator.decimals, look, origin);
    case 'percent':
      return percentOrMark(typeof value === 'number' && denominator !== null ? value : null, indicator, look);
    case 'answer':
      return textCell('mark', `${value === true ? words.yes : words.no}${origin}`);
    case 'given':
      return givenCell(indicator, figure, words);
    case 'meets':
      return judgementCell(figure, words);
  }
}

/** Cells of a group's or of the whole table's total. `origin`: marks of figures inside it. */
export const totalCells = (
  { indicator, parts, percentDecimals: least }: IndicatorColumns,
  total: GroupTotal,
  look: RowLook,
  origin = '',
): CellDraft[] => parts.map((part) => totalCell(part, indicator, total, { ...look, percentDecimals: least }, origin));

function totalCell(part: Part, indicator: IndicatorRow, total: GroupTotal, look: RowLook, origin: string): CellDraft {
  const { decimals } = indicator;
  switch (part) {
    case 'given':
      return total.given === null ? blankCell(look.mark) : numberOrMark(total.given, decimals, look);
    case 'total':
      return numberOrMark(total.denominator, decimals, look);
    case 'actual':
      return numberOrMark(total.numerator, decimals, look, origin);
    case 'count':
      return numberOrMark(isMinimum(indicator) ? total.sum : total.numerator, decimals, look, origin);
    case 'percent':
      return percentOrMark(total.percent, indicator, look);
    case 'answer':
      return unitsOf(total.numerator, total.denominator, look);
    case 'meets':
      return total.meeting === null ? blankCell(look.mark) : unitsOf(total.meeting.count, total.meeting.of, look);
  }
}

/** "14/16": a number that shows of how many units. */
const unitsOf = (count: number | null, of: number | null, look: RowLook): CellDraft =>
  numberOrMark(count, 0, { ...look, number: look.mark }, of === null ? '' : `/${of}`);
