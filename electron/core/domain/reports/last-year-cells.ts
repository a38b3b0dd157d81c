import type { IndicatorRow, SamePeriodComparison } from '../consolidation/indicator-table.ts';
import { rounded } from '../figures/printed-number.ts';
import { blankCell, type CellDraft, numberCell, percentCell, textCell } from './cells.ts';
import { percentOrMark, plainLook } from './figure-cells.ts';
import type { ReportWords } from './report-words.ts';

type Comparable = Extract<SamePeriodComparison, { isComparable: true }>;

const comparableOf = ({ samePeriodLastYear: than }: IndicatorRow): Comparable | null => (than?.isComparable ? than : null);

/** Last year's figure: a count, or a percentage. */
export function lastYearCell(row: IndicatorRow, words: ReportWords): CellDraft {
  const than = comparableOf(row);
  if (than === null) return textCell('mark', words.marks.notReported);
  return than.in === 'count'
    ? numberCell('number', than.value, row.decimals)
    : percentOrMark(than.value, row, plainLook(words.marks.notReported));
}

/** How much more or less: in the unit of measure, or in percentage points. */
export function differenceCell(row: IndicatorRow, words: ReportWords): CellDraft {
  const than = comparableOf(row);
  if (than === null) return textCell('mark', words.marks.notApplicable);
  if (than.in === 'points') return signedCell(than.difference, decimalsFor(than.difference), words.points);
  return signedCell(than.difference, row.decimals, '');
}

/** The same of counts in percent of last year's; points need none. */
export function differencePercentCell(row: IndicatorRow, words: ReportWords): CellDraft {
  const than = comparableOf(row);
  if (than?.in === 'points') return blankCell('mark');
  if (than === null || than.percent === null) return textCell('mark', words.marks.notApplicable);
  return percentCell('number', than.percent, decimalsFor(than.percent), { prefix: plusOf(than.percent) });
}

/** Why it cannot be compared, or whose figures last year lacks. */
export function lastYearNote({ samePeriodLastYear: than }: IndicatorRow, { notes }: ReportWords): string {
  if (than === undefined) return notes.noLastYear;
  if (!than.isComparable) return notes.notComparable(than.because);
  return than.answered < than.population ? notes.lastYearPartial(than) : '';
}

const signedCell = (value: number, decimals: number, suffix: string): CellDraft =>
  numberCell('number', rounded(value, decimals), decimals, { prefix: plusOf(rounded(value, decimals)), suffix });

const plusOf = (value: number): string => (value > 0 ? '+' : '');

/** One decimal, or two where one would show a step as none. */
const decimalsFor = (value: number): number => (value !== 0 && Math.abs(value) < 0.05 ? 2 : 1);
