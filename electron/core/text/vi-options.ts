import { type OptionName, type OptionRefusal, optionNames } from '../domain/reports/read-options.ts';
import { optionalColumns, type ReportOptions } from '../domain/reports/report-options.ts';

/** How each option is written, and what it does. */
const optionUsages: Readonly<Record<OptionName, string>> = {
  hide: `hide=<cột,cột>: bỏ cột (${optionalColumns.join(', ')})`,
  units: 'units=all | kind:district,sector,zone,commune | cluster:<cụm,cụm> | <mã,mã> (mã đơn vị đi với --plan)',
  order: 'order=list|name|code: thứ tự đơn vị',
  group: 'group=kind|cluster: nhóm đơn vị theo loại hoặc cụm',
  decimals: 'decimals=0…4: số chữ số thập phân của tỷ lệ (thêm khi cần để không trái với đánh giá)',
  paper: 'paper=landscape|portrait: khổ ngang hoặc dọc',
  'per-sheet': 'per-sheet=<số>: nhiều nhất bấy nhiêu đơn vị trên một trang tính',
  signer: 'signer=<mã người ký trong Cài đặt>',
  place: 'place=<địa danh>',
  recipients: 'recipients=<nơi nhận; nơi nhận>',
  bases: 'bases=<Căn cứ … [2024-01-01..2024-12-31]; Căn cứ …>: in các căn cứ còn hiệu lực vào ngày ký',
  cover: 'cover=yes|no: thêm bìa (chỉ “all”)',
  annexes: 'annexes=yes|no: đánh số Phụ lục I, II … (chỉ “all”)',
  'unit-sheets': 'unit-sheets=yes|no: thêm phiếu từng đơn vị (chỉ “all”)',
  number: 'number=<số văn bản> (đi với --plan, --period)',
  date: 'date=<ngày ký> (đi với --plan, --period)',
  'attached-to': 'attached-to=<Báo cáo|số|ngày> (đi với --plan, --period)',
};

/** What the command line says of options of reports. */
export const optionSentences = {
  unread: ({ name, typed }: OptionRefusal) =>
    name === null
      ? `Không có tùy chọn “${typed}”. Các tùy chọn viết <tên>=<giá trị>: ${optionNames.join(', ')}.`
      : `Không hiểu tùy chọn “${typed}”. Cách viết: ${optionUsages[name]}.`,
  none: 'Chưa chọn gì khác: các biểu ra như ban đầu.',
} as const;

/** What `options --help` says more. */
export const optionsHelp = [
  '',
  'Tùy chọn của biểu (nhớ lại cho lần sau; export --option … chỉ dùng một lần). Để trống sau dấu “=” là bỏ tùy chọn:',
  ...Object.values(optionUsages).map((usage) => `  ${usage}`),
].join('\n');

/** Options as they are kept, a report a line. */
export function optionsText(options: Readonly<Record<string, ReportOptions>>): string {
  const lines = Object.entries(options).map(([report, chosen]) => `${report}: ${JSON.stringify(chosen)}`);
  return lines.length === 0 ? optionSentences.none : lines.join('\n');
}
