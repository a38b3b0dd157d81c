import type { CellContent, SheetGrid, Workbook } from '#core/domain/grid.ts';
import { rawText } from '#core/domain/reading/text/raw-text.ts';
import type { Result } from '#core/domain/result.ts';
import type { WorkbookRefusal } from '#core/services/ports.ts';
import { readWorkbook } from '#excel/read/read-workbook.ts';
import { zipOf } from '../../support/zip.ts';

const relations = (...lines: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships>${lines.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** The parts of a small workbook; any of them can be replaced. */
export interface XlsxParts {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
}

/** Parts of an .xlsx package with one sheet named S. */
export const xlsxParts = ({ sheet, strings, styles, workbook }: XlsxParts): Record<string, string> => ({
  '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': workbook ?? '<workbook><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', '/xl/styles.xml'],
  ),
  'xl/sharedStrings.xml': `<sst>${strings ?? ''}</sst>`,
  'xl/styles.xml': styles ?? '<styleSheet/>',
  'xl/worksheets/sheet1.xml': sheet,
});

/** An .xlsx whose sheet holds these rows. */
export const xlsxOf = (rows: string, parts: Partial<XlsxParts> = {}): Buffer =>
  zipOf(xlsxParts({ sheet: `<worksheet><sheetData>${rows}</sheetData></worksheet>`, ...parts }));

/** An .ods whose spreadsheet holds these tables. */
export const odsOf = (tables: string, styles = ''): Buffer =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });

/** The workbook, or a failure that shows the refusal. */
export async function workbookIn(bytes: Uint8Array, fileName = 'bao-cao.xlsx'): Promise<Workbook> {
  const reading = await readWorkbook(bytes, fileName);
  if (!reading.ok) throw new Error(`refused: ${reading.error.code} ${reading.error.found}`);
  return reading.value;
}

/** The refusal, or a failure where the file was read. */
export async function refusalOf(bytes: Uint8Array, fileName = 'bao-cao.xlsx'): Promise<WorkbookRefusal> {
  const reading: Result<Workbook, WorkbookRefusal> = await readWorkbook(bytes, fileName);
  if (reading.ok) throw new Error('was read');
  return reading.error;
}

/** The first sheet. */
export async function sheetIn(bytes: Uint8Array, fileName?: string): Promise<SheetGrid> {
  const sheet = (await workbookIn(bytes, fileName)).sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Contents in order. */
export const contents = (sheet: SheetGrid): readonly CellContent[] => sheet.cells.map(({ content }) => content);

/** Texts as a person sees them, in order. */
export const texts = (sheet: SheetGrid): readonly string[] => contents(sheet).map(rawText);
