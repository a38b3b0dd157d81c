import type { TemplateFault } from '../domain/narrative/template.ts';
import { assertNever } from '../domain/result.ts';
import { narrativeWords } from './vi-narrative.ts';

const gap = (written: string): string => `{${written}}`;

/** What is wrong in a sentence with gaps, and where. */
export function templateFaultSentence(fault: TemplateFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Câu mẫu đang trống.';
    case 'unknown-placeholder':
      return `Ký tự thứ ${fault.at}: không có chỗ điền nào tên ${gap(fault.written)}. Chọn trong danh sách chỗ điền bên dưới.`;
    case 'not-in-this-sentence':
      return `Ký tự thứ ${fault.at}: ${gap(narrativeWords.placeholders[fault.placeholder])} không dùng được trong loại câu này.`;
    case 'brace-not-closed':
      return `Ký tự thứ ${fault.at}: thiếu dấu } đóng chỗ điền.`;
    case 'brace-not-opened':
      return `Ký tự thứ ${fault.at}: có dấu } mà không có dấu { mở.`;
    case 'bracket-not-closed':
      return `Ký tự thứ ${fault.at}: thiếu dấu ] đóng phần tùy chọn.`;
    case 'bracket-not-opened':
      return `Ký tự thứ ${fault.at}: có dấu ] mà không có dấu [ mở.`;
    case 'bracket-without-placeholder':
      return `Ký tự thứ ${fault.at}: phần trong [ ] không có chỗ điền nào nên không bao giờ được bỏ đi.`;
    default:
      return assertNever(fault);
  }
}
