import type { FirstPlanFacts } from '../domain/plan/amending/first-plan.ts';
import { areaOfBody } from './vi-whole.ts';

/** Beginning the first plan of an office. */
export const firstPlanWords = {
  title: 'Chưa có kế hoạch của cơ quan mình?',
  hint: 'Lập kế hoạch mới, rồi lấy chỉ tiêu từ chính văn bản (.docx hoặc dán chữ): từng chỉ tiêu được nêu ra để xem trước khi nhận.',
  office: 'Tên cơ quan',
  officeExample: 'LĐLĐ tỉnh …',
  year: 'Năm',
  begin: 'Lập kế hoạch mới',
  begun: (year: number) => `Đã lập kế hoạch năm ${year}. Dán văn bản hoặc mở tệp .docx để lấy chỉ tiêu.`,
} as const;

/** What an office's plan says of it by usage; all of it can be changed where it stands. */
export function usualFacts(office: string): Pick<FirstPlanFacts, 'documentType' | 'issuer' | 'letterhead' | 'signature'> {
  const name = office.trim().replace(/\s+/g, ' ');
  const whole = name.replace(/^LĐLĐ(?= )/iu, 'Liên đoàn Lao động');
  const isProvince = ['toàn tỉnh', 'toàn thành phố'].includes(areaOfBody(whole));
  return {
    documentType: 'Kế hoạch',
    issuer: `Ban Thường vụ ${name}`,
    letterhead: {
      parentBody: isProvince ? 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM' : '',
      issuingBody: whole.toLocaleUpperCase('vi'),
      place: null,
    },
    signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: null },
  };
}
