import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { zipOf } from '../../support/zip.ts';
import { contents, refusalOf, sheetIn, texts, workbookIn, xlsxOf, xlsxParts } from './built-workbooks.ts';

test('text comes from shared and inline strings: runs joined, phonetic guides left out, escapes undone', async () => {
  const strings =
    '<si><t xml:space="preserve"> Lao  động </t></si><si><r><t>Công </t></r><r><rPr><b/></rPr><t>đoàn</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000A_b &amp; &lt;c&gt; &#7845;</t></si>';
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>Hà </t></r><r><t>Nội</t></r></is></c><c r="E1" t="inlineStr"><is><t><![CDATA[<5>]]></t></is></c></row>';
  expect(texts(await sheetIn(xlsxOf(rows, { strings })))).toEqual([' Lao  động ', 'Công đoàn', 'a\nb & <c> ấ', 'Hà Nội', '<5>']);
});

test('stored results of formulas count: zero, FALSE, text and errors', async () => {
  const rows =
    '<row r="1"><c r="A1"><f>B1-B1</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c><c r="C1" t="str"><f>"a"</f><v>có</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>[1]Biểu!C5</f><v>12</v></c><c r="F1" t="str"><f>""</f><v></v></c></row>';
  expect(contents(await sheetIn(xlsxOf(rows)))).toEqual([
    { kind: 'number', value: 0, format: null, computed: false },
    { kind: 'yes-no', value: false },
    { kind: 'text', text: 'có' },
    { kind: 'error', text: '#DIV/0!' },
    { kind: 'number', value: 12, format: null, computed: false },
  ]);
});

test('formulas without a stored result are worked out, shared ones from where they stand', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*10</f></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v></v></c><c r="C2"><f>TODAY()</f><v/></c></row>';
  expect(texts(await sheetIn(xlsxOf(rows)))).toEqual(['2', '20', '3', '30', '=TODAY()']);
});

test('a percent format is kept by a computed value', async () => {
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>';
  const rows = '<row r="1"><c r="A1"><v>171</v></c><c r="B1"><v>200</v></c><c r="C1" s="1"><f>A1/B1</f></c></row>';
  expect(texts(await sheetIn(xlsxOf(rows, { styles })))).toEqual(['171', '200', '85,5%']);
});

test('numbers under a date format are days, with 29 February 1900 and the 1904 base minded', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const rows =
    '<row r="1"><c r="A1" s="1"><v>45082.75</v></c><c r="B1" s="2"><v>5</v></c><c r="C1" t="d"><v>2023-06-30T00:00:00</v></c><c r="D1" s="1"><v>-1</v></c></row>';
  expect(texts(await sheetIn(xlsxOf(rows, { styles })))).toEqual(['05/06/2023', '05/01/1900', '30/06/2023', '-1']);
  const workbook = '<workbook><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>';
  expect(texts(await sheetIn(xlsxOf('<row r="1"><c r="A1" s="1"><v>43620</v></c></row>', { styles, workbook })))).toEqual([
    '05/06/2023',
  ]);
});

test('a value that is no number stays what it says', async () => {
  expect(contents(await sheetIn(xlsxOf('<row r="1"><c r="A1"><v>1O</v></c></row>')))).toEqual([{ kind: 'text', text: '1O' }]);
});

test('prefixed elements and missing addresses read as others do', async () => {
  const sheet =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3"><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const grid = await sheetIn(zipOf(xlsxParts({ sheet })));
  expect(grid.cells.map(({ row, column }) => [row, column])).toEqual([
    [2, 1],
    [2, 2],
    [3, 0],
  ]);
});

test('cells out of order are put in order', async () => {
  const rows = '<row r="5"><c r="B5"><v>4</v></c><c r="A5"><v>3</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  expect(texts(await sheetIn(xlsxOf(rows)))).toEqual(['1', '3', '4']);
});

test('a merge keeps its master and covers what libraries repeat under it', async () => {
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1"><v>10</v></c><c r="B1"><v>10</v></c><c r="C1"><v>7</v></c></row><row r="2"><c r="A2"><v>10</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>';
  const grid = await sheetIn(zipOf(xlsxParts({ sheet })));
  expect(contents(grid).map(({ kind }) => kind)).toEqual(['number', 'covered', 'number', 'covered']);
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
});

test('hidden rows, columns and sheets are told, those without height or width too', async () => {
  const sheet =
    '<worksheet><cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/><col min="5" max="5" width="12.5"/><col min="6" max="16384" width="9" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"><c r="E2"><v>1</v></c></row><row r="3" hidden="1"/></sheetData></worksheet>';
  const workbook = '<workbook><sheets><sheet name="S" state="veryHidden" r:id="rId1"/></sheets></workbook>';
  const grid = await sheetIn(zipOf(xlsxParts({ sheet, workbook })));
  expect(grid.visibility).toBe('hidden');
  expect(grid.hiddenRows).toEqual([0, 1]);
  expect(grid.hiddenColumns).toEqual([1, 2, 3]);
  expect(grid.columnWidths).toEqual({ 4: 12.5 });
});

test('each cell has its font, and a rich text that of its longest run', async () => {
  const styles =
    '<styleSheet><fonts><font><name val="Arial"/></font><font><sz val="12"/><name val=".VnTime"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs><dxfs><dxf><font><name val="X"/></font></dxf></dxfs></styleSheet>';
  const strings = '<si><r><t>1.</t></r><r><rPr><rFont val=".VnTimeH"/></rPr><t>tæng céng</t></r></si>';
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1" t="inlineStr"><is><t>Ghi chó</t></is></c><c r="C1" s="1" t="s"><v>0</v></c></row>';
  const grid = await sheetIn(xlsxOf(rows, { styles, strings }));
  expect(grid.cells.map(({ font }) => font)).toEqual(['Arial', '.VnTime', '.VnTimeH']);
  expect(texts(grid)).toEqual(['1', 'Ghi chú', '1.TỔNG CỘNG']);
});

test('notes that look like formulas stay text', async () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>=SUM(A1:A9)</t></is></c><c r="B1" t="inlineStr"><is><t>+84 912</t></is></c></row>';
  expect(contents(await sheetIn(xlsxOf(rows)))).toEqual([
    { kind: 'text', text: '=SUM(A1:A9)' },
    { kind: 'text', text: '+84 912' },
  ]);
});

test('a DOCTYPE is passed over and its entities are never looked up', async () => {
  const sheet =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY lol "ha">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;&lol;</t></is></c></row></sheetData></worksheet>';
  expect(texts(await sheetIn(zipOf(xlsxParts({ sheet }))))).toEqual(['&e;&lol;']);
});

test('a sheet cut short, a missing part and an impossible address are damage', async () => {
  const damaged = { code: 'damaged-file', found: 'xl/worksheets/sheet1.xml' };
  expect(await refusalOf(zipOf(xlsxParts({ sheet: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' })))).toEqual(damaged);
  const { 'xl/worksheets/sheet1.xml': _, ...missing } = xlsxParts({ sheet: '' });
  expect(await refusalOf(zipOf(missing))).toEqual(damaged);
  expect(await refusalOf(xlsxOf('<row r="1"><c r="A9999999"><v>1</v></c></row>'))).toEqual(damaged);
});

test('chart sheets hold no cells and are left out', async () => {
  const parts = xlsxParts({
    sheet: '<worksheet/>',
    workbook: '<workbook><sheets><sheet name="Đồ thị" r:id="rId9"/><sheet name="S" r:id="rId1"/></sheets></workbook>',
  });
  const rels =
    parts['xl/_rels/workbook.xml.rels']?.replace('</Rel', '<Relationship Id="rId9" Type="x/chartsheet" Target="c.xml"/></Rel') ??
    '';
  const workbook = await workbookIn(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels }));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['S']);
});

test('a workbook written by exceljs comes back as it was meant', async () => {
  const written = new ExcelJS.Workbook();
  const sheet = written.addWorksheet('Biểu 01');
  sheet.getCell('A1').value = 'Tổng cộng';
  sheet.mergeCells('A1:C1');
  sheet.getCell('A2').value = { formula: 'SUM(B2:C2)' };
  sheet.getCell('B2').value = 3;
  sheet.getCell('C2').value = { formula: 'B2*0', result: 0 };
  sheet.getCell('D2').value = { richText: [{ text: 'Lao ' }, { text: 'động', font: { bold: true } }] };
  const grid = await sheetIn(new Uint8Array(await written.xlsx.writeBuffer()));
  expect(texts(grid).filter((text) => text !== '')).toEqual(['Tổng cộng', '3', '3', '0', 'Lao động']);
});
