/** Columns as they were put; one that the order does not name stands behind the one that it follows on paper. */
export function inColumnOrder(onPaper: readonly string[], order: readonly string[]): readonly string[] {
  const placed = order.filter((name) => onPaper.includes(name));
  for (const [index, name] of onPaper.entries()) {
    const before = onPaper[index - 1];
    if (!order.includes(name)) placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, name);
  }
  return placed;
}

/**
 * The order after a column changes places with its neighbour among those that are `seen`, before it (-1) or behind it (1);
 * others stay where they are. The same order at either end.
 */
export function movedColumn(order: readonly string[], seen: readonly string[], name: string, by: -1 | 1): readonly string[] {
  const neighbour = seen[seen.indexOf(name) + by];
  if (neighbour === undefined) return order;
  const others = order.filter((one) => one !== name);
  return others.toSpliced(others.indexOf(neighbour) + (by === 1 ? 1 : 0), 0, name);
}
