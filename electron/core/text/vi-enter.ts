import type { FigureState } from '../domain/figures/figure.ts';
import type { TypedCell } from '../domain/submissions/typed-report.ts';
import { dayText, figureStateWords } from './vi-words.ts';

/** Words of the form for reports on paper or told by telephone, and of the scan beside it. */
export const enterWords = {
  open: 'Nhập báo cáo giấy',
  openFromFile: 'Nhập tay từ tệp này',
  edit: 'Sửa bản nhập này',
  title: 'Nhập báo cáo giấy',
  form: 'Phiếu nhập báo cáo',
  about: 'Báo cáo của ai, nhận thế nào',
  unit: 'Đơn vị',
  chooseUnit: 'Chọn đơn vị…',
  unitOption: (name: string, mark: 'draft' | 'received' | null) =>
    mark === null ? name : { draft: `${name} · bản nháp`, received: `${name} · đã nộp` }[mark],
  period: 'Kỳ',
  way: 'Nhận qua',
  ways: { paper: 'bản giấy', telephone: 'điện thoại' },
  receivedOn: 'Ngày nhận',
  dayExample: '28/6/2023',
  wrongDay: 'Ghi ngày/tháng/năm, không sau hôm nay',
  toldBy: { paper: 'Người gửi', telephone: 'Người báo' },
  toldByExample: 'không bắt buộc',
  attach: 'Chọn bản chụp…',
  attachOther: 'Bản chụp khác…',
  detach: 'Bỏ bản chụp',
  dropScan: 'Thả ảnh hoặc PDF vào đây để làm bản chụp',
  noScan: 'Chưa có bản chụp',
  noScanHint: 'Chọn hoặc kéo thả ảnh PNG, JPEG hay tệp PDF của báo cáo. Báo qua điện thoại thì không cần.',
  chooseUnitFirst: 'Chọn đơn vị để hiện các chỉ tiêu đơn vị đó báo cáo.',
  draftsOfPeriod: 'Đang nhập dở:',
  goOn: (unit: string, figures: number) => `${unit} (${figures} chỉ tiêu)`,
  noUnitYet: 'chưa chọn đơn vị',
  replaces: (file: string) => `Đơn vị đã có báo cáo kỳ này (“${file}”). Lưu xong sẽ cho xem ảnh hưởng, đồng ý rồi mới thay.`,

  columns: { name: 'Chỉ tiêu', unitOfMeasure: 'ĐVT', target: 'Kế hoạch', readAs: 'Hiểu là' },
  cells: { numerator: 'Thực hiện', denominator: 'Tổng số', percent: 'Tỷ lệ %' } satisfies Record<TypedCell, string>,
  bases: { period: 'Trong kỳ', cumulative: 'Lũy kế từ đầu năm' },
  cellLabel: (indicator: string, cell: TypedCell, basis: string | null) =>
    [indicator, enterWords.cells[cell], ...(basis === null ? [] : [basis])].join(', '),
  examples: { count: '', ratio: '', 'yes-no': 'có / không', 'by-category': '' },
  categories: (names: readonly string[]) => names.map((name) => `${name}: …`).join('; '),
  askedCumulative: 'ghi ở cột lũy kế',
  legend: '- không phát sinh · ? chưa có số liệu · ô trống: chưa có số liệu, không phải số 0',
  keys: 'Enter ô sau · ↑↓←→ đi giữa các ô · Alt+↑↓ cuộn bản chụp · Alt+ +/− phóng, thu · Alt+R xoay · Ctrl+Z bỏ bước gõ',
  notYet: 'chưa có',
  yesOrNo: 'ghi có hoặc không',
  needsYesOrNo: (found: string | null) => `Ghi “${found ?? ''}”, cần “có” hoặc “không”. Ghi lại hoặc hỏi đơn vị.`,
  table: (unit: string) => `Số liệu của ${unit}`,

  save: 'Lưu báo cáo',
  discard: 'Bỏ bản nháp',
  filled: (filled: number, asked: number) => `Đã nhập ${filled}/${asked} chỉ tiêu`,
  toLookAt: (count: number) => `${count} chỗ cần xem`,
  draftSaved: 'Bản nháp đã lưu',
  draftSaving: 'Đang lưu bản nháp…',
  draftNotSaved: 'Chưa lưu được bản nháp',
  discarded: 'Đã bỏ bản nháp. Ctrl+Z để lấy lại.',
  scanKept: (file: string) => `Đã giữ bản chụp “${file}”.`,
  entered: (unit: string) => `Đã lưu báo cáo của ${unit}.`,
  enteredAndAsks: (unit: string) => `Đã lưu báo cáo của ${unit}; còn chỗ cần xem.`,
  enteredBefore: (unit: string) => `Báo cáo này của ${unit} đã lưu từ trước, không có gì đổi.`,

  scan: (file: string) => `Bản chụp ${file}`,
  scanTools: 'Cách xem bản chụp',
  openingScan: 'Đang mở bản chụp…',
  scanNotOpened: 'Không mở được bản chụp này: tệp hỏng hoặc có đặt mật khẩu. Bản gốc vẫn được giữ nguyên.',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  fit: 'Vừa khung',
  rotate: 'Xoay',
  previousPage: 'Trang trước',
  nextPage: 'Trang sau',
  page: (page: number, pages: number) => `Trang ${page}/${pages}`,
  typedFrom: 'nhập tay',
  noScanKept: 'Báo cáo này không có bản chụp.',
} as const;

/** How what was typed is understood: "1.187", "118/130 (90,8%)", "0 · không phát sinh", "chưa có số liệu". */
export function understoodText(state: FigureState, amount: string, isInWords: boolean): string {
  if (state.state === 'reported') return isInWords ? `${amount} · ${figureStateWords['not-applicable']}` : amount;
  return figureStateWords[state.state];
}

/** "28/6/2023" */
export const typedDay = (day: string): string => dayText(day);

/** The ISO day of what was typed ("28/6/2023", "28-06-23"); null for what is no day. */
export function dayTyped(text: string): string | null {
  const [, date = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s*$/.exec(text) ?? [];
  const day = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null;
}
