import { expect, test } from 'vitest';
import { unpackFiles } from '#excel/read/unpack-files.ts';
import { docxOf, paragraph } from '../../support/word.ts';
import { zipOf } from '../../support/zip.ts';
import { xlsxOf } from './built-workbooks.ts';

const namesIn = (bytes: Buffer) => unpackFiles(bytes)?.map(({ name }) => name);

test('files come out by name, folders inside the package kept, with their bytes', () => {
  const files = unpackFiles(zipOf({ 'b.csv': 'x;1', 'Đợt 1/a.xlsx': 'y', 'Đợt 1/': '' }));
  expect(files?.map(({ name, bytes }) => [name, bytes()])).toEqual([
    ['b.csv', { ok: true, value: Buffer.from('x;1') }],
    ['Đợt 1/a.xlsx', { ok: true, value: Buffer.from('y') }],
  ]);
});

test('no name leads out of the package', () => {
  const names = ['../../etc/a.xlsx', '/root/b.xlsx', 'C:\\Windows\\c.xlsx', './d.xlsx', 'x/../e.xlsx'];
  expect(namesIn(zipOf(Object.fromEntries(names.map((name) => [name, 'x']))))).toEqual([
    'Windows/c.xlsx',
    'd.xlsx',
    'etc/a.xlsx',
    'root/b.xlsx',
    'x/e.xlsx',
  ]);
});

test('what systems and programs leave behind is no file of anybody’s', () => {
  const left = ['__MACOSX/._a.xlsx', '~$a.xlsx', '.DS_Store', 'Thumbs.db', 'a.tmp'];
  expect(namesIn(zipOf({ ...Object.fromEntries(left.map((name) => [name, 'x'])), 'a.xlsx': 'x' }))).toEqual(['a.xlsx']);
});

test('workbooks, documents, programs and packages without a report are no package of files', () => {
  expect(unpackFiles(xlsxOf('<row/>'))).toBeNull();
  expect(unpackFiles(docxOf(paragraph('x')))).toBeNull();
  expect(unpackFiles(zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }))).toBeNull();
  expect(unpackFiles(zipOf({ 'META-INF/MANIFEST.MF': '', 'a.xml': '' }))).toBeNull();
  expect(unpackFiles(zipOf({ 'anh.jpg': '' }))).toBeNull();
  expect(unpackFiles(Buffer.from('a;b'))).toBeNull();
  expect(unpackFiles(zipOf({ 'a.xlsx': 'x' }).subarray(0, 30))).toBeNull();
});

test('a file that is locked, damaged or inflates without end is refused by itself', () => {
  const large = Buffer.alloc(70 << 20);
  const files = unpackFiles(
    zipOf(
      { 'a.xlsx': 'x', 'b.xlsx': 'x', 'c.xlsx': large, 'd.xlsx': 'd' },
      { 'a.xlsx': { isEncrypted: true }, 'b.xlsx': { crc32: 1 }, 'c.xlsx': { declaredSize: 10 } },
    ),
  );
  expect(files?.map(({ bytes }) => bytes())).toMatchObject([
    { error: { code: 'encrypted-file' } },
    { error: { code: 'damaged-file' } },
    { error: { code: 'too-large' } },
    { ok: true },
  ]);
});

test('a package that declares more than the limits is left to be refused as a whole', () => {
  expect(unpackFiles(zipOf({ 'a.xlsx': 'x' }, { 'a.xlsx': { declaredSize: 1 << 30 } }))).toBeNull();
});
