import type { Difference } from '../contract/list-problem.ts';
import { isSameValue } from '../domain/same-value.ts';

/** Every key under which a list is otherwise than the events leave it, in the order of the events. */
export function differences<Key, Entry>(
  told: ReadonlyMap<Key, Entry>,
  stored: ReadonlyMap<Key, Entry>,
): readonly { readonly key: Key; readonly entry: Entry; readonly difference: Difference }[] {
  return [...new Map([...told, ...stored])].flatMap(([key, entry]) => {
    const difference = differenceAt(key, told, stored);
    return difference === null ? [] : [{ key, entry, difference }];
  });
}

function differenceAt<Key, Entry>(key: Key, told: ReadonlyMap<Key, Entry>, stored: ReadonlyMap<Key, Entry>): Difference | null {
  if (!told.has(key)) return 'surplus';
  if (!stored.has(key)) return 'missing';
  return isSameValue(told.get(key), stored.get(key)) ? null : 'altered';
}
