import { useCallback, useMemo, useRef, useState } from 'react';

/** How deep one has gone: from the table into an indicator's units, and on into one unit's sheet. */
export interface Opened {
  readonly indicator: string | null;
  readonly unit: string | null;
  open(indicator: string, unit: string | null): void;
  openUnit(unit: string): void;
  /** One step back; at the end the focus is where it was. */
  back(): void;
}

interface Depth {
  readonly indicator: string | null;
  readonly unit: string | null;
}

const CLOSED: Depth = { indicator: null, unit: null };

/** Nothing opened yet, or what another page asked for. */
export function useOpened(first: Depth = CLOSED): Opened {
  const [depth, setDepth] = useState(first);
  const openedFrom = useRef<HTMLElement | null>(null);
  const open = useCallback((indicator: string, unit: string | null) => {
    openedFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setDepth({ indicator, unit });
  }, []);
  const openUnit = useCallback((unit: string) => setDepth((now) => ({ ...now, unit })), []);
  const back = useCallback(() => {
    setDepth((now) => {
      if (now.unit !== null) return { ...now, unit: null };
      if (now.indicator !== null) queueMicrotask(() => openedFrom.current?.focus());
      return CLOSED;
    });
  }, []);
  return useMemo(() => ({ ...depth, open, openUnit, back }), [depth, open, openUnit, back]);
}
