import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { CallError } from '#core/contract/errors.ts';
import { assertNever, ok, type Result } from '#core/domain/result.ts';
import type { Answers } from '#core/domain/submissions/submission.ts';
import type { Draft } from '#core/domain/submissions/typed-report.ts';
import { undoneSentence } from '#core/text/vi-review.ts';
import { failureSentence, words } from '#core/text/vi-window.ts';
import { ask } from '../api.ts';
import { useNotify } from './notices.ts';

type FormerForm = Omit<Draft, 'savedAt'>;

/** What was done in one step, so that it can be taken back. */
export type UndoStep =
  | { readonly kind: 'brought-in' | 'withdrawn'; readonly submissionIds: readonly string[] }
  /** Questions that were answered (`replace` where a file was accepted), and what had been answered to them before. */
  | {
      readonly kind: 'answered';
      readonly submissionIds: readonly string[];
      readonly questions: readonly string[];
      readonly before: Answers;
      /** What was remembered with it. */
      readonly remembered: readonly string[];
    }
  /** A report that was typed, and its form as it was. */
  | { readonly kind: 'entered'; readonly submissionIds: readonly string[]; readonly form: FormerForm }
  | { readonly kind: 'draft-discarded'; readonly form: FormerForm }
  | {
      readonly kind: 'figure-set';
      readonly place: { readonly planId: string; readonly period: string; readonly unit: string; readonly indicator: string };
    }
  | { readonly kind: 'memory-removed'; readonly id: string };

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

const isNothing = (step: UndoStep): boolean => 'submissionIds' in step && step.submissionIds.length === 0;

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

type Reversed = Promise<Result<unknown, CallError>>;

/** Answers with what to say. */
async function takeBack(step: UndoStep) {
  const outcomes = await reversed(step);
  const done = outcomes.filter((outcome) => outcome.ok).length;
  const failed = outcomes.find((outcome) => !outcome.ok);
  if (failed && !failed.ok && done === 0) return { text: failureSentence(failed.error), tone: 'problem' } as const;
  return { text: undoneSentence(step.kind, done), tone: 'done' } as const;
}

function reversed(step: UndoStep): Promise<readonly Result<unknown, CallError>[]> {
  switch (step.kind) {
    case 'brought-in':
      return each(step.submissionIds, withdrawn);
    case 'answered':
      return each(step.submissionIds, (submissionId) => unanswered(step, submissionId));
    case 'withdrawn':
      return each(step.submissionIds, (submissionId) => ask('submissions.restore', { submissionId, reason: words.undoReason }));
    case 'entered':
      return notEntered(step);
    case 'draft-discarded':
      return each([step.form], (form) => ask('drafts.save', form));
    case 'figure-set':
      return each([step.place], (place) => ask('figures.unset', { ...place, reason: words.undoReason }));
    case 'memory-removed':
      return each([step.id], rememberedAgain);
    default:
      return assertNever(step);
  }
}

/** One after the other, the last first: each decides what stands after it. */
async function each<T>(things: readonly T[], reverse: (thing: T) => Reversed): Promise<readonly Result<unknown, CallError>[]> {
  const outcomes: Result<unknown, CallError>[] = [];
  for (const thing of things.toReversed()) outcomes.push(await reverse(thing));
  return outcomes;
}

const withdrawn = (submissionId: string): Reversed => ask('submissions.withdraw', { submissionId, reason: words.undoReason });

/** The report goes, its form comes back: nothing that was typed is lost. */
async function notEntered({ submissionIds, form }: Extract<UndoStep, { kind: 'entered' }>) {
  const outcomes = await each(submissionIds, withdrawn);
  const drafts = await ask('drafts.list', { planId: form.planId });
  const isKept = drafts.ok && drafts.value.some(({ period, unit }) => period === form.period && unit === form.unit);
  if (!isKept) await ask('drafts.save', form);
  return outcomes;
}

async function rememberedAgain(id: string): Reversed {
  const answer = await ask('remembered.restore', { id });
  return answer.ok && !answer.value.restored ? { ok: false, error: { code: 'not-remembered-again' } } : ok(answer);
}

/** Takes the answers back; where others had been given before, those hold again. */
async function unanswered(
  { questions, before, remembered }: Extract<UndoStep, { kind: 'answered' }>,
  submissionId: string,
): Reversed {
  // First, for a name that is still remembered would be recognised again at once.
  for (const id of remembered) await ask('remembered.remove', { id });
  const retracted = await ask('submissions.retract', { submissionId, questions: [...questions] });
  if (!retracted.ok || Object.keys(before).length === 0) return retracted;
  return ask('submissions.answer', { submissionId, answers: { ...before } });
}
