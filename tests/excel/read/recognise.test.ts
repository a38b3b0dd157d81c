import { expect, test } from 'vitest';
import { zipOf } from '../../support/zip.ts';
import { refusalOf, workbookIn, xlsxOf } from './built-workbooks.ts';

const bytes = (text: string): Buffer => Buffer.from(text);
const hex = (digits: string): Buffer => Buffer.from(digits.padEnd(200, '0'), 'hex');

test('the ending of the name says nothing', async () => {
  expect((await workbookIn(xlsxOf('<row r="1"/>'), 'bao-cao.csv')).format).toBe('xlsx');
  expect((await workbookIn(bytes('a;b\n1;2'), 'bao-cao.xlsx')).format).toBe('csv');
});

test('nothing and nothing but space are empty', async () => {
  expect((await refusalOf(Buffer.alloc(0))).code).toBe('empty-file');
  expect((await refusalOf(bytes(' \r\n\t'))).code).toBe('empty-file');
});

test('other files are named for what they are', async () => {
  const found = async (file: Buffer) => {
    const { code, found: what } = await refusalOf(file);
    return `${code} ${what}`;
  };
  expect(await found(hex('89504e470d0a1a0a'))).toBe('not-a-workbook png');
  expect(await found(hex('255044462d312e37'))).toBe('not-a-workbook pdf');
  expect(await found(hex('ffd8ffe0'))).toBe('not-a-workbook jpeg');
  expect(await found(hex('0102030405'))).toBe('not-a-workbook binary');
  expect(await found(bytes('Kính gửi Liên đoàn Lao động tỉnh'))).toBe('not-a-workbook text');
  expect(await found(bytes('<?xml version="1.0"?><a/>'))).toBe('not-a-workbook xml');
  expect(await found(zipOf({ 'word/document.xml': '<a/>' }))).toBe('not-a-workbook docx');
  expect(await found(zipOf({ 'ppt/presentation.xml': '<a/>' }))).toBe('not-a-workbook pptx');
  expect(await found(zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toBe('not-a-workbook opendocument text');
  expect(await found(zipOf({ 'anh.jpg': 'x' }))).toBe('not-a-workbook zip');
  expect(await found(bytes('<html><body>Mời đăng nhập</body></html>'))).toBe('web-page html');
});

test('a compound file that is only a beginning is damaged', async () => {
  expect((await refusalOf(hex('d0cf11e0a1b11ae1'))).code).toBe('damaged-file');
});

test('the workbook part is found by name, and where the package says it is', async () => {
  const sheet = '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>';
  const workbook = '<workbook><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>';
  const rels = '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/s.xml"/></Relationships>';
  const root = '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/xl/workbook2.xml"/></Relationships>';
  const moved = zipOf({ '_rels/.rels': root, 'xl/workbook2.xml': workbook, 'xl/_rels/workbook2.xml.rels': rels, 's.xml': sheet });
  const plain = zipOf({ 'xl\\workbook.xml': workbook, 'xl\\_rels\\workbook.xml.rels': rels, 's.xml': sheet });
  expect((await workbookIn(moved)).sheets[0]?.cells).toHaveLength(1);
  expect((await workbookIn(plain)).sheets[0]?.cells).toHaveLength(1);
});
