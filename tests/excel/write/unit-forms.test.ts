import exceljs, { type Cell, type Worksheet } from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { formCodeText, readFormCode } from '#core/domain/forms/form-code.ts';
import type { Workbook } from '#core/domain/grid.ts';
import { readWorkbook } from '#excel/read/read-workbook.ts';
import { openWorkbookWriter } from '#excel/write/open-workbook-writer.ts';
import { given } from '../../support/host.ts';
import { unitForm } from '../../support/unit-forms.ts';

const form = unitForm('DOT2', {
  form: { lists: ['works'], instructions: ['=1+1', '@SUM(A1)'] },
  before: { reached: new Map([['NB23-04', { kind: 'count', numerator: 35 }]]) },
  previousLabel: 'Đợt 1',
});
let bytes: Uint8Array;
let sheet: Worksheet;
let read: Workbook;

beforeAll(async () => {
  bytes = await openWorkbookWriter().write([form.layout]);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  sheet = workbook.worksheets[0] as Worksheet;
  read = given(await readWorkbook(bytes, 'bieu.xlsx'));
});

/** A cell of an indicator's row. */
function cellOf(code: string, column: string): Cell {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(2).value === code) found = number;
  });
  return sheet.getCell(`${column}${found}`);
}

describe('a unit’s form as a workbook', () => {
  test('is small, protected, and open only where something is to be written', () => {
    expect(bytes.length).toBeLessThan(40_000);
    expect(read.sheets.map(({ isProtected }) => isProtected)).toEqual([true, true, false]);
    const open: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => void (cell.protection?.locked === false && open.push(cell.address))),
    );
    expect(open).toContain(cellOf('NB23-04', 'H').address);
    expect(open).not.toContain(cellOf('NB23-04', 'C').address);
    expect(open).not.toContain(cellOf('NB23-04', 'G').address);
    expect(open).not.toContain(cellOf('NB23-06', 'I').address);
  });

  test('checks what is typed, and says in Vietnamese what it wants', () => {
    const { address } = cellOf('NB23-06', 'H');
    const total = cellOf('NB23-06', 'G').address;
    expect(sheet.getCell(address).dataValidation).toMatchObject({
      type: 'custom',
      formulae: [
        `AND(ISNUMBER(${address}),${address}>=0,${address}=ROUND(${address},0),OR(ISBLANK(${total}),${address}<=${total}))`,
      ],
      error: expect.stringContaining('không thể lớn hơn tổng số'),
    });
    expect(cellOf('NB23-01', 'H').dataValidation).toMatchObject({ type: 'list', formulae: ['"Có,Không"'] });
  });

  test('works out percentages and cumulative figures by formulas that show nothing as yet', () => {
    expect(cellOf('NB23-06', 'I').value).toMatchObject({ formula: expect.stringContaining('ISNUMBER') });
    expect(cellOf('NB23-04', 'J').value).toMatchObject({ formula: expect.stringMatching(/\+35,""\)$/) });
    // Without a stored value the cells would be formulas that nobody has worked out.
    expect(read.sheets[0]?.cells.filter(({ content }) => content.kind === 'formula-without-value')).toEqual([]);
  });

  test('says which form it is in three places, of which one is out of sight', () => {
    const code = formCodeText(form.sent.code);
    expect(read.properties).toEqual([code, code]);
    const [first, list, hidden] = read.sheets;
    expect(hidden).toMatchObject({ visibility: 'hidden', cells: [{ content: { text: code } }, {}] });
    for (const one of [first, list]) {
      const last = one?.cells.findLast(({ content }) => content.kind === 'text')?.content;
      expect(readFormCode(last?.kind === 'text' ? last.text : '')).toEqual({ kind: 'read', code: form.sent.code });
    }
  });

  test('text that begins like a formula stays text', () => {
    const texts = read.sheets[0]?.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['=1+1', '@SUM(A1)']));
  });

  test('prints A4 landscape, one page wide, with its headings on every page', () => {
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
  });
});
