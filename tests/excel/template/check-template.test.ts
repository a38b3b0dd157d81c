import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { mistakeLine } from '#core/text/vi-templates.ts';
import { PackageCopy } from '#excel/package/package-copy.ts';
import { openTemplateFiller } from '#excel/template/open-template-filler.ts';
import { officeTemplate } from '../../support/office-template.ts';

type Cells = Readonly<Record<string, ExcelJS.CellValue>>;

async function templateOf(cells: Cells, more: (sheet: ExcelJS.Worksheet) => void = () => {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Mẫu');
  for (const [cell, value] of Object.entries(cells)) sheet.getCell(cell).value = value;
  more(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const mistakesOf = async (bytes: Uint8Array) =>
  (await openTemplateFiller().check(bytes)).map(({ code, sheet, cell }) => `${code} ${sheet ?? '-'} ${cell ?? '-'}`);

const row = { A5: '{{#chỉ tiêu}}{{chỉ tiêu.tên}}', B5: '{{chỉ tiêu.thực hiện}}', C5: '{{/chỉ tiêu}}' };

test('a template with everything in it has no mistake', async () => {
  expect(await mistakesOf(await officeTemplate())).toEqual([]);
});

test('all mistakes are named in one pass, by their cells, from the top', async () => {
  const bytes = await templateOf(
    {
      A1: '{{nam}}',
      B1: '{{năm',
      C1: { formula: '"Năm "&"{{năm}}"', result: '' },
      A2: '{{chỉ tiêu.tên}}',
      ...row,
      B7: { formula: 'B5*2', result: 0 },
      C7: { formula: 'SUM(INDIRECT("B5"))', result: 0 },
      A9: '{{#đơn vị}}{{đơn vị.tên}}',
      A10: '{{/mục}}',
    },
    (sheet) => sheet.mergeCells('D5:D6'),
  );
  expect(await mistakesOf(bytes)).toEqual([
    'unknown-placeholder Mẫu A1',
    'cut-placeholder Mẫu B1',
    'in-formula Mẫu C1',
    'outside-repeat Mẫu A2',
    'outside-repeat Mẫu A9',
    'repeat-not-closed Mẫu A9',
    'repeat-not-opened Mẫu A10',
  ]);
});

test('what would break in filling is found without figures', async () => {
  const bytes = await templateOf(
    { ...row, B7: { formula: 'B5*2', result: 0 }, C7: { formula: 'SUM(INDIRECT("B5"))', result: 0 } },
    (sheet) => {
      sheet.mergeCells('D5:D6');
      sheet.addTable({ name: 'T', ref: 'F5', columns: [{ name: '{{năm}}' }], rows: [['a'], ['b']] });
    },
  );
  expect(await mistakesOf(bytes)).toEqual(
    expect.arrayContaining([
      'torn-merge Mẫu D5',
      'one-becomes-many Mẫu B7',
      'text-reference Mẫu C7',
      'in-table-heading Mẫu F5',
      'torn-table Mẫu F5',
    ]),
  );
});

test.each<readonly [string, Cells, string]>([
  [
    'the same thing twice',
    { A1: '{{#chỉ tiêu}}', A2: '{{#chỉ tiêu}}{{/chỉ tiêu}}', A3: '{{/chỉ tiêu}}' },
    'repeat-in-repeat Mẫu A2',
  ],
  [
    'downwards and to the right',
    { A1: '{{#đơn vị}}', B1: '{{#cột đơn vị}}{{đơn vị.tên}}{{/cột đơn vị}}{{/đơn vị}}' },
    'repeat-in-repeat Mẫu B1',
  ],
  ['crossed', { A1: '{{#mục}}', A2: '{{#chỉ tiêu}}', A3: '{{/mục}}', A4: '{{/chỉ tiêu}}' }, 'repeats-cross Mẫu A3'],
  ['side by side in one row', { A1: '{{#đơn vị}}{{/đơn vị}}', B1: '{{#mục}}{{/mục}}' }, 'repeats-cross Mẫu B1'],
  ['nothing at all', { A1: 'Năm 2026' }, 'nothing-to-fill - -'],
])('repeats that have no meaning: %s', async (_, cells, mistake) => {
  expect(await mistakesOf(await templateOf(cells))).toContain(mistake);
});

test('outside of cells nothing is filled, and that is said', async () => {
  const bytes = await templateOf({ A1: '{{năm}}' }, (sheet) => {
    sheet.headerFooter.oddHeader = '&C{{năm}}';
  });
  expect(await mistakesOf(bytes)).toEqual(['outside-cells Mẫu -']);
});

test('other kinds of file are told by what they are', async () => {
  const filler = openTemplateFiller();
  const said = async (bytes: Buffer) => (await filler.check(new Uint8Array(bytes))).map(mistakeLine).join();
  expect(await said(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toContain('.xls kiểu cũ');
  expect(await said(Buffer.alloc(0))).toContain('tệp trống');
  const copy = new PackageCopy(Buffer.from(await templateOf({ A1: '{{năm}}' })));
  const types = '[Content_Types].xml';
  copy.put(types, copy.required(types).replace('spreadsheetml.sheet.main', 'spreadsheetml.template.main'));
  expect(await said(copy.bytes())).toContain('.xltx');
});
