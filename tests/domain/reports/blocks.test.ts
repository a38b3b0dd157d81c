import { expect, test } from 'vitest';
import { blocksOf, inBlocks } from '#core/domain/reports/blocks.ts';

test('columns are split into the fewest blocks that fit, about equally full', () => {
  expect(blocksOf([10, 10, 10, 10, 10], 40)).toEqual([3, 2]);
  expect(blocksOf([10, 10, 10], 40)).toEqual([3]);
  expect(blocksOf([30, 30, 30], 40)).toEqual([1, 1, 1]);
});

test('no block is wider than the page', () => {
  const widths = [41, 20, 41, 41, 20, 20, 41, 34, 41, 20, 41, 41];
  const blocks = inBlocks(widths, blocksOf(widths, 180));
  expect(blocks.flat()).toEqual(widths);
  for (const block of blocks) expect(block.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(180);
});

test('no columns are one empty block, so that the form still comes out', () => {
  expect(blocksOf([], 40)).toEqual([0]);
});
