import type { ReportFormWords } from '../domain/forms/form-words.ts';
import type { FormBeginnings } from '../domain/forms/report-form.ts';
import type { Indicator } from '../domain/plan/indicator.ts';

/** What every form begins with; the office changes it where it likes. */
export const formBeginnings: FormBeginnings = {
  instructions: [
    'Chỉ ghi vào các ô nền vàng; các ô khác đã khóa. Không thêm, xóa hoặc đổi tên dòng, cột.',
    'Không phát sinh thì ghi 0; chưa có số liệu thì để trống. Tỷ lệ % và số lũy kế tự tính.',
    'Ghi xong, lưu tệp rồi gửi lại chính tệp này; đổi tên tệp cũng được.',
  ],
  signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH' },
  groupHeading: (part) => `Mục ${part} của kế hoạch`,
};

const decimalsText = (decimals: number): string => (decimals === 0 ? 'một số nguyên' : 'một con số');

const countRefusal = ({ decimals }: Indicator): string => `Ô này cần ${decimalsText(decimals)} từ 0 trở lên.`;

const number: ReportFormWords['number'] = (part, indicator) => {
  if (part === 'denominator')
    return {
      hint: `Tổng số: ${indicator.denominator ?? indicator.subject}`,
      refusal: `${countRefusal(indicator)} Tổng số không thể nhỏ hơn số thực hiện.`,
    };
  const what = indicator.numerator ?? indicator.name;
  const isRatio = indicator.measure === 'ratio';
  return {
    hint: `Thực hiện: ${what}. Không phát sinh thì ghi 0.`,
    refusal: isRatio ? `${countRefusal(indicator)} Số thực hiện không thể lớn hơn tổng số.` : countRefusal(indicator),
  };
};

const headings: ReportFormWords['heading'] = (column, { year, basis, previous }) => {
  switch (column) {
    case 'ordinal':
      return 'STT';
    case 'code':
      return 'Mã số';
    case 'name':
      return 'Chỉ tiêu';
    case 'unitOfMeasure':
      return 'Đơn vị tính';
    case 'target':
      return `Chỉ tiêu giao năm ${year}`;
    case 'previous':
      return `Kết quả ${previous} (lũy kế)`;
    case 'denominator':
      return 'Tổng số';
    case 'numerator':
      return basis === 'period' ? 'Thực hiện trong kỳ' : 'Thực hiện lũy kế từ đầu năm';
    case 'percent':
      return 'Tỷ lệ %';
    case 'cumulative':
      return 'Lũy kế từ đầu năm';
    case 'note':
      return 'Ghi chú';
  }
};

/** What report forms for units say. */
export const reportFormWords: ReportFormWords = {
  form: {
    name: 'Biểu báo cáo của đơn vị',
    sheet: 'Báo cáo',
    continued: 'Biểu báo cáo của đơn vị (tiếp theo)',
    title: (year) => `BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM ${year}`,
  },
  unitLine: (unit) => `Đơn vị báo cáo: ${unit}`,
  heading: headings,
  instructionsHeading: 'Hướng dẫn',
  yes: 'Có',
  no: 'Không',
  codeLabel: 'Mã biểu:',
  identitySheet: 'Mã biểu',
  identityNote: 'Trang này giúp nhận ra biểu khi gửi về; xin giữ nguyên.',
  number,
  choice: () => ({ hint: 'Chọn Có hoặc Không.', refusal: 'Chỉ chọn Có hoặc Không.' }),
  byCategory: ({ categories }) => ({
    hint: `Ghi số theo từng loại, ví dụ: ${categories.map((category) => `${category}: 1`).join('; ')}`,
    refusal: 'Ô này quá dài.',
  }),
  note: { hint: 'Giải trình, nếu cần.', refusal: 'Ghi chú quá dài.' },
  lists: {
    works: {
      sheet: 'Công trình',
      title: 'DANH SÁCH CÔNG TRÌNH, SẢN PHẨM, PHẦN VIỆC ĐĂNG KÝ',
      ordinal: 'STT',
      columns: [
        { heading: 'Tên công trình, sản phẩm, phần việc', share: 4 },
        { heading: 'Đơn vị hoặc tác giả', share: 3 },
        { heading: 'Giá trị hoặc làm lợi (đồng)', share: 2 },
        { heading: 'Ngày khởi công', share: 1.5 },
        { heading: 'Ngày hoàn thành', share: 1.5 },
        { heading: 'Đề nghị cấp gắn biển', share: 2 },
        { heading: 'Ghi chú', share: 2 },
      ],
    },
    initiatives: {
      sheet: 'Sáng kiến',
      title: 'DANH SÁCH SÁNG KIẾN, ĐỀ TÀI',
      ordinal: 'STT',
      columns: [
        { heading: 'Tên sáng kiến, đề tài', share: 4 },
        { heading: 'Tác giả', share: 2.5 },
        { heading: 'Nơi làm việc', share: 2.5 },
        { heading: 'Cấp công nhận', share: 2 },
        { heading: 'Ngày công nhận', share: 1.5 },
        { heading: 'Giá trị làm lợi (đồng)', share: 2 },
      ],
    },
    'role-models': {
      sheet: 'Điển hình',
      title: 'DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN',
      ordinal: 'STT',
      columns: [
        { heading: 'Tên tập thể hoặc cá nhân', share: 3 },
        { heading: 'Tập thể hay cá nhân', share: 1.5 },
        { heading: 'Chức vụ, nơi làm việc', share: 3 },
        { heading: 'Loại hình đơn vị', share: 2 },
        { heading: 'Tóm tắt thành tích', share: 5 },
      ],
    },
    titles: {
      sheet: 'Danh hiệu',
      title: 'DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA',
      ordinal: 'STT',
      columns: [
        { heading: 'Tên tập thể hoặc cá nhân', share: 3 },
        { heading: 'Chức vụ, nơi làm việc', share: 3 },
        { heading: 'Danh hiệu đăng ký', share: 3 },
        { heading: 'Ghi chú', share: 2 },
      ],
    },
    awards: {
      sheet: 'Khen thưởng',
      title: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
      ordinal: 'STT',
      columns: [
        { heading: 'Họ và tên (tên tập thể)', share: 3 },
        { heading: 'Giới tính', share: 1 },
        { heading: 'Năm sinh', share: 1 },
        { heading: 'Chức vụ', share: 2 },
        { heading: 'Đơn vị', share: 3 },
        { heading: 'Tóm tắt thành tích', share: 4 },
        { heading: 'Danh hiệu, hình thức đề nghị', share: 2.5 },
        { heading: 'Đã được khen (năm, số quyết định)', share: 2.5 },
      ],
    },
  },
};

/** "BC đợt 1 - LĐLĐ huyện …": as units name their own. */
export const formFileName = (periodLabel: string, unitName: string, year: number): string =>
  `BC ${periodLabel === 'Năm' ? `năm ${year}` : periodLabel.toLowerCase()} - ${unitName}`;

/** All forms of a period in one package. */
export const formPackageName = (period: string): string => `Biểu mẫu ${period}.zip`;

/** What goes with a form to its unit by Zalo or e-mail. */
export function coveringText(of: {
  readonly unit: string;
  readonly period: string;
  readonly year: number;
  readonly dueOn: string | null;
  readonly file: string;
  readonly issuer: string;
}): string {
  const due = of.dueOn === null ? '' : ` chậm nhất ngày ${of.dueOn}`;
  const name = of.period === 'Năm' ? `năm ${of.year}` : `${of.period.toLowerCase()} năm ${of.year}`;
  return [
    `Kính gửi ${of.unit},`,
    `${of.issuer} gửi biểu báo cáo kết quả thực hiện chỉ tiêu thi đua ${name} (tệp “${of.file}”).`,
    `Đề nghị đơn vị ghi số liệu vào các ô nền vàng, lưu lại và gửi về chính tệp này${due}.`,
    'Không phát sinh thì ghi 0; chưa có số liệu thì để trống. Xin cảm ơn.',
  ].join('\n');
}
