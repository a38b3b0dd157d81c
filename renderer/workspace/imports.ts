import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Progress } from '#core/contract/contract.ts';
import type { ImportReceipt } from '#core/contract/imported-file.ts';
import type { ChosenFile } from '#core/contract/window-app.ts';
import { wrongPeriodHint } from '#core/text/vi-next-steps.ts';
import { failureSentence, receiptSentence, words } from '#core/text/vi-window.ts';
import { ask, shell } from '../api.ts';
import { useNotify } from './notices.ts';
import type { UndoStep } from './undo-step.ts';

const TASK = 'import';

/** Milliseconds. */
const REFRESH_EVERY = 1000;
const TELL_EVERY = 100;

/** Receiving reports: what runs now, and how to begin and stop it. */
export interface Imports {
  readonly progress: Progress | null;
  /** Reads the files as reports of the plan and period; answers when all are done, null where nothing could be read. */
  receive(planId: string, period: string, files: readonly ChosenFile[]): Promise<ImportReceipt | null>;
  stop(): void;
}

export const ImportsContext = createContext<Imports | null>(null);

/** The imports of the window around. */
export function useImports(): Imports {
  const imports = useContext(ImportsContext);
  if (!imports) throw new Error('no imports around this page');
  return imports;
}

/** Submissions that an import brought in: those can be taken out again. */
const broughtIn = (receipt: ImportReceipt): readonly string[] =>
  receipt.files.flatMap(({ outcome, submissionId }) =>
    outcome === 'already-imported' || outcome === 'rejected' || submissionId === null ? [] : [submissionId],
  );

/** How many files say that they are of another period than the one they were received for. */
const ofOtherPeriods = ({ files }: ImportReceipt): number =>
  files.filter(({ issues }) => issues.some(({ code }) => code === 'wrong-period')).length;

/** One import at a time for the whole window, the others in line behind it; its end is told, can be undone, and makes every page ask again. */
export function useNewImports(changed: () => void, remember: (step: UndoStep) => void): Imports {
  const [progress, setProgress] = useState<Progress | null>(null);
  const latest = useRef<Promise<unknown> | null>(null);
  const notify = useNotify();
  useEffect(() => {
    let shownAt = 0;
    let toldAt = 0;
    return shell.onProgress((step) => {
      if (step.task !== TASK || (Date.now() - toldAt < TELL_EVERY && step.done < step.total)) return;
      toldAt = Date.now();
      setProgress((now) => now && step);
      // What is in already shows while the rest is read, but not after every single file.
      if (Date.now() - shownAt > REFRESH_EVERY) {
        shownAt = Date.now();
        changed();
      }
    });
  }, [changed]);
  const read = useCallback(
    async (planId: string, period: string, files: readonly ChosenFile[]) => {
      setProgress({ task: TASK, done: 0, total: files.length, file: null });
      const answer = await ask('submissions.import', { planId, period, files: files.map(({ handle }) => handle), task: TASK });
      setProgress(null);
      changed();
      if (answer.ok) remember({ kind: 'brought-in', submissionIds: broughtIn(answer.value) });
      notify(
        answer.ok
          ? { text: `${receiptSentence(answer.value.summary)}${wrongPeriodHint(ofOtherPeriods(answer.value))}`, tone: 'done' }
          : { text: failureSentence(answer.error), tone: 'problem' },
      );
      return answer.ok ? answer.value : null;
    },
    [changed, notify, remember],
  );
  const receive = useCallback(
    async (...reports: Parameters<typeof read>) => {
      const before = latest.current;
      if (before) notify({ text: words.stillReading, tone: 'done' });
      const reading = before ? before.then(() => read(...reports)) : read(...reports);
      latest.current = reading;
      const receipt = await reading;
      if (latest.current === reading) latest.current = null;
      return receipt;
    },
    [notify, read],
  );
  return useMemo(() => ({ progress, receive, stop: () => void ask('tasks.cancel', { task: TASK }) }), [progress, receive]);
}
