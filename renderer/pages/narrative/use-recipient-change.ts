import { useEffect, useRef, useState } from 'react';
import type { RecipientProfile } from '#core/domain/recipients/recipient-profile.ts';
import type { Recipients } from './use-recipients.ts';

/** A recipient as it is being changed, and the way to change it. */
export interface RecipientChange {
  readonly shown: RecipientProfile;
  change(profile: RecipientProfile): void;
  /** Takes it away, after what is still being kept; says whether it was. */
  remove(): Promise<boolean>;
}

/** Keeps each change at once and one after the other; what is on screen, and the next change, do not wait for it. */
export function useRecipientChange(kept: RecipientProfile, { keep }: Recipients): RecipientChange {
  const [working, setWorking] = useState<RecipientProfile | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept has come back, and nothing newer is on its way.
  useEffect(() => {
    if (waiting.current === 0) setWorking(null);
  }, [kept]);
  const save = async (profile: RecipientProfile) => {
    const isKept = await keep(profile.id, profile);
    waiting.current -= 1;
    if (!isKept && waiting.current === 0) setWorking(null);
  };
  const change = (profile: RecipientProfile) => {
    setWorking(profile);
    waiting.current += 1;
    last.current = last.current.then(() => save(profile));
  };
  const remove = () => {
    const removed = last.current.then(() => keep(kept.id, null));
    last.current = removed;
    return removed;
  };
  return { shown: working ?? kept, change, remove };
}
