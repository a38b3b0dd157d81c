import { useState } from 'react';
import type { Answers, Submission } from '#core/domain/submissions/submission.ts';
import { acceptedAllSentence } from '#core/text/vi-review.ts';
import { failureSentence, settledSentence, words } from '#core/text/vi-window.ts';
import { type Answer, ask } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { type ChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { groupOf, isReady } from './grouped-submissions.ts';

/** What a person can decide about submissions. Each says what came of it and goes on to the next that needs a person. */
export interface Settle {
  /** Something is being written, or what it changed is not on screen yet. */
  readonly isBusy: boolean;
  answer(submission: Submission, answers: Answers, remember?: boolean): Promise<void>;
  withdraw(submission: Submission): Promise<void>;
  /** Enter on the list: accepts what is ready, passes over what asks nothing; answers whether it did. */
  goOn(submission: Submission): boolean;
  acceptAllReady(): Promise<void>;
}

/** An acceptance is the answer that all is replaced. */
const ACCEPTED: Answers = { replace: 'all' };

/** So that an answer that is taken back is not remembered either. */
async function rememberedIds(): Promise<readonly string[]> {
  const list = await ask('remembered.list', {});
  return list.ok ? list.value.map(({ id }) => id) : [];
}

/** Decisions over the list on show; `choose` moves to another of its files. */
export function useSettle(report: ChosenReport, inOrder: readonly Submission[], choose: (id: string) => void): Settle {
  const { changed, submissions } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const [isWriting, setWriting] = useState(false);
  const [settledOn, setSettledOn] = useState<readonly Submission[] | null>(null);
  const isBusy = isWriting || (settledOn !== null && settledOn === submissions);
  const goOnFrom = (id: string) => {
    const place = inOrder.findIndex((one) => one.id === id);
    const others = [...inOrder.slice(place + 1), ...inOrder.slice(0, place)];
    choose((others.find((one) => groupOf(one) === 'review') ?? others.find(isReady))?.id ?? id);
  };
  const failed = (result: Answer<'submissions.answer'> | Answer<'submissions.withdraw'> | Answer<'submissions.acceptReady'>) =>
    result.ok ? undefined : notify({ text: failureSentence(result.error), tone: 'problem' });
  const run = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setWriting(true);
    setSettledOn(submissions);
    await work();
    setWriting(false);
    changed();
  };
  const settled = (
    { id, answers: given }: Submission,
    result: Answer<'submissions.answer'>,
    answers: Answers,
    remembered: readonly string[] = [],
  ) => {
    if (!result.ok) return failed(result);
    const questions = Object.keys(answers);
    const before = Object.fromEntries(Object.entries(given).filter(([question]) => questions.includes(question)));
    remember({ kind: 'answered', submissionIds: [id], questions, before, remembered });
    notify({ text: settledSentence(result.value), tone: 'done' });
    if (result.value.outcome === 'accepted') goOnFrom(id);
    else choose(id);
  };
  return {
    isBusy,
    answer: (submission, answers, isRemembered = false) =>
      run(async () => {
        const said = { submissionId: submission.id, answers: { ...answers }, remember: isRemembered };
        const known = isRemembered ? await rememberedIds() : [];
        const result = await ask('submissions.answer', said);
        const fresh = isRemembered ? (await rememberedIds()).filter((id) => !known.includes(id)) : [];
        settled(submission, result, answers, fresh);
      }),
    withdraw: ({ id }) =>
      run(async () => {
        const result = await ask('submissions.withdraw', { submissionId: id, reason: words.withdrawReason });
        if (!result.ok) return failed(result);
        remember({ kind: 'withdrawn', submissionIds: [id] });
        notify({ text: result.value.standing === null ? words.withdrawn : words.withdrawnAndRestored, tone: 'done' });
        goOnFrom(id);
      }),
    goOn(submission) {
      if (isReady(submission))
        run(async () => settled(submission, await ask('submissions.accept', { submissionId: submission.id }), ACCEPTED));
      else if (groupOf(submission) === 'review') return false;
      else goOnFrom(submission.id);
      return true;
    },
    acceptAllReady: () =>
      run(async () => {
        const result = await ask('submissions.acceptReady', { planId: report.plan.id, period: report.period.code });
        if (!result.ok) return failed(result);
        const ids = result.value.accepted.flatMap(({ submissionId }) => submissionId ?? []);
        remember({ kind: 'answered', submissionIds: ids, questions: Object.keys(ACCEPTED), before: {}, remembered: [] });
        notify({ text: acceptedAllSentence(ids.length), tone: 'done' });
      }),
  };
}
