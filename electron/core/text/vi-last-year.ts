import type { IndicatorRow, SamePeriodComparison } from '../domain/consolidation/indicator-table.ts';
import { numberText } from '../domain/figures/printed-number.ts';
import { displayCount } from '../domain/plan/target-display.ts';

type NotComparable = Extract<SamePeriodComparison, { isComparable: false }>['because'];
type Comparable = Extract<SamePeriodComparison, { isComparable: true }>;

/** Why last year says nothing about a figure. */
export const notComparableWords: Readonly<Record<NotComparable, string>> = {
  'no-such-period': 'năm trước không có kỳ này',
  'no-such-measure': 'năm trước không có chỉ tiêu này',
  'measured-otherwise': 'năm trước tính cách khác',
  'not-reported': 'chưa đủ số liệu hai năm',
  'measured-in-part': 'năm trước chỉ một phần tỉnh có chỉ tiêu này',
  split: 'đơn vị được chia tách, không tách được số năm trước',
  'no-former-unit': 'năm trước chưa có đơn vị này',
};

export const lastYearWords = {
  before: 'Cùng kỳ năm trước',
  change: 'So cùng kỳ',
  show: 'So cùng kỳ',
  noPlan: 'Chưa có kế hoạch và số liệu năm trước của cơ quan này',
  notComparable: 'không so sánh được',
  because: (reason: string) => `không so sánh được: ${reason}`,
  partial: (answered: number, population: number) => `năm trước ${answered}/${population} đơn vị`,
} as const;

/** Last year's figure and the step to this year's, as they are printed. */
export interface LastYearTexts {
  readonly before: string | null;
  /** "+62 (+5,2%)", "−1,3 điểm", or that nothing can be compared. */
  readonly change: string;
  /** Why nothing can be compared, or that not all had answered last year; null where nothing needs saying. */
  readonly note: string | null;
}

/** Null where no plan of last year is at hand. */
export function lastYearTexts({
  samePeriodLastYear: than,
  decimals,
}: Pick<IndicatorRow, 'samePeriodLastYear' | 'decimals'>): LastYearTexts | null {
  if (than === undefined) return null;
  if (!than.isComparable) {
    const because = notComparableWords[than.because];
    return { before: null, change: lastYearWords.notComparable, note: because };
  }
  const { answered, population } = than;
  const note = answered < population ? lastYearWords.partial(answered, population) : null;
  return { before: beforeText(than, decimals), change: changeText(than, decimals), note };
}

const beforeText = (than: Comparable, decimals: number): string =>
  than.in === 'count' ? displayCount(than.value, decimals) : `${numberText(than.value, 1)}%`;

function changeText(than: Comparable, decimals: number): string {
  if (than.in === 'points') return `${signed(than.difference, decimalsFor(than.difference))} điểm`;
  const step = signed(than.difference, decimals);
  return than.percent === null ? step : `${step} (${signed(than.percent, decimalsFor(than.percent))}%)`;
}

/** One decimal, or two where one would show a step as none. */
const decimalsFor = (value: number): number => (value !== 0 && Math.abs(value) < 0.05 ? 2 : 1);

/** "+62", "−3", "0". */
function signed(value: number, decimals: number): string {
  const text = numberText(Math.abs(value), decimals);
  if (!/[1-9]/.test(text)) return '0';
  return `${value < 0 ? '−' : '+'}${text}`;
}
