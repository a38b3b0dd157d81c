/** Builds the templates that ship with the product: `node tests/support/sample-templates.ts` writes resources/templates. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { templateGuide } from '#core/text/vi-template-guide.ts';

const folder = fileURLToPath(new URL('../../resources/templates', import.meta.url));
const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };
const mm = (width: number): number => Math.round((width / 1.95) * 100) / 100;

type Align = 'left' | 'center' | 'right';

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: Align;
  readonly border?: boolean;
  readonly format?: string;
  readonly fill?: string;
}

function put(sheet: ExcelJS.Worksheet, area: string, value: ExcelJS.CellValue, look: Look = {}): void {
  if (area.includes(':')) sheet.mergeCells(area);
  const cell = sheet.getCell(area.split(':')[0] ?? area);
  cell.value = value;
  const { bold = false, italic = false, size = 12, align = 'left' } = look;
  const style = {
    font: { name: 'Times New Roman', size, bold, italic },
    alignment: { horizontal: align, vertical: 'middle', wrapText: true },
  } as const;
  Object.assign(cell, style);
  if (look.format) cell.numFmt = look.format;
  const cells = area.includes(':') ? cellsOf(sheet, area) : [cell];
  for (const one of cells) {
    if (look.border) one.border = border;
    if (look.fill) one.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: look.fill } };
  }
}

function cellsOf(sheet: ExcelJS.Worksheet, area: string): ExcelJS.Cell[] {
  const [from = '', to = from] = area.split(':');
  const [first, last] = [sheet.getCell(from), sheet.getCell(to)];
  const cells: ExcelJS.Cell[] = [];
  for (let row = Number(first.row); row <= Number(last.row); row += 1)
    for (let column = Number(first.col); column <= Number(last.col); column += 1) cells.push(sheet.getCell(row, column));
  return cells;
}

function begun(
  name: string,
  widths: readonly number[],
  titles: string,
): { workbook: ExcelJS.Workbook; sheet: ExcelJS.Worksheet } {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Tổng hợp Thi đua';
  workbook.created = new Date(Date.UTC(2026, 0, 1));
  workbook.modified = workbook.created;
  const sheet = workbook.addWorksheet(name);
  sheet.columns = widths.map((width) => ({ width: mm(width) }));
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 1.18, right: 0.59, top: 0.79, bottom: 0.79, header: 0.39, footer: 0.39 },
    printTitlesRow: titles,
  };
  sheet.headerFooter = { differentFirst: true, oddHeader: '&C&"Times New Roman"&13&P' };
  return { workbook, sheet };
}

/** Letterhead, name of the form, title and period: five rows. */
function opening(
  sheet: ExcelJS.Worksheet,
  [left, right, all]: readonly [string, string, string],
  form: string,
  title: string,
): void {
  put(sheet, `A1:${left}1`, '{{cơ quan cấp trên}}', { align: 'center' });
  put(sheet, `A2:${left}2`, '{{cơ quan}}', { align: 'center', bold: true });
  put(sheet, `${right}1:${all}1`, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true });
  put(sheet, `${right}2:${all}2`, 'Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true });
  put(sheet, `${right}3:${all}3`, form, { align: 'center', italic: true });
  put(sheet, `A4:${all}4`, title, { align: 'center', bold: true, size: 14 });
  put(sheet, `A5:${all}5`, 'Kỳ báo cáo: {{kỳ}} ({{cách tính}})', { align: 'center', italic: true });
}

function closing(sheet: ExcelJS.Worksheet, row: number, [left, right, all]: readonly [string, string, string]): void {
  put(sheet, `${right}${row}:${all}${row}`, '{{nơi và ngày ký}}', { align: 'center', italic: true });
  put(sheet, `A${row + 1}:${left}${row + 1}`, 'Nơi nhận:', { bold: true, italic: true });
  put(sheet, `${right}${row + 1}:${all}${row + 1}`, '{{thay mặt}}', { align: 'center', bold: true });
  put(sheet, `A${row + 2}:${left}${row + 5}`, '{{nơi nhận}}', { size: 11 });
  put(sheet, `${right}${row + 2}:${all}${row + 2}`, '{{chức vụ}}', { align: 'center', bold: true });
  put(sheet, `${right}${row + 5}:${all}${row + 5}`, '{{người ký}}', { align: 'center', bold: true });
}

function againstThePlan(): ExcelJS.Workbook {
  const { workbook, sheet } = begun('Biểu 01', [12, 60, 21, 22, 18, 18, 17, 21, 26, 36], '7:8');
  const ends = ['C', 'G', 'J'] as const;
  opening(sheet, ends, 'Biểu số 01', 'TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM {{năm}}');
  const head = { align: 'center', bold: true, border: true, size: 11 } as const;
  const headings = [
    'STT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Kế hoạch năm',
    'Tổng số',
    'Thực hiện',
    'Tỷ lệ %',
    'Hoàn thành so với KH',
    'Đánh giá',
    'Ghi chú',
  ];
  for (const [index, heading] of headings.entries()) {
    put(sheet, `${letter(index)}7`, heading, head);
    put(sheet, `${letter(index)}8`, index === 0 ? '(A)' : index === 1 ? '(B)' : `(${index - 1})`, {
      ...head,
      bold: false,
      italic: true,
      size: 9,
    });
  }
  sheet.getRow(7).height = 34;
  const group = { bold: true, border: true, size: 11, fill: 'FFEDEDED' } as const;
  put(sheet, 'A9', '{{#mục}}{{mục.số la mã}}', { ...group, align: 'center' });
  put(sheet, 'B9:J9', '{{mục.tên}}', group);
  const cell = { border: true, size: 11 } as const;
  const fields: readonly (readonly [string, Look])[] = [
    ['{{#chỉ tiêu}}{{chỉ tiêu.stt}}', { align: 'center' }],
    ['{{chỉ tiêu.tên}}', {}],
    ['{{chỉ tiêu.đơn vị tính}}', { align: 'center' }],
    ['{{chỉ tiêu.kế hoạch}}', { align: 'center' }],
    ['{{chỉ tiêu.tổng số lũy kế}}', { align: 'right', format: '#,##0.##' }],
    ['{{chỉ tiêu.thực hiện lũy kế}}', { align: 'right', format: '#,##0.##' }],
    ['{{chỉ tiêu.tỷ lệ lũy kế}}', { align: 'right', format: '0.0%' }],
    ['{{chỉ tiêu.hoàn thành}}', { align: 'right', format: '0.0%' }],
    ['{{chỉ tiêu.đánh giá}}', { align: 'center' }],
    ['{{chỉ tiêu.ghi chú}}{{/chỉ tiêu}}{{/mục}}', { size: 9 }],
  ];
  for (const [index, [field, look]] of fields.entries()) put(sheet, `${letter(index)}10`, field, { ...cell, ...look });
  const counts =
    'Tổng hợp: {{số chỉ tiêu}} chỉ tiêu; đạt {{số chỉ tiêu đạt}} (trong đó vượt {{số chỉ tiêu vượt}}), chưa đạt {{số chỉ tiêu chưa đạt}}, chưa đủ số liệu {{số chỉ tiêu chưa đủ số liệu}}.';
  put(sheet, 'A11:J11', counts, { bold: true, size: 11 });
  put(sheet, 'A12:J12', 'Đã nhận báo cáo của {{số đơn vị đã nộp}}/{{số đơn vị}} đơn vị. {{ngày chốt}}', {
    italic: true,
    size: 11,
  });
  closing(sheet, 14, ends);
  return workbook;
}

function byUnits(): ExcelJS.Workbook {
  const { workbook, sheet } = begun('Biểu 02', [12, 60, 29, 22, 22], '7:7');
  sheet.pageSetup.orientation = 'portrait';
  // Columns go on over the next pages; number and name of the unit are repeated there.
  sheet.pageSetup.fitToPage = false;
  sheet.pageSetup.printTitlesColumn = 'A:B';
  const line = (row: number, text: string, look: { bold?: boolean; italic?: boolean; size?: number }) => {
    // Within the columns that every page repeats: what reached over them would be cut on further pages.
    put(sheet, `A${row}:B${row}`, text, look);
  };
  line(1, '{{cơ quan cấp trên}}', {});
  line(2, '{{cơ quan}}', { bold: true });
  line(4, 'Biểu số 02. KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM {{năm}} THEO ĐƠN VỊ', { bold: true, size: 14 });
  line(5, 'Kỳ báo cáo: {{kỳ}} ({{cách tính}})', { italic: true });
  const head = { align: 'center', bold: true, border: true, size: 11 } as const;
  put(sheet, 'A7', 'STT', head);
  put(sheet, 'B7', 'Đơn vị', head);
  put(sheet, 'C7', '{{#cột chỉ tiêu}}{{chỉ tiêu.tên}}', { ...head, size: 9 });
  put(sheet, 'D7', 'Số chỉ tiêu đạt', head);
  put(sheet, 'E7', 'Số chỉ tiêu được đánh giá', head);
  const group = { bold: true, border: true, size: 11, fill: 'FFEDEDED' } as const;
  put(sheet, 'A8', '{{#nhóm}}{{nhóm.số la mã}}', { ...group, align: 'center' });
  put(sheet, 'B8', '{{nhóm.tên}}', group);
  put(sheet, 'C8', '{{chỉ tiêu.cộng}}', { ...group, align: 'right', format: '#,##0.##' });
  put(sheet, 'D8', null, group);
  put(sheet, 'E8', null, group);
  const cell = { border: true, size: 11 } as const;
  put(sheet, 'A9', '{{#đơn vị}}{{đơn vị.stt}}', { ...cell, align: 'center' });
  put(sheet, 'B9', '{{đơn vị.tên}}', cell);
  put(sheet, 'C9', '{{chỉ tiêu.thực hiện}}', { ...cell, align: 'right', format: '#,##0.##' });
  put(sheet, 'D9', '{{đơn vị.số chỉ tiêu đạt}}', { ...cell, align: 'right', format: '#,##0' });
  put(sheet, 'E9', '{{đơn vị.số chỉ tiêu được đánh giá}}{{/đơn vị}}{{/nhóm}}', { ...cell, align: 'right', format: '#,##0' });
  const total = { ...cell, bold: true } as const;
  put(sheet, 'A10', null, total);
  put(sheet, 'B10', 'TỔNG CỘNG', total);
  put(sheet, 'C10', '{{chỉ tiêu.cộng}}', { ...total, align: 'right', format: '#,##0.##' });
  put(sheet, 'D10', { formula: 'SUM(D9:D9)' }, { ...total, align: 'right', format: '#,##0' });
  put(sheet, 'E10', { formula: 'SUM(E9:E9)' }, { ...total, align: 'right', format: '#,##0' });
  put(sheet, 'A11', null, cell);
  put(sheet, 'B11', 'Kế hoạch năm', cell);
  put(sheet, 'C11', '{{chỉ tiêu.kế hoạch}}{{/cột chỉ tiêu}}', { ...cell, align: 'center' });
  put(sheet, 'D11', null, cell);
  put(sheet, 'E11', null, cell);
  put(sheet, 'A13:B13', '{{nơi và ngày ký}}', { align: 'center', italic: true, size: 10 });
  put(sheet, 'A14:B14', '{{thay mặt}}', { align: 'center', bold: true });
  put(sheet, 'A15:B15', '{{chức vụ}}', { align: 'center', bold: true });
  put(sheet, 'A18:B18', '{{người ký}}', { align: 'center', bold: true });
  return workbook;
}

function unitSheet(): ExcelJS.Workbook {
  const { workbook, sheet } = begun('Phiếu đơn vị', [12, 84, 26, 28, 24, 24, 24, 30], '1:3');
  put(sheet, 'A1:H1', '{{cơ quan}}', { bold: true });
  put(sheet, 'A2:H2', 'PHIẾU KẾT QUẢ CỦA TỪNG ĐƠN VỊ NĂM {{năm}}', { align: 'center', bold: true, size: 14 });
  put(sheet, 'A3:H3', 'Kỳ báo cáo: {{kỳ}} ({{cách tính}})', { align: 'center', italic: true });
  put(
    sheet,
    'A5:H5',
    '{{#đơn vị}}{{đơn vị.stt}}. {{đơn vị.tên}}: đạt {{đơn vị.số chỉ tiêu đạt}}/{{đơn vị.số chỉ tiêu được đánh giá}} chỉ tiêu được đánh giá',
    { bold: true, fill: 'FFEDEDED', border: true },
  );
  const headings = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Được giao', 'Tổng số', 'Thực hiện', 'Tỷ lệ %', 'Đánh giá'];
  for (const [index, heading] of headings.entries())
    put(sheet, `${letter(index)}6`, heading, { align: 'center', bold: true, border: true, size: 11 });
  const cell = { border: true, size: 11 } as const;
  const fields: readonly (readonly [string, Look])[] = [
    ['{{#chỉ tiêu}}{{chỉ tiêu.stt}}', { align: 'center' }],
    ['{{chỉ tiêu.tên}}', {}],
    ['{{chỉ tiêu.đơn vị tính}}', { align: 'center' }],
    ['{{chỉ tiêu.kế hoạch}}', { align: 'center' }],
    ['{{chỉ tiêu.tổng số}}', { align: 'right', format: '#,##0.##' }],
    ['{{chỉ tiêu.thực hiện}}', { align: 'right', format: '#,##0.##' }],
    ['{{chỉ tiêu.tỷ lệ}}', { align: 'right', format: '0.0%' }],
    ['{{chỉ tiêu.đánh giá}}{{/chỉ tiêu}}', { align: 'center' }],
  ];
  for (const [index, [field, look]] of fields.entries()) put(sheet, `${letter(index)}7`, field, { ...cell, ...look });
  put(sheet, 'A8', '{{/đơn vị}}');
  sheet.getRow(8).addPageBreak();
  return workbook;
}

function guide(): ExcelJS.Workbook {
  const { workbook, sheet } = begun('Hướng dẫn', [70, 110], '1:1');
  put(sheet, 'A1:B1', templateGuide.title, { bold: true, size: 14 });
  let row = 2;
  for (const { heading, lines } of templateGuide.parts) {
    row += 1;
    put(sheet, `A${row}:B${row}`, heading, { bold: true, fill: 'FFEDEDED' });
    for (const { written, means } of lines) {
      row += 1;
      if (written === null) put(sheet, `A${row}:B${row}`, means);
      else {
        put(sheet, `A${row}`, written, { border: true });
        put(sheet, `B${row}`, means, { border: true });
      }
      // A merged cell's height is nobody's to work out.
      if (written === null) sheet.getRow(row).height = 16 * Math.ceil(means.length / 95);
    }
  }
  return workbook;
}

const letter = (index: number): string => String.fromCharCode(65 + index);

/** Each with the name of its file. */
export const sampleWorkbooks = (): readonly { readonly file: string; readonly workbook: ExcelJS.Workbook }[] => [
  { file: 'Biểu 01 - So với kế hoạch.xlsx', workbook: againstThePlan() },
  { file: 'Biểu 02 - Theo đơn vị.xlsx', workbook: byUnits() },
  { file: 'Phiếu từng đơn vị.xlsx', workbook: unitSheet() },
  { file: 'Hướng dẫn viết mẫu.xlsx', workbook: guide() },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, workbook } of sampleWorkbooks())
    writeFileSync(join(folder, file), Buffer.from(await workbook.xlsx.writeBuffer()));
}
