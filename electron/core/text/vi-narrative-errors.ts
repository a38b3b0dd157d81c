import type { CallError, CallErrorCode } from '../contract/errors.ts';
import { templateTitles } from './vi-narrative.ts';
import { templateFaultSentence } from './vi-narrative-faults.ts';

type Of<Code extends CallErrorCode> = Extract<CallError, { readonly code: Code }>;
type Code = 'recipient-unknown' | 'recipient-exists' | 'report-not-for-recipient' | 'sentence-faulty';

const reportNoun = (report: string): string => (report === 'narrative' ? 'lời văn báo cáo' : report.replace('bieu-', 'Biểu '));

/** Why something about sentences and recipients cannot be done. */
export const narrativeErrors: { readonly [One in Code]: (error: Of<One>) => string } = {
  'recipient-unknown': ({ recipient, known }) =>
    `Không có nơi nhận “${recipient}”.${known.length === 0 ? ' Tạo nơi nhận ở trang Lời văn báo cáo.' : ` Đang có: ${known.join(', ')}.`}`,
  'recipient-exists': ({ recipient }) => `Đã có nơi nhận “${recipient}”. Đặt tên khác.`,
  'report-not-for-recipient': ({ recipient, report }) =>
    `“${recipient}” không nhận ${reportNoun(report)} theo chỉ tiêu chọn riêng. Chọn riêng dùng được cho lời văn báo cáo và Biểu 01, khi nơi nhận được đánh dấu nhận báo cáo ấy.`,
  'sentence-faulty': ({ template, faults }) =>
    `Câu mẫu “${templateTitles[template]}” chưa đúng. ${faults.map(templateFaultSentence).join(' ')}`,
};
