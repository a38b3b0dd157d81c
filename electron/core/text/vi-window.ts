import type { ReportName, SubmissionStatus } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { ImportedFile, ImportReceipt } from '../contract/imported-file.ts';
import type { PlanSummary } from '../contract/plan-methods.ts';
import type { IndicatorRow } from '../domain/consolidation/indicator-table.ts';
import type { PersonSource } from '../domain/figures/figure.ts';
import { displayCount } from '../domain/plan/target-display.ts';
import { evidenceSentence } from './vi-evidence.ts';
import { callErrorSentence } from './vi-issues.ts';
import { lastYearWords } from './vi-last-year.ts';
import { windowTitle } from './vi-shell.ts';
import { wholeWord } from './vi-whole.ts';
import { dayText, momentText, periodOfYear } from './vi-words.ts';

/** Words of the window that stand alone, by where they stand. */
export const words = {
  product: windowTitle,
  navigation: 'Các trang',
  pages: {
    overview: 'Tổng quan',
    receive: 'Nhận báo cáo',
    enter: 'Nhập báo cáo giấy',
    consolidate: 'Tổng hợp',
    analysis: 'Phân tích',
    progress: 'Tiến độ',
    narrative: 'Lời văn',
    export: 'Xuất, in',
    register: 'Sổ phát hành',
    plan: 'Kế hoạch',
    units: 'Đơn vị',
    allocate: 'Giao chỉ tiêu',
    forms: 'Mẫu biểu',
    setup: 'Năm và đơn vị',
    settings: 'Cài đặt',
  },
  waitingHere: (count: number) => `${count} báo cáo cần xem`,
  overdueHere: (count: number) => `${count} đơn vị quá hạn nộp`,
  plan: 'Kế hoạch',
  noPlanYet: 'Chưa chọn kế hoạch',
  period: 'Kỳ:',
  daySpan: ({ from, to }: { readonly from: string; readonly to: string }) => `${dayText(from)} – ${dayText(to)}`,
  nothingYet: 'Chưa có số liệu',
  saved: 'Đã lưu',
  lastBackup: (moment: string) => `Sao lưu lần cuối ${moment}`,
  noBackup: 'Chưa sao lưu',
  backUp: 'Sao lưu…',
  backupFile: (day: string) => `Sao lưu thi đua ${day}.saoluu`,
  backedUp: (file: string) => `Đã sao lưu vào “${file}”. Chép tệp này ra USB để giữ.`,
  progress: 'Tiến độ',
  stop: 'Dừng',
  done: 'xong',
  confirm: 'Xác nhận',
  back: 'Quay lại',
  reading: (done: number, total: number) => `Đang đọc ${done}/${total} tệp`,
  dropHere: (period: string) => `Thả tệp để nhận báo cáo kỳ ${period}`,

  welcome: 'Bắt đầu năm thi đua',
  welcomeHint:
    'Chọn kế hoạch và nhập danh sách đơn vị một lần cho cả năm. Sau đó chỉ cần nhận báo cáo Excel của các đơn vị: phần mềm đọc, cộng và so với kế hoạch; số nào cũng xem lại được đến từng ô trong tệp gốc.',
  steps: { plan: '1. Kế hoạch', units: '2. Danh sách đơn vị', reports: '3. Nhận báo cáo' },
  plansHint: 'Các kế hoạch có sẵn, đã nhập đủ chỉ tiêu theo văn bản:',
  usePlan: 'Dùng kế hoạch này',
  inUse: 'đang dùng',
  indicatorCount: (count: number) => `${count} chỉ tiêu`,
  unitsHint: 'Tệp Excel có các cột: Mã, Tên đơn vị, Loại, Khối, Cụm thi đua. Mỗi dòng một đơn vị.',
  unitsKnown: (count: number) => `Đã có ${count} đơn vị. Nhập lại khi danh sách thay đổi; số liệu đã nhận không mất.`,
  importUnits: 'Nhập danh sách đơn vị…',
  importUnitsAgain: 'Nhập lại danh sách…',
  reportsHint: 'Chọn kỳ ở trên cùng, rồi thả cả thư mục báo cáo vào cửa sổ.',
  toReceive: 'Đến trang Nhận báo cáo',
  sample: 'Dùng thử với dữ liệu mẫu',
  sampleHint: (reports: number, plan: string) =>
    `${reports} báo cáo mẫu, đủ loại tệp và cách trình bày như các đơn vị thường gửi, được nhận vào “${plan}”. Chỉ để xem thử: đừng mở nếu sắp làm thật kế hoạch này.`,
  trySample: 'Mở dữ liệu mẫu',

  chooseFiles: 'Chọn tệp…',
  chooseFolder: 'Chọn thư mục…',
  dropAnywhere: 'hoặc kéo tệp, thư mục thả vào bất cứ đâu trong cửa sổ',
  receivingFor: (period: string, year: number) => `Nhận cho: ${periodOfYear(period, year)}`,
  noReports: (period: string) => `Chưa có báo cáo nào của kỳ ${period}`,
  noReportsHint:
    'Chọn thư mục chứa báo cáo các đơn vị gửi (Excel, ODS, CSV). Phần mềm tự nhận ra đơn vị, kỳ và các chỉ tiêu; chỗ nào chưa chắc sẽ hỏi. Bản gốc luôn được giữ nguyên.',
  received: 'Báo cáo đã nhận',
  submissionGroups: {
    review: 'Cần xem',
    ready: 'Sẵn sàng',
    counted: 'Đã nhận',
    refused: 'Không nhận',
    past: 'Không còn tính',
  },
  stillReading: 'Đang nhận các tệp trước; các tệp này sẽ được đọc ngay sau đó.',
  figureCount: (count: number) => `${count} số liệu`,
  unitNotKnown: 'Chưa rõ đơn vị',
  firstOf: (sentence: string, count: number) => (count > 1 ? `${sentence} (và ${count - 1} chỗ nữa)` : sentence),
  detail: 'Báo cáo đang chọn',
  receivedAt: (moment: string) => `nhận ${moment}`,
  withdraw: 'Rút báo cáo này',
  withdrawReason: 'Người dùng rút tại trang Nhận báo cáo',
  undoReason: 'Hoàn tác',
  withdrawn: 'Đã rút báo cáo.',
  withdrawnAndRestored: 'Đã rút báo cáo; bản trước được tính trở lại.',
  nothingToUndo: 'Không còn bước nào để hoàn tác.',
  otherIssues: (count: number) => `${count} lưu ý và ghi chú`,
  lookAtCell: 'Xem ô này trong bảng',
  whichUnit: 'Đơn vị gửi báo cáo này',
  chooseUnit: 'Chọn đơn vị…',
  rememberName: 'nhớ tên gọi này cho lần sau',
  whichPeriod: 'Kỳ của báo cáo này',
  rightYear: (year: number) => `Đúng là báo cáo năm ${year}`,
  layoutHint: 'Chỉnh lại biểu cho đúng mẫu rồi nhận lại, hoặc rút báo cáo này và trả lại đơn vị.',
  replaceAll: 'Thay toàn bộ',
  supplement: 'Chỉ bổ sung',
  rightFigure: (cell: string) => `Số đúng của ô ${cell}`,
  write: 'Ghi',
  whichIndicator: 'Dòng này là chỉ tiêu',
  chooseIndicator: 'Chọn chỉ tiêu…',
  ignoreRow: 'Bỏ qua dòng này',

  tableTools: 'Cách xem bảng',
  view: 'Xem',
  views: { indicators: 'Bảng chỉ tiêu', units: 'Theo đơn vị', groups: 'Theo nhóm' },
  groupBy: 'Nhóm theo',
  groupings: { cluster: 'Cụm thi đua', kind: 'Loại đơn vị', sector: 'Khối' },
  basis: 'Số liệu',
  bases: { period: 'Trong kỳ', cumulative: 'Lũy kế' },
  sameBasis: 'Trong kỳ = lũy kế từ đầu năm',
  search: 'Tìm chỉ tiêu (Ctrl+K)',
  legend: 'ƒ suy ra · ✎ đã sửa · gạch chấm: còn thay đổi',
  print: 'In…',
  tableOf: (period: string) => `Bảng tổng hợp chỉ tiêu, ${period}`,
  groupsOf: (period: string) => `Số liệu từng nhóm đơn vị, ${period}`,
  answeredOf: (answered: number, population: number) => `${answered}/${population} đơn vị`,
  matrixOf: (period: string) => `Số liệu từng đơn vị, ${period}`,
  columns: {
    number: 'TT',
    name: 'Chỉ tiêu',
    unitOfMeasure: 'ĐVT',
    target: 'Kế hoạch',
    inPeriod: 'Thực hiện kỳ',
    cumulative: 'Lũy kế',
    lastYear: lastYearWords.before,
    change: lastYearWords.change,
    completion: 'Tỷ lệ',
    verdict: 'Đánh giá',
    answered: 'Đơn vị đã có số liệu',
  },
  noTarget: 'không giao',
  nothingFound: 'Không có chỉ tiêu nào khớp.',
  nothingReceived: 'Chưa nhận báo cáo nào của kỳ này, nên chưa có số liệu.',
  sumBeside: (row: Pick<IndicatorRow, 'decimals' | 'unitOfMeasure'>, sum: number) => `tổng ${displayCount(sum, row.decimals)}`,
  inReview: (count: number) => `${count} cần xem`,
  derived: 'suy ra từ các kỳ khác',
  corrected: 'đã sửa',
  province: wholeWord,
  ownTarget: (display: string) => `được giao ${display}`,
  outside: 'Chỉ tiêu này không giao cho đơn vị',
  shortStates: {
    reported: '',
    'not-applicable': '–',
    'not-due': 'chưa đến kỳ',
    'not-reported': 'chưa có',
    'needs-review': 'cần xem',
  },
  office: 'Cơ quan chủ trì',
  none: 'chưa có',
  unitsBehind: (indicator: string) => `Các đơn vị của chỉ tiêu: ${indicator}`,
  groups: { answered: 'Đã có số liệu', review: 'Cần xem', silent: 'Chưa có số liệu', outside: 'Không phát sinh, chưa đến kỳ' },
  enterFigure: (unit: string) => `Nhập số bằng tay cho ${unit}`,
  entryFor: (unit: string) => `Số liệu nhập tay của ${unit}`,
  entryValue: (basis: string) => `Số ${basis}`,
  entryExample: { count: '1.200', ratio: '118/130', 'yes-no': 'có hoặc không', 'by-category': '1.200' },
  entryReason: 'Nguồn, lý do',
  entryReasonExample: 'Sửa theo công văn của đơn vị',
  byTelephone: 'đơn vị báo qua điện thoại (dùng tạm đến khi có báo cáo)',
  toldBy: 'Người báo',
  toldByExample: 'Chị Hoa, văn phòng',
  toldReason: 'Báo qua điện thoại',
  telephoned: (text: string) => `điện thoại trước đó: ${text}`,
  telephonedDiffers: (text: string) => `≠ điện thoại trước đó: ${text}`,
  cancel: 'Thôi',
  sourceOf: (unit: string) => `Nguồn số liệu của ${unit}`,
  madeOf: 'Suy ra từ:',
  noSource: 'Số liệu này chưa có nguồn.',
  backToTable: 'Về bảng',
  cell: (address: string) => `ô ${address}`,
  denominatorCell: (address: string) => `tổng số ở ô ${address}`,
  typed: 'đơn vị ghi',
  marks: { figure: 'số liệu đang xem', denominator: 'tổng số', issue: 'cần xem' },
  sheetOf: (sheet: string) => `Trang tính ${sheet}`,
  sheets: 'Các trang tính',
  sheetIsCut: 'Trang tính dài, chỉ hiện các dòng quanh ô đang xem.',
  openingSheet: 'Đang mở bản gốc…',
  noSheets: 'Bản gốc không có trang tính nào để xem.',
  printTitle: (period: string, year: number) => `Tổng hợp kết quả thực hiện chỉ tiêu thi đua ${periodOfYear(period, year)}`,
  printBasis: (basis: string, planVersion: number) => `Số liệu ${basis}; chỉ tiêu giao theo bản ${planVersion} của kế hoạch`,
  planVersion: (version: number) => `Kế hoạch bản ${version}`,

  whichReports: 'Chọn biểu',
  reports: {
    'bieu-01': { title: 'Biểu 01 – Chỉ tiêu so với kế hoạch', hint: 'Toàn bộ chỉ tiêu: kế hoạch, thực hiện, tỷ lệ, đánh giá.' },
    'bieu-02': { title: 'Biểu 02 – Số liệu theo đơn vị', hint: 'Mỗi đơn vị một dòng, mỗi chỉ tiêu một cột.' },
    'bieu-03': { title: 'Biểu 03 – Ma trận đạt chỉ tiêu', hint: 'Đơn vị nào đạt, chưa đạt chỉ tiêu nào.' },
    'bieu-04': { title: 'Biểu 04 – Tình hình nộp báo cáo', hint: 'Đơn vị đã nộp, chưa nộp, nộp muộn.' },
    'bieu-05': { title: 'Biểu 05 – So với cùng kỳ năm trước', hint: 'Từng chỉ tiêu: năm trước, năm nay, tăng giảm.' },
    'unit-sheets': {
      title: 'Phiếu số liệu từng đơn vị',
      hint: 'Mỗi đơn vị một trang: kết quả so với chỉ tiêu của đơn vị, bên cạnh là toàn bộ các đơn vị.',
    },
  },
  oneFile: 'Gộp các biểu vào một tệp có mục lục (thêm biểu 05 khi có số liệu năm trước)',
  withLastYear: 'Biểu 01 có thêm cột cùng kỳ năm trước',
  allReceived: (expected: number) => `Đủ báo cáo của ${expected} đơn vị.`,
  notAllReceived: (received: number, expected: number, waiting: number) =>
    `Mới có ${received}/${expected} đơn vị${waiting > 0 ? `, ${waiting} báo cáo cần xem` : ''}. Vẫn xuất được; biểu ghi rõ phần còn thiếu.`,
  exported: 'Đã xuất',
  reveal: { desktop: 'Mở thư mục', browser: 'Tải lại' },
} as const;

/** "Kế hoạch 2023 · …" as it stands in lists of plans. */
export const planName = ({ year, issuer }: Pick<PlanSummary, 'year' | 'issuer'>): string => `Kế hoạch ${year} · ${issuer}`;

/** "Mục III.1 của kế hoạch": the heading over a section's indicators. */
export const sectionTitle = (section: string): string => `Mục ${section}`;

/** "14/16 đơn vị đã nộp · 2 báo cáo cần xem · hạn nộp 30/6/2023" */
export function statusSentence({ received, expected, dueOn }: SubmissionStatus, reviewCount: number): string {
  const parts = [
    `${received}/${expected} đơn vị đã nộp`,
    reviewCount > 0 ? `${reviewCount} báo cáo cần xem` : '',
    dueOn === null ? '' : `hạn nộp ${dayText(dueOn)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** "08:10 hôm nay", "16:30 hôm qua", "12/6/2023 09:00": an instant as seen from another. */
export function momentSeen(instant: string, now: string): string {
  const [day = '', clock = ''] = momentText(instant).split(' ');
  const daysAgo = (ms: number) => momentText(new Date(Date.parse(now) - ms).toISOString()).split(' ')[0];
  if (day === daysAgo(0)) return `${clock} hôm nay`;
  return day === daysAgo(86_400_000) ? `${clock} hôm qua` : `${day} ${clock}`;
}

/** What an import came to. */
export function receiptSentence(summary: ImportReceipt['summary']): string {
  const parts = [
    [summary.accepted, 'đã nhận'],
    [summary.needsReview, 'cần xem'],
    [summary.rejected, 'không nhận'],
    [summary.alreadyImported, 'đã có từ trước'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, said]) => `${count} ${said}`);
  const text = told.length === 0 ? 'Không có tệp nào được đọc' : told.join(' · ');
  return summary.cancelled ? `Đã dừng. ${text}.` : `${text}.`;
}

/** What an answer or an acceptance came to. */
export function settledSentence({ file, outcome, figures }: Pick<ImportedFile, 'file' | 'outcome' | 'figures'>): string {
  const count = `${figures} số liệu`;
  return {
    accepted: `Đã nhận “${file}”: ${count}.`,
    'needs-review': `“${file}” còn chỗ cần xem.`,
    rejected: `Không nhận “${file}”.`,
    'already-imported': `“${file}” đã nhận từ trước.`,
  }[outcome];
}

/** A figure was written by hand. */
export const figureSetSentence = (unit: string, value: string): string => `Đã ghi “${value}” cho ${unit}.`;

/** What importing a list of units came to. */
export const unitsImportedSentence = (counts: { added: number; updated: number; unchanged: number }): string =>
  `Danh sách đơn vị: thêm ${counts.added}, sửa ${counts.updated}, giữ nguyên ${counts.unchanged}.`;

/** Who entered a figure by hand, when and why. */
export const personSentence = ({ actor, at, reason, raw, told, evidence }: PersonSource): string =>
  `${told ? calledSentence(told) : 'Nhập tay'} “${raw}” – ${actor}, ${momentText(at)}. Lý do: ${reason}${evidence ? `. ${evidenceSentence(evidence)}` : ''}`;

/** How a figure came by telephone: "Báo qua điện thoại ngày 20/6/2023, chị Hoa:". */
const calledSentence = ({ by, on }: NonNullable<PersonSource['told']>): string =>
  `Báo qua điện thoại ngày ${dayText(on)}${by === null ? '' : `, ${by}`}:`;

/** Why something could not be done. */
export const failureSentence = (error: CallError): string => callErrorSentence(error);

/** "Biểu 01 – Chỉ tiêu so với kế hoạch – Đợt 1 năm 2023.xlsx": a name that can stand in any folder. */
export function reportFileName(report: ReportName, period: string, year: number): string {
  const title = report === 'all' ? 'Các biểu tổng hợp' : words.reports[report].title;
  return `${title} – ${periodOfYear(period, year)}.xlsx`;
}
