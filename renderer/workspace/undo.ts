import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { AllocationsChanged } from '#core/contract/contract.ts';
import type { CallError } from '#core/contract/errors.ts';
import { assertNever, type Result } from '#core/domain/result.ts';
import type { Answers } from '#core/domain/submissions/submission.ts';
import { allocateWords } from '#core/text/vi-allocate.ts';
import { undoneSentence } from '#core/text/vi-review.ts';
import { failureSentence, words } from '#core/text/vi-window.ts';
import { ask } from '../api.ts';
import { type Notice, useNotify } from './notices.ts';

/** What was done in one step, so that it can be taken back. */
export type UndoStep = SubmissionStep | AllocationStep;

/** Targets that were allocated: what brings the former ones back. */
interface AllocationStep {
  readonly kind: 'allocated';
  readonly planId: string;
  readonly former: AllocationsChanged['former'];
}

type SubmissionStep =
  | { readonly kind: 'brought-in' | 'withdrawn'; readonly submissionIds: readonly string[] }
  /** Questions that were answered (`replace` where a file was accepted), and what had been answered to them before. */
  | {
      readonly kind: 'answered';
      readonly submissionIds: readonly string[];
      readonly questions: readonly string[];
      readonly before: Answers;
      /** What was remembered with it. */
      readonly remembered: readonly string[];
    };

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
    if (step.kind === 'allocated' || step.submissionIds.length > 0) setSteps((before) => [...before, step]);
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

async function takeBack(step: UndoStep): Promise<Notice> {
  return step.kind === 'allocated' ? takeBackAllocation(step) : takeBackSubmissions(step);
}

async function takeBackAllocation({ planId, former }: AllocationStep): Promise<Notice> {
  const { entries, members } = former;
  const input = { planId, entries: [...entries], members: [...members], reason: words.undoReason };
  const answer = await ask('allocations.set', input);
  return answer.ok
    ? { text: allocateWords.undone(answer.value.changed), tone: 'done' }
    : { text: failureSentence(answer.error), tone: 'problem' };
}

/** One after the other, the last first: each decides what stands after it. Answers with what to say. */
async function takeBackSubmissions(step: SubmissionStep): Promise<Notice> {
  let done = 0;
  let problem: string | null = null;
  for (const submissionId of step.submissionIds.toReversed()) {
    const answer = await reversed(step, submissionId);
    if (answer.ok) done += 1;
    else problem = failureSentence(answer.error);
  }
  if (problem !== null && done === 0) return { text: problem, tone: 'problem' };
  return { text: undoneSentence(step.kind, done), tone: 'done' };
}

function reversed(step: SubmissionStep, submissionId: string): Promise<Result<unknown, CallError>> {
  switch (step.kind) {
    case 'brought-in':
      return ask('submissions.withdraw', { submissionId, reason: words.undoReason });
    case 'answered':
      return unanswered(step, submissionId);
    case 'withdrawn':
      return ask('submissions.restore', { submissionId, reason: words.undoReason });
    default:
      return assertNever(step);
  }
}

/** Takes the answers back; where others had been given before, those hold again. */
async function unanswered(
  { questions, before, remembered }: Extract<SubmissionStep, { kind: 'answered' }>,
  submissionId: string,
): Promise<Result<unknown, CallError>> {
  // First, for a name that is still remembered would be recognised again at once.
  for (const id of remembered) await ask('remembered.remove', { id });
  const retracted = await ask('submissions.retract', { submissionId, questions: [...questions] });
  if (!retracted.ok || Object.keys(before).length === 0) return retracted;
  return ask('submissions.answer', { submissionId, answers: { ...before } });
}
