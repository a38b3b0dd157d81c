import { dayText } from './vi-words.ts';

/** What the command line says of what is remembered. */
export const memorySentences = {
  /** `answer` as it is typed ("row:Biểu!B9=NB23-04"). */
  before: (submissionId: string, answer: string, actor: string, givenAt: string) =>
    `Theo lần trước (${actor}, ${dayText(givenAt)}): answer ${submissionId} "${answer}"`,
  nothing: 'Chưa ghi nhớ gì. Thêm --remember khi trả lời (answer) để lần sau được nêu lại.',
  removed: (id: string) => `Đã bỏ ghi nhớ ${id}. Báo cáo đã nhận không đổi.`,
  restored: (id: string) => `Đã ghi nhớ lại ${id}.`,
  notRestored: (id: string) => `Không có gì để ghi nhớ lại dưới mã “${id}”: chưa bị bỏ, hoặc đã có ghi nhớ mới hơn thay.`,
  unknown: (id: string) => `Không có ghi nhớ nào mang mã “${id}”; xem danh sách bằng lệnh remembered.`,
};

export const memoryHeadings = {
  id: 'Mã ghi nhớ',
  kind: 'Loại',
  unit: 'Đơn vị',
  wording: 'Đơn vị viết',
  question: 'Hỏi',
  answer: 'Trả lời',
  givenAt: 'Ghi nhớ lúc',
  actor: 'Người ghi',
} as const;

export const memoryKinds: Readonly<Record<'alias' | 'answer', string>> = { alias: 'tên gọi', answer: 'câu trả lời' };

/** Why a figure of a former year stands: it was taken over from the office's own summary, from this cell. */
export const takenOverReason = (file: string, sheet: string, cell: string): string =>
  `Số liệu tiếp nhận từ “${file}”, trang “${sheet}”, ô ${cell}`;

/** What taking over a former year's summary came to. */
export const historySentences = {
  taken: (figures: number) => `Đã tiếp nhận ${figures} số liệu.`,
  left: (count: number) => `${count} số liệu không ghi: đơn vị đã có số hoặc không được giao chỉ tiêu này.`,
  unmatched: (sheet: string, cell: string, label: string) => `Không nhận ra: ${sheet}!${cell} “${label}”`,
};
