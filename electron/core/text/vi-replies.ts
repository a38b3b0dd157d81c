import type { Doubt, UnitIssue } from '../domain/replies/doubts.ts';
import type { Remark, ReplyListWords } from '../domain/replies/reply-list.ts';
import type { Names } from './vi-issues.ts';
import { momentText } from './vi-words.ts';

/** Who writes to whom, about which report. */
export interface ReplyFacts {
  readonly office: string;
  /** The unit's name; null where nobody knows yet whose report it is. */
  readonly unit: string | null;
  readonly period: { readonly code: string; readonly label: string; readonly year: number };
  readonly file: string;
  /** ISO instant. */
  readonly receivedAt: string;
}

type Say = (issue: UnitIssue, names: Names) => Remark;

const LONGEST = 80;

/** The unit's own words, on one line and not too many of them. */
function own({ found }: UnitIssue): string {
  const text = (found ?? '').replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

const quoted = (issue: UnitIssue): string => (own(issue) === '' ? '' : ` “${own(issue)}”`);
const writes = (issue: UnitIssue): string => (own(issue) === '' ? '' : `ghi “${own(issue)}”, `);
const among = (codes: readonly string[], name: (code: string) => string): string =>
  codes.length === 0 ? '' : ` (có phải: ${codes.slice(0, 3).map(name).join('; ')}?)`;
const expected = ({ candidates }: UnitIssue, before: string): string =>
  candidates.length === 0 ? '' : `, ${before} ${candidates.join('; ')}`;

const rightNumber = 'ghi lại số đúng, chỉ ghi một con số';
const sendWorkbook = 'gửi lại tệp Excel (.xlsx)';
const checkBoth = 'kiểm tra lại, sửa số chưa đúng';

/** What was found and what is needed, to be read by the unit, for every issue that a unit can settle. */
const remarks: Readonly<Record<UnitIssue['code'], Say>> = {
  'unit-unknown': (issue) => ({
    found: `chưa rõ báo cáo của đơn vị nào${quoted(issue)}`,
    needed: 'ghi đầy đủ tên đơn vị ở đầu báo cáo',
  }),
  'unit-ambiguous': (issue, { unit }) => ({
    found: `tên đơn vị${quoted(issue)} chưa đủ rõ${among(issue.candidates, unit)}`,
    needed: 'ghi đầy đủ tên đơn vị ở đầu báo cáo',
  }),
  'wrong-year': (issue) => ({ found: `báo cáo ghi năm khác${quoted(issue)}`, needed: 'gửi báo cáo của đúng năm' }),
  'wrong-period': (issue) => ({ found: `báo cáo ghi kỳ khác${quoted(issue)}`, needed: 'gửi báo cáo của đúng kỳ' }),
  'layout-unclear': (issue) => ({
    found: `chưa rõ cột, dòng nào là số thực hiện${quoted(issue)}`,
    needed: 'ghi rõ cột “Thực hiện” theo mẫu biểu',
  }),
  'indicator-unmatched': (issue, { indicator }) => ({
    found: `dòng${quoted(issue)} chưa rõ là chỉ tiêu nào${among(issue.candidates, indicator)}`,
    needed: 'ghi tên chỉ tiêu đúng như trong kế hoạch',
  }),
  'indicator-duplicate': (issue) => ({
    found: `${writes(issue)}có nhiều dòng của cùng một chỉ tiêu`,
    needed: 'cho biết dòng nào đúng, bỏ dòng thừa',
  }),
  'not-a-number': (issue) => ({ found: `${writes(issue)}không phải con số`, needed: rightNumber }),
  'error-value': (issue) => ({ found: `${writes(issue)}ô đang báo lỗi công thức`, needed: rightNumber }),
  negative: (issue) => ({ found: `${writes(issue)}số liệu không thể âm`, needed: rightNumber }),
  'fraction-in-count': (issue) => ({
    found: `${writes(issue)}chỉ tiêu này là số nguyên`,
    needed: 'ghi lại số nguyên (có phải dấu chấm ngăn hàng nghìn?)',
  }),
  'two-numbers': (issue) => ({ found: `${writes(issue)}có hơn một con số`, needed: rightNumber }),
  'unit-of-measure-differs': (issue) => ({
    found: `${writes(issue)}dòng ghi đơn vị tính “${issue.candidates.join(', ')}”`,
    needed: 'ghi số theo đơn vị tính của chỉ tiêu',
  }),
  'numerator-above-denominator': (issue) => ({ found: `${writes(issue)}số thực hiện lớn hơn tổng số`, needed: checkBoth }),
  'denominator-zero': (issue) => ({
    found: `${writes(issue)}tổng số bằng 0`,
    needed: 'ghi tổng số, hoặc xác nhận không phát sinh',
  }),
  'denominator-missing': (issue) => ({ found: `${writes(issue)}thiếu tổng số`, needed: 'ghi thêm tổng số' }),
  'percent-only': (issue) => ({
    found: `${writes(issue)}chỉ có tỷ lệ phần trăm`,
    needed: 'ghi số thực hiện và tổng số, ví dụ 118/130',
  }),
  'percent-mismatch': (issue) => ({
    found: `tỷ lệ${quoted(issue)} không khớp với số đếm${expected(issue, 'tính lại là')}`,
    needed: checkBoth,
  }),
  'formula-without-value': (issue) => ({
    found: `ô có công thức${quoted(issue)} nhưng chưa có kết quả`,
    needed: 'mở tệp bằng Excel, lưu lại, hoặc ghi thẳng con số',
  }),
  'cumulative-decreased': (issue) => ({
    found: `số lũy kế${quoted(issue)} nhỏ hơn kỳ trước${expected(issue, 'trước đó là')}`,
    needed: checkBoth,
  }),
  'periods-do-not-add': (issue) => ({
    found: `số cả năm${quoted(issue)} không bằng tổng các kỳ${expected(issue, 'cộng lại là')}`,
    needed: checkBoth,
  }),
  'target-differs': (issue) => ({
    found: `kế hoạch${quoted(issue)} khác số được giao${expected(issue, 'số được giao là')}`,
    needed: 'ghi đúng số được giao, hoặc cho biết vì sao khác',
  }),
  'telephone-differs': (issue) => ({
    found: `số${quoted(issue)} khác số đã báo qua điện thoại${expected(issue, 'đã báo là')}`,
    needed: 'xác nhận số nào đúng',
  }),
  'total-differs': (issue) => ({
    found: `dòng cộng${quoted(issue)} không khớp${expected(issue, 'cộng lại là')}`,
    needed: checkBoth,
  }),
  'denominator-differs': (issue) => ({
    found: `tổng số${quoted(issue)} khác với dòng khác của cùng đối tượng${expected(issue, 'ở dòng khác là')}`,
    needed: checkBoth,
  }),
  'unusual-change': (issue) => ({
    found: `số${quoted(issue)} khác hẳn các kỳ trước${expected(issue, 'trước đó là')}`,
    needed: 'xác nhận lại số liệu',
  }),
  'label-changed': (issue) => ({
    found: `tên chỉ tiêu bị sửa thành${quoted(issue)}${expected(issue, 'biểu gửi đi ghi')}`,
    needed: 'giữ nguyên tên chỉ tiêu, hoặc cho biết số này là của chỉ tiêu nào',
  }),
  'form-changed': (issue) => ({
    found: `ô khóa của biểu bị sửa thành${quoted(issue)}${expected(issue, 'biểu gửi đi ghi')}`,
    needed: 'giữ nguyên các ô khóa',
  }),
  'form-row-missing': (issue, names) => ({
    found: `dòng của chỉ tiêu “${issue.indicator === null ? '' : names.indicator(issue.indicator)}” không còn trong biểu`,
    needed: 'ghi lại số liệu của dòng này trên biểu đã gửi',
  }),
  'form-unprotected': () => ({ found: 'biểu đã bị bỏ khóa', needed: 'dùng đúng biểu đã gửi' }),
  'form-code-damaged': (issue) => ({ found: `mã biểu${quoted(issue)} không đúng`, needed: 'dùng đúng biểu đã gửi' }),
  'figure-outside-form': (issue) => ({
    found: `số${quoted(issue)} ghi ngoài ô nhập, chưa được tính`,
    needed: 'ghi số vào ô nền vàng của đúng dòng',
  }),
  'not-a-workbook': () => ({ found: 'tệp không phải bảng tính', needed: sendWorkbook }),
  'web-page': () => ({ found: 'tệp là trang web', needed: 'mở bằng Excel, lưu thành .xlsx rồi gửi lại' }),
  'empty-file': () => ({ found: 'tệp rỗng', needed: sendWorkbook }),
  'damaged-file': () => ({ found: 'tệp bị hỏng, không mở được', needed: sendWorkbook }),
  'encrypted-file': () => ({ found: 'tệp có đặt mật khẩu', needed: 'bỏ mật khẩu rồi gửi lại' }),
  'too-large': () => ({ found: 'tệp quá lớn', needed: 'gửi tệp chỉ có biểu báo cáo' }),
  'nothing-filled': () => ({
    found: 'biểu chưa điền số liệu nào',
    needed: 'điền số liệu rồi gửi lại; không phát sinh thì ghi số 0',
  }),
  'no-table-found': () => ({ found: 'tệp không có bảng chỉ tiêu nào', needed: 'gửi tệp có biểu báo cáo theo mẫu' }),
};

const remarkOf = (issue: UnitIssue, names: Names): Remark => remarks[issue.code](issue, names);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "báo cáo đợt 1 năm 2023" */
export const reportName = ({ code, label, year }: ReplyFacts['period']): string =>
  code === 'NAM' ? `báo cáo năm ${year}` : `báo cáo ${uncapital(label)} năm ${year}`;

/** What the note at a cell says. */
export function noteText({ issues }: Doubt, names: Names): string {
  const said = issues.map((issue) => {
    const { found, needed } = remarkOf(issue, names);
    return `${capital(found)}.\nĐề nghị: ${needed}.`;
  });
  const about = aboutIndicators(issues, names);
  return [...(about === '' ? [] : [`Chỉ tiêu ${about}`]), ...said].join('\n');
}

// A row that nobody could place is about none.
function aboutIndicators(issues: readonly UnitIssue[], names: Names): string {
  return [...new Set(issues.flatMap(({ indicator }) => indicator ?? []))].map((code) => `“${names.indicator(code)}”`).join(', ');
}

/** More than this nobody reads in a message; the marked copy has them all. */
const MOST = 20;

/** A short message to the unit, to be pasted into Zalo or a letter: what is to be settled, or that all is well. */
export function replyText(facts: ReplyFacts, doubts: readonly Doubt[], names: Names): string {
  const greeting = `Kính gửi ${facts.unit ?? 'đơn vị'},`;
  const thanks = `Trân trọng cảm ơn.\n${facts.office}`;
  return [greeting, ...(doubts.length === 0 ? [confirmation(facts)] : request(facts, doubts, names)), thanks].join('\n\n');
}

const confirmation = ({ office, period, file, receivedAt }: ReplyFacts): string =>
  `${office} đã nhận ${reportName(period)} của đơn vị (tệp “${file}”) lúc ${momentText(receivedAt)}. Không có nội dung nào cần bổ sung.`;

function request(facts: ReplyFacts, doubts: readonly Doubt[], names: Names): string[] {
  const lines = doubts.slice(0, MOST).map((doubt, index) => `${index + 1}. ${doubtLine(doubt, names)}`);
  const rest = doubts.length - lines.length;
  const more = rest > 0 ? [`… và ${rest} nội dung khác, xem tệp gửi kèm.`] : [];
  const count = doubts.length === 1 ? 'nội dung sau' : `${doubts.length} nội dung sau`;
  const isAboutCells = doubts.some(({ cell }) => cell !== null);
  return [
    `${isAboutCells ? reportReceived(facts) : fileReceived(facts)} Đề nghị đơn vị xem lại ${count}:`,
    [...lines, ...more].join('\n'),
    isAboutCells ? howToAnswerCells : howToAnswerFile,
  ];
}

const reportReceived = ({ office, period, file }: ReplyFacts): string =>
  `${office} đã nhận ${reportName(period)} của đơn vị (tệp “${file}”).`;
// What is wrong as a whole may be no report at all, or another one.
const fileReceived = ({ office, period, file }: ReplyFacts): string =>
  `${office} đã nhận tệp “${file}” gửi cho ${reportName(period)}, nhưng chưa dùng được.`;
const howToAnswerCells =
  'Đơn vị sửa ngay trong tệp, giữ nguyên mẫu biểu, rồi gửi lại cả tệp; hoặc nhắn lại số đúng theo số thứ tự ở trên. Bản gửi kèm (nếu có) đã tô màu và ghi chú các ô này.';
const howToAnswerFile = 'Đơn vị gửi lại tệp qua tin nhắn hoặc thư này.';

function doubtLine(doubt: Doubt, names: Names): string {
  const place = [doubt.sheet === null ? [] : `trang tính “${doubt.sheet}”`, doubt.cell === null ? [] : `ô ${doubt.cell}`].flat();
  const about = aboutIndicators(doubt.issues, names);
  const where = `${place.join(', ')}${about === '' ? '' : ` (${about})`}`;
  const said = doubt.issues.map((issue) => {
    const { found, needed } = remarkOf(issue, names);
    return `${found}; đề nghị ${needed}`;
  });
  return capital(`${where === '' ? '' : `${where}: `}${said.join('. ')}.`);
}

/** What the list says, where a report cannot be marked itself. */
export const replyListWords = (facts: ReplyFacts, names: Names): ReplyListWords => ({
  sheet: 'Cần xem lại',
  title: 'NỘI DUNG ĐỀ NGHỊ ĐƠN VỊ XEM LẠI',
  subtitle: `${facts.unit === null ? '' : `${facts.unit} – `}${reportName(facts.period)}, tệp “${facts.file}”`,
  office: facts.office,
  headings: { ordinal: 'STT', sheet: 'Trang tính', cell: 'Ô', found: 'Trong báo cáo', needed: 'Đề nghị' },
  nowhere: '–',
  closing: 'Đơn vị sửa theo đề nghị trên, giữ nguyên mẫu biểu, rồi gửi lại cả tệp.',
  remark(issue) {
    const { found, needed } = remarkOf(issue, names);
    const about = aboutIndicators([issue], names);
    return { found: capital(about === '' ? found : `${about}: ${found}`), needed: capital(needed) };
  },
});
