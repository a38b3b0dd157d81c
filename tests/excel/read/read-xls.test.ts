import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { contents, refusalOf, sheetIn, texts, workbookIn } from './built-workbooks.ts';

const corpus = new URL('../../fixtures/corpus/ninh-binh-2023/dot-1/', import.meta.url);
const legacy = readFileSync(new URL('05. LĐLĐ huyện Nho Quan.xls', corpus));

function built(bookType: XLSX.BookType): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Tổng cộng', 'Tổng cộng', 1],
    [true, '1.200', 'in hidden column'],
  ]);
  sheet.C1 = { t: 'n', v: 0.855, z: '0.0%' };
  sheet.A3 = { t: 'n', v: 45082, z: 'dd/mm/yyyy' };
  sheet.B3 = { t: 'e', v: 7 };
  sheet.C3 = { t: 'n', v: 0, f: 'C1*0' };
  sheet['!ref'] = 'A1:C3';
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  sheet['!cols'] = [{}, {}, { hidden: true }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Biểu');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['x']]), 'Ẩn');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  return XLSX.write(book, { bookType, type: 'buffer' });
}

test('workbooks of Excel 97, binary and XML workbooks give the same cells', async () => {
  for (const [type, format] of [
    ['biff8', 'xls'],
    ['xlsb', 'xlsx'],
    ['xlml', 'xls'],
  ] as const) {
    const workbook = await workbookIn(built(type));
    expect(workbook.format).toBe(format);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Biểu', 'visible'],
      ['Ẩn', 'hidden'],
    ]);
    const sheet = await sheetIn(built(type));
    expect(texts(sheet).filter((text) => text !== '')).toEqual([
      'Tổng cộng',
      '85,5%',
      'TRUE',
      '1.200',
      'in hidden column',
      '05/06/2023',
      '#DIV/0!',
      '0',
    ]);
    expect(sheet.hiddenColumns).toEqual([2]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  }
});

test('a value repeated under a merge is covered', async () => {
  const { cells } = await sheetIn(built('biff8'));
  expect(cells.find(({ row, column }) => row === 0 && column === 1)?.content.kind).toBe('covered');
});

test('TCVN3 is decoded by the fonts of an old workbook, and capitals fonts give capitals', async () => {
  const sheet = await sheetIn(legacy);
  const fonts = new Set(sheet.cells.map(({ font }) => font));
  expect(fonts).toContain('.VnTime');
  expect(texts(sheet)).toContain('LĐLĐ HUYỆN NHO QUAN');
  expect(texts(sheet)).toContain('Sáng kiến được các cấp công nhận');
  expect(contents(sheet)).toContainEqual({ kind: 'text', text: 'Tổng số' });
});

test('text of Excel 95 in the Vietnamese code page is Unicode', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([['T12ng', 'x']]);
  const bytes: Buffer = XLSX.write({ SheetNames: ['S'], Sheets: { S: sheet } }, { bookType: 'biff5', type: 'buffer' });
  bytes.set([0xf4, 0xd2], bytes.indexOf('T12ng') + 1);
  const codePage = bytes.indexOf(Buffer.from([0x42, 0, 2, 0, 0xe4, 4]));
  bytes.writeUInt16LE(1258, codePage + 4);
  expect(texts(await sheetIn(bytes))[0]).toBe('Tổng');
});

test('a workbook cut anywhere is damaged, never half read', async () => {
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.97]) {
    const { code } = await refusalOf(legacy.subarray(0, Math.floor(legacy.length * share)));
    expect(code).toBe('damaged-file');
  }
});

test('encrypted packages, Word documents and strange containers are told apart', async () => {
  const compound = (name: string): Buffer => {
    const file = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(file, name, Buffer.from('x'.repeat(5000)));
    return XLSX.CFB.write(file, { type: 'buffer' });
  };
  expect((await refusalOf(compound('/EncryptedPackage'))).code).toBe('encrypted-file');
  expect(await refusalOf(compound('/WordDocument'))).toEqual({ code: 'not-a-workbook', found: 'doc' });
  expect(await refusalOf(compound('/Khac'))).toEqual({ code: 'not-a-workbook', found: 'ole' });
});

test('an old workbook with a password is said to be locked', async () => {
  const file = XLSX.CFB.read(built('biff8'), { type: 'buffer' });
  const stream = XLSX.CFB.find(file, '/Workbook');
  const content = Buffer.from(stream?.content ?? []);
  const afterStart = 4 + content.readUInt16LE(2);
  const filePass = Buffer.from('2f000600000000000000', 'hex');
  const locked = Buffer.concat([content.subarray(0, afterStart), filePass, content.subarray(afterStart)]);
  XLSX.CFB.utils.cfb_add(file, '/Workbook', locked);
  expect((await refusalOf(XLSX.CFB.write(file, { type: 'buffer' }))).code).toBe('encrypted-file');
});

test('nothing is written to the console, whatever a workbook holds', async () => {
  const said: unknown[] = [];
  const { error } = console;
  console.error = (...words) => said.push(words);
  const bytes = Buffer.from(built('biff8'));
  const window = bytes.indexOf(Buffer.from([0x3e, 2]));
  bytes.writeUInt16LE(0x3002, window);
  await sheetIn(bytes);
  console.error = error;
  expect(said).toEqual([]);
});
