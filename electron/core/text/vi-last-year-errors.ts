import type { CallError, CallErrorCode } from '../contract/errors.ts';

type Of<Code extends CallErrorCode> = Extract<CallError, { readonly code: Code }>;
type Code = 'not-a-summary' | 'other-report' | 'report-of-one-unit';

/** Why a former year's summary is not taken over. */
export const lastYearErrors: { readonly [One in Code]: (error: Of<One>) => string } = {
  'not-a-summary': ({ file }) =>
    `“${file}” không có bảng chỉ tiêu nào của kế hoạch đã chọn. Cần bảng có số liệu của từng đơn vị (tên đơn vị ở đầu cột hoặc đầu dòng), hoặc bảng số liệu chung của toàn bộ đơn vị.`,
  'other-report': ({ file, found }) => `“${file}” ghi “${found}”, không phải năm hoặc kỳ đã chọn. Chọn lại kế hoạch và kỳ.`,
  'report-of-one-unit': ({ file, unit }) =>
    `“${file}” là báo cáo của ${unit}, không phải bảng tổng hợp chung. Đưa tệp này vào mục Nhận báo cáo.`,
};
