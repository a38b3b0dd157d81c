import type { CallError } from '../contract/errors.ts';
import { printedCode } from '../domain/register/release-code.ts';
import type { ReleaseWay } from '../domain/register/released-table.ts';
import { momentText, periodOfYear } from './vi-words.ts';

/** Why a code leads nowhere. */
export const releaseErrors = {
  'release-unknown': ({ typed }: Extract<CallError, { readonly code: 'release-unknown' }>) =>
    `Không có bản in hay tệp nào mang mã “${typed}”. Mã gồm 8 chữ và số ở chân trang, ví dụ 7K2M-9QX4.`,
} as const;

/** At the foot of every page. */
export const releaseCodeText = (code: string): string => `Mã tra cứu: ${printedCode(code)}`;

export const releaseWayWords: Readonly<Record<ReleaseWay, string>> = {
  excel: 'Excel',
  pdf: 'PDF',
  print: 'Bản in',
  word: 'Word',
};

export const releaseHeadings = {
  at: 'Lúc',
  code: 'Mã tra cứu',
  report: 'Biểu',
  period: 'Kỳ',
  way: 'Dạng',
  file: 'Tệp',
  actor: 'Người làm',
  recipient: 'Gửi cho',
} as const;

/** What a code tells. */
export const releaseSentences = {
  none: 'Chưa có biểu nào được in hay lưu từ kế hoạch này. Mỗi lần in hay lưu sẽ thành một dòng ở đây, kèm mã tra cứu ở chân trang: nhập mã đó để biết số liệu trên giấy còn đúng không.',
  current: 'Số liệu trên bản này vẫn đúng với số liệu hiện nay.',
  changed: (figures: number, totals: number, deliveries: number) =>
    `Số liệu đã khác so với bản này: ${[
      figures > 0 ? `${figures} số của đơn vị` : '',
      totals > 0 ? `${totals} số tổng` : '',
      deliveries > 0 ? `tình hình nộp của ${deliveries} đơn vị` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}.`,
  planGone: 'Kế hoạch hoặc kỳ của bản này không còn, nên không so được với số liệu hiện nay.',
  otherVersion: (before: number, after: number) => `Bản này làm theo kế hoạch bản ${before}; hiện nay là bản ${after}.`,
  madeOf: (period: string, year: number, version: number) => `Số liệu ${periodOfYear(period, year)}, kế hoạch bản ${version}`,
  out: (way: ReleaseWay, at: string, actor: string, file: string | null) =>
    `${releaseWayWords[way]}${file === null ? '' : ` “${file}”`}: ${momentText(at)}, ${actor}`,
  sentTo: (recipient: string) => `gửi ${recipient}`,
  noted: (code: string, recipient: string | null) =>
    recipient === null ? `Đã bỏ nơi gửi của ${printedCode(code)}.` : `Đã ghi ${printedCode(code)} gửi ${recipient}.`,
} as const;

/** One of the office's own templates is entered under this and its name. */
const TEMPLATE = 'template:';

/** Words of the register in the window. */
export const registerWords = {
  title: 'Sổ phát hành',
  code: 'Mã tra cứu ở chân trang',
  codeExample: 'ví dụ 7K2M-9QX4',
  find: 'Tra mã',
  list: 'Đã in và đã lưu',
  toExport: 'Đến trang Xuất, in',
  recipientOf: (code: string) => `Nơi gửi của ${code}`,
  reportName: (report: string) =>
    report.startsWith(TEMPLATE) ? `Mẫu “${report.slice(TEMPLATE.length)}”` : (reportTitles[report] ?? report),
  deliveries: (units: readonly string[]) => `Tình hình nộp đã khác: ${units.join(', ')}.`,
} as const;

const reportTitles: Readonly<Record<string, string>> = {
  'bieu-01': 'Biểu 01',
  'bieu-02': 'Biểu 02',
  'bieu-03': 'Biểu 03',
  'bieu-04': 'Biểu 04',
  'bieu-05': 'Biểu 05',
  'unit-sheets': 'Phiếu đơn vị',
  narrative: 'Lời văn',
  'letter-figures': 'Phiếu báo số liệu',
  all: 'Cả bộ biểu',
};
