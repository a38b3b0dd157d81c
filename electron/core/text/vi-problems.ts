import type { VerifyProblem } from '../contract/verify-problem.ts';
import { printedCode } from '../domain/register/release-code.ts';
import { listProblemSentence } from './vi-list-problems.ts';
import { basisWords, submissionStateWords } from './vi-words.ts';

/** What `verify` found wrong, for a person. */
export function problemSentence(problem: VerifyProblem): string {
  switch (problem.kind) {
    case 'database-damaged':
      return `Cơ sở dữ liệu bị hỏng: ${problem.detail}. Khôi phục từ bản sao lưu gần nhất.`;
    case 'file-missing':
      return `Mất tệp gốc “${problem.file}” (${problem.sha256.slice(0, 12)}…).`;
    case 'file-altered':
      return `Tệp gốc “${problem.file}” đã bị sửa sau khi nhận (${problem.sha256.slice(0, 12)}…).`;
    case 'standing-differs':
      return `Kế hoạch ${problem.planId}, đơn vị ${problem.unit}, kỳ ${problem.period} (${basisWords[problem.basis]}), chỉ tiêu ${problem.indicator}: số đang tính không khớp với các lần nộp.`;
    case 'allocation-differs':
      return `Kế hoạch ${problem.planId}, đơn vị ${problem.unit}, chỉ tiêu ${problem.indicator}: số giao không khớp với nhật ký.`;
    case 'plan-removal-differs':
      return `Kế hoạch ${problem.planId}: đang dùng hay đã bỏ không khớp với nhật ký.`;
    case 'unit-differs':
      return `Kế hoạch ${problem.planId}, đơn vị ${problem.unit}: thông tin đơn vị không khớp với nhật ký.`;
    case 'unit-event-differs':
      return `Kế hoạch ${problem.planId}: sự kiện ${problem.id} của đơn vị không khớp với nhật ký.`;
    case 'closing-altered':
      return `Kế hoạch ${problem.planId}, kỳ ${problem.period}: số liệu đã chốt bị sửa sau khi chốt.`;
    case 'closing-differs':
      return `Kế hoạch ${problem.planId}, kỳ ${problem.period}: tình trạng chốt số liệu không khớp với nhật ký.`;
    case 'release-altered':
      return `Kế hoạch ${problem.planId}: nội dung đã phát hành mang mã ${printedCode(problem.code)} bị sửa.`;
    case 'release-differs':
      return `Kế hoạch ${problem.planId}: sổ phát hành, mã ${printedCode(problem.code)}, không khớp với nhật ký.`;
    case 'members-differ':
      return `Kế hoạch ${problem.planId}, đơn vị ${problem.unit}: số đoàn viên không khớp với nhật ký.`;
    case 'deadline-differs':
      return `Kế hoạch ${problem.planId}, việc ${problem.obligation}${ofUnit(problem)}: hạn nộp không khớp với nhật ký.`;
    case 'mark-differs':
      return `Kế hoạch ${problem.planId}, việc ${problem.obligation}${ofUnit(problem)}: ghi nhận không khớp với nhật ký.`;
    case 'office-differs':
      return 'Cài đặt của cơ quan không khớp với nhật ký.';
    case 'report-options-differ':
      return `Tùy chọn của biểu “${problem.report}” không khớp với nhật ký.`;
    case 'reminder-differs':
      return `Kế hoạch ${problem.planId}, lần nhắc ${problem.reminderId}: không khớp với nhật ký.`;
    case 'sentence-differs':
      return `Câu mẫu “${problem.template}” không khớp với nhật ký.`;
    case 'recipient-differs':
      return `Nơi nhận ${problem.recipientId}: không khớp với nhật ký.`;
    case 'state-differs':
      return `Lần nộp ${problem.submissionId}: trạng thái lưu là “${submissionStateWords[problem.found]}”, theo nhật ký là “${submissionStateWords[problem.expected]}”.`;
    default:
      return listProblemSentence(problem);
  }
}

const ofUnit = ({ unit }: { readonly unit: string | null }): string => (unit === null ? '' : `, đơn vị ${unit}`);
