import { describe, expect, test } from 'vitest';
import type { Cell, SheetGrid } from '#core/domain/grid.ts';
import { drawnSheet } from '../../renderer/components/sheet/drawn-sheet.ts';

const text = (row: number, column: number, said: string): Cell => ({
  row,
  column,
  content: { kind: 'text', text: said },
  font: null,
});
const grid = (given: Partial<SheetGrid>): SheetGrid => ({
  name: 'Biểu 1',
  visibility: 'visible',
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: {},
  ...given,
});

describe('a sheet made ready for drawing', () => {
  test('a merged title is one cell over its columns, and what it covers is not drawn', () => {
    const covered: Cell = { row: 0, column: 1, content: { kind: 'covered' }, font: null };
    const cells = [text(0, 0, 'BÁO CÁO'), covered, text(1, 0, 'TT'), text(1, 1, 'Chỉ tiêu')];
    const { rows } = drawnSheet(grid({ cells, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }), null);
    expect(rows.map(({ cells: drawn }) => drawn.map(({ address, columnSpan }) => [address, columnSpan]))).toEqual([
      [['A1', 2]],
      [
        ['A2', 1],
        ['B2', 1],
      ],
    ]);
  });

  test('hidden rows and columns are left out, and merges shrink by them', () => {
    const cells = [text(0, 0, 'a'), text(1, 0, 'ẩn'), text(2, 2, 'c')];
    const sheet = drawnSheet(
      grid({ cells, merges: [{ top: 0, left: 0, bottom: 0, right: 2 }], hiddenRows: [1], hiddenColumns: [1] }),
      null,
    );
    expect(sheet.rows.map(({ name }) => name)).toEqual(['1', '3']);
    expect(sheet.columns.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(sheet.rows[0]?.cells[0]?.columnSpan).toBe(2);
  });

  test('a column without a width is as wide as what stands in it, merged titles aside', () => {
    const cells = [
      text(0, 0, 'BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU'),
      text(1, 0, '1'),
      text(1, 1, 'Sáng kiến được các cấp công nhận'),
    ];
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    const [first, second] = drawnSheet(grid({ cells, merges }), null).columns;
    expect(first?.width).toBe(9 * 7 + 9);
    expect(second?.width).toBe(32 * 7 + 9);
  });

  test('of a very long sheet the rows around the cell in question are drawn', () => {
    const cells = Array.from({ length: 5000 }, (_, row) => text(row, 0, `${row}`));
    const sheet = drawnSheet(grid({ cells }), 'A4000');
    expect(sheet.isCut).toBe(true);
    expect(sheet.rows).toHaveLength(240);
    expect(sheet.rows.some(({ name }) => name === '4000')).toBe(true);
  });
});
