import type { CallError, CallErrorCode } from '../contract/errors.ts';
import { dayText } from './vi-words.ts';

type Of<Code extends CallErrorCode> = Extract<CallError, { readonly code: Code }>;
type Code = 'nobody-owes' | 'obligation-unknown' | 'obligation-by-figures' | 'reminder-unknown' | 'day-to-come';

/** Why something about what units owe cannot be done. */
export const obligationErrors: { readonly [One in Code]: (error: Of<One>) => string } = {
  'nobody-owes': () => 'Không còn đơn vị nào phải đôn đốc việc này.',
  'obligation-unknown': ({ obligation, known }) => `Kế hoạch không có việc “${obligation}”. Các việc có: ${known.join(', ')}.`,
  'obligation-by-figures': ({ obligation }) =>
    `“${obligation}” tính theo báo cáo đã nhận, không ghi nhận bằng tay. Nhận báo cáo hoặc nhập số liệu của đơn vị.`,
  'reminder-unknown': ({ reminderId }) => `Không có lần nhắc “${reminderId}”.`,
  'day-to-come': ({ day }) => `Ngày nhận ${dayText(day)} chưa đến. Kiểm tra lại ngày nhận báo cáo.`,
};
