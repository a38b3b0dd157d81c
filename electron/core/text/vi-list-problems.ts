import type { Difference, ListProblem } from '../contract/list-problem.ts';
import { assertNever } from '../domain/result.ts';

const differenceWords: Record<Difference, string> = {
  missing: 'nhật ký có ghi nhưng danh sách không còn',
  surplus: 'có trong danh sách nhưng nhật ký không ghi',
  altered: 'đã bị sửa khác với nhật ký',
};

/** What `verify` found wrong in a list, for a person. */
export function listProblemSentence(problem: ListProblem): string {
  switch (problem.kind) {
    case 'template-differs':
      return `Mẫu in “${problem.name}”: ${differenceWords[problem.difference]}.`;
    case 'form-differs':
      return `Kế hoạch ${problem.planId}, biểu gửi đơn vị kỳ ${problem.period}: ${differenceWords[problem.difference]}.`;
    case 'sent-form-missing':
      return `Kế hoạch ${problem.planId}, đơn vị ${problem.unit}, kỳ ${problem.period}: mất nội dung của một biểu đã làm để gửi.`;
    case 'spellings-differ':
      return `Kế hoạch ${problem.planId}, đơn vị ${problem.unit}: các cách viết tên đã xác nhận không khớp với nhật ký.`;
    case 'memory-differs':
      return `Câu trả lời đã ghi nhớ của đơn vị ${problem.unit} (“${problem.wording}”): ${differenceWords[problem.difference]}.`;
    case 'plan-version-differs':
      return `Kế hoạch ${problem.planId}, bản ${problem.version}: ${differenceWords[problem.difference]}.`;
    case 'submission-differs':
      return `Kế hoạch ${problem.planId}, lần nộp ${problem.submissionId}: ${differenceWords[problem.difference]}.`;
    case 'mode-differs':
      return `Lần nộp ${problem.submissionId}: thay hết hay chỉ bổ sung không khớp với nhật ký.`;
    case 'reading-differs':
      return `Lần nộp ${problem.submissionId}: đơn vị, kỳ hoặc cách tính không khớp với lần đọc sau cùng của nó.`;
    case 'manual-figures-differ':
      return `Kế hoạch ${problem.planId}, đơn vị ${problem.unit}, kỳ ${problem.period}, chỉ tiêu ${problem.indicator}: số nhập tay nhiều hoặc ít hơn nhật ký ghi.`;
    default:
      return assertNever(problem);
  }
}
