import { expect, test } from 'vitest';
import { free, row, spanning, textCell } from '#core/domain/reports/cells.ts';
import { rowHeights } from '#core/domain/reports/row-heights.ts';

const long = 'Cán bộ nữ công được tập huấn nghiệp vụ nữ công và bình đẳng giới';

test('a wrapped text gets the height of its lines, a wider column fewer of them', () => {
  const rows = [row([textCell('text', long)])];
  const [narrow = 0] = rowHeights(rows, [30], 12);
  const [wide = 0] = rowHeights(rows, [300], 12);
  expect(wide).toBeGreaterThanOrEqual(14);
  expect(wide).toBeLessThan(17);
  expect(narrow).toBeGreaterThan(3 * wide);
});

test('a cell over several rows stretches the last of them only by what the others lack', () => {
  const rows = [row([spanning(textCell('text', 'a\nb\nc\nd'), 1, 2)], 40), row(free(1), 10)];
  const [first = 0, second = 0] = rowHeights(rows, [50], 12);
  expect(first).toBe(40);
  expect(first + second).toBeGreaterThan(4 * 12 * 1.2);
});
