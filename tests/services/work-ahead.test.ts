import { expect, test } from 'vitest';
import { workAhead } from '#core/services/work-ahead.ts';

/** Work that ends when it is told to, and what has been begun so far. */
function workByHand() {
  const begun: number[] = [];
  const ends = new Map<number, (outcome: 'done' | 'failed') => void>();
  const work = (item: number) => {
    begun.push(item);
    return new Promise<string>((resolve, reject) => {
      ends.set(item, (outcome) => (outcome === 'done' ? resolve(`item ${item}`) : reject(new Error(`no item ${item}`))));
    });
  };
  return { begun, work, end: (item: number, outcome: 'done' | 'failed' = 'done') => ends.get(item)?.(outcome) };
}

/** Every item weighs what it is called. */
const few = (most: number, weight = 100) => ({ most, weight, weigh: (item: number) => item });

/** Items come one after the other, as from a source that has to be waited for. */
const begunWork = () => new Promise(setImmediate);

test('outcomes come in the order of the items, whichever ends first, and a failure in its own place', async () => {
  const { work, end } = workByHand();
  const outcomes = workAhead([1, 2, 3], few(2), work);
  const first = outcomes.next();
  await begunWork();
  end(3);
  end(2, 'failed');
  end(1);
  expect((await first).value).toEqual({ status: 'fulfilled', value: 'item 1' });
  expect((await outcomes.next()).value).toMatchObject({ status: 'rejected', reason: { message: 'no item 2' } });
  expect((await outcomes.next()).value).toEqual({ status: 'fulfilled', value: 'item 3' });
  expect((await outcomes.next()).done).toBe(true);
});

test('no more items are under way than may be ahead of the one in use', async () => {
  const { begun, work, end } = workByHand();
  const outcomes = workAhead([1, 2, 3, 4, 5], few(2), work);
  const first = outcomes.next();
  await begunWork();
  expect(begun).toEqual([1, 2, 3]);
  end(1);
  await first;
  const second = outcomes.next();
  await begunWork();
  expect(begun).toEqual([1, 2, 3, 4]);
  for (const item of [2, 3, 4]) end(item);
  await second;
});

test('who stops early waits for what is under way, and nothing else is begun', async () => {
  const { begun, work, end } = workByHand();
  const outcomes = workAhead([1, 2, 3, 4], few(1), work);
  const first = outcomes.next();
  await begunWork();
  end(1);
  await first;
  let hasStopped = false;
  const stopped = outcomes.return().then(() => {
    hasStopped = true;
  });
  await begunWork();
  expect(hasStopped).toBe(false);
  end(2, 'failed');
  await stopped;
  expect(begun).toEqual([1, 2]);
});

test('heavy items have fewer beside them, but never wait for ever', async () => {
  const { begun, work, end } = workByHand();
  const outcomes = workAhead([60, 1, 50, 200, 2], few(3), work);
  const first = outcomes.next();
  await begunWork();
  expect(begun).toEqual([60, 1, 50]);
  end(60);
  await first;
  const second = outcomes.next();
  await begunWork();
  expect(begun).toEqual([60, 1, 50, 200]);
  for (const item of [1, 50, 200]) end(item);
  await second;
  await outcomes.next();
  const fourth = outcomes.next();
  await begunWork();
  end(2);
  expect((await fourth).value).toEqual({ status: 'fulfilled', value: 'item 200' });
  expect((await outcomes.next()).value).toEqual({ status: 'fulfilled', value: 'item 2' });
});
