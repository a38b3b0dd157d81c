import type { AllocationColumn } from '../domain/allocation/allocation-table.ts';
import type { PasteProblem } from '../domain/allocation/paste.ts';
import { assertNever } from '../domain/result.ts';
import type { Names } from './vi-issues.ts';

/** Words of the page Giao chỉ tiêu. */
export const allocateWords = {
  title: 'Giao chỉ tiêu',
  tools: 'Công cụ giao chỉ tiêu',
  grid: (year: number) => `Chỉ tiêu giao cho từng đơn vị, năm ${year}`,
  unit: 'Đơn vị',
  members: 'Đoàn viên',
  plan: 'Kế hoạch',
  sum: 'Đã giao',
  balance: 'So kế hoạch',
  decisionNumber: 'Quyết định số',
  decisionExample: '15/QĐ-LĐLĐ',
  signedOn: 'ngày ký',
  dayExample: 'ngày/tháng/năm',
  notADay: (typed: string) => `“${typed}” không phải ngày; viết ngày/tháng/năm, ví dụ 1/2/2023.`,
  fillDecision: (count: number) => `Ghi quyết định cho ${count} số đã giao`,
  spread: 'Chia chỉ tiêu…',
  spreadOne: (name: string) => `Chia “${name}”`,
  spreadAll: 'Chia tất cả chỉ tiêu số lượng',
  spreadWhat: 'Chia',
  spreadBy: 'theo',
  by: { 'last-year': 'Kết quả năm trước', members: 'Số đoàn viên', evenly: 'Chia đều' },
  total: 'Số cần chia',
  doSpread: 'Chia',
  load: 'Nạp từ Excel…',
  export: 'Xuất ra Excel…',
  close: 'Đóng',
  lock: (unit: string) => `Khóa dòng ${unit}`,
  locked: 'Dòng đang khóa. Mở khóa ở đầu dòng để sửa.',
  lockHint: 'Dòng khóa giữ nguyên khi chia, dán hoặc nạp',
  outside: 'Đơn vị không thuộc đối tượng của chỉ tiêu này',
  outsideShort: 'không thuộc diện',
  keptOutside: (amount: string) =>
    `Đơn vị nay không thuộc diện của chỉ tiêu này: số đã giao ${amount} được giữ lại, không cộng và không dùng để đánh giá`,
  inherited: 'theo tỷ lệ chung của kế hoạch',
  keys: 'Gõ số để nhập · Enter xuống dòng · Tab sang cột · Delete xóa · Ctrl+V dán từ Excel · Ctrl+Z hoàn tác · Phím cách ở tên đơn vị: khóa dòng',
  lastYear: (text: string) => `năm trước ${text}`,
  planned: (text: string) => `kế hoạch ${text}`,
  noTarget: 'không ghi số',
  undone: (count: number) => `Đã hoàn tác ${count} số giao.`,
  changed: (count: number) => (count === 0 ? 'Không có gì thay đổi.' : `Đã ghi ${count} số giao.`),
  problems: (count: number) => `${count} chỗ cần xem`,
  nothingToSpread: 'Chọn một ô của chỉ tiêu cần chia.',
  fileName: (year: number) => `Giao chỉ tiêu năm ${year}.xlsx`,
  exported: (file: string) => `Đã xuất “${file}”.`,
  cellOf: (unit: string, column: string) => `${unit}, ${column}`,
  saving: 'Đang ghi…',
} as const;

/** What a text typed or pasted lacks to be taken, by its place. */
export function pasteProblemSentence(
  { kind, place, found }: PasteProblem,
  names: Names,
  columns: readonly AllocationColumn[],
): string {
  const column = columns.find(({ indicator }) => indicator.code === place?.column)?.indicator.name ?? allocateWords.members;
  const at = place === null ? '' : `${names.unit(place.unit)}, ${column}: `;
  switch (kind) {
    case 'unreadable-count':
      return `${at}không hiểu “${found}”; cần một số đếm, ví dụ 1.200.`;
    case 'unreadable-percent':
      return `${at}không hiểu “${found}”; cần một tỷ lệ, ví dụ 85%.`;
    case 'not-asked':
      return `${at}đơn vị không thuộc đối tượng, không nhận “${found}”.`;
    case 'locked':
      return `${at}dòng đang khóa, không nhận “${found}”.`;
    case 'outside':
      return `“${found}” nằm ngoài bảng, không nhận.`;
    default:
      return assertNever(kind);
  }
}
