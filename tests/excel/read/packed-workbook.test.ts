import { expect, test } from 'vitest';
import type { CellContent, Workbook } from '#core/domain/grid.ts';
import { packWorkbook, unpackWorkbook } from '#excel/read/packed-workbook.ts';

const contents: readonly CellContent[] = [
  { kind: 'text', text: 'Tổng cộng' },
  { kind: 'text', text: '' },
  { kind: 'number', value: 0.1, format: '0%', computed: false },
  { kind: 'number', value: -3, format: null, computed: true },
  { kind: 'date', day: '2023-06-30' },
  { kind: 'yes-no', value: true },
  { kind: 'yes-no', value: false },
  { kind: 'error', text: '#REF!' },
  { kind: 'formula-without-value', formula: 'TODAY()' },
  { kind: 'formula-without-value', formula: 'X()', format: '0.0%' },
  { kind: 'covered' },
];

test('a workbook comes out of its packing as it went in', () => {
  const lines = {
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    hiddenRows: [3],
    hiddenColumns: [4],
    columnWidths: { 2: 9.5 },
  };
  const cells = contents.map((content, row) => ({ row, column: row % 3, content, font: row % 2 === 0 ? 'Arial' : null }));
  const workbook: Workbook = {
    format: 'ods',
    sheets: [
      { name: 'Biểu', visibility: 'visible', cells, ...lines },
      { name: 'Trống', visibility: 'hidden', cells: [], ...lines },
      { name: 'Cuối', visibility: 'visible', cells: cells.slice(0, 2), ...lines },
    ],
  };
  expect(unpackWorkbook(structuredClone(packWorkbook(workbook)))).toEqual(workbook);
});
