/** When a group is not waited for any longer. */
export interface GroupLimits {
  readonly most: number;
  /** Counted from its first item. */
  readonly milliseconds: number;
}

/** The items in their order, those together that come shortly after one another. */
export async function* inGroups<T>(
  items: AsyncGenerator<T, void, undefined>,
  { most, milliseconds }: GroupLimits,
): AsyncGenerator<readonly T[], void, undefined> {
  let next = begin(items);
  try {
    for (let first = await next; !first.done; first = await next) {
      const group = [first.value];
      const time = alarm(milliseconds);
      next = begin(items);
      while (group.length < most) {
        const more = await Promise.race([next, time.isUp]);
        if (more === null || more.done) break;
        group.push(more.value);
        next = begin(items);
      }
      time.stop();
      yield group;
    }
  } finally {
    await items.return();
  }
}

/** A failure is met where the item is awaited; until then it must not end the process. */
function begin<T>(items: AsyncGenerator<T, void, undefined>): Promise<IteratorResult<T, void>> {
  const next = items.next();
  next.catch(() => {});
  return next;
}

function alarm(milliseconds: number): { readonly isUp: Promise<null>; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  return { isUp, stop: () => clearTimeout(timer) };
}
