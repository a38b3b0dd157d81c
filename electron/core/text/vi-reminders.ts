import type { Plan } from '../domain/plan/plan.ts';
import { displayCount } from '../domain/plan/target-display.ts';
import type { AskedObligation } from '../domain/progress/obligation.ts';
import type { Owed } from '../domain/progress/owed.ts';
import type { ReminderWay } from '../domain/progress/reminder.ts';
import type { MissingWords } from '../domain/reports/missing-report.ts';
import { assertNever } from '../domain/result.ts';
import { dayText } from './vi-words.ts';

export const wayWords: Readonly<Record<ReminderWay, string>> = {
  zalo: 'Zalo',
  telephone: 'điện thoại',
  email: 'e-mail',
  letter: 'văn bản',
};

/** "Báo cáo Đợt 1 năm 2023"; everything else in the plan's own words. */
export function obligationName({ kind, code, what }: Pick<AskedObligation, 'kind' | 'code' | 'what'>, year: number): string {
  if (kind !== 'report') return what;
  return code === 'NAM' ? `Báo cáo năm ${year}` : `Báo cáo ${what} năm ${year}`;
}

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What is to be said, to whom, on which day. */
interface ReminderFacts {
  readonly plan: Pick<Plan, 'issuer' | 'year'>;
  readonly asked: AskedObligation;
  readonly unit: Owed;
  /** ISO day. */
  readonly today: string;
}

/** A message to a unit, ready to be pasted into Zalo or an e-mail. */
export function reminderText({ plan, asked, unit, today }: ReminderFacts): string {
  const name = obligationName(asked, plan.year);
  const lines = [
    `Kính gửi: ${unit.name}.`,
    `Đến ngày ${dayText(today)}, ${plan.issuer} ${lackSentence(asked, name)}${dueSentence(unit)}`,
    unit.wasRefused ? 'Tệp đơn vị gửi lần trước không dùng được, đề nghị gửi lại.' : '',
    unit.telephoned > 0 ? `Đã ghi tạm ${unit.telephoned} số liệu đơn vị báo qua điện thoại, chờ báo cáo chính thức.` : '',
    `Đề nghị đơn vị ${askSentence(asked)}. Nếu có vướng mắc, xin báo lại để cùng giải quyết.`,
    'Trân trọng.',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function lackSentence({ kind }: AskedObligation, name: string): string {
  switch (kind) {
    case 'report':
      return `chưa nhận được ${uncapital(name)} của đơn vị.`;
    case 'registration':
      return `chưa nhận được đăng ký của đơn vị: ${name}.`;
    case 'dated':
      return `chưa nhận được kết quả của đơn vị: ${name}.`;
    case 'minimum':
      return `chưa có số liệu cho thấy đơn vị đạt: ${name}.`;
    default:
      return assertNever(kind);
  }
}

function dueSentence({ dueOn, daysLate }: Owed): string {
  if (dueOn === null) return '';
  return daysLate > 0
    ? ` Hạn là ngày ${dayText(dueOn)}, đã quá ${displayCount(daysLate, 0)} ngày.`
    : ` Hạn là ngày ${dayText(dueOn)}.`;
}

function askSentence({ kind, channel }: AskedObligation): string {
  const how = channel === null ? '' : ` (${channel})`;
  if (kind === 'minimum') return 'thực hiện và báo cáo kết quả';
  return kind === 'report' ? `gửi báo cáo sớm${how}` : `thực hiện và gửi kết quả${how}`;
}

/** Words of the official list of those who owe an obligation, as it is on a day (ISO). */
export const missingWords = (plan: Pick<Plan, 'year'>, asked: AskedObligation, today: string): MissingWords => ({
  sheet: 'Chưa nộp',
  asOf: `Tính đến ngày ${dayText(today)}`,
  title: `DANH SÁCH ĐƠN VỊ CHƯA ${asked.kind === 'report' ? 'NỘP BÁO CÁO' : 'THỰC HIỆN'}`,
  subtitle: obligationName(asked, plan.year),
  headings: { ordinal: 'STT', unit: 'Đơn vị', dueOn: 'Hạn', daysLate: 'Quá hạn (ngày)', reminded: 'Đã nhắc', note: 'Ghi chú' },
  nobody: 'Không còn đơn vị nào chưa thực hiện.',
  count: (units, late) => `Cộng: ${units} đơn vị${late > 0 ? `, trong đó quá hạn ${late}` : ''}.`,
  reminded: (times, at, way) => `${times} lần; lần cuối ${dayText(at)} qua ${wayWords[way]}`,
  refused: 'Tệp đã gửi không dùng được',
  telephoned: (figures) => `Đã báo qua điện thoại ${figures} số liệu`,
});
