import type { ReportName } from '../contract/contract.ts';
import { reportFileName } from './vi-window.ts';
import { periodOfYear } from './vi-words.ts';

/** Xuất, in: pages looked at, printed, saved. */
export const exportWords = {
  title: (period: string, year: number) => `Xuất, in biểu ${periodOfYear(period, year)}`,
  print: 'In…',
  printKey: 'Ctrl+P',
  savePdf: { desktop: 'Lưu PDF vào thư mục…', browser: 'Lưu PDF' },
  saveExcel: { desktop: 'Lưu Excel vào thư mục…', browser: 'Lưu Excel' },
  onePdf: 'Lưu PDF thành một tệp',
  indicatorsFor: 'Chỉ tiêu chọn cho nơi nhận (Biểu 01)',
  allIndicators: 'Tất cả chỉ tiêu của kế hoạch',
  preview: 'Các trang sẽ in',
  pages: 'Trang',
  pageOf: (total: number) => `/ ${total.toLocaleString('vi-VN')}`,
  goTo: 'Đến trang số',
  former: 'Trang trước',
  next: 'Trang sau',
  zoom: 'Cỡ xem',
  zooms: { width: 'Vừa chiều ngang', page: 'Cả trang', full: '100 %' },
  pageName: (number: number, total: number, sheet: string) => `Trang ${number}/${total}: ${sheet}`,
  layingOut: 'Đang dàn trang…',
  nothingTicked: 'Chọn ít nhất một biểu ở bên trái để xem các trang.',
  preparing: 'Chuẩn bị trang in',
  from: 'In từ trang',
  to: 'đến trang',
  stopped: 'Đã dừng; tệp đã ghi xong vẫn còn.',
} as const;

/** The name of a PDF of one report, or of several together; it can stand in any folder. */
export const pdfFileName = (reports: readonly ReportName[], period: string, year: number): string => {
  const [only = 'all'] = reports;
  return reportFileName(reports.length === 1 ? only : 'all', period, year).replace(/\.xlsx$/, '.pdf');
};
