import type { IndicatorRow, SamePeriodComparison, Verdict } from '../domain/consolidation/indicator-table.ts';
import { numberText } from '../domain/figures/printed-number.ts';
import type { NarrativeWords } from '../domain/narrative/narrative-words.ts';
import type { Placeholder, TemplateName, TemplateTexts } from '../domain/narrative/placeholder.ts';
import { displayCount } from '../domain/plan/target-display.ts';
import { closedNoteText } from './vi-closed.ts';
import { lastYearWords, notComparableWords } from './vi-last-year.ts';
import { areaOfBody } from './vi-whole.ts';
import { dayText } from './vi-words.ts';

/** The sentences that the product comes with; an office may write its own in their place. */
export const standardTemplates: TemplateTexts = {
  opening:
    'Kết quả thực hiện chỉ tiêu thi đua {kỳ} (số lũy kế đến {đến ngày}): đã nhận báo cáo của {đã nộp}/{phải nộp} đơn vị[; chưa nhận của {đơn vị chưa nộp}].[ {chốt số liệu}]',
  selection:
    'Báo cáo gửi {nơi nhận} gồm {số chỉ tiêu} trong số {số chỉ tiêu của kế hoạch} chỉ tiêu của kế hoạch[; {ngoài kế hoạch} chỉ tiêu đã chọn không có trong kế hoạch này].',
  summary: 'Trong {số chỉ tiêu} chỉ tiêu: {tổng hợp}[ ({còn thời gian} chỉ tiêu chưa đạt còn thời gian thực hiện)].',
  section: '{mục}: trong {số chỉ tiêu} chỉ tiêu, {tổng hợp}.',
  count:
    '{tên}: {địa bàn} có {thực hiện}[ {đơn vị tính}][, đạt {hoàn thành} kế hoạch][ (chỉ tiêu: {chỉ tiêu})][, {so cùng kỳ}][; {đánh giá}][ ({lưu ý})].',
  countNone: '{tên}: {địa bàn} chưa có[ {đơn vị tính} nào][ (chỉ tiêu: {chỉ tiêu})][, {so cùng kỳ}][; {đánh giá}][ ({lưu ý})].',
  countZero: '{tên}: {địa bàn} không có trường hợp nào[, {so cùng kỳ}][; {đánh giá}][ ({lưu ý})].',
  ratio: '{tên}: {thực hiện}/{tổng số}[, bằng {tỷ lệ}][ (chỉ tiêu: {chỉ tiêu})][, {so cùng kỳ}][; {đánh giá}][ ({lưu ý})].',
  shareSome: '{tên}: có {thực hiện}/{tổng số} {loại đơn vị} thực hiện[ ({tỷ lệ})][, {so cùng kỳ}][; {đánh giá}][ ({lưu ý})].',
  shareAll: '{tên}: cả {tổng số} {loại đơn vị} đều thực hiện[, {so cùng kỳ}][; {đánh giá}][ ({lưu ý})].',
  shareNone: '{tên}: chưa có {loại đơn vị} nào thực hiện[, {so cùng kỳ}][; {đánh giá}][ ({lưu ý})].',
  minimumSome:
    '{tên}: có {thực hiện}/{tổng số} {loại đơn vị} đạt mức từ {chỉ tiêu} trở lên[ ({tỷ lệ})][, tổng số {tổng số lượng}][, {so cùng kỳ}][; {đánh giá}][ ({lưu ý})].',
  minimumAll:
    '{tên}: cả {tổng số} {loại đơn vị} đều đạt mức từ {chỉ tiêu} trở lên[, tổng số {tổng số lượng}][, {so cùng kỳ}][; {đánh giá}][ ({lưu ý})].',
  minimumNone:
    '{tên}: chưa có {loại đơn vị} nào đạt mức từ {chỉ tiêu} trở lên[, tổng số {tổng số lượng}][, {so cùng kỳ}][; {đánh giá}][ ({lưu ý})].',
  unitsSome:
    'Có {số đơn vị đạt}/{số đơn vị được xét} đơn vị đạt chỉ tiêu[ ({khoảng})][; {số đơn vị chưa có số liệu} đơn vị chưa có số liệu].',
  unitsAll: 'Cả {số đơn vị được xét} đơn vị đều đạt chỉ tiêu[ ({khoảng})].',
  unitsNone: 'Chưa có đơn vị nào đạt chỉ tiêu[ ({khoảng})][; {số đơn vị chưa có số liệu} đơn vị chưa có số liệu].',
  missing: '{tên}: chưa có số liệu[ ({lưu ý})].',
  officeMissing: '{tên}: cơ quan chưa nhập số liệu.',
  notDue: '{tên}: báo cáo vào cuối năm.',
};

/** What each kind of sentence is for, where officers choose one to change. */
export const templateTitles: Readonly<Record<TemplateName, string>> = {
  opening: 'Câu mở đầu',
  selection: 'Chỉ tiêu chọn cho nơi nhận',
  summary: 'Tổng hợp cả báo cáo',
  section: 'Tổng hợp từng mục',
  count: 'Chỉ tiêu số lượng',
  countNone: 'Chỉ tiêu số lượng, chưa có',
  countZero: 'Chỉ tiêu “không có”, không phát sinh',
  ratio: 'Chỉ tiêu tỷ lệ',
  shareSome: 'Có hoặc không: một số đơn vị',
  shareAll: 'Có hoặc không: tất cả',
  shareNone: 'Có hoặc không: chưa đơn vị nào',
  minimumSome: 'Mỗi đơn vị ít nhất: một số đạt',
  minimumAll: 'Mỗi đơn vị ít nhất: tất cả đạt',
  minimumNone: 'Mỗi đơn vị ít nhất: chưa đơn vị nào',
  unitsSome: 'Đơn vị đạt chỉ tiêu: một số',
  unitsAll: 'Đơn vị đạt chỉ tiêu: tất cả',
  unitsNone: 'Đơn vị đạt chỉ tiêu: chưa đơn vị nào',
  missing: 'Chưa có số liệu',
  officeMissing: 'Cơ quan chưa nhập',
  notDue: 'Chưa đến kỳ báo cáo',
};

/** The words between braces. */
const placeholders: Readonly<Record<Placeholder, string>> = {
  area: 'địa bàn',
  year: 'năm',
  period: 'kỳ',
  until: 'đến ngày',
  name: 'tên',
  unitOfMeasure: 'đơn vị tính',
  target: 'chỉ tiêu',
  verdict: 'đánh giá',
  note: 'lưu ý',
  missingUnits: 'đơn vị thiếu',
  answered: 'đã báo cáo',
  population: 'số đơn vị',
  noun: 'loại đơn vị',
  actual: 'thực hiện',
  denominator: 'tổng số',
  percent: 'tỷ lệ',
  completion: 'hoàn thành',
  inPeriod: 'trong kỳ',
  sum: 'tổng số lượng',
  lastYear: 'so cùng kỳ',
  lastYearValue: 'cùng kỳ',
  notComparable: 'không so sánh được',
  unitsMeeting: 'số đơn vị đạt',
  unitsJudged: 'số đơn vị được xét',
  unitsSilent: 'số đơn vị chưa có số liệu',
  unitsShort: 'đơn vị chưa đạt',
  range: 'khoảng',
  lowest: 'thấp nhất',
  highest: 'cao nhất',
  section: 'mục',
  indicators: 'số chỉ tiêu',
  verdictCounts: 'tổng hợp',
  exceeded: 'vượt',
  met: 'đạt',
  notMet: 'chưa đạt',
  insufficient: 'chưa đủ số liệu',
  noTarget: 'không giao',
  timeLeft: 'còn thời gian',
  received: 'đã nộp',
  expected: 'phải nộp',
  unreported: 'đơn vị chưa nộp',
  closed: 'chốt số liệu',
  recipient: 'nơi nhận',
  planIndicators: 'số chỉ tiêu của kế hoạch',
  outsidePlan: 'ngoài kế hoạch',
};

/** More names than these make a sentence unreadable. */
const NAMES_SHOWN = 4;

function names(units: readonly string[]): string {
  const rest = units.length - NAMES_SHOWN;
  if (rest > 1) return `${units.slice(0, NAMES_SHOWN).join(', ')} và ${rest} đơn vị khác`;
  return units.length < 2 ? units.join('') : `${units.slice(0, -1).join(', ')} và ${units.at(-1)}`;
}

function target(asked: NonNullable<IndicatorRow['target']>): string {
  const percent = asked.display.endsWith('%') ? '%' : '';
  const number = (value: number): string => displayCount(value, 8);
  if (asked.comparator === 'range') return `từ ${number(asked.min)} đến ${number(asked.max)}${percent}`;
  const value = `${number(asked.value)}${percent}`;
  if (asked.value === 0 && (asked.comparator === '=' || asked.comparator === '<=')) return 'không có';
  return { '>=': value, '>': `trên ${value}`, '<=': `không quá ${value}`, '<': `dưới ${value}`, '=': `đúng ${value}` }[
    asked.comparator
  ];
}

const verdictPhrases: Readonly<Record<Verdict, string | null>> = {
  exceeded: 'vượt chỉ tiêu',
  met: 'đạt chỉ tiêu',
  'not-met': 'chưa đạt chỉ tiêu',
  'insufficient-data': 'chưa đủ số liệu để đánh giá',
  'no-target': null,
};

function verdict(of: { readonly verdict: Verdict; readonly provisional: boolean }, hasTimeLeft: boolean): string | null {
  const phrase = verdictPhrases[of.verdict];
  if (!of.provisional || phrase === null) return phrase;
  return of.verdict === 'not-met' && hasTimeLeft ? 'chưa đạt chỉ tiêu, còn thời gian thực hiện' : `tạm tính ${phrase}`;
}

type Comparable = Extract<SamePeriodComparison, { isComparable: true }>;

function lastYear(than: Comparable, row: Pick<IndicatorRow, 'decimals' | 'unitOfMeasure'>): string {
  const { answered, population } = than;
  const partial = answered < population ? ` (${lastYearWords.partial(answered, population)})` : '';
  return `${step(than, row)}${partial}`;
}

function step(than: Comparable, { decimals, unitOfMeasure }: Pick<IndicatorRow, 'decimals' | 'unitOfMeasure'>): string {
  if (than.difference === 0) return 'bằng cùng kỳ năm trước';
  const verb = than.difference > 0 ? 'tăng' : 'giảm';
  const size = Math.abs(than.difference);
  if (than.in === 'points') return `${verb} ${smallText(size)} điểm phần trăm so với cùng kỳ năm trước`;
  if (than.percent !== null) return `${verb} ${smallText(Math.abs(than.percent))}% so với cùng kỳ năm trước`;
  return `${verb} ${displayCount(size, decimals)} ${unitOfMeasure} so với cùng kỳ năm trước (năm trước không có)`;
}

/** One decimal; a step too small for that is never told as none. */
function smallText(value: number): string {
  if (value >= 0.05) return numberText(value, 1);
  return value >= 0.005 ? numberText(value, 2) : 'dưới 0,01';
}

const verdictNouns: readonly (readonly [Verdict, string])[] = [
  ['exceeded', 'vượt'],
  ['met', 'đạt'],
  ['not-met', 'chưa đạt'],
  ['insufficient-data', 'chưa đủ số liệu'],
  ['no-target', 'không giao chỉ tiêu'],
];

function verdicts(counts: Readonly<Record<Verdict, number>>): string {
  const there = verdictNouns.filter(([kind]) => counts[kind] > 0);
  const [only] = there;
  if (there.length !== 1 || only === undefined) return there.map(([kind, noun]) => `${counts[kind]} ${noun}`).join(', ');
  return counts[only[0]] === 1 ? `1 ${only[1]}` : `cả ${counts[only[0]]} đều ${only[1]}`;
}

/** Everything that sentences of reports say. */
export const narrativeWords: NarrativeWords = {
  placeholders,
  standard: standardTemplates,
  area: areaOfBody,
  period: ({ period, label, year }) => (period === 'NAM' ? `năm ${year}` : `${label} năm ${year}`),
  day: dayText,
  section: (section) => `Mục ${section} của kế hoạch`,
  target,
  verdict,
  lastYear,
  notComparable: (because) => `không so sánh được với cùng kỳ (${notComparableWords[because]})`,
  nouns: { unit: 'đơn vị', cluster: 'cụm thi đua' },
  names,
  notes: {
    coverage: ({ answered, population, missing }) =>
      answered === 0
        ? 'chưa có báo cáo nào'
        : `số liệu của ${answered}/${population} đơn vị${missing.length === 0 ? '' : `, chưa có của ${names(missing)}`}`,
    inReview: (units) => `chưa cộng số đang cần xem của ${names(units)}`,
    leftOut: (units) => `không tính ${names(units)} do kế hoạch để ngoài diện`,
    telephoned: (units) => `số của ${names(units)} báo qua điện thoại`,
    derived: 'có số tính từ kỳ báo cáo khác',
    corrected: 'có số đã điều chỉnh',
  },
  verdicts,
  closed: closedNoteText,
};
