import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { failureSentence, withdrawnSentence, words } from '#core/text/vi-window.ts';
import { ask } from '../api.ts';
import { useNotify } from './notices.ts';

/** What came in last, so that it can be taken out again. */
export interface Undo {
  /** Submissions that the latest step brought in; none where there is nothing to undo. */
  readonly latest: readonly string[];
  remember(submissionIds: readonly string[]): void;
  /** Withdraws what the latest step brought in; what stood before stands again. */
  undo(): Promise<void>;
}

export const UndoContext = createContext<Undo | null>(null);

/** The undo of the window around. */
export function useUndo(): Undo {
  const undo = useContext(UndoContext);
  if (!undo) throw new Error('no undo around this page');
  return undo;
}

const NOTHING: readonly string[] = [];

/** A stack of steps that brought submissions in. `changed` is told when one was taken out. */
export function useNewUndo(changed: () => void): Undo {
  const [steps, setSteps] = useState<readonly (readonly string[])[]>([]);
  const notify = useNotify();
  const remember = useCallback((ids: readonly string[]) => {
    if (ids.length > 0) setSteps((before) => [...before, ids]);
  }, []);
  const latest = steps.at(-1) ?? NOTHING;
  const undo = useCallback(async () => {
    if (latest.length === 0) return notify({ text: words.nothingToUndo, tone: 'done' });
    setSteps((before) => before.slice(0, -1));
    notify(await withdrawAll(latest));
    changed();
  }, [latest, changed, notify]);
  return useMemo(() => ({ latest, remember, undo }), [latest, remember, undo]);
}

/** One after the other: each decides what stands after it. Answers with what to say. */
async function withdrawAll(submissionIds: readonly string[]) {
  let withdrawn = 0;
  let problem: string | null = null;
  for (const submissionId of submissionIds) {
    const answer = await ask('submissions.withdraw', { submissionId, reason: words.undoReason });
    if (answer.ok) withdrawn += 1;
    else problem = failureSentence(answer.error);
  }
  if (problem !== null && withdrawn === 0) return { text: problem, tone: 'problem' } as const;
  return { text: withdrawnSentence(withdrawn), tone: 'done' } as const;
}
