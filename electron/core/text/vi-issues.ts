import type { CallError, CallErrorCode, PlanReferences } from '../contract/errors.ts';
import type { Issue, IssueCode } from '../domain/figures/issue.ts';
import type { FrozenChange } from '../domain/plan/amending/frozen-changes.ts';
import { assertNever } from '../domain/result.ts';
import type { Question } from '../domain/submissions/submission.ts';
import { closingErrors } from './vi-closing-errors.ts';
import { fileKindText } from './vi-file-kinds.ts';
import { lastYearErrors } from './vi-last-year-errors.ts';
import { listWords } from './vi-lists.ts';
import { narrativeErrors } from './vi-narrative-errors.ts';
import { obligationErrors } from './vi-obligation-errors.ts';
import { officeErrors } from './vi-office-errors.ts';
import { planFaultText } from './vi-plan-faults.ts';
import { releaseErrors } from './vi-releases.ts';
import { fileNotStoredTexts, notWrittenSentence, rescueWords, storageFaultTexts } from './vi-storage-errors.ts';
import { templateErrorTexts } from './vi-templates.ts';
import { importGoneSentence } from './vi-unit-import.ts';
import { unitEventFaultText } from './vi-units.ts';
import { dayText, unitListColumnWords } from './vi-words.ts';

/** Turns codes into what people call the thing; a code that it does not know stays as it is. */
export interface Names {
  unit(code: string): string;
  indicator(code: string): string;
}

/** For where no plan is at hand. */
export const codesAsNames: Names = { unit: (code) => code, indicator: (code) => code };

type Say = (issue: Issue, names: Names) => string;

const found = ({ found: text }: Issue): string => (text === null || text === '' ? '' : ` “${text}”`);
const writes = ({ found: text }: Issue): string => (text === null ? '' : `ghi “${text}”, `);
const list = (codes: readonly string[], name: (code: string) => string): string => codes.map(name).join('; ');
const perhaps = (codes: readonly string[], name: (code: string) => string): string =>
  codes.length === 0 ? '' : ` Có phải: ${list(codes, name)}?`;
const about = ({ indicator }: Issue, names: Names): string =>
  indicator === null ? '' : ` (chỉ tiêu ${names.indicator(indicator)})`;
const wanted = ({ candidates }: Issue): string => (candidates.length === 0 ? '' : `, tính lại là ${candidates.join('; ')}`);

/** What is the matter and what to do, for every code there is. */
const issueTexts: Readonly<Record<IssueCode, Say>> = {
  'unit-unknown': (issue, { unit }) =>
    `không nhận ra đơn vị${found(issue)}.${perhaps(issue.candidates, unit)} Chọn đơn vị gửi báo cáo này.`,
  'unit-ambiguous': (issue, { unit }) =>
    `tên đơn vị${found(issue)} có thể là nhiều đơn vị: ${list(issue.candidates, unit)}. Chọn đúng đơn vị.`,
  'wrong-year': (issue) => `báo cáo ghi năm khác${found(issue)}. Xác nhận năm, hoặc trả lại đơn vị.`,
  'wrong-period': (issue) => `báo cáo ghi kỳ khác${found(issue)}. Xác nhận kỳ báo cáo, hoặc trả lại đơn vị.`,
  'replaces-standing': (issue) =>
    `đơn vị đã có báo cáo cho kỳ này${found(issue)}. Đồng ý thì bản mới thay bản cũ; chưa đồng ý thì bản cũ vẫn được tính.`,
  'layout-unclear': (issue) => `chưa rõ bảng hoặc cột nào là số thực hiện${found(issue)}. Chỉ ra cột, hoặc trả lại đơn vị.`,
  'period-closed': (issue) => `kỳ${found(issue)} đã chốt số liệu; báo cáo được giữ lại, chờ đến khi mở lại kỳ.`,
  'indicator-unmatched': (issue, { indicator }) =>
    `dòng${found(issue)} chưa rõ là chỉ tiêu nào, số liệu để ngoài.${perhaps(issue.candidates, indicator)}`,
  'indicator-duplicate': (issue, names) =>
    `có nhiều dòng cùng một chỉ tiêu${about(issue, names)}, ${writes(issue)}cần chọn dòng đúng.`,
  'not-a-number': (issue, names) => `${writes(issue)}cần một con số${about(issue, names)}. Nhập số hoặc trả lại đơn vị.`,
  'error-value': (issue, names) => `ô báo lỗi của Excel${found(issue)}${about(issue, names)}. Nhập số đúng hoặc trả lại đơn vị.`,
  negative: (issue, names) => `${writes(issue)}số liệu không thể âm${about(issue, names)}. Nhập số đúng.`,
  'fraction-in-count': (issue, names) =>
    `${writes(issue)}cần một số nguyên${about(issue, names)}. Có thể dấu chấm là dấu ngăn hàng nghìn; nhập lại số đúng.`,
  'two-numbers': (issue, names) => `${writes(issue)}có hơn một con số${about(issue, names)}. Nhập một con số.`,
  'unit-of-measure-differs': (issue, names) =>
    `${writes(issue)}dòng ghi đơn vị tính “${issue.candidates.join(', ')}” mà chỉ tiêu không tính bằng tiền${about(issue, names)}. Nhập số đúng hoặc trả lại đơn vị.`,
  'numerator-above-denominator': (issue, names) =>
    `${writes(issue)}số thực hiện lớn hơn tổng số${about(issue, names)}. Nhập lại số đúng.`,
  'denominator-zero': (issue, names) => `tổng số bằng 0${about(issue, names)}, coi như không phát sinh.`,
  'denominator-missing': (issue, names) => `${writes(issue)}thiếu tổng số${about(issue, names)}. Nhập số thực hiện trên tổng số.`,
  'percent-only': (issue, names) =>
    `${writes(issue)}chỉ có tỷ lệ phần trăm${about(issue, names)}. Cần số thực hiện trên tổng số mới cộng được.`,
  'percent-mismatch': (issue, names) =>
    `tỷ lệ ghi trong báo cáo${found(issue)} không khớp${about(issue, names)}${wanted(issue)}. Phần mềm dùng số đếm.`,
  'formula-without-value': (issue, names) =>
    `ô có công thức${found(issue)} nhưng chưa có kết quả${about(issue, names)}. Mở tệp bằng Excel, lưu lại rồi nhận lại.`,
  'cumulative-decreased': (issue, names) =>
    `số lũy kế${found(issue)} nhỏ hơn số lũy kế kỳ trước${about(issue, names)}${earlier(issue)}. Hỏi lại đơn vị.`,
  'periods-do-not-add': (issue, names) =>
    `số cả năm${found(issue)} không bằng tổng các đợt${about(issue, names)}${wanted(issue)}.`,
  'early-year-end': (issue, names) =>
    `chỉ tiêu chỉ tính cuối năm${about(issue, names)}; số${found(issue)} được giữ lại, chưa tính.`,
  'target-differs': (issue, names) =>
    `kế hoạch ghi trong báo cáo${found(issue)} khác số được giao${about(issue, names)}${allocated(issue)}. Phần mềm dùng số được giao; hỏi lại đơn vị.`,
  'telephone-differs': (issue, names) =>
    `số trong báo cáo${found(issue)} khác số đã báo qua điện thoại${about(issue, names)}${told(issue)}. Phần mềm dùng số trong báo cáo.`,
  'total-differs': (issue, names) => `dòng cộng${found(issue)} không khớp${about(issue, names)}${wanted(issue)}.`,
  'denominator-differs': (issue, names) =>
    `tổng số${found(issue)} khác tổng số ghi ở dòng khác của cùng đối tượng${about(issue, names)}${elsewhere(issue)}. Hỏi lại đơn vị.`,
  'unusual-change': (issue, names) =>
    `số${found(issue)} khác hẳn các kỳ trước của đơn vị${about(issue, names)}${earlier(issue)}. Nên xem lại.`,
  'label-changed': (issue, names) =>
    `tên chỉ tiêu bị sửa${found(issue)}${about(issue, names)}, biểu gửi đi ghi${expected(issue)}. Xác nhận dòng này là chỉ tiêu nào, hoặc trả lại đơn vị.`,
  'form-changed': (issue, names) =>
    `ô khóa của biểu bị sửa${found(issue)}${about(issue, names)}, biểu gửi đi ghi${expected(issue)}. Số của đơn vị vẫn được đọc; nên hỏi lại.`,
  'form-row-missing': (issue, names) => `dòng của biểu không còn${about(issue, names)}. Hỏi lại đơn vị.`,
  'form-unprotected': () => 'biểu đã bị bỏ khóa; các ô khóa được so với biểu gửi đi.',
  'form-code-damaged': (issue) => `mã biểu ghi sai${found(issue)}; biểu được nhận ra bằng mã ở chỗ khác.`,
  'figure-outside-form': (issue, names) =>
    `có số${found(issue)} ghi ngoài ô nhập${about(issue, names)}, không được tính. Xem có phải số của đơn vị không.`,
  'hidden-content': (issue) => `có phần bị ẩn${found(issue)}, không đọc.`,
  'table-skipped': (issue) => `có bảng không phải bảng chỉ tiêu${found(issue)}, không đọc.`,
  'not-a-workbook': (issue) =>
    issue.found === 'doc'
      ? 'là tệp Word đời cũ (.doc). Mở bằng Word, lưu thành .docx rồi nhận lại.'
      : `không phải tệp bảng tính${looksLike(issue)}. Xin đơn vị gửi lại tệp Excel.`,
  'web-page': () => 'là trang web lưu với tên tệp Excel. Mở bằng Excel, lưu thành .xlsx rồi nhận lại.',
  'empty-file': () => 'tệp rỗng. Xin đơn vị gửi lại.',
  'damaged-file': () => 'tệp bị hỏng, không mở được. Xin đơn vị gửi lại.',
  'encrypted-file': () => 'tệp có đặt mật khẩu. Xin đơn vị gửi lại tệp không có mật khẩu.',
  'too-large': (issue) => `tệp quá lớn để mở an toàn${found(issue)}. Xin đơn vị gửi tệp chỉ có biểu báo cáo.`,
  'no-table-found': () => 'không thấy bảng chỉ tiêu nào trong tệp. Kiểm tra xem có đúng là báo cáo không.',
  'nothing-filled': () => 'biểu chưa điền số liệu nào. Xin đơn vị điền rồi gửi lại; không phát sinh thì ghi số 0.',
  'file-unreadable': () => 'không đọc được tệp từ đĩa. Đóng tệp nếu đang mở ở nơi khác rồi nhận lại.',
  'disk-full': () => fileNotStoredTexts['disk-full'],
  'storage-refused': () => fileNotStoredTexts['storage-refused'],
  'storage-busy': () => fileNotStoredTexts['storage-busy'],
  unexpected: (issue) => `phần mềm gặp lỗi khi đọc tệp này (mã tra cứu${found(issue)}). Các tệp khác không bị ảnh hưởng.`,
};

const looksLike = (issue: Issue): string => (issue.found === null ? '' : ` (có vẻ là ${fileKindText(issue.found)})`);
const expected = ({ candidates }: Issue): string => ` “${candidates[0] ?? ''}”`;
const elsewhere = ({ candidates }: Issue): string => (candidates.length === 0 ? '' : `: ở dòng khác là ${candidates.join('; ')}`);
const told = ({ candidates }: Issue): string => (candidates[0] === undefined ? '' : `: đã báo ${candidates[0]}`);
const allocated = ({ candidates }: Issue): string => (candidates.length === 0 ? '' : `: được giao ${candidates.join('; ')}`);
const earlier = ({ candidates }: Issue): string => (candidates.length === 0 ? '' : `: trước đó ${candidates.join('; ')}`);

/** "Biểu 1, ô E9", "Biểu 1" or nothing. */
function placeText({ sheet, cell }: Pick<Issue, 'sheet' | 'cell'>): string {
  const places = [sheet === null ? [] : `trang tính ${sheet}`, cell === null ? [] : `ô ${cell}`];
  return places.flat().join(', ');
}

/** Names file, sheet and cell, says what stands there and what to do. */
export function issueSentence(issue: Issue, names: Names = codesAsNames, file: string | null = null): string {
  const place = placeText(issue);
  const text = issueTexts[issue.code](issue, names);
  const sentence = capital(place === '' ? text : `${place}: ${text}`);
  // A file's name is shown as it is spelt.
  return file === null ? sentence : `${file} – ${sentence}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a waiting submission asks. */
export function questionSentence(question: Question, names: Names = codesAsNames): string {
  switch (question.kind) {
    case 'unit': {
      const asked = question.found === null ? 'Báo cáo này của đơn vị nào?' : `“${question.found}” là đơn vị nào?`;
      return `${asked}${perhaps(question.candidates, names.unit)}`;
    }
    case 'year':
      return `Báo cáo ghi “${question.found}”, khác năm của kế hoạch. Có đúng là báo cáo của năm kế hoạch không?`;
    case 'period':
      return `Báo cáo ghi “${question.found}”, khác kỳ đang nhận. Đây là báo cáo của kỳ nào?`;
    case 'layout':
      return layoutSentence(question);
    case 'replace':
      return question.lacks.length === 0
        ? 'Đơn vị đã có báo cáo cho kỳ này. Thay bằng tệp này không?'
        : `Tệp mới thiếu ${question.lacks.length} chỉ tiêu mà bản đang tính có (${list(question.lacks, names.indicator)}). Thay toàn bộ hay chỉ bổ sung?`;
    case 'closed':
      return `Kỳ ${question.label} đã chốt số liệu. Báo cáo này được giữ lại, chờ đến khi mở lại kỳ (có nêu lý do).`;
    default:
      return assertNever(question);
  }
}

function layoutSentence({ sheet, found, columns, rows }: Extract<Question, { kind: 'layout' }>): string {
  const table = `Trang tính ${sheet}${found === null || found === '' ? '' : `, bảng “${found}”`}`;
  if (rows.length > 0) return `${table}: dòng nào là của đơn vị? ${rows.map(({ row, name }) => `${row} (${name})`).join('; ')}`;
  const named = columns.map(({ column, heading }) => (heading === '' ? column : `${column} (${heading})`));
  return `${table}: cột nào là số thực hiện? ${named.join('; ')}`.trimEnd();
}

type Of<Code extends CallErrorCode> = Extract<CallError, { readonly code: Code }>;
type CallErrorTexts = { readonly [Code in CallErrorCode]: (error: Of<Code>) => string };

const expectedValue = {
  count: 'một số đếm, ví dụ 1.200',
  ratio: 'số thực hiện trên tổng số, ví dụ 118/130',
  'yes-no': 'có hoặc không',
  'by-category': 'số của từng loại',
} as const;

const referencesText = (found: PlanReferences): string =>
  [
    [found.submissions, 'báo cáo'],
    [found.figures, 'số nhập tay'],
    [found.allocations, 'số đã giao'],
    [found.drafts, 'bản nháp báo cáo giấy'],
    [found.closings, 'kỳ đã từng chốt số liệu'],
    [found.forms, 'biểu mẫu đã soạn hoặc đã tạo'],
    [found.notes, 'ghi nhận, lần nhắc hoặc hạn nộp'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');

function frozenChangeText(change: FrozenChange): string {
  switch (change.kind) {
    case 'year':
      return 'năm của kế hoạch';
    case 'periods':
      return 'ngày của các đợt thi đua';
    case 'indicator-removed':
      return `việc bỏ chỉ tiêu ${change.code}`;
    case 'indicator-recounted':
      return `cách tính chỉ tiêu ${change.code}`;
    default:
      return assertNever(change);
  }
}

/** Why something asked could not be done, for every reason there is. */
const callErrorTexts: CallErrorTexts = {
  'plan-unknown': ({ planId, known }) =>
    `Không có kế hoạch “${planId}” đã nạp.${known.length === 0 ? '' : ` Có: ${known.join(', ')}.`}`,
  'plan-changed': ({ version }) => `Kế hoạch vừa được sửa ở nơi khác (nay là bản ${version}). Xem lại rồi sửa tiếp.`,
  'plan-version-unknown': ({ planId, version }) => `Kế hoạch “${planId}” không có bản ${version}.`,
  'plan-exists': ({ planId }) =>
    `Đã có kế hoạch mang mã “${planId}”. Dùng kế hoạch đó (trang Năm và đơn vị), hoặc chọn mã, năm khác.`,
  'plan-faulty': ({ faults }) => `Kế hoạch chưa dùng được: ${faults.map(planFaultText).join('; ')}.`,
  'plan-in-use': ({ changes }) =>
    `Đã có báo cáo của đơn vị nên không đổi được: ${changes.map(frozenChangeText).join('; ')}. Số đã nhận sẽ mang nghĩa khác.`,
  'plan-needed': ({ planId, ...references }) => `Không bỏ được kế hoạch “${planId}”: đã có ${referencesText(references)}.`,
  'plan-not-removed': ({ planId }) => `Kế hoạch “${planId}” chưa bị bỏ nên không cần lấy lại.`,
  'not-a-plan': ({ file, at }) =>
    `Tệp “${file}” không phải kế hoạch do phần mềm này xuất ra${at === '' ? '' : ` (chỗ sai đầu tiên: ${at})`}. Văn bản Word thì lấy ở trang Kế hoạch, nút “Lấy từ văn bản…”.`,
  'period-unknown': ({ period, known }) => `Kế hoạch không có kỳ “${period}”. Có: ${known.join(', ')}.`,
  'unit-unknown': ({ unit }) => `Không có đơn vị mang mã “${unit}”.`,
  'indicator-unknown': ({ indicator }) => `Kế hoạch không có chỉ tiêu “${indicator}”.`,
  'indicator-not-asked': ({ unit, indicator }) => `Chỉ tiêu “${indicator}” không giao cho đơn vị “${unit}”.`,
  'not-in-question': ({ unit, indicator }) =>
    `Không đổi được diện của chỉ tiêu “${indicator}” cho “${unit}”: chỉ tiêu này do cơ quan chủ trì hoặc cụm thi đua trả lời, hoặc “${unit}” không phải đơn vị báo cáo.`,
  'view-name-taken': ({ name }) => `Đã có kiểu xem tên “${name}”. Đặt tên khác.`,
  'submission-unknown': ({ submissionId }) => `Không có lần nộp “${submissionId}”.`,
  'file-unreadable': ({ file }) => `Không đọc được tệp “${file}”. Mở thử tệp, lưu lại đúng loại rồi chọn lại.`,
  'preview-gone': () => 'Bản xem trước này không còn được giữ. Mở lại trang Xuất, in.',
  'file-not-written': notWrittenSentence,
  'data-refused': ({ refusal }) => rescueWords.reason(refusal),
  'disk-full': () => storageFaultTexts['disk-full'],
  'storage-refused': () => storageFaultTexts['storage-refused'],
  'storage-busy': () => storageFaultTexts['storage-busy'],
  'no-lists': ({ period }) => listWords.noneOfPeriod(period),
  'no-units': ({ planId }) => `Kế hoạch “${planId}” chưa có danh sách đơn vị. Nạp danh sách đơn vị trước.`,
  'not-a-unit-list': ({ file, lacks }) =>
    `Tệp “${file}” không phải danh sách đơn vị: thiếu cột ${lacks.map((column) => unitListColumnWords[column] ?? column).join(', ')}. Thêm cột đó ở đầu bảng rồi chọn lại.`,
  'unit-code-missing': ({ file, cell }) => `Tệp “${file}”, ô ${cell}: đơn vị chưa có mã.`,
  'unit-code-twice': ({ file, cell }) => `Tệp “${file}”, ô ${cell}: mã này đã có ở đơn vị khác trong danh sách.`,
  'value-unreadable': ({ value, expected }) => `Không hiểu “${value}”; cần ${expectedValue[expected]}.`,
  'nothing-to-answer': ({ submissionId }) => `Lần nộp “${submissionId}” không còn gì cần trả lời như vậy.`,
  'answer-unreadable': ({ question, answer }) => `Không hiểu câu trả lời “${question}=${answer}”.`,
  'already-withdrawn': ({ submissionId }) => `Lần nộp “${submissionId}” đã được rút từ trước.`,
  'not-remembered-again': () => 'Không ghi nhớ lại được: đã có ghi nhớ mới hơn thay chỗ.',
  'nothing-asked': ({ unit }) => `Biểu mẫu của kỳ này không có chỉ tiêu nào của đơn vị “${unit}”.`,
  'nothing-entered': ({ unit }) => `Chưa nhập số liệu nào cho đơn vị “${unit}”.`,
  ...closingErrors,
  ...officeErrors,
  ...releaseErrors,
  'not-a-list-of-figures': ({ file }) =>
    `“${file}” không có danh sách số liệu: cần cột mã chỉ tiêu (indicator) và cột số liệu (value, hoặc numerator, denominator, percent).`,
  'not-an-allocation': ({ file }) =>
    `“${file}” không có bảng giao chỉ tiêu: cần tên đơn vị ở đầu dòng và tên chỉ tiêu ở đầu cột, hoặc ngược lại. Xuất bảng giao chỉ tiêu ra tệp để lấy mẫu.`,
  ...lastYearErrors,
  ...narrativeErrors,
  ...obligationErrors,
  'not-withdrawn': ({ submissionId }) => `Lần nộp “${submissionId}” chưa bị rút nên không cần khôi phục.`,
  'not-a-backup': ({ file }) => `Tệp “${file}” không phải bản sao lưu của phần mềm này.`,
  'backup-damaged': ({ file }) => `Bản sao lưu “${file}” bị hỏng. Dữ liệu đang dùng được giữ nguyên.`,
  'backup-newer': ({ file }) => `Bản sao lưu “${file}” do phiên bản mới hơn tạo ra. Cập nhật phần mềm rồi khôi phục lại.`,
  ...templateErrorTexts,
  'unit-exists': ({ unit }) => `Kế hoạch đã có đơn vị mang mã “${unit}”.`,
  'unit-in-use': ({ unit }) =>
    `Đơn vị “${unit}” đã có báo cáo, số giao hoặc sự kiện nên không bỏ khỏi kế hoạch được. Ghi sự kiện kết thúc nếu đơn vị không còn.`,
  'units-import-gone': () => importGoneSentence,
  'unit-told-by-event': ({ unit, on }) =>
    `Điều này của đơn vị “${unit}” do sự kiện ngày ${dayText(on)} quy định. Sửa ở sự kiện đó.`,
  'unit-identity-taken': ({ unit, other }) =>
    `Hai đơn vị “${unit}” và “${other}” của cùng kế hoạch không thể là một đơn vị qua các năm.`,
  'unit-event-unknown': ({ id }) => `Không có sự kiện “${id}”.`,
  'unit-event-faulty': ({ faults }) =>
    `Chưa ghi được sự kiện: ${faults
      .filter(({ severity }) => severity === 'error')
      .map((fault) => unitEventFaultText(fault))
      .join('; ')}.`,
  'not-a-list-of-events': ({ file }) =>
    `Tệp “${file}” không có bảng sự kiện: cần cột Ngày hiệu lực và cột Sự kiện. Xuất danh sách đơn vị ra tệp để lấy mẫu.`,
  'input-invalid': ({ fields }) => `Thông tin nhập chưa đúng: ${fields.join(', ')}.`,
  unexpected: ({ reference }) => `Phần mềm gặp lỗi ngoài dự kiến. Mã tra cứu: ${reference}.`,
};

/** The sentence for an expected failure, with its facts. */
export function callErrorSentence<Code extends CallErrorCode>(error: Of<Code> & { readonly code: Code }): string {
  const say: (error: Of<Code>) => string = callErrorTexts[error.code];
  return say(error);
}
