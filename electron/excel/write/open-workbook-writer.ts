import type { WorksheetProtection } from 'exceljs';
import type { ReportLayout, SheetLayout } from '#core/domain/reports/report-layout.ts';
import type { WorkbookWriter } from '#core/services/ports.ts';
import { zipOf } from '../package/zip-copy.ts';
import { identify } from './identify.ts';
import { setNormalFont } from './normal-font.ts';
import { placePictures } from './place-pictures.ts';
import { sheetNames } from './sheet-names.ts';
import { styleCache } from './style-cache.ts';
import { writeSheet } from './write-sheet.ts';

/** Writes layouts as one .xlsx workbook. The library is loaded at the first call: loading it takes longer than most reports. */
export function openWorkbookWriter(): WorkbookWriter {
  return { write: writeWorkbook, pack: (files) => zipOf(files.map(({ name, bytes }) => [name, Buffer.from(bytes)])) };
}

async function writeWorkbook(
  layouts: readonly ReportLayout[],
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.title = layouts.map(({ title }) => title).join('; ');
  workbook.creator = layouts[0]?.creator ?? '';
  workbook.lastModifiedBy = workbook.creator;
  const madeAt = layouts[0]?.madeAt;
  if (madeAt !== undefined) workbook.created = workbook.modified = new Date(madeAt);
  const sheets = layouts.flatMap((layout) => layout.sheets);
  const names = sheetNames(sheets.map(({ name }) => name));
  setNormalFont(workbook);
  const styles = styleCache();
  for (const [index, sheet] of sheets.entries()) {
    const worksheet = workbook.addWorksheet(names[index]);
    writeSheet(worksheet, sheet, styles, linksAmong(sheets, names));
    placePictures(workbook, worksheet, sheet, pictures);
    // Without a password: it keeps hands from slipping, and the office has to be able to mend a form.
    if (sheet.isProtected) await worksheet.protect('', mayStill);
  }
  identify(workbook, layouts);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Under which name the workbook has a sheet: Excel does not take every name. */
const linksAmong = (sheets: readonly SheetLayout[], names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(sheets.map(({ name }, index) => [name, names[index] ?? name]));

/** What people do to a form while they fill it in, and which changes nothing that it says. */
const mayStill: Partial<WorksheetProtection> = { formatColumns: true, formatRows: true, formatCells: true };
