import type { DocumentWords } from '../domain/narrative/narrative-document.ts';
import { lastYearTexts, lastYearWords } from './vi-last-year.ts';

/** What a report in words says of itself. */
export const documentWords: DocumentWords = {
  kind: 'BÁO CÁO',
  subject: (year, period) => `Kết quả thực hiện chỉ tiêu thi đua năm ${year}\n${period}`,
  tableTitle: 'Bảng tổng hợp chỉ tiêu (số lũy kế từ đầu năm)',
  changeHeading: lastYearWords.change,
  legend: ({ planVersion, isDerived, isCorrected, isTelephoned }) =>
    [
      'Ký hiệu: ▲ vượt; ✓ đạt; ✗ chưa đạt; ? chưa đủ số liệu; … chưa báo cáo; – không có; * chưa đến kỳ báo cáo.',
      isDerived ? 'ƒ có số tính từ kỳ báo cáo khác.' : '',
      isCorrected ? '✎ có số đã điều chỉnh sau khi nhận.' : '',
      isTelephoned ? '† có số báo qua điện thoại, chờ báo cáo của đơn vị.' : '',
      `Chỉ tiêu giao theo bản ${planVersion} của kế hoạch.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  change: (row) => {
    const texts = lastYearTexts(row);
    return texts === null ? '…' : texts.before === null ? '–' : texts.change;
  },
};
