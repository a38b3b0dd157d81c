import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { address } from '#core/domain/grid.ts';
import type { CellNote } from '#core/services/ports.ts';
import { openWorkbookMarker } from '#excel/mark/open-workbook-marker.ts';
import { zipOf } from '../../support/zip.ts';
import { odsOf, workbookIn } from '../read/built-workbooks.ts';
import { markableParts, packedPartsOf, partsOf } from './packages.ts';

const facts = { author: 'LĐLĐ tỉnh', fileName: 'phieu.xlsx' };
const mark = (bytes: Uint8Array, ...notes: readonly CellNote[]) => openWorkbookMarker().mark(bytes, notes, facts);
const note = (cell: string, text = 'xem lại', sheet = 0): CellNote => ({ sheet, cell, text });

async function marked(bytes: Uint8Array, ...notes: readonly CellNote[]): Promise<Uint8Array> {
  const copy = await mark(bytes, ...notes);
  if (copy === null) throw new Error('not marked');
  return copy;
}

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A report with everything that a copy could lose; a chart is put in by hand, for the library has none. */
async function richReport(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Biểu 1');
  sheet.getCell('A1').value = 'BÁO CÁO';
  sheet.mergeCells('A1:D1');
  sheet.getCell('A5').value = '=1+1';
  sheet.getCell('B5').value = { formula: 'SUM(B6:B7)', result: 12 };
  sheet.getCell('C5').value = 1234.5;
  sheet.getCell('C5').numFmt = '#,##0.0';
  sheet.getCell('C5').font = { name: '.VnTime', bold: true };
  sheet.getCell('D5').value = { richText: [{ text: 'chữ ' }, { text: 'đậm', font: { bold: true } }] };
  sheet.getCell('B6').note = 'ghi chú của đơn vị';
  sheet.getCell('B6').value = 5;
  sheet.getCell('B7').value = 7;
  sheet.getCell('B7').note = { texts: [{ text: 'của chị Lan' }] };
  sheet.getCell('D6').dataValidation = { type: 'whole', operator: 'greaterThan', formulae: [0], allowBlank: true };
  sheet.addConditionalFormatting({
    ref: 'B5:B7',
    rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [0], priority: 1, style: { font: { bold: true } } }],
  });
  sheet.addImage(workbook.addImage({ base64: pixel, extension: 'png' }), 'F1:G3');
  sheet.pageSetup.printArea = 'A1:D7';
  sheet.pageSetup.orientation = 'landscape';
  sheet.headerFooter.oddFooter = 'Trang &P';
  workbook.addWorksheet('Biểu 2').getCell('A1').value = 'khác';
  workbook.definedNames.add("'Biểu 1'!$B$5", 'TongSo');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const touched = ['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'];
const notesOfReport = [note('A5', 'một'), note('B5', 'hai'), note('C5', 'ba & <bốn>'), note('B6', 'thêm'), note('F9', 'ô trống')];

test('every part without a touched cell is copied as it was packed', async () => {
  const original = await richReport();
  const copy = await marked(original, ...notesOfReport);
  const [before, after] = [packedPartsOf(original), packedPartsOf(copy)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual(expect.arrayContaining(touched));
  expect(Object.keys(before).filter((name) => before[name] !== after[name])).toHaveLength(touched.length);
  for (const name of ['xl/media/image1.png', 'xl/sharedStrings.xml', 'xl/workbook.xml']) expect(after).toHaveProperty([name]);
});

test('a touched sheet differs by the styles of its cells and a cell that was not there', async () => {
  const original = await richReport();
  const [before, after] = [partsOf(original), partsOf(await marked(original, ...notesOfReport))];
  const changes = [
    ['<c r="A5" t="s">', '<c r="A5" t="s" s="2">'],
    ['<c r="B5">', '<c r="B5" s="2">'],
    ['<c r="C5" s="1">', '<c r="C5" s="3">'],
    ['<c r="B6">', '<c r="B6" s="2">'],
    ['</sheetData>', '<row r="9"><c r="F9" s="2"/></row></sheetData>'],
  ] as const;
  const expected = changes.reduce((xml, [was, is]) => xml.replace(was, is), String(before['xl/worksheets/sheet1.xml']));
  expect(String(after['xl/worksheets/sheet1.xml'])).toBe(expected);
});

test('two readers find every value as it was, "=" at the start of a text included', async () => {
  const original = await richReport();
  const copy = await marked(original, ...notesOfReport);
  expect(await workbookIn(copy)).toEqual(await workbookIn(original));
  const [before, after] = [await opened(original), await opened(copy)];
  for (const sheet of before.worksheets) {
    expect(valuesOf(after.getWorksheet(sheet.name))).toEqual(valuesOf(sheet));
  }
  expect(after.getWorksheet('Biểu 1')?.getCell('A5').type).toBe(ExcelJS.ValueType.String);
});

const valuesOf = (sheet: ExcelJS.Worksheet | undefined): unknown[] => {
  const values: unknown[] = [];
  sheet?.eachRow((row) => row.eachCell(({ address, value, formula }) => values.push([address, value, formula])));
  return values;
};

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

test('notes and colour stand at the cells asked for and at no other, the look is otherwise kept', async () => {
  const sheet = (await opened(await marked(await richReport(), ...notesOfReport))).getWorksheet('Biểu 1');
  const noteAt = (cell: string) => {
    const found = sheet?.getCell(cell).note;
    return typeof found === 'object' ? found.texts?.map(({ text }) => text).join('') : found;
  };
  const colourAt = (cell: string) => sheet?.getCell(cell).fill;
  expect(noteAt('A5')).toBe('LĐLĐ tỉnh:\nmột');
  expect(noteAt('C5')).toBe('LĐLĐ tỉnh:\nba & <bốn>');
  expect(noteAt('F9')).toBe('LĐLĐ tỉnh:\nô trống');
  expect(noteAt('B6')).toBe('ghi chú của đơn vị\n\nLĐLĐ tỉnh:\nthêm');
  expect(noteAt('B7')).toBe('của chị Lan');
  expect(noteAt('D5')).toBeUndefined();
  const amber = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD24D' }, bgColor: { indexed: 64 } };
  for (const cell of ['A5', 'B5', 'C5', 'B6', 'F9']) expect(colourAt(cell)).toEqual(amber);
  for (const cell of ['A1', 'D5', 'B7', 'A6']) expect(colourAt(cell)).not.toEqual(amber);
  expect(sheet?.getCell('C5')).toMatchObject({ numFmt: '#,##0.0', font: { name: '.VnTime', bold: true } });
});

test('what a library cannot make is kept too: charts and whatever else lies in the package', async () => {
  const parts = partsOf(await richReport());
  const original = zipOf({ ...parts, 'xl/charts/chart1.xml': '<c:chartSpace/>', 'customXml/item1.xml': '<gì/>' });
  const after = partsOf(await marked(original, note('A5')));
  expect(String(after['xl/charts/chart1.xml'])).toBe('<c:chartSpace/>');
  expect(String(after['customXml/item1.xml'])).toBe('<gì/>');
});

const rows = '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2" s="1"><v>2</v></c></row><row r="5"/>';
const bareSheet = `<worksheet><cols><col min="7" max="7" width="9" style="1"/></cols><sheetData>${rows}</sheetData><pageSetup/><tableParts/></worksheet>`;

test('a sheet without notes gets them, named in its relations, the list of types and itself, each in its place', async () => {
  const parts = partsOf(await marked(zipOf(markableParts(bareSheet)), note('C2'), note('D2'), note('E5'), note('A3')));
  expect(String(parts['xl/worksheets/sheet1.xml'])).toBe(
    '<worksheet><cols><col min="7" max="7" width="9" style="1"/></cols><sheetData>' +
      '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="C2" s="3"/><c r="D2" s="2"><v>2</v></c></row>' +
      '<row r="3"><c r="A3" s="3"/></row><row r="5"><c r="E5" s="3"/></row></sheetData><pageSetup/>' +
      '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/><tableParts/></worksheet>',
  );
  const relations = String(parts['xl/worksheets/_rels/sheet1.xml.rels']);
  expect(relations).toContain('Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"');
  expect(relations).toContain('Target="../comments1.xml"');
  expect(relations).toContain('Target="../drawings/vmlDrawing1.vml"');
  const types = String(parts['[Content_Types].xml']);
  expect(types).toContain('<Override PartName="/xl/comments1.xml"');
  expect(types).toContain('<Default Extension="vml"');
});

test('styles gain one fill, and one format for every look that a marked cell has', async () => {
  const parts = partsOf(await marked(zipOf(markableParts(bareSheet)), note('B2'), note('D2'), note('G2'), note('C2')));
  const styles = String(parts['xl/styles.xml']);
  expect(styles).toContain('<fills count="3"><fill/><fill/><fill>');
  expect(styles).toContain(
    '<xf numFmtId="0" fillId="2" applyFill="1"/><xf numFmtId="3" fillId="2" applyFill="1"><alignment wrapText="1"/></xf></cellXfs>',
  );
  expect(styles).toContain('<cellXfs count="4">');
  expect(String(parts['xl/worksheets/sheet1.xml'])).toContain('<row r="2" spans="2:7">');
  expect(String(parts['xl/worksheets/sheet1.xml'])).toContain('<c r="G2" s="3"/></row>');
});

test('prefixed elements, missing addresses and an empty sheet are marked in their own manner', async () => {
  const prefixed =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3"><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const sheet = partsOf(await marked(zipOf(markableParts(prefixed)), note('C3'), note('E3')))['xl/worksheets/sheet1.xml'];
  expect(String(sheet)).toContain('<x:c r="B3"><x:v>1</x:v></x:c><x:c s="2"><x:v>2</x:v></x:c><x:c r="E3" s="2"/></x:row>');
  expect(String(sheet)).toContain('<x:legacyDrawing ');
  const empty = await marked(zipOf(markableParts('<worksheet><sheetData/></worksheet>')), note('B2'));
  expect(String(partsOf(empty)['xl/worksheets/sheet1.xml'])).toContain(
    '<sheetData><row r="2"><c r="B2" s="2"/></row></sheetData><legacyDrawing ',
  );
});

test('old controls drawn on the sheet stay, though what draws them is no proper XML', async () => {
  const drawing = '<xml><v:shape id="_x0000_s1031"><br>Chọn</v:shape>\n</xml>\n';
  const parts = markableParts('<worksheet><sheetData/><legacyDrawing r:id="rId7"/></worksheet>', {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="rId7" Type="http://x/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>',
    'xl/drawings/vmlDrawing1.vml': drawing,
  });
  const after = partsOf(await marked(zipOf(parts), note('B2')));
  const drawn = String(after['xl/drawings/vmlDrawing1.vml']);
  expect(drawn.startsWith('<xml><v:shape id="_x0000_s1031"><br>Chọn</v:shape>\n')).toBe(true);
  expect(drawn).toContain('id="_x0000_s1032"');
  expect(drawn.trimEnd().endsWith('</xml>')).toBe(true);
  expect(String(after['xl/worksheets/sheet1.xml'])).toContain('<legacyDrawing r:id="rId7"/></worksheet>');
});

test('characters that XML cannot hold are left out of a note', async () => {
  const copy = await marked(zipOf(markableParts(bareSheet)), note('B2', 'a\u0000\u000bb\ud800 “c”'));
  expect(String(partsOf(copy)['xl/comments1.xml'])).toContain('\nab “c”</t>');
});

test('without notes the copy is the workbook itself', async () => {
  const original = await richReport();
  expect(Buffer.from(await marked(original)).equals(original)).toBe(true);
});

test('what cannot be marked without risk is left to a list', async () => {
  const package_ = (others: Record<string, string>) => zipOf(markableParts(bareSheet, others));
  const types = markableParts('')['[Content_Types].xml'] ?? '';
  const macros = types.replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  expect(await mark(odsOf(''), note('B2'))).toBeNull();
  expect(await mark(Buffer.from('a;b\n1;2\n'), note('A1'))).toBeNull();
  expect(await mark(package_({}).subarray(0, 900), note('B2'))).toBeNull();
  expect(await mark(package_({ 'xl/styles.xml': '<styleSheet/>' }), note('B2'))).toBeNull();
  expect(await mark(package_({}), note('B2', '', 1))).toBeNull();
  expect(await mark(package_({ '[Content_Types].xml': macros }), note('B2'))).toBeNull();
  const kept = await openWorkbookMarker().mark(package_({ '[Content_Types].xml': macros }), [note('B2')], {
    ...facts,
    fileName: 'a.xlsm',
  });
  expect(kept).not.toBeNull();
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bareSheet, 'utf16le')]);
  expect(await mark(zipOf({ ...markableParts(bareSheet), 'xl/worksheets/sheet1.xml': utf16 }), note('B2'))).toBeNull();
});

test('plain words of a former note become a run beside ours, so that no reader drops one of them', async () => {
  const parts = markableParts('<worksheet><sheetData/></worksheet>', {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/comments" Target="../comments/comment1.xml"/></Relationships>',
    'xl/comments/comment1.xml':
      '<comments><authors><author>Lan</author></authors><commentList><comment ref="B2" authorId="0"><text><t>cũ</t></text></comment></commentList></comments>',
  });
  const after = partsOf(await marked(zipOf(parts), note('B2', 'mới'), note('C2')));
  const notes = String(after['xl/comments/comment1.xml']);
  expect(notes).toContain('<authors><author>Lan</author><author>LĐLĐ tỉnh</author></authors>');
  expect(notes).toMatch(/<comment ref="B2" authorId="0"><text><r><t>cũ<\/t><\/r><r>.*mới<\/t><\/r><\/text><\/comment>/s);
  expect(notes).toContain('<comment ref="C2" authorId="1">');
});

const corpus = 'tests/fixtures/corpus';
const sampleFolders = ['ninh-binh-2023', 'ninh-binh-2023-hard', 'ninh-binh-2023-office-wording'];

test('every .xlsx of the sample reports reads the same after cells here and there were marked', async () => {
  const files = sampleFolders.flatMap((folder) =>
    readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => join(corpus, folder, name)),
  );
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) {
    const original = readFileSync(file);
    const workbook = await workbookIn(original);
    const notes = workbook.sheets.flatMap(({ cells }, sheet) => {
      const some = cells.filter((_, index) => index % 7 === 0).map(({ row, column }) => address(row, column));
      return [...new Set([...some, 'Z3', 'C300'])].map((cell) => note(cell, 'x', sheet));
    });
    expect(await workbookIn(await marked(original, ...notes)), file).toEqual(workbook);
  }
});
