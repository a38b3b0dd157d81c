import { expect, test } from 'vitest';
import { zipOf } from '../../support/zip.ts';
import { contents, odsOf, refusalOf, sheetIn, texts, workbookIn } from './built-workbooks.ts';

const table = (rows: string, attributes = 'table:name="Biểu"'): string => `<table:table ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const typed = (type: string, value: string, shown = ''): string =>
  `<table:table-cell office:value-type="${type}" ${value}><text:p>${shown}</text:p></table:table-cell>`;

test('each type of value arrives as what it is', async () => {
  const cells = [
    typed('string', '', 'Tổng <text:span>cộng</text:span><text:s text:c="2"/>x'),
    typed('float', 'office:value="1200"', '1.200'),
    typed('percentage', 'office:value="0.855"', '85,5%'),
    typed('date', 'office:date-value="2023-06-05"', '05/06/23'),
    typed('boolean', 'office:boolean-value="false"', 'FALSE'),
    typed('string', 'table:formula="of:=[.A1]/0" calcext:value-type="error"', '#DIV/0!'),
  ];
  const grid = await sheetIn(odsOf(table(row(cells.join('')))));
  expect(texts(grid)).toEqual(['Tổng cộng  x', '1200', '85,5%', '05/06/2023', 'FALSE', '#DIV/0!']);
  expect(contents(grid).map(({ kind }) => kind)).toEqual(['text', 'number', 'number', 'date', 'yes-no', 'error']);
});

test('comments and line ends of the file are no content, paragraphs are lines', async () => {
  const cell =
    '<table:table-cell office:value-type="string">\n <office:annotation><text:p>lời bình</text:p></office:annotation>\n <text:p>một</text:p>\n <text:p>hai</text:p>\n</table:table-cell>';
  expect(texts(await sheetIn(odsOf(table(row(cell)))))).toEqual(['một\nhai']);
});

test('repeated blanks cost nothing, repeated values are there', async () => {
  const rows =
    row(
      `<table:table-cell table:number-columns-repeated="3"/>${typed('float', 'office:value="7" table:number-columns-repeated="2"')}`,
    ) +
    row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048000"') +
    row(typed('float', 'office:value="8"'));
  const grid = await sheetIn(odsOf(table(rows)));
  expect(grid.cells.map(({ row: at, column }) => [at, column])).toEqual([
    [0, 3],
    [0, 4],
    [1_048_001, 0],
  ]);
});

test('a value repeated over the whole sheet is too large', async () => {
  const rows = row(
    typed('float', 'office:value="7" table:number-columns-repeated="1000"'),
    'table:number-rows-repeated="1000000"',
  );
  expect((await refusalOf(odsOf(table(rows)))).code).toBe('too-large');
});

test('merges cover, hidden rows, columns and sheets are told, deleted cells are passed over', async () => {
  const rows = `<table:tracked-changes><table:table-cell office:value-type="float" office:value="99"/></table:tracked-changes>${table(
    '<table:table-column/><table:table-column table:visibility="collapse"/>' +
      row(
        '<table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>A</text:p></table:table-cell><table:covered-table-cell office:value-type="float" office:value="5"/>',
        'table:visibility="filter"',
      ),
    'table:name="Ẩn" table:style-name="ta1"',
  )}`;
  const styles =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const grid = await sheetIn(odsOf(rows, styles));
  expect(contents(grid).map(({ kind }) => kind)).toEqual(['text', 'covered']);
  expect(grid).toMatchObject({ visibility: 'hidden', hiddenRows: [0], hiddenColumns: [1] });
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test('a cell has the font of its style or of the style behind it', async () => {
  const styles =
    '<style:font-face style:name="F1" svg:font-family="&apos;.VnTime&apos;"/><style:style style:name="base" style:family="table-cell"><style:text-properties style:font-name="F1"/></style:style><style:style style:name="ce1" style:family="table-cell" style:parent-style-name="base"/>';
  const grid = await sheetIn(
    odsOf(
      table(
        row('<table:table-cell table:style-name="ce1" office:value-type="string"><text:p>Ghi chó</text:p></table:table-cell>'),
      ),
      styles,
    ),
  );
  expect(grid.cells[0]).toMatchObject({ font: '.VnTime', content: { text: 'Ghi chú' } });
});

test('a formula without a value is worked out in the sheets of the workbook', async () => {
  const first = table(
    row(`${typed('float', 'office:value="2"')}<table:table-cell table:formula="of:=SUM([.A1:.A1];[$&apos;B 2&apos;.A1])*2"/>`),
    'table:name="A"',
  );
  const second = table(row(typed('float', 'office:value="5"')), 'table:name="B 2"');
  expect(texts(await sheetIn(odsOf(first + second)))).toEqual(['2', '14']);
});

test('a locked file is said to be locked', async () => {
  const file = zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>',
    'content.xml': '?',
  });
  expect((await refusalOf(file)).code).toBe('encrypted-file');
});

test('a flat document reads as a packed one', async () => {
  const flat = `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${table(row(typed('float', 'office:value="3"')))}</office:spreadsheet></office:body></office:document>`;
  const workbook = await workbookIn(Buffer.from(flat));
  expect([workbook.format, workbook.sheets[0]?.cells.length]).toEqual(['ods', 1]);
});
