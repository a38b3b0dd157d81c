import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { GridPlace } from '#core/domain/allocation/paste.ts';

/** A cell that is being typed in. */
export interface Editing {
  readonly place: GridPlace;
  readonly text: string;
  /** What was typed cannot be taken, and has been told. */
  readonly isWrong: boolean;
  /** Begun with Enter: the former text is there to be replaced. */
  readonly selectsAll: boolean;
}

/** What the field of a cell does. */
export interface EditingCell {
  type(text: string): void;
  readonly onFieldKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  leave(): void;
}

type Step = 'down' | 'up' | 'right' | 'left' | 'stay';

const stepOf = (event: KeyboardEvent): Step | null => {
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  if (event.key === 'ArrowDown') return 'down';
  return event.key === 'ArrowUp' ? 'up' : null;
};

/**
 * Typing into cells as in Excel: Enter goes down, Tab to the right, Esc leaves things as they were. `take` gets the text and
 * says whether it could be taken; `moveFrom` puts the cursor on.
 */
export function useCellEditing(
  take: (place: GridPlace, text: string) => boolean,
  moveFrom: (place: GridPlace, step: Step) => void,
) {
  const [editing, setEditing] = useState<Editing | null>(null);
  // Events come faster than drawing: what is being typed is read from here.
  const now = useRef<Editing | null>(null);
  const set = useCallback((next: Editing | null) => {
    now.current = next;
    setEditing(next);
  }, []);
  const begin = useCallback(
    (place: GridPlace, text: string, selectsAll: boolean) => set({ place, text, selectsAll, isWrong: false }),
    [set],
  );
  const cell = useMemo((): EditingCell => {
    const finish = (step: Step): void => {
      const current = now.current;
      if (!current) return;
      const isTaken = take(current.place, current.text);
      set(isTaken ? null : { ...current, isWrong: true });
      if (isTaken) moveFrom(current.place, step);
    };
    return {
      type: (text) => now.current && set({ ...now.current, text, isWrong: false }),
      onFieldKey: (event) => {
        event.stopPropagation();
        const step = stepOf(event);
        if (event.key !== 'Escape' && step === null) return;
        event.preventDefault();
        const place = now.current?.place;
        if (step !== null) return finish(step);
        set(null);
        if (place) moveFrom(place, 'stay');
      },
      // A click elsewhere takes what was typed; what cannot be taken is let go, as it was told before.
      leave: () => {
        const current = now.current;
        if (!current) return;
        set(null);
        if (!current.isWrong) take(current.place, current.text);
      },
    };
  }, [take, moveFrom, set]);
  return { editing, begin, cell };
}
