/** How much may be under way beyond the item that is used. */
export interface Ahead<T> {
  readonly most: number;
  /** All under way together weigh no more than this, in the unit of `weigh`; one item by itself may weigh what it does. */
  readonly weight: number;
  weigh(item: T): number;
}

interface UnderWay<R> {
  readonly outcome: Promise<PromiseSettledResult<R>>;
  readonly weight: number;
}

/**
 * Works on the items in their order, with some more under way while one is used. Each outcome comes in its item's
 * place, a failure too. Whoever stops early waits for what is under way: nothing goes on behind an end.
 */
export async function* workAhead<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  ahead: Ahead<T>,
  work: (item: T) => Promise<R>,
): AsyncGenerator<PromiseSettledResult<R>, void, undefined> {
  const underWay: UnderWay<R>[] = [];
  try {
    for await (const item of items) {
      underWay.push({ outcome: settled(work(item)), weight: ahead.weigh(item) });
      while (isTooMuch(underWay, ahead)) yield* next(underWay);
    }
    while (underWay.length > 0) yield* next(underWay);
  } finally {
    await Promise.all(underWay.map(({ outcome }) => outcome));
  }
}

const isTooMuch = <T>(underWay: readonly UnderWay<unknown>[], { most, weight }: Ahead<T>): boolean =>
  underWay.length > most || (underWay.length > 1 && underWay.reduce((sum, one) => sum + one.weight, 0) > weight);

async function* next<R>(underWay: UnderWay<R>[]): AsyncGenerator<PromiseSettledResult<R>, void, undefined> {
  const first = underWay.shift();
  if (first !== undefined) yield await first.outcome;
}

/** Never rejects: a failure that nobody has come to yet must not end the process. */
const settled = <R>(work: Promise<R>): Promise<PromiseSettledResult<R>> =>
  work.then(
    (value) => ({ status: 'fulfilled', value }),
    (reason: unknown) => ({ status: 'rejected', reason }),
  );
