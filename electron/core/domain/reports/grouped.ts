export interface Group<T> {
  readonly key: string;
  readonly members: readonly T[];
}

/** Members put together by key, groups and members in the order in which they first come. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const members = groups.get(key);
    if (members) members.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].map(([key, members]) => ({ key, members }));
}
