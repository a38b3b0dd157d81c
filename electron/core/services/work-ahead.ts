/**
 * Works on the items in their order, with up to `ahead` more under way while one is used. Each outcome comes in its item's
 * place, a failure too. Whoever stops early waits for what is under way: nothing goes on behind an end.
 */
export async function* workAhead<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<PromiseSettledResult<R>, void, undefined> {
  const underWay: Promise<PromiseSettledResult<R>>[] = [];
  try {
    for await (const item of items) {
      underWay.push(settled(work(item)));
      if (underWay.length > ahead) yield* next(underWay);
    }
    while (underWay.length > 0) yield* next(underWay);
  } finally {
    await Promise.all(underWay);
  }
}

async function* next<R>(underWay: Promise<R>[]): AsyncGenerator<R, void, undefined> {
  const first = underWay.shift();
  if (first !== undefined) yield await first;
}

/** Never rejects: a failure that nobody has come to yet must not end the process. */
const settled = <R>(work: Promise<R>): Promise<PromiseSettledResult<R>> =>
  work.then(
    (value) => ({ status: 'fulfilled', value }),
    (reason: unknown) => ({ status: 'rejected', reason }),
  );
