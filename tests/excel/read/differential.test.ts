import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { address, type CellContent, type Workbook } from '#core/domain/grid.ts';
import { readOds } from '#excel/read/ods/read-ods.ts';
import { recognisePackage } from '#excel/read/recognise.ts';
import { readXlsx } from '#excel/read/xlsx/read-xlsx.ts';
import { ZipPackage } from '#excel/read/zip/zip-package.ts';
import {
  encodingHazards,
  layoutHazards,
  numberHazards,
  unitHazards,
  workbookHazards,
} from '../../fixtures/hazards/spreadsheet-hazards.ts';

const corpora = 'tests/fixtures/corpus';
const filesOf = (ending: string): string[] =>
  readdirSync(corpora, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort();

/** Fixtures that the second reader cannot be asked about, and why. */
const unasked = new Map([
  ['faulty/anh-doi-ten.xlsx', 'a picture'],
  ['faulty/bom-nen-khai-gian.xlsx', 'a bomb'],
  ['faulty/bom-nen.xlsx', 'a bomb'],
  ['faulty/tep-bi-cat.xlsx', 'cut short'],
  ['faulty/tep-rong.xlsx', 'empty'],
  ['faulty/van-ban-word.xlsx', 'a Word document'],
  ['faulty/thuc-the-ngoai.xlsx', 'a document type, which its parser refuses'],
]);

/** Before text is decoded and formulas are worked out: only what stands in the file. */
function ours(bytes: Buffer): Workbook {
  const zip = new ZipPackage(bytes);
  const found = recognisePackage(zip);
  return found.kind === 'ods' ? readOds(zip) : readXlsx(zip, found.kind === 'xlsx' ? found.part : '');
}

type Cells = Readonly<Record<string, unknown>>;

function seenByUs({ sheets }: Workbook): Readonly<Record<string, Cells>> {
  const shown = (content: CellContent): unknown => {
    switch (content.kind) {
      case 'number':
      case 'yes-no':
        return content.value;
      case 'text':
      case 'error':
        return content.text;
      case 'date':
        return content.day;
      case 'formula-without-value':
        return `=${content.formula}`;
      case 'covered':
        return null;
    }
  };
  const cellsOf = (sheet: Workbook['sheets'][number]) =>
    sheet.cells.flatMap(({ row, column, content }) =>
      content.kind === 'covered' ? [] : [[address(row, column), shown(content)] as const],
    );
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, Object.fromEntries(cellsOf(sheet))]));
}

/** exceljs repeats a merge's value in every cell under it, gives rich text in runs and a date as an instant. */
async function seenByExcelJs(bytes: Buffer): Promise<Readonly<Record<string, Cells>>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const cells: [string, unknown][] = [];
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const isCovered = cell.isMerged && cell.master.address !== cell.address;
          const value = isCovered ? null : shownByExcelJs(cell);
          if (value !== null && value !== '') cells.push([cell.address, value]);
        }),
      );
      return [sheet.name, Object.fromEntries(cells)];
    }),
  );
}

function shownByExcelJs(cell: ExcelJS.Cell): unknown {
  // Not `cell.value.result`: it is undefined where the stored value is 0 or FALSE.
  if (cell.formula) return cell.result === undefined ? `=${cell.formula}` : plain(cell.result);
  return plain(cell.value);
}

function plain(value: ExcelJS.CellValue): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === null || typeof value !== 'object') return value ?? null;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  return 'text' in value ? plain(value.text) : null;
}

describe('the cells of every .xlsx fixture are those that exceljs sees', () => {
  test.each(filesOf('.xlsx').filter((path) => !unasked.has(path)))('%s', async (path) => {
    const bytes = readFileSync(join(corpora, path));
    expect(seenByUs(ours(bytes))).toEqual(await seenByExcelJs(bytes));
  });

  // Those of hostile files are left out: exceljs takes minutes over some and throws at others.
  const built = [...encodingHazards, ...unitHazards, ...numberHazards, ...workbookHazards, ...layoutHazards];
  test.each(built.filter(({ fileName }) => fileName.endsWith('.xlsx')))('made by code: $name', async ({ bytes }) => {
    expect(seenByUs(ours(bytes()))).toEqual(await seenByExcelJs(bytes()));
  });
});

describe('the cells of every .ods fixture are those that SheetJS sees', () => {
  test.each(filesOf('.ods'))('%s', (path) => {
    const bytes = readFileSync(join(corpora, path));
    const book = XLSX.read(bytes, { dense: true, cellDates: false });
    const theirs = book.SheetNames.map((name) => {
      const lines: readonly (readonly (XLSX.CellObject | undefined)[])[] = book.Sheets[name]?.['!data'] ?? [];
      const merges = book.Sheets[name]?.['!merges'] ?? [];
      const isCovered = (row: number, column: number) =>
        merges.some(({ s, e }) => row >= s.r && row <= e.r && column >= s.c && column <= e.c && (row > s.r || column > s.c));
      const cells = lines.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          cell?.v === undefined || cell.v === '' || isCovered(row, column) ? [] : [[address(row, column), cell.v] as const],
        ),
      );
      return [name, Object.fromEntries(cells)];
    });
    expect(seenByUs(ours(bytes))).toEqual(Object.fromEntries(theirs));
  });
});

test('what the second reader is not asked about is refused, or read without it', () => {
  expect([...unasked.keys()].filter((path) => !filesOf('.xlsx').includes(path))).toEqual([]);
  expect(filesOf('.xlsx').length).toBeGreaterThan(80);
});
