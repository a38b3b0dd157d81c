import { address } from '#core/domain/grid.ts';
import { zipOf } from './zip.ts';

/** A cell as it is written into a package: a plain value, or one with its font, format, formula or error. */
export type FileCell =
  | string
  | number
  | boolean
  | null
  | {
      readonly value?: string | number | boolean;
      readonly font?: string;
      readonly format?: string;
      readonly formula?: string;
      readonly error?: string;
    };

export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** "A1:B2" */
  readonly merges?: readonly string[];
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  /** XML after the rows: validations and the like. */
  readonly tail?: string;
}

export interface FileFacts {
  readonly sheets: readonly FileSheet[];
  readonly countsFrom1904?: boolean;
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

type FullCell = Exclude<FileCell, string | number | boolean | null>;

/** An .xlsx package of these sheets, each cell exactly as given. */
export function xlsxFile({ sheets, countsFrom1904 = false, parts = {} }: FileFacts): Buffer {
  const looks = new Looks();
  const written = sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, looks)] as const);
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const related = sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  return zipOf({
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([relation('r1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${namespaces}>${countsFrom1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([...related, relation('rStyles', 'styles', 'styles.xml')]),
    'xl/styles.xml': looks.xml(),
    ...Object.fromEntries(written),
    ...parts,
  });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = `xmlns="${main}" xmlns:r="${office}"`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (lines: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
  ];
  const overrides = parts.map(([part, kind]) => `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`).join('');
  const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rels}<Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

function sheetXml({ rows, merges = [], hiddenRows = [], tail = '' }: FileSheet, looks: Looks): string {
  const lines = rows.map((cells, row) => {
    const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
    return `<row r="${row + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, address(row, column), looks)).join('')}</row>`;
  });
  const merged =
    merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `<worksheet ${namespaces}><sheetData>${lines.join('')}</sheetData>${merged}${tail}</worksheet>`;
}

function cellXml(cell: FileCell, place: string, looks: Looks): string {
  if (cell === null) return '';
  const full: FullCell = typeof cell === 'object' ? cell : { value: cell };
  const formula = full.formula === undefined ? '' : `<f>${escaped(full.formula)}</f>`;
  const start = `<c r="${place}" s="${looks.of(full)}"`;
  if (full.error !== undefined) return `${start} t="e">${formula}<v>${full.error}</v></c>`;
  if (full.value === undefined) return `${start}>${formula}</c>`;
  if (typeof full.value === 'number') return `${start}>${formula}<v>${full.value}</v></c>`;
  if (typeof full.value === 'boolean') return `${start} t="b">${formula}<v>${Number(full.value)}</v></c>`;
  if (formula !== '') return `${start} t="str">${formula}<v>${escaped(full.value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(full.value)}</t></is></c>`;
}

/** Fonts and number formats in the order in which cells first use them. */
class Looks {
  readonly #known: string[] = ['Times New Roman|'];

  of({ font = 'Times New Roman', format = '' }: FullCell): number {
    const look = `${font}|${format}`;
    if (!this.#known.includes(look)) this.#known.push(look);
    return this.#known.indexOf(look);
  }

  xml(): string {
    const looks = this.#known.map((look) => look.split('|'));
    const list = (name: string, items: readonly string[]) => `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const formats = looks.map(([, code], at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code || 'General')}"/>`);
    const fonts = looks.map(([font]) => `<font><sz val="12"/><name val="${escaped(font ?? '')}"/></font>`);
    const fills = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'];
    const borders = ['<border><left/><right/><top/><bottom/><diagonal/></border>'];
    const plain = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'];
    const cells = looks.map(
      ([, code], at) => `<xf numFmtId="${code ? 200 + at : 0}" fontId="${at}" fillId="0" borderId="0" xfId="0"/>`,
    );
    return `<styleSheet xmlns="${main}">${list('numFmts', formats)}${list('fonts', fonts)}${list('fills', fills)}${list('borders', borders)}${list('cellStyleXfs', plain)}${list('cellXfs', cells)}</styleSheet>`;
  }
}
