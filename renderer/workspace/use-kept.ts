import { useEffect, useRef, useState } from 'react';

/** A thing as it is being changed on screen, and the way to change it. */
export interface Kept<Thing> {
  readonly value: Thing;
  put(next: (before: Thing) => Thing): void;
}

/**
 * Keeps each change at once and one after the other; what is on screen does not wait for it. `held` is what came back last,
 * `save` gives false where a change was refused.
 */
export function useKept<Thing>(held: Thing, save: (next: Thing) => Promise<boolean>): Kept<Thing> {
  const [working, setWorking] = useState<{ readonly thing: Thing } | null>(null);
  const latest = useRef<{ readonly thing: Thing } | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const show = (shown: { readonly thing: Thing } | null) => {
    latest.current = shown;
    setWorking(shown);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept has come back, and nothing newer is on its way.
  useEffect(() => {
    if (waiting.current === 0) show(null);
  }, [held]);
  const keep = async (next: Thing) => {
    const isKept = await save(next);
    waiting.current -= 1;
    if (!isKept) show(null);
  };
  const put = (next: (before: Thing) => Thing) => {
    const thing = next(latest.current === null ? held : latest.current.thing);
    show({ thing });
    waiting.current += 1;
    queue.current = queue.current.then(() => keep(thing));
  };
  return { value: working === null ? held : working.thing, put };
}
