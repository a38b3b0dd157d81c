import { describe, expect, test } from 'vitest';
import { inColumnOrder, movedColumn } from '#core/domain/table-view/column-order.ts';

const onPaper = ['a', 'b', 'c', 'd'];

describe('columns put in another order', () => {
  test('without an order they stand as on paper', () => expect(inColumnOrder(onPaper, [])).toEqual(onPaper));

  test('a kept order holds, and a name of another program version is passed over', () =>
    expect(inColumnOrder(onPaper, ['d', 'gone', 'b', 'a', 'c'])).toEqual(['d', 'b', 'a', 'c']));

  test('a column that the kept order does not know stands behind the one it follows', () =>
    expect(inColumnOrder(onPaper, ['d', 'a', 'b'])).toEqual(['d', 'a', 'b', 'c']));

  test('the first one too', () => expect(inColumnOrder(onPaper, ['d', 'b', 'c'])).toEqual(['a', 'd', 'b', 'c']));

  test.each([
    ['b', -1, ['b', 'a', 'c', 'd']],
    ['b', 1, ['a', 'c', 'b', 'd']],
    ['a', -1, onPaper],
    ['d', 1, onPaper],
  ] as const)('%s moved by %i', (name, by, moved) => expect(movedColumn(onPaper, onPaper, name, by)).toEqual(moved));

  test('one that is not seen is jumped over, and keeps its neighbour', () =>
    expect(movedColumn(onPaper, ['a', 'c', 'd'], 'c', -1)).toEqual(['c', 'a', 'b', 'd']));
});
