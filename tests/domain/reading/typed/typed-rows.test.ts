import { expect, test } from 'vitest';
import type { SheetGrid } from '#core/domain/grid.ts';
import { typedRows } from '#core/domain/reading/typed/typed-rows.ts';

const sheet = (rows: readonly (readonly string[])[]): SheetGrid => ({
  name: 'a',
  visibility: 'visible',
  cells: rows.flatMap((texts, row) =>
    texts.flatMap((text, column) => (text === '' ? [] : [{ row, column, content: { kind: 'text', text } as const, font: null }])),
  ),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: {},
});

test('columns are told by their names, in any order, and others are passed over', () => {
  const rows = typedRows(
    sheet([
      ['Percent', 'note', 'INDICATOR', 'value', 'denominator'],
      ['90,8', 'x', 'NB23-06', '118', '130'],
      ['', 'no code', '', '5', ''],
      ['', '', 'NB23-04', '1.187', ''],
    ]),
  );
  expect(rows).toEqual([
    { indicator: 'NB23-06', numerator: '118', denominator: '130', percent: '90,8' },
    { indicator: 'NB23-04', numerator: '1.187', denominator: '', percent: '' },
  ]);
});

test('a table without both columns is no such list', () => {
  expect(
    typedRows(
      sheet([
        ['TT', 'Chỉ tiêu', 'Thực hiện'],
        ['1', 'a', '5'],
      ]),
    ),
  ).toBeNull();
  expect(typedRows(sheet([['indicator', 'denominator']]))).toBeNull();
  expect(typedRows(sheet([]))).toBeNull();
});
