import type { UnitFigure } from '../domain/consolidation/indicator-table.ts';
import { displayCompletionRate, displayCount } from '../domain/plan/target-display.ts';
import type { HistoryEntry, ProvinceSnapshot } from '../domain/submissions/review.ts';
import { figureStateWords, provisionalWords, verdictWords, yesNoWords } from './vi-words.ts';

/** What happened to a report or a figure. */
export const historyWords: Readonly<Record<HistoryEntry['kind'], string>> = {
  received: 'Nhận tệp',
  entered: 'Nhập từ giấy, điện thoại',
  accepted: 'Đồng ý thay',
  answered: 'Trả lời',
  retracted: 'Bỏ trả lời',
  superseded: 'Có bản thay',
  withdrawn: 'Rút',
  restored: 'Tính trở lại',
  'set-by-hand': 'Nhập tay',
  unset: 'Bỏ số nhập tay',
};

/** Headings of what accepting would change, and of what has happened. */
export const changeHeadings = {
  indicator: 'Chỉ tiêu',
  before: 'Trước',
  after: 'Sau',
  at: 'Lúc',
  happened: 'Việc',
  actor: 'Người',
  value: 'Số liệu sau đó',
  reason: 'Lý do',
} as const;

export const changeSentences = {
  figures: (unit: string, count: number) => `Số liệu của ${unit} thay đổi: ${count}.`,
  totals: (count: number) => `Kết quả chung thay đổi: ${count} chỉ tiêu.`,
  none: 'Không có số liệu nào thay đổi.',
  lost: (figure: string) => `${figure} (mất số liệu)`,
  nothingHappened: 'Chưa có gì được ghi.',
};

/** "1.259", "118/130", "có", "chưa có số liệu": one unit's figure. */
export function unitFigureText(
  { state, numerator, denominator, value }: Pick<UnitFigure, 'state' | 'numerator' | 'denominator' | 'value'>,
  decimals: number,
): string {
  if (typeof value === 'boolean') return yesNoWords(value);
  if (state !== 'reported' || numerator === null) return figureStateWords[state];
  return partsText({ numerator, denominator }, decimals);
}

/** "1.190 (16 đơn vị), đạt 99,2%, ✗ Chưa đạt": the province's row in one line. */
export function provinceText({ completionRate, answered, ...row }: ProvinceSnapshot, decimals: number): string {
  const { numerator } = row;
  const parts = numerator === null ? figureStateWords['not-reported'] : partsText({ ...row, numerator }, decimals);
  const rate = completionRate === null ? [] : [`đạt ${displayCompletionRate(completionRate)}`];
  return [`${parts} (${answered} đơn vị)`, ...rate, verdictText(row)].join(', ');
}

const verdictText = ({ verdict, provisional }: Pick<ProvinceSnapshot, 'verdict' | 'provisional'>): string =>
  provisional && verdict === 'not-met' ? provisionalWords[verdict] : verdictWords[verdict];

function partsText(parts: { readonly numerator: number; readonly denominator: number | null }, decimals: number): string {
  const numerator = displayCount(parts.numerator, decimals);
  return parts.denominator === null ? numerator : `${numerator}/${displayCount(parts.denominator, decimals)}`;
}
