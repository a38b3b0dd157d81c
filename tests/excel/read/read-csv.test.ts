import { expect, test } from 'vitest';
import { sheetIn, texts } from './built-workbooks.ts';

const places = async (text: string) =>
  (await sheetIn(Buffer.from(text), 'a.csv')).cells.map(({ row, column, content }) => [row, column, content]);

test('values stay text exactly as they were typed', async () => {
  const grid = await sheetIn(Buffer.from('TT;Thực hiện\n1.1;1.200\n1.2;05/06/2023\n1.3;=1+1\n'), 'LĐLĐ H. Yên Mô.csv');
  expect(grid.name).toBe('LĐLĐ H. Yên Mô');
  expect(grid.cells.every(({ content }) => content.kind === 'text')).toBe(true);
  expect(texts(grid)).toEqual(['TT', 'Thực hiện', '1.1', '1.200', '1.2', '05/06/2023', '1.3', '=1+1']);
});

test('quotes hold separators, line ends and quotes', async () => {
  expect(await places('a;"b;1"\r\n"c\nd";"nói ""có"""\r\n;x')).toEqual([
    [0, 0, { kind: 'text', text: 'a' }],
    [0, 1, { kind: 'text', text: 'b;1' }],
    [1, 0, { kind: 'text', text: 'c\nd' }],
    [1, 1, { kind: 'text', text: 'nói "có"' }],
    [2, 1, { kind: 'text', text: 'x' }],
  ]);
});

test('a quote that never closes loses nothing', async () => {
  expect(texts(await sheetIn(Buffer.from('a;b\n"dở;2'), 'a.csv'))).toEqual(['a', 'b', '"dở', '2']);
});

test('the separator is what most lines hold: decimal commas and prose do not mislead', async () => {
  const semicolons = 'Báo cáo, năm 2023\nTT;Tên;Tỷ lệ\n1;a;85,5\n2;b;12,5\n3;c;1';
  expect(texts(await sheetIn(Buffer.from(semicolons), 'a.csv'))).toContain('85,5');
  expect(texts(await sheetIn(Buffer.from('a\t1,5\nb\t2,5'), 'a.csv'))).toEqual(['a', '1,5', 'b', '2,5']);
  expect(texts(await sheetIn(Buffer.from('a,1\nb,"2;3"'), 'a.csv'))).toEqual(['a', '1', 'b', '2;3']);
  expect(texts(await sheetIn(Buffer.from('sep=|\na|1'), 'a.csv'))).toEqual(['a', '1']);
});

test('UTF-8 and UTF-16 are told with and without their marks', async () => {
  const text = 'Tên;Tổng cộng\nđơn vị;12\n';
  const wide = Buffer.from(text, 'utf16le');
  const files = [
    Buffer.from(text),
    Buffer.from(`\uFEFF${text}`),
    Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]),
  ];
  for (const file of files) expect(texts(await sheetIn(file, 'a.csv'))).toEqual(['Tên', 'Tổng cộng', 'đơn vị', '12']);
});

test('a Vietnamese code page and TCVN3 through a western one are told apart', async () => {
  // "Tổng số; đơn vị; Có" in windows-1258: tones are characters of their own.
  const in1258 = Buffer.concat([
    Buffer.from('T'),
    Buffer.from([0xf4, 0xd2]),
    Buffer.from('ng s'),
    Buffer.from([0xf4, 0xec]),
    Buffer.from(';'),
    Buffer.from([0xf0, 0xf5]),
    Buffer.from('n v'),
    Buffer.from([0x69, 0xf2]),
    Buffer.from(';C'),
    Buffer.from([0xf3]),
  ]);
  expect(texts(await sheetIn(in1258, 'a.csv'))).toEqual(['Tổng số', 'đơn vị', 'Có']);
  const tcvn3 = Buffer.from('Tæng céng;§¬n vÞ;Ghi chó\nSè l\u00ADîng;1;2', 'latin1');
  expect(texts(await sheetIn(tcvn3, 'a.csv'))).toEqual(['Tổng cộng', 'Đơn vị', 'Ghi chú', 'Số lượng', '1', '2']);
});
