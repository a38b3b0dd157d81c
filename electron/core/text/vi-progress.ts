import type { ObligationMark } from '../domain/progress/obligation.ts';
import { dayText } from './vi-words.ts';

export const markWords: Readonly<Record<ObligationMark['state'], string>> = {
  received: 'Đã nhận, đã xong',
  waiting: 'Đã nhận, chờ xem',
  refused: 'Không dùng được',
  excused: 'Không yêu cầu đơn vị này',
};

/** What the command line says of obligations. */
export const progressSentences = {
  obligation: (
    name: string,
    facts: {
      readonly done: number;
      readonly asked: number;
      readonly waiting: number;
      readonly owed: number;
      readonly overdue: number;
    },
    dueOn: string | null,
  ) =>
    [
      `${name}: ${facts.done}/${facts.asked} đơn vị`,
      facts.waiting > 0 ? `chờ xem ${facts.waiting}` : '',
      facts.owed > 0 ? `chưa ${facts.owed}` : '',
      facts.overdue > 0 ? `quá hạn ${facts.overdue}` : '',
      dueOn === null ? '' : `hạn ${dayText(dueOn)}`,
    ]
      .filter(Boolean)
      .join(', '),
  nobodyOwes: 'Không còn đơn vị nào phải nhắc.',
  deadlineSet: (name: string, unit: string | null, day: string | null) =>
    `${name}: hạn của ${unit ?? 'tất cả đơn vị'} ${day === null ? 'trở lại như kế hoạch' : `là ${dayText(day)}`}.`,
  noDeadlines: 'Cơ quan chưa đặt hạn nào; hạn theo kế hoạch.',
  marked: (name: string, unit: string, state: string) => `${unit} – ${name}: ${state}.`,
  unmarked: (name: string, unit: string) => `${unit} – ${name}: đã bỏ ghi nhận.`,
  listWritten: (file: string, rows: number) => `Đã ghi danh sách ${rows} đơn vị: ${file}.`,
  allUnits: 'tất cả',
} as const;
