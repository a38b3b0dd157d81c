import { useCallback, useState } from 'react';
import { keepPreference, preference } from '../../workspace/preference.ts';

/** Rows that spreading, pasting and loading leave as they are: kept for the next time on this machine. */
export function useLocks(planId: string): [ReadonlySet<string>, (unit: string) => void] {
  const name = `locked.${planId}`;
  const [locked, setLocked] = useState<ReadonlySet<string>>(() => new Set((preference(name) ?? '').split('\n').filter(Boolean)));
  const toggle = useCallback(
    (unit: string) =>
      setLocked((before) => {
        const next = new Set(before);
        if (!next.delete(unit)) next.add(unit);
        keepPreference(name, [...next].join('\n'));
        return next;
      }),
    [name],
  );
  return [locked, toggle];
}
