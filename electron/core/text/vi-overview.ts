import { displayCount } from '../domain/plan/target-display.ts';
import type { NextStep, RecentKind } from '../domain/progress/overview.ts';
import { assertNever } from '../domain/result.ts';
import { dayText } from './vi-words.ts';

/** Words of the page Tổng quan. */
export const overviewWords = {
  title: 'Tổng quan',
  heading: (period: string, year: number) => (period === 'Năm' ? `Năm ${year}` : `${period} năm ${year}`),
  nextStep: 'Việc tiếp theo',
  reports: 'Báo cáo',
  received: (received: number, expected: number) => `${received}/${expected}`,
  receivedUnits: 'đơn vị đã nộp',
  missing: (count: number) => `${count} đơn vị chưa nộp`,
  overdue: (count: number) => `! ${count} quá hạn`,
  waiting: (count: number) => `? ${count} chờ xem`,
  toReview: (count: number) => `${count} báo cáo có chỗ cần xem`,
  telephoned: (count: number) => `${count} đơn vị đã báo số qua điện thoại, chưa có báo cáo`,
  allIn: '✓ Đủ báo cáo',
  dueOn: (day: string) => `Hạn nộp ${dayText(day)}`,
  noDeadline: 'Kỳ này chưa đặt hạn nộp: đặt ở trang Tiến độ.',
  targets: 'Chỉ tiêu so kế hoạch',
  toTable: 'Xem bảng tổng hợp',
  due: 'Hạn đã qua và sắp tới',
  nothingDue: 'Không còn việc nào đến hạn.',
  more: (count: number) => `và ${count} hạn khác`,
  toProgress: 'Xem tiến độ',
  overdueSince: (days: number) => `! quá ${displayCount(days, 0)} ngày`,
  inDays: (days: number) => (days === 0 ? 'hôm nay' : `còn ${days} ngày`),
  owed: (count: number) => `${count} đơn vị`,
  changes: 'Từ hôm qua đến nay',
  noChanges: 'Chưa có gì mới.',
} as const;

/** The one thing to do next, and the button that leads there. */
export function stepText(step: NextStep): { readonly said: string; readonly button: string } {
  switch (step.kind) {
    case 'review':
      return { said: `${step.count} báo cáo chờ anh chị xem.`, button: 'Xem báo cáo' };
    case 'remind':
      return { said: `${step.count} đơn vị đã quá hạn nộp.`, button: 'Nhắc đơn vị' };
    case 'receive':
      return { said: `Còn ${step.missing} đơn vị chưa nộp báo cáo.`, button: 'Nhận báo cáo' };
    case 'export':
      return { said: 'Đã đủ báo cáo, không còn chỗ nào phải xem.', button: 'Xuất biểu' };
    default:
      return assertNever(step);
  }
}

const NAMES_SHOWN = 3;

/** "5 báo cáo mới: LĐLĐ huyện …, … và 2 đơn vị khác" */
export function changeSentence(kind: RecentKind, count: number, units: readonly string[]): string {
  const rest = units.length - NAMES_SHOWN;
  const shown = rest <= 1 ? units : units.slice(0, NAMES_SHOWN);
  const names = shown.join(', ') + (shown.length < units.length ? ` và ${rest} đơn vị khác` : '');
  return `${changeWords[kind](count)}${names === '' ? '' : `: ${names}`}`;
}

const changeWords: Readonly<Record<RecentKind, (count: number) => string>> = {
  received: (count) => `${count} báo cáo mới được tính`,
  'to-review': (count) => `${count} báo cáo mới chờ trả lời`,
  withdrawn: (count) => `${count} báo cáo đã rút`,
  'figure-by-hand': (count) => `${count} số liệu nhập tay`,
  'obligation-marked': (count) => `${count} việc được ghi nhận`,
  reminded: (count) => `${count} lần nhắc`,
  'deadline-set': (count) => `${count} hạn nộp được đặt`,
  'targets-allocated': (count) => `${count} lần giao chỉ tiêu`,
  'plan-amended': (count) => `${count} lần sửa kế hoạch`,
};
