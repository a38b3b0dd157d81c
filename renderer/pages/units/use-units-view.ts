import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type EventDraft, isAbout } from './record/event-draft.ts';

/** A unit whose history is on show: by its code in one plan, this one or a former one. */
export interface OpenedUnit {
  readonly planId: string;
  readonly unit: string;
}

/** An event being recorded: a new one (of the unit by identity, where one was on show), or one that is changed. */
export interface Recording {
  readonly id: string | null;
  readonly unit: string | null;
  /** What was typed the last time and left; null to begin anew. */
  readonly draft: EventDraft | null;
}

/** What of the page is open. */
export interface UnitsView {
  readonly opened: OpenedUnit | null;
  readonly recording: Recording | null;
  readonly isAdding: boolean;
  openUnit(unit: OpenedUnit): void;
  /** The focus is again where it was. */
  closeUnit(): void;
  record(recording: Pick<Recording, 'id' | 'unit'>): void;
  /** A draft that was not recorded is there again when one comes back. */
  stopRecording(draft: EventDraft | null): void;
  setAdding(isAdding: boolean): void;
}

/** Nothing opened yet. */
export function useUnitsView(): UnitsView {
  const [opened, setOpened] = useState<OpenedUnit | null>(null);
  const [recording, setRecording] = useState<Recording | null>(null);
  const [isAdding, setAdding] = useState(false);
  const openedFrom = useRef<string | null>(null);
  const openUnit = useCallback((unit: OpenedUnit) => {
    openedFrom.current = cellOf(document.activeElement) ?? openedFrom.current;
    setOpened(unit);
  }, []);
  const closeUnit = useCallback(() => {
    setOpened(null);
    focusSoon(openedFrom.current);
  }, []);
  const left = useRef<EventDraft | null>(null);
  // Once the list is there to be seen again: what is hidden takes no focus.
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (recording !== null || focusNext.current === null) return;
    document.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = null;
  }, [recording]);
  const record = useCallback(({ id, unit }: Pick<Recording, 'id' | 'unit'>) => {
    const draft = id === null && left.current && isAbout(left.current, unit) ? left.current : null;
    setRecording({ id, unit, draft });
  }, []);
  const { id } = recording ?? { id: null };
  const isOpened = opened !== null;
  const stopRecording = useCallback(
    (draft: EventDraft | null) => {
      if (id === null) left.current = draft;
      focusNext.current = isOpened ? PANEL : openedFrom.current;
      setRecording(null);
    },
    [id, isOpened],
  );
  return useMemo(
    () => ({
      opened,
      recording,
      isAdding,
      openUnit,
      closeUnit,
      record,
      stopRecording,
      setAdding,
    }),
    [opened, recording, isAdding, openUnit, closeUnit, record, stopRecording],
  );
}

const PANEL = '.unit-history .panel-head button';

/** Where in the table the cursor is, so that it is found again in one that was drawn anew; null outside of it. */
function cellOf(element: Element | null): string | null {
  const row = element?.closest<HTMLElement>('.units-table tr[data-unit]');
  const column = element?.closest<HTMLElement>('[data-column]')?.dataset.column;
  return row && column ? `.units-table tr[data-unit="${CSS.escape(row.dataset.unit ?? '')}"] [data-column="${column}"]` : null;
}

const focusSoon = (selector: string | null): void => {
  if (selector !== null) requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
};
