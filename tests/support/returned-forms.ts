import exceljs, { type CellValue, type Worksheet } from 'exceljs';

/** A form's workbook as its unit filled it in: figures by indicator and column, and whatever else was done to it. */
export async function filledForm(
  bytes: Uint8Array,
  figures: Readonly<Record<string, readonly [numerator: CellValue, denominator?: CellValue]>>,
  change: (sheet: Worksheet, workbook: exceljs.Workbook) => unknown = () => {},
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  for (const [code, [numerator, denominator]] of Object.entries(figures)) {
    const row = rowOf(sheet, code);
    sheet.getCell(row, columnOf(sheet, 'Thực hiện')).value = numerator;
    if (denominator !== undefined) sheet.getCell(row, columnOf(sheet, 'Tổng số')).value = denominator;
  }
  change(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The row that carries an indicator's code, from 1. */
export function rowOf(sheet: Worksheet, code: string): number {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(2).value === code) found = number;
  });
  if (found === 0) throw new Error(`no row ${code}`);
  return found;
}

/** The column under a heading that begins so, from 1. */
export function columnOf(sheet: Worksheet, heading: string): number {
  let found = 0;
  sheet.eachRow((row) => {
    row.eachCell((cell, column) => {
      if (found === 0 && typeof cell.value === 'string' && cell.value.startsWith(heading)) found = column;
    });
  });
  if (found === 0) throw new Error(`no column ${heading}`);
  return found;
}
