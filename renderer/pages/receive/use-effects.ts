import type { SubmissionEffect } from '#core/domain/submissions/review.ts';
import type { Answers, Submission } from '#core/domain/submissions/submission.ts';
import { effectSentence } from '#core/text/vi-review.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** What taking a file would change, for both ways of taking it; null until it is known, or where nobody asks. */
export interface Effects {
  readonly all: SubmissionEffect | null;
  readonly supplement: SubmissionEffect | null;
}

/** Asks for the effects of a submission where it waits to take the place of another. */
export function useEffects({ id, state, questions }: Submission): Effects {
  const { revision } = useWorkspace();
  const isAsked = state === 'waiting' && questions.some(({ kind }) => kind === 'replace' || kind === 'closed');
  const input = (mode: 'all' | 'supplement') => (isAsked ? { submissionId: id, mode } : null);
  const all = useAnswer('submissions.effect', input('all'), revision, `${id} all`);
  const supplement = useAnswer('submissions.effect', input('supplement'), revision, `${id} supplement`);
  return { all: all.value, supplement: supplement.value };
}

/** What an answer would change, in a few words; null where it does not replace anything. */
export function consequenceOf(effects: Effects, { replace }: Answers): string | null {
  const effect = replace === 'all' ? effects.all : replace === 'supplement' ? effects.supplement : null;
  return effect && effectSentence(effect);
}
