import type { CallError, CallErrorCode } from '../contract/errors.ts';
import { momentText } from './vi-words.ts';

type Of<Code extends CallErrorCode> = Extract<CallError, { readonly code: Code }>;
type Code = 'period-closed' | 'period-not-closed' | 'period-never-closed' | 'period-changed-since';

/** Why a closed period is not changed, or cannot be closed or reopened. */
export const closingErrors: { readonly [One in Code]: (error: Of<One>) => string } = {
  'period-closed': ({ label, at, actor }) =>
    `Kỳ ${label} đã chốt số liệu lúc ${momentText(at)} (người chốt: ${actor}), nên số liệu không đổi được. Muốn sửa, mở lại kỳ (có nêu lý do).`,
  'period-not-closed': ({ period }) => `Kỳ “${period}” chưa chốt số liệu nên không có gì để mở lại.`,
  'period-never-closed': ({ period }) => `Kỳ “${period}” chưa chốt số liệu lần nào.`,
  'period-changed-since': ({ period, figures }) =>
    `Không đưa kỳ “${period}” về lần chốt trước được: đã có ${figures} số liệu thay đổi từ khi mở lại. Chốt lại từ đầu.`,
};
