import type { FormName } from '../domain/reports/report-input.ts';
import type { FormWords, LegendFacts, LetterWords, NoteWords, ReportWords } from '../domain/reports/report-words.ts';
import { annexWords } from './vi-annexes.ts';
import { closedNoteText } from './vi-closed.ts';
import { evidenceInNotes } from './vi-evidence.ts';
import { lastYearWords, notComparableWords } from './vi-last-year.ts';
import { releaseCodeText } from './vi-releases.ts';
import { treeWords } from './vi-units.ts';
import { areaOfBody, wholeWord } from './vi-whole.ts';
import { provisionalWords, unitStatusWords, verdictWords, writtenDay } from './vi-words.ts';

const letter: LetterWords = {
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  nationalMotto: 'Độc lập - Tự do - Hạnh phúc',
  recipients: 'Nơi nhận:',
  documentNumber: (number) => `Số: ${number ?? '……../………'}`,
  placeAndDay: (place, day) => `${place ?? '……………'}, ${day === null ? 'ngày …… tháng …… năm ………' : writtenDay(day)}`,
  attachedTo: (document) => `(Kèm theo ${document})`,
  closed: closedNoteText,
  releaseCode: releaseCodeText,
  recipient: (item, isLast) => `- ${item.replace(/[\s;.,]+$/, '')}${isLast ? '.' : ';'}`,
};

const form = (number: string, title: string): FormWords => ({
  name: `Biểu số ${number}`,
  sheet: `Biểu ${number}`,
  continued: `Biểu số ${number} (tiếp theo)`,
  title: (year) => `${title} NĂM ${year}`,
});

const forms: Readonly<Record<FormName, FormWords>> = {
  'bieu-01': form('01', 'TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA'),
  'bieu-02': form('02', 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA THEO ĐƠN VỊ'),
  'bieu-03': form('03', 'MỨC ĐỘ HOÀN THÀNH CHỈ TIÊU THI ĐUA CỦA CÁC ĐƠN VỊ'),
  'bieu-04': form('04', 'TÌNH HÌNH NỘP BÁO CÁO THI ĐUA CỦA CÁC ĐƠN VỊ'),
  'bieu-05': form('05', 'SO SÁNH VỚI CÙNG KỲ KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA'),
  'unit-sheets': {
    name: 'Phiếu số liệu đơn vị',
    sheet: 'Phiếu',
    continued: 'Phiếu số liệu đơn vị (tiếp theo)',
    title: (year) => `KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM ${year}`,
  },
};

const marks: ReportWords['marks'] = {
  notReported: '…',
  notApplicable: '–',
  needsReview: '?',
  notComparable: '≠',
  notDue: '*',
  notJudged: '–',
  derived: 'ƒ',
  corrected: '✎',
  telephoned: '†',
  meets: '✓',
  fallsShort: '✗',
};

const headings: ReportWords['headings'] = {
  ordinal: 'STT',
  indicator: 'Chỉ tiêu',
  unitOfMeasure: 'Đơn vị tính',
  yearTarget: 'Kế hoạch năm',
  inPeriod: 'Thực hiện trong kỳ',
  cumulative: 'Lũy kế từ đầu năm',
  fromPlanStart: 'Thực hiện (lũy kế từ đầu năm)',
  actual: 'Thực hiện',
  total: 'Tổng số',
  percent: 'Tỷ lệ %',
  completion: 'Hoàn thành so với KH',
  verdict: 'Đánh giá',
  note: 'Ghi chú',
  unit: 'Đơn vị',
  given: 'Được giao',
  meets: 'Đạt',
  answer: 'Có/Không',
  grandTotal: 'TỔNG CỘNG',
  province: wholeWord.toLocaleUpperCase('vi'),
  ownTarget: 'Chỉ tiêu của đơn vị',
  unitsMeeting: 'Số đơn vị đạt',
  population: 'Tổng số đơn vị',
  indicatorsMet: 'Số chỉ tiêu đạt',
  indicatorsJudged: 'Số chỉ tiêu được đánh giá',
  dueOn: 'Hạn nộp',
  receivedOn: 'Ngày nhận',
  deliveries: 'Lần nộp',
  state: 'Trạng thái',
  issues: 'Số lỗi',
  lastYear: 'Cùng kỳ năm trước',
  difference: 'Tăng (+), giảm (-)',
  differencePercent: 'Tăng, giảm %',
};

const asSentence = (words: string): string => `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}`;

/** More names than these make a note longer than its row. */
const NAMES_SHOWN = 3;

function names(units: readonly string[]): string {
  const rest = units.length - NAMES_SHOWN;
  return rest <= 1 ? units.join(', ') : `${units.slice(0, NAMES_SHOWN).join(', ')} và ${rest} đơn vị khác`;
}

const notes: NoteWords = {
  coverage: ({ answered, population, missing }) =>
    answered === 0 && missing.length === population
      ? 'Chưa có đơn vị nào báo cáo'
      : `${answered}/${population} đơn vị${missing.length === 0 ? '' : `; thiếu: ${names(missing)}`}`,
  silent: (units) => `Đơn vị chưa có số liệu: ${units.join(', ')}.`,
  leftOut: (units) => `Kế hoạch để ngoài diện, không tính: ${names(units)}`,
  inReview: (units) => `Cần xem, chưa cộng: ${names(units)}`,
  sum: (amount) => `Tổng số lượng: ${amount}`,
  notDue: 'Báo cáo vào cuối năm',
  officeMissing: 'Cơ quan chưa nhập số liệu',
  derived: 'ƒ: có số tính từ kỳ khác',
  corrected: '✎: có số đã điều chỉnh',
  evidence: evidenceInNotes,
  telephoned: (units) => `Số báo qua điện thoại: ${names(units)}`,
  late: 'Nộp muộn',
  verdicts: (counts) =>
    `Tổng hợp: vượt ${counts.exceeded}, đạt ${counts.met}, chưa đạt ${counts['not-met']}, ` +
    `chưa đủ số liệu ${counts['insufficient-data']}${counts['no-target'] > 0 ? `, không giao ${counts['no-target']}` : ''}.`,
  submissions: ({ expected, received, units }) => {
    const waiting = units.filter(({ state }) => state === 'waiting').length;
    const late = units.filter(({ isLate }) => isLate).length;
    return `Đã nhận báo cáo của ${received}/${expected} đơn vị${waiting > 0 ? `; chờ trả lời: ${waiting}` : ''}${late > 0 ? `; nộp muộn: ${late}` : ''}.`;
  },
  officeOnly: (count) => `Có ${count} chỉ tiêu không do các đơn vị báo cáo: xem Biểu số 01.`,
  someUnits: (shown, all) => `Biểu nêu ${shown}/${all} đơn vị; các dòng, cột tổng là của toàn bộ ${all} đơn vị.`,
  noLastYear: lastYearWords.noPlan,
  notComparable: (because) => asSentence(lastYearWords.because(notComparableWords[because])),
  lastYearPartial: ({ answered, population }) => asSentence(lastYearWords.partial(answered, population)),
  legend: (of, shows) => [...legends[of], ...rarer(shows), `Chỉ tiêu giao theo bản ${shows.planVersion} của kế hoạch.`],
};

const inCells =
  'Ký hiệu: … chưa báo cáo; – không phát sinh hoặc không thuộc đối tượng; ? cần xem, chưa cộng; * chưa đến kỳ báo cáo.';

const legends: Readonly<Record<FormName, readonly string[]>> = {
  'bieu-01': [
    'Chỉ tiêu tính theo đơn vị: “Thực hiện” là số đơn vị đạt trên “Tổng số” đơn vị. Hoàn thành và đánh giá tính theo số lũy kế.',
    'Đánh giá: ▲ vượt; ✓ đạt; ✗ chưa đạt; ? chưa đủ số liệu. Ký hiệu: … chưa báo cáo; – không có; * chưa đến kỳ báo cáo.',
  ],
  'bieu-02': [`${inCells} Ô “14/16”: 14 đơn vị thực hiện hoặc đạt trên 16 đơn vị. “Đạt” và “Đánh giá” tính theo số lũy kế.`],
  'bieu-03': [
    'Ký hiệu: ✓ đạt; ✗ chưa đạt; – không phát sinh, không thuộc đối tượng hoặc không đánh giá riêng; … chưa báo cáo; ? cần xem; * chưa đến kỳ báo cáo.',
  ],
  'bieu-04': [],
  'unit-sheets': [
    'Hoàn thành và đánh giá tính theo số lũy kế, theo chỉ tiêu giao cho đơn vị hoặc mức chung của kế hoạch. Đánh giá: ✓ đạt; ✗ chưa đạt; – không đánh giá riêng từng đơn vị.',
    'Ký hiệu: … chưa báo cáo; – không phát sinh hoặc không thuộc đối tượng; ? cần xem, chưa cộng; * chưa đến kỳ báo cáo.',
  ],
  'bieu-05': [
    'Chỉ tiêu tính bằng tỷ lệ so sánh theo điểm phần trăm. Ký hiệu: … chưa có số liệu; – không so sánh được; * chưa đến kỳ báo cáo.',
  ],
};

function rarer(shows: LegendFacts): string[] {
  const lines = [
    shows.provisional ? 'Tạm tính, còn thời gian: chưa hết năm hoặc còn đơn vị chưa báo cáo, kết quả còn có thể thay đổi.' : '',
    originLegend(shows),
    shows.restated ? '≠ không so sánh được: số của đơn vị cũ không tách được cho từng đơn vị kế tiếp, hoặc không cộng được.' : '',
  ];
  return lines.filter((line) => line !== '');
}

function originLegend({ derived, corrected, telephoned }: LegendFacts): string {
  const parts = [
    derived ? 'ƒ số tính từ kỳ báo cáo khác' : '',
    corrected ? '✎ số đã điều chỉnh sau khi nhận' : '',
    telephoned ? '† có số báo qua điện thoại, chờ báo cáo của đơn vị' : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

/** Everything that official workbooks say. */
export const reportWords: ReportWords = {
  letter,
  forms,
  headings,
  area: (issuingBody) => asSentence(areaOfBody(issuingBody)),
  marks,
  notes,
  period: ({ period, label, year, basis }) => {
    const name = period === 'NAM' ? `Năm ${year}` : `${label} năm ${year}`;
    return `Kỳ báo cáo: ${name}${basis === null ? '' : basis === 'cumulative' ? ' (lũy kế từ đầu năm)' : ' (số thực hiện trong kỳ)'}`;
  },
  tree: treeWords,
  selection: ({ recipient, chosen, ofPlan, outsidePlan }) =>
    `Chỉ tiêu chọn cho ${recipient}: ${chosen} trong số ${ofPlan} chỉ tiêu của kế hoạch${outsidePlan > 0 ? `; ${outsidePlan} chỉ tiêu đã chọn không có trong kế hoạch này` : ''}`,
  section: (section) => `Mục ${section} của kế hoạch`,
  verdict: ({ verdict, provisional }, hasTimeLeft) => {
    if (!provisional) return verdictWords[verdict];
    return verdict === 'not-met' && hasTimeLeft ? provisionalWords['not-met'] : `${verdictWords[verdict]} (tạm tính)`;
  },
  submissionState: (state) => unitStatusWords[state],
  withoutCluster: 'Không thuộc cụm thi đua',
  points: ' điểm',
  annexes: annexWords,
  wholeGroup: (name, units) => `${name} (cả ${units} đơn vị)`,
  yes: 'Có',
  no: 'Không',
};
