import { inflateRawSync } from 'node:zlib';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { CellLayout, CellValue, ReportLayout, SheetLayout } from '#core/domain/reports/report-layout.ts';
import type { StyleName } from '#core/domain/reports/styles.ts';
import { openWorkbookWriter } from '#excel/write/open-workbook-writer.ts';

const plain = { decimals: 0, prefix: '', suffix: '' };
const cell = (column: number, value: CellValue, style: StyleName = 'text', columnSpan = 1, rowSpan = 1): CellLayout => ({
  column,
  value,
  style,
  columnSpan,
  rowSpan,
});
const text = (words: string): CellValue => ({ kind: 'text', text: words });

const sheetOf = (rows: readonly (readonly CellLayout[])[], given: Partial<SheetLayout> = {}): SheetLayout => ({
  name: 'Biểu 01',
  columns: [{ widthInMm: 10 }, { widthInMm: 60 }, { widthInMm: 20 }],
  rows: rows.map((cells) => ({ heightInPoints: 20, cells })),
  tableFontSize: 12,
  titleRows: null,
  titleColumns: 0,
  frozen: { rows: 0, columns: 0 },
  breaksAfter: [],
  printArea: { rows: rows.length, columns: 3 },
  page: {
    paper: 'A4',
    orientation: 'landscape',
    marginsInMm: { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 },
    fitToWidth: true,
    pageNumber: { sizeInPoints: 13, isOnFirstPage: false, startsAtOne: true },
  },
  tableRows: rows.length,
  ...given,
});

const written = (...sheets: SheetLayout[]): Promise<Uint8Array> => {
  const layout: ReportLayout = { report: 'bieu-01', title: 'TỔNG HỢP', creator: 'LĐLĐ TỈNH AN LẠC', sheets };
  return openWorkbookWriter().write([layout]);
};
const reread = async (...sheets: SheetLayout[]) =>
  read(await written(...sheets), { cellStyles: true, cellNF: true, bookFiles: true });

/** Parts of the package, by their names; the directory at the end tells where each begins. */
function parts(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const found = new Map<string, string>();
  let at = file.readUInt32LE(file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength, extra, note, start] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ];
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const packed = file.subarray(data, data + size);
    const isDeflated = file.readUInt16LE(at + 10) === 8;
    found.set(
      file.toString('utf8', at + 46, at + 46 + nameLength),
      (isDeflated ? inflateRawSync(packed) : packed).toString('utf8'),
    );
    at += 46 + nameLength + extra + note;
  }
  return found;
}
const partOf = async (name: string, ...sheets: SheetLayout[]): Promise<string> => parts(await written(...sheets)).get(name) ?? '';

describe('a written workbook, read by another library', () => {
  test('numbers are numbers, with their marks in the format', async () => {
    const book = await reread(
      sheetOf([
        [
          cell(0, { kind: 'number', number: 1259, ...plain }, 'number'),
          cell(1, { kind: 'percent', fraction: 0.7996, decimals: 2, prefix: '', suffix: '' }, 'number'),
          cell(2, { kind: 'number', number: 1200, decimals: 0, prefix: '≥ ', suffix: '' }, 'mark'),
        ],
        [
          cell(0, { kind: 'number', number: 14, decimals: 0, prefix: '', suffix: '/16' }, 'mark'),
          cell(1, { kind: 'number', number: 12.5, decimals: 1, prefix: '', suffix: '' }, 'number'),
          cell(2, { kind: 'percent', fraction: 0.855, decimals: 1, prefix: '', suffix: '' }, 'number'),
        ],
      ]),
    );
    const sheet = book.Sheets['Biểu 01'] ?? {};
    const seen = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2'].map((at) => [sheet[at].t, sheet[at].v, sheet[at].z, sheet[at].w]);
    expect(seen).toEqual([
      ['n', 1259, '#,##0', '1,259'],
      ['n', 0.7996, '0.00%', '79.96%'],
      ['n', 1200, '"≥ "#,##0', '≥ 1,200'],
      ['n', 14, '#,##0"/16"', '14/16'],
      ['n', 12.5, '#,##0.0', '12.5'],
      ['n', 0.855, '0.0%', '85.5%'],
    ]);
  });

  test('a day is that day in every time zone, and no instant', async () => {
    const book = await reread(sheetOf([[cell(0, { kind: 'day', day: '2024-01-05' }, 'mark')]]));
    // Day 45296 counted from 30/12/1899.
    expect(book.Sheets['Biểu 01']?.A1).toMatchObject({ t: 'n', v: 45296, z: 'dd/mm/yyyy' });
  });

  test.each(['=1+1', '+84 912', '-', '@SUM(A1)', '\tlùi', '=HYPERLINK("http://x")', '–', '_x0041_', '<b>&"\''])(
    'the text %j stays text',
    async (words) => {
      const book = await reread(sheetOf([[cell(0, text(words))]]));
      const found = book.Sheets['Biểu 01']?.A1;
      expect(found.t).toBe('s');
      expect(found.f).toBeUndefined();
      expect(found.v).toBe(words === '_x0041_' ? '_x0041_' : words);
      expect(await partOf('xl/worksheets/sheet1.xml', sheetOf([[cell(0, text(words))]]))).not.toContain('<f>');
    },
  );

  test('a number that is none is a mistake of ours and is not written', async () => {
    await expect(written(sheetOf([[cell(0, { kind: 'number', number: Number.NaN, ...plain })]]))).rejects.toThrow();
  });

  test('merged cells carry their text once and their borders all over', async () => {
    const sheet = sheetOf([
      [cell(0, text('Tiêu đề'), 'header', 2, 2), cell(2, text('c'), 'header')],
      [cell(2, text('d'), 'header')],
    ]);
    const book = await reread(sheet);
    expect(book.Sheets['Biểu 01']?.['!merges']).toEqual([utils.decode_range('A1:B2')]);
    expect(book.Sheets['Biểu 01']?.B2?.v).toBeUndefined();
    const xml = await partOf('xl/worksheets/sheet1.xml', sheet);
    const styleOf = (at: string) => new RegExp(`<c r="${at}" s="(\\d+)"`).exec(xml)?.[1];
    expect(styleOf('B2')).toBe(styleOf('A1'));
  });

  test('header rows and first columns repeat on every page, the print area is the whole', async () => {
    const rows = Array.from({ length: 6 }, () => [cell(0, text('a')), cell(2, text('c'))]);
    const book = await reread(sheetOf(rows, { titleRows: { first: 2, last: 3 }, titleColumns: 2 }));
    const names = Object.fromEntries((book.Workbook?.Names ?? []).map(({ Name, Ref }) => [Name, Ref.replaceAll("'", '')]));
    expect(names).toEqual({ '_xlnm.Print_Titles': 'Biểu 01!$A:$B,Biểu 01!$3:$4', '_xlnm.Print_Area': 'Biểu 01!$A$1:$C$6' });
  });

  test('margins are those of official documents', async () => {
    const book = await reread(sheetOf([[cell(0, text('a'))]]));
    expect(book.Sheets['Biểu 01']?.['!margins']).toMatchObject({ left: 1.181, right: 0.591, top: 0.787, bottom: 0.787 });
  });

  test('columns have the width that was asked for', async () => {
    const book = await reread(sheetOf([[cell(0, text('a'))]]));
    // 60 mm at 96 pixels to the inch, eight pixels to a digit: 226.77 / 8.
    expect(book.Sheets['Biểu 01']?.['!cols']?.[1]?.width).toBeCloseTo(28.35, 1);
  });

  test('the office is the author and the form the title', async () => {
    const book = await reread(sheetOf([[cell(0, text('a'))]]));
    expect(book.Props).toMatchObject({ Title: 'TỔNG HỢP', Author: 'LĐLĐ TỈNH AN LẠC' });
  });
});

describe('the page', () => {
  const rows = Array.from({ length: 9 }, () => [cell(0, text('a'))]);
  const xmlOf = (given: Partial<SheetLayout>) => partOf('xl/worksheets/sheet1.xml', sheetOf(rows, given));

  test('is A4 landscape, one page wide and as many high as it takes', async () => {
    const xml = await xmlOf({});
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    const setup = /<pageSetup [^>]*>/.exec(xml)?.[0] ?? '';
    for (const part of ['paperSize="9"', 'orientation="landscape"', 'fitToHeight="0"', 'firstPageNumber="1"'])
      expect(setup).toContain(part);
  });

  test('bears its number at the top from the second page on', async () => {
    const xml = await xmlOf({});
    expect(xml).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;&quot;Times New Roman&quot;&amp;13&amp;P</oddHeader></headerFooter>',
    );
  });

  test('bears its number on the first page too where a form goes on', async () => {
    const page = { ...sheetOf([]).page, pageNumber: { sizeInPoints: 13, isOnFirstPage: true, startsAtOne: false } };
    const xml = await xmlOf({ page });
    expect(xml).not.toContain('differentFirst');
    expect(xml).not.toContain('firstPageNumber');
  });

  test('breaks after the rows that end it', async () => {
    expect(await xmlOf({ breaksAfter: [2, 6] })).toMatch(/<rowBreaks[^>]*>.*<brk id="3"[^>]*>.*<brk id="7"[^>]*>/);
  });

  test('keeps header rows and first columns in view', async () => {
    expect(await xmlOf({ frozen: { rows: 4, columns: 2 } })).toMatch(
      /<pane xSplit="2" ySplit="4" topLeftCell="C5"[^>]* state="frozen"\/>/,
    );
  });
});

test('no cell, row or free column has another typeface', async () => {
  const styles = await partOf('xl/styles.xml', sheetOf([[cell(0, text('a'), 'title')]]));
  const typefaces = [...styles.matchAll(/<name val="([^"]+)"\/>/g)].map(([, name]) => name);
  expect(new Set(typefaces)).toEqual(new Set(['Times New Roman']));
});

test('sheets of several reports stand in one workbook, each with a name of its own', async () => {
  const book = await reread(sheetOf([]), sheetOf([]), sheetOf([], { name: 'Biểu 02' }));
  expect(book.SheetNames).toEqual(['Biểu 01', 'Biểu 01 (2)', 'Biểu 02']);
});
