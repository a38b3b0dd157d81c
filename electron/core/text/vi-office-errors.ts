import type { CallError } from '../contract/errors.ts';
import { dayText } from './vi-words.ts';

type OfficeErrorCode =
  | 'not-a-scan'
  | 'scan-too-large'
  | 'not-a-picture'
  | 'picture-too-large'
  | 'signer-unknown'
  | 'signer-not-in-office';
type Sentences = { readonly [Code in OfficeErrorCode]: (error: Extract<CallError, { readonly code: Code }>) => string };

/** Why a scan, a picture or whoever is to sign is not taken. */
export const officeErrors: Sentences = {
  'not-a-scan': ({ file }) => `“${file}” không phải ảnh PNG, JPEG hoặc tệp PDF. Quét hoặc chụp lại báo cáo rồi chọn tệp đó.`,
  'scan-too-large': ({ file, mostMegabytes }) =>
    `“${file}” lớn hơn ${mostMegabytes} MB. Quét lại ở độ nét thấp hơn (200–300 dpi) rồi chọn lại.`,
  'not-a-picture': ({ file }) => `“${file}” không phải ảnh PNG hoặc JPEG. Chọn tệp ảnh biểu trưng của cơ quan.`,
  'picture-too-large': ({ file, mostMegabytes }) => `“${file}” lớn hơn ${mostMegabytes} MB. Chọn ảnh nhỏ hơn.`,
  'signer-unknown': ({ signer }) => `Trong Cài đặt không có người ký “${signer}”. Chọn lại người ký ở tùy chọn của biểu.`,
  'signer-not-in-office': ({ signer, on }) =>
    `${signer} không giữ chức vụ vào ngày ${dayText(on)}. Chọn người ký khác ở tùy chọn của biểu, hoặc sửa thời gian giữ chức vụ trong Cài đặt.`,
};
