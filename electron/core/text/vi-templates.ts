import { assertNever } from '../domain/result.ts';
import type { TemplateContentWords } from '../domain/templates/template-content.ts';
import type { TemplateMistake } from '../domain/templates/template-mistake.ts';
import { basisWords } from './vi-words.ts';
import { reportWords } from './vi-workbooks.ts';

/** What filled templates say of their own. */
export const templateContentWords: TemplateContentWords = {
  missing: {
    'not-applicable': '–',
    'not-due': 'chưa đến kỳ',
    'not-reported': 'chưa có số liệu',
    'needs-review': 'cần xem lại',
    'not-comparable': 'không so sánh được',
  },
  meets: '✓ Đạt',
  fallsShort: '✗ Chưa đạt',
  basis: basisWords,
  period: ({ period, label, year }) => (period === 'NAM' ? `Năm ${year}` : `${label} năm ${year}`),
  day: (day) => reportWords.letter.placeAndDay('', day).replace(/^, /, ''),
};

/** Kinds of file that are no templates, by what was found in their bytes. */
const otherFiles: Readonly<Record<string, string>> = {
  'compound-file': 'tệp .xls kiểu cũ, hoặc tệp có mật khẩu',
  'bare-biff': 'tệp .xls kiểu cũ',
  xlsb: 'tệp .xlsb',
  xlsm: 'tệp có macro hoặc tệp mẫu của Excel (.xlsm, .xltx)',
  ods: 'tệp .ods của LibreOffice',
  docx: 'tệp Word',
  'web-page': 'trang web',
  'empty-file': 'tệp trống',
  'damaged-file': 'tệp bị hỏng',
  'encrypted-file': 'tệp có mật khẩu',
  'too-large': 'tệp quá lớn',
};

const immovable: Readonly<Record<string, string>> = {
  pivotTable: 'bảng tổng hợp PivotTable',
  queryTable: 'bảng lấy dữ liệu từ ngoài',
  slicer: 'nút lọc (slicer)',
  sparkline: 'biểu đồ nhỏ trong ô nằm ở dòng lặp',
  controls: 'nút bấm, ô chọn',
  ctrlProp: 'nút bấm, ô chọn',
  oleObjects: 'đối tượng nhúng',
  scenarios: 'kịch bản (Scenario)',
  customSheetViews: 'cách xem riêng (Custom View)',
  sortState: 'thứ tự sắp xếp đã lưu',
};

/** Names the trouble; the cell stands before it. */
export function mistakeText(mistake: TemplateMistake): string {
  const { code, found, nearest } = mistake;
  switch (code) {
    case 'not-a-template':
      return `Chỉ dùng được tệp .xlsx; đây là ${otherFiles[found] ?? 'tệp khác'}. Hãy mở bằng Excel rồi lưu thành .xlsx.`;
    case 'nothing-to-fill':
      return 'Không có chỗ nào để điền: chưa thấy {{…}} trong ô nào.';
    case 'unknown-placeholder':
      return `Không có “${found}”.${nearest === undefined ? '' : ` Có phải “{{${nearest}}}”?`}`;
    case 'cut-placeholder':
      return `Thiếu dấu ngoặc: “${found}”. Mỗi chỗ điền mở bằng {{ và đóng bằng }}.`;
    case 'repeat-not-closed':
      return `“${found}” chưa được đóng bằng “${found.replace('#', '/')}”.`;
    case 'repeat-not-opened':
      return `“${found}” không có chỗ mở “${found.replace('/', '#')}” ở trên.`;
    case 'repeats-cross':
      return `“${found}” chồng lên một phần lặp khác; phần mở sau phải đóng trước, hai phần không chung dòng hoặc cột.`;
    case 'repeat-in-repeat':
      return `“${found}” không lặp được ở trong phần lặp này.`;
    case 'outside-repeat':
      return `“${found}” phải nằm trong phần lặp, hoặc ghi rõ mã, ví dụ “{{chỉ tiêu CT-01.thực hiện}}”.`;
    case 'in-formula':
      return `Chỗ điền không đặt trong công thức được: “${found}”.`;
    case 'outside-cells':
      return `“${found}” nằm ngoài ô (tên trang, đầu trang in, hình, biểu đồ, chú thích); chỉ điền được trong ô.`;
    case 'torn-merge':
      return `Ô gộp ${found} bị phần lặp cắt ngang; hãy gộp trọn trong, hoặc trùm hết phần lặp.`;
    case 'torn-array':
      return `Công thức mảng ${found} bị phần lặp cắt ngang.`;
    case 'torn-table':
      return `Bảng hoặc bộ lọc ${found} không giãn theo phần lặp được.`;
    case 'in-table-heading':
      return `“${found}” nằm ở tiêu đề của bảng Excel; hãy chuyển bảng thành vùng thường.`;
    case 'one-becomes-many':
      return `Công thức lấy ${found}, nhưng chỗ đó lặp thành nhiều ô; hãy dùng SUM, COUNT, MIN, MAX hoặc viết cả vùng.`;
    case 'text-reference':
      return `Công thức dùng ${found}: địa chỉ viết thành chữ không dời theo dòng lặp được.`;
    case 'several-sheets':
      return `Công thức cộng qua nhiều trang (${found}) không dời theo dòng lặp được.`;
    case 'immovable':
      return `Trang có ${immovable[found] ?? `phần “${found}”`}, không dời theo dòng lặp được.`;
    case 'too-many-lines':
      return 'Lặp ra nhiều dòng hoặc cột hơn một trang Excel chứa được.';
    case 'indicator-not-in-plan':
      return `Kế hoạch không có chỉ tiêu “${found}”.`;
    case 'unit-not-in-plan':
      return `Kế hoạch không có đơn vị “${found}”.`;
    default:
      return assertNever(code);
  }
}

/** "Biểu 01, ô C7"; nothing where it is the file. */
export function mistakePlace({ sheet, cell }: TemplateMistake): string {
  if (sheet === null) return cell ?? '';
  return cell === null ? `Trang “${sheet}”` : `Trang “${sheet}”, ô ${cell}`;
}

export const mistakeLine = (mistake: TemplateMistake): string => {
  const place = mistakePlace(mistake);
  return place === '' ? mistakeText(mistake) : `${place}: ${mistakeText(mistake)}`;
};

export const missingFigureWords = { blank: 'để trống', words: 'ghi “chưa có số liệu”' } as const;

export const templateHeadings = {
  id: 'Mã',
  name: 'Tên mẫu',
  missing: 'Ô chưa có số liệu',
  file: 'Tệp',
  addedAt: 'Thêm lúc',
  actor: 'Người thêm',
} as const;

export const templateSentences = {
  none: 'Chưa có mẫu nào. Lấy các mẫu có sẵn bằng templates samples, hoặc thêm tệp .xlsx của cơ quan bằng templates add.',
  added: (name: string) => `Đã thêm mẫu “${name}”.`,
  removed: (name: string, id: string) => `Đã bỏ mẫu “${name}”. Lấy lại: templates restore ${id}.`,
  sound: 'Mẫu điền được.',
  faulty: (count: number) => `Mẫu có ${count} chỗ chưa đúng:`,
  filled: (file: string, placeholders: number) => `Đã điền mẫu (${placeholders} ô của mẫu) vào ${file}.`,
  samples: (count: number, folder: string) => `Đã chép ${count} mẫu vào ${folder}.`,
};

/** Why something asked of a template could not be done. */
export const templateErrorTexts = {
  'template-unknown': ({ name, known }: { readonly name: string; readonly known: readonly string[] }) =>
    `Không có mẫu “${name}”.${known.length === 0 ? '' : ` Đang có: ${known.join(', ')}.`}`,
  'template-exists': ({ name }: { readonly name: string }) => `Đã có mẫu tên “${name}”. Chọn tên khác.`,
  'template-faulty': ({ file, mistakes }: { readonly file: string; readonly mistakes: readonly TemplateMistake[] }) =>
    [`Không điền được mẫu “${file}”:`, ...mistakes.map(mistakeLine)].join('\n'),
};
