import { expect, test } from 'vitest';
import { inGroups } from '#core/services/in-groups.ts';

const limits = { most: 3, milliseconds: 50 };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Numbers one after the other, a while apart where a text says how long ("200"). */
async function* items(given: readonly (number | string)[], onEnd = () => {}): AsyncGenerator<number, void, undefined> {
  try {
    for (const item of given) {
      if (typeof item === 'string') await pause(Number(item));
      else yield item;
    }
  } finally {
    onEnd();
  }
}

async function groupsOf(source: AsyncGenerator<number, void, undefined>) {
  const groups: (readonly number[])[] = [];
  for await (const group of inGroups(source, limits)) groups.push(group);
  return groups;
}

test('what comes at once goes together, in its order and no more than fit', async () => {
  const groups = await groupsOf(items([1, 2, 3, 4, 5, 6, 7]));
  expect(groups).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
});

test('a group does not wait for what is late', async () => {
  const groups = await groupsOf(items([1, 2, '300', 3, '300', 4, 5]));
  expect(groups).toEqual([[1, 2], [3], [4, 5]]);
});

test('nothing is nothing', async () => {
  expect(await groupsOf(items([]))).toEqual([]);
});

test('who stops early ends the source, with an item under way', async () => {
  let hasEnded = false;
  for await (const group of inGroups(
    items([1, '200', 2, 3], () => {
      hasEnded = true;
    }),
    limits,
  )) {
    expect(group).toEqual([1]);
    break;
  }
  expect(hasEnded).toBe(true);
});

test('a failing source fails behind what came before', async () => {
  async function* failing(): AsyncGenerator<number, void, undefined> {
    yield 1;
    await pause(100);
    throw new Error('no more');
  }
  const seen: (readonly number[])[] = [];
  const reading = (async () => {
    for await (const group of inGroups(failing(), limits)) {
      seen.push(group);
      await pause(200);
    }
  })();
  await expect(reading).rejects.toThrow('no more');
  expect(seen).toEqual([[1]]);
});
