import type { Decision } from '../domain/allocation/allocation.ts';
import type { Balance } from '../domain/allocation/balance.ts';
import type { LoadIssue } from '../domain/allocation/load/load-issue.ts';
import type { SpreadBy, SpreadOutcome } from '../domain/allocation/spread-column.ts';
import { displayCount } from '../domain/plan/target-display.ts';
import type { AllocationWords } from '../domain/reports/allocation-report.ts';
import { assertNever } from '../domain/result.ts';
import type { Names } from './vi-issues.ts';
import { dayText } from './vi-words.ts';

/** What the workbook of allocated targets says. */
export const allocationWords: AllocationWords = {
  form: {
    name: 'Biểu giao chỉ tiêu',
    sheet: 'Giao chỉ tiêu',
    continued: 'Biểu giao chỉ tiêu (tiếp theo)',
    title: (year) => `GIAO CHỈ TIÊU THI ĐUA CHO CÁC ĐƠN VỊ NĂM ${year}`,
  },
  members: 'Số đoàn viên',
  sum: 'Tổng số giao',
  plan: 'Kế hoạch',
  difference: 'Chênh lệch',
  legend: [
    'Ô trống của chỉ tiêu tỷ lệ: đơn vị thực hiện theo tỷ lệ chung của kế hoạch. Ô trống của chỉ tiêu số lượng: chưa giao. Dấu –: không thuộc đối tượng.',
  ],
};

/** "Quyết định số 15/QĐ-LĐLĐ ngày 1/2/2023", with room where something is not known yet. */
export const attachedToDecision = ({ number, signedOn }: Decision): string =>
  `Quyết định số ${number ?? '……'} ngày ${signedOn === null ? '……' : dayText(signedOn)}`;

export const decisionText = (decision: Decision | null): string =>
  decision === null || (decision.number === null && decision.signedOn === null)
    ? 'chưa có quyết định'
    : attachedToDecision(decision);

export const spreadByWords: Readonly<Record<SpreadBy, string>> = {
  'last-year': 'kết quả năm trước',
  members: 'số đoàn viên',
  evenly: 'chia đều',
};

/** "đủ", "thiếu 20", "thừa 5": what is allocated against the plan. */
export function balanceText(balance: Balance, decimals: number): string {
  switch (balance.kind) {
    case 'met':
      return '✓ đủ';
    case 'short':
      return `▼ thiếu ${displayCount(balance.by / 10 ** decimals, decimals)}`;
    case 'over':
      return `▲ thừa ${displayCount(balance.by / 10 ** decimals, decimals)}`;
    case 'nothing-allocated':
      return 'chưa giao';
    case 'no-target':
      return 'kế hoạch không ghi số';
    case 'each':
      return balance.below === 0 ? 'tỷ lệ chung' : `▼ ${balance.below} đơn vị thấp hơn`;
    default:
      return assertNever(balance);
  }
}

/** What came of spreading one indicator. */
export function spreadSentence(
  outcome: SpreadOutcome,
  { indicator, decimals, by }: { readonly indicator: string; readonly decimals: number; readonly by: SpreadBy },
  names: Names,
): string {
  const number = (amount: number) => displayCount(amount / 10 ** decimals, decimals);
  switch (outcome.kind) {
    case 'spread': {
      const left = outcome.withoutWeight;
      const kept = left.length === 0 ? '' : ` Chưa có ${spreadByWords[by]} nên giữ nguyên: ${left.map(names.unit).join('; ')}.`;
      return `${indicator}: đã chia ${number(outcome.total)}.${kept}`;
    }
    case 'same-rate':
      return `${indicator}: chỉ tiêu tỷ lệ, mọi đơn vị theo tỷ lệ chung của kế hoạch; đơn vị nào khác thì nhập riêng.`;
    case 'no-target':
      return `${indicator}: kế hoạch không ghi số. Nói rõ số cần chia.`;
    case 'kept-exceeds':
      return `${indicator}: các dòng giữ nguyên đã vượt số cần chia ${number(outcome.by)}. Giảm bớt hoặc mở khóa dòng rồi chia lại.`;
    case 'no-weights':
      return `${indicator}: không đơn vị nào có ${spreadByWords[by]} để chia. Chọn cách chia khác.`;
    default:
      return assertNever(outcome);
  }
}

const expected = { count: 'một số đếm, ví dụ 1.200', percent: 'một tỷ lệ, ví dụ 85%' } as const;

/** File, sheet, cell, what stands there, and what to do. */
export const loadIssueSentence = (issue: LoadIssue, names: Names, file: string): string =>
  `${file} – trang tính ${issue.sheet}, ô ${issue.cell}: ${loadIssueText(issue, names)}`;

function loadIssueText(issue: LoadIssue, { unit, indicator }: Names): string {
  const found = `ghi “${issue.found}”`;
  switch (issue.kind) {
    case 'unreadable':
      return `${found}, cần ${expected[issue.expected]} (${unit(issue.unit)}, ${indicator(issue.indicator)}). Sửa ô rồi nạp lại.`;
    case 'members-unreadable':
      return `${found}, cần số đoàn viên của ${unit(issue.unit)}. Sửa ô rồi nạp lại.`;
    case 'not-asked':
      return `${found}, nhưng ${unit(issue.unit)} không thuộc đối tượng của ${indicator(issue.indicator)}. Xóa số, hoặc sửa khối của đơn vị.`;
    case 'said-otherwise':
      return `${found} cho ${unit(issue.unit)}, ${indicator(issue.indicator)}, còn ô ${issue.other} ghi số khác. Giữ một ô rồi nạp lại.`;
    case 'unit-unclear':
      return `“${issue.found}” không phải tên một đơn vị của kế hoạch. Ghi đúng tên hoặc mã đơn vị rồi nạp lại.`;
    case 'indicator-unclear':
      return `“${issue.found}” chưa rõ là chỉ tiêu nào.${candidates(issue.candidates, indicator)} Ghi mã chỉ tiêu ở đầu cột rồi nạp lại.`;
    default:
      return assertNever(issue);
  }
}

const candidates = (codes: readonly string[], name: (code: string) => string): string =>
  codes.length === 0 ? '' : ` Có phải: ${codes.map(name).join('; ')}?`;

/** What the command line says of allocated targets. */
export const allocationSentences = {
  title: (plan: string, decision: string) => `${plan}\n${decision}`,
  changed: (count: number) => (count === 0 ? 'Không có gì thay đổi.' : `Đã ghi ${count} thay đổi.`),
  loaded: (file: string, read: number, changed: number) => `${file}: đọc được ${read} số, ghi ${changed} thay đổi.`,
  tried: (file: string, read: number, changed: number) =>
    `${file}: đọc được ${read} số, sẽ đổi ${changed}. Chạy thử: chưa ghi gì.`,
  left: (count: number) => `${count} chỗ chưa nạp:`,
  notAnAmount: (value: string, what: 'count' | 'percent') =>
    `Không hiểu “${value}”; cần ${expected[what]}, hoặc “-” để bỏ số đã giao.`,
  notAllocated: (indicator: string) =>
    `Chỉ tiêu “${indicator}” không có trong bảng giao. Xem các chỉ tiêu giao được bằng: allocate --plan <mã>.`,
  notADay: (typed: string) => `“${typed}” không phải ngày; viết ngày/tháng/năm, ví dụ 1/2/2023.`,
  totalOfOne: '--total chỉ dùng khi chia một chỉ tiêu.',
} as const;

export const allocationHeadings = {
  asked: 'Kế hoạch',
  sum: 'Đã giao',
  balance: 'So kế hoạch',
  units: 'Đơn vị',
  target: 'Giao',
  lastYear: 'Năm trước',
  decision: 'Quyết định',
} as const;
