/**
 * Splits columns of the given widths into the fewest blocks that each fit, about equally full, so that no page carries
 * one lonely column. Gives the number of columns of each block; nothing gives one empty block.
 */
export function blocksOf(widths: readonly number[], capacity: number): number[] {
  const fewest = packed(widths, capacity).length;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const widest = Math.max(0, ...widths);
  for (let limit = Math.max(total / fewest, widest); limit < capacity; limit += capacity / 100) {
    const blocks = packed(widths, limit);
    if (blocks.length <= fewest) return blocks;
  }
  return packed(widths, capacity);
}

function packed(widths: readonly number[], capacity: number): number[] {
  const blocks: number[] = [];
  let count = 0;
  let used = 0;
  for (const width of widths) {
    if (count > 0 && used + width > capacity) {
      blocks.push(count);
      count = 0;
      used = 0;
    }
    count += 1;
    used += width;
  }
  return [...blocks, count];
}

/** The members of each block. */
export function inBlocks<T>(all: readonly T[], sizes: readonly number[]): T[][] {
  let first = 0;
  return sizes.map((size) => {
    const block = all.slice(first, first + size);
    first += size;
    return block;
  });
}
