import { expect, test } from 'vitest';
import type { Cell, Workbook } from '#core/domain/grid.ts';
import { decodeWorkbook } from '#core/domain/reading/text/decode-workbook.ts';

type Typed = readonly [text: string, font: string | null];

const cellsOf = (typed: readonly Typed[]): readonly Cell[] =>
  typed.map(([text, font], row) => ({ row, column: 0, content: { kind: 'text', text }, font }));

const workbook = (typed: readonly Typed[], name = 'Sheet1'): Workbook => ({
  format: 'xlsx',
  sheets: [
    { name, visibility: 'visible', cells: cellsOf(typed), merges: [], hiddenRows: [], hiddenColumns: [], columnWidths: {} },
  ],
});

const decoded = (typed: readonly Typed[], name?: string): readonly string[] =>
  decodeWorkbook(workbook(typed, name)).sheets.flatMap((sheet) =>
    sheet.cells.map(({ content }) => (content.kind === 'text' ? content.text : content.kind)),
  );

const unknown = (...texts: readonly string[]): readonly Typed[] => texts.map((text) => [text, null]);

test('the font decides: TCVN3, its capitals and VNI stand beside Unicode in one workbook', () => {
  const texts = decoded([
    ['Ghi chó', '.VnTime'],
    ['tæng CéNG', '.VnTimeH'],
    ['Phuù Yeân', 'VNI-Times'],
    ['Ghi chó sói', 'Times New Roman'],
    ['Công đoàn ngành Giáo dục', 'Times New Roman'],
  ]);
  expect(texts).toEqual(['Ghi chú', 'TỔNG CỘNG', 'Phú Yên', 'Ghi chó sói', 'Công đoàn ngành Giáo dục']);
});

test('Unicode text in a TCVN3 font stays as it was typed', () => {
  expect(
    decoded([
      ['Tổng cộng', '.VnTime'],
      ['Tæng céng', '.VnTime'],
      ['®¬n vÞ', '.VnTime'],
    ]),
  ).toEqual(['Tổng cộng', 'Tổng cộng', 'đơn vị']);
});

test('fonts left over from a template are not believed where their text is Unicode throughout', () => {
  const texts = decoded([
    ['Tổng số đơn vị', '.VnTime'],
    ['Có', '.VnTime'],
    ['Đã thực hiện', '.VnTime'],
  ]);
  expect(texts).toEqual(['Tổng số đơn vị', 'Có', 'Đã thực hiện']);
});

test('without fonts the workbook votes, and words that could be either follow the vote', () => {
  expect(decoded(unknown('Liªn ®oµn Lao ®éng', 'Tæng céng', 'Ghi chó', 'Phó Yªn'))).toEqual([
    'Liên đoàn Lao động',
    'Tổng cộng',
    'Ghi chú',
    'Phú Yên',
  ]);
  expect(decoded(unknown('Lieân ñoaøn Lao ñoäng', 'Toång coäng', 'Ghi chuù'))).toEqual([
    'Liên đoàn Lao động',
    'Tổng cộng',
    'Ghi chú',
  ]);
});

test('capitals of a lost capitals font become capitals', () => {
  expect(decoded(unknown('TæNG CéNG', 'Sè l\u00AD\u00ADîng', 'Liªn ®oµn'))[0]).toBe('TỔNG CỘNG');
});

test('one odd word never turns a Unicode workbook over', () => {
  const texts = decoded(unknown('Tổng số công đoàn', 'Diện tích 20 m²', 'Ghi chó', 'Tæng', 'Nhiệt độ 30°C'));
  expect(texts).toEqual(['Tổng số công đoàn', 'Diện tích 20 m²', 'Ghi chó', 'Tæng', 'Nhiệt độ 30°C']);
});

test('Unicode without a single letter beyond Latin-1 stays Unicode', () => {
  expect(decoded(unknown('Báo cáo tháng', 'có', 'không có', 'Ghi chó'))).toEqual(['Báo cáo tháng', 'có', 'không có', 'Ghi chó']);
});

test('sheet names are decoded by the vote, and by the fonts of their workbook where they could be either', () => {
  const names = (name: string, typed: readonly Typed[]) =>
    decodeWorkbook(workbook(typed, name)).sheets.map((sheet) => sheet.name);
  expect(names('BiÓu tæng hîp', unknown('Sè liÖu'))).toEqual(['Biểu tổng hợp']);
  expect(names('Ghi chó', [['Liªn ®oµn Lao ®éng', '.VnTime']])).toEqual(['Ghi chú']);
  expect(names('Ghi chó', [['Liên đoàn Lao động', 'Arial']])).toEqual(['Ghi chó']);
});

test('soft hyphens are letters in TCVN3 and vanish elsewhere', () => {
  expect(
    decoded([
      ['Kh\u00AD¬ng', '.VnTime'],
      ['Lao\u00AD động', 'Arial'],
      ['Công đoàn viên', 'Arial'],
    ]),
  ).toEqual(['Khương', 'Lao động', 'Công đoàn viên']);
});

test('text is NFC with one kind of space and one kind of Đ', () => {
  const texts = decoded(unknown('Công đoàn'.normalize('NFD'), 'LÐLÐ tỉnh', '1\u00A0200\u200B', 'Ðã ðạt', 'a\r\nb'));
  expect(texts).toEqual(['Công đoàn', 'LĐLĐ tỉnh', '1 200', 'Đã đạt', 'a\nb']);
});

test('a cell of nothing but space holds nothing', () => {
  expect(decoded(unknown(' ', '\u00A0', 'x'))).toEqual(['x']);
});

test('tick marks of symbol fonts are tick marks', () => {
  expect(
    decoded([
      ['ü', 'Wingdings'],
      ['\uF0FC', 'Wingdings'],
      ['P', 'Wingdings 2'],
      ['ü', 'Arial'],
    ]),
  ).toEqual(['✓', '✓', '✓', 'ü']);
});

test('numbers and dates pass through untouched', () => {
  const number: Cell = {
    row: 0,
    column: 0,
    content: { kind: 'number', value: 5, format: null, computed: false },
    font: '.VnTime',
  };
  const before = workbook([]);
  const given = { ...before, sheets: before.sheets.map((sheet) => ({ ...sheet, cells: [number] })) };
  expect(decodeWorkbook(given)).toEqual(given);
});
