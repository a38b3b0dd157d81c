import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { words } from '#core/text/vi-window.ts';
import { useNotify } from './notices.ts';
import { takeBack } from './take-back.ts';
import { isNothing, type UndoStep } from './undo-step.ts';

/** The way back, step by step. */
export interface Undo {
  /** There is something to take back. */
  readonly canUndo: boolean;
  remember(step: UndoStep): void;
  /** Takes the latest step back; what stood before it stands again. */
  undo(): Promise<void>;
}

export const UndoContext = createContext<Undo | null>(null);

/** The undo of the window around. */
export function useUndo(): Undo {
  const undo = useContext(UndoContext);
  if (!undo) throw new Error('no undo around this page');
  return undo;
}

/** A stack of steps. `changed` is told when one was taken back. */
export function useNewUndo(changed: () => void): Undo {
  const [steps, setSteps] = useState<readonly UndoStep[]>([]);
  const notify = useNotify();
  const remember = useCallback((step: UndoStep) => {
    if (!isNothing(step)) setSteps((before) => [...before, step]);
  }, []);
  const latest = steps.at(-1);
  const undo = useCallback(async () => {
    if (!latest) return notify({ text: words.nothingToUndo, tone: 'done' });
    setSteps((before) => before.filter((step) => step !== latest));
    notify(await takeBack(latest));
    changed();
  }, [latest, changed, notify]);
  return useMemo(() => ({ canUndo: latest !== undefined, remember, undo }), [latest, remember, undo]);
}
