import { expect, test } from 'vitest';
import { noteRows } from '#core/domain/reports/note-rows.ts';
import { rowHeights } from '#core/domain/reports/row-heights.ts';
import { TABLE_WIDTH } from '#core/domain/reports/sheet.ts';

const said = (text: string) => noteRows(text, 2).map(({ cells }) => cells[0]?.value);

test('a note of a few lines is one row, as it was written', () => {
  expect(said('Đơn vị chưa có số liệu:  A.')).toEqual([{ kind: 'text', text: 'Đơn vị chưa có số liệu:  A.' }]);
});

test('the names of 300 units go on in rows that Excel can hold, and only the last holds on to what follows', () => {
  const names = Array.from({ length: 300 }, (_, at) => `Liên đoàn Lao động huyện Ý Yên ${at}`).join(', ');
  const rows = noteRows(names, 2);
  const heights = rowHeights(rows, [TABLE_WIDTH / 2, TABLE_WIDTH / 2], 12);
  expect(Math.max(...heights)).toBeLessThan(150);
  expect(rows.map(({ keepWithNext }) => keepWithNext)).toEqual([...rows.slice(1).map(() => false), true]);
  const texts = rows.map(({ cells }) => cells[0]?.value).map((value) => (value?.kind === 'text' ? value.text : ''));
  expect(texts.join(' ')).toBe(names);
});
