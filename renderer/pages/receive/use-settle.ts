import { useState } from 'react';
import type { Answers, Submission } from '#core/domain/submissions/submission.ts';
import { failureSentence, settledSentence, words } from '#core/text/vi-window.ts';
import { type Answer, ask } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { groupOf } from './grouped-submissions.ts';

/** What a person can decide about a submission. Each says what came of it and goes on to the next that needs a person. */
export interface Settle {
  /** Something is being written. */
  readonly isBusy: boolean;
  answer(submission: Submission, answers: Answers, remember?: boolean): Promise<void>;
  accept(submission: Submission): Promise<void>;
  withdraw(submission: Submission): Promise<void>;
  /** Enter on the list: accepts where nothing else is asked; answers whether it did. */
  acceptByKey(submission: Submission): boolean;
}

const asksOnlyToReplace = ({ state, questions }: Submission): boolean =>
  state === 'waiting' && questions.every(({ kind }) => kind === 'replace');

/** Decisions over the list on show; `choose` moves to the next one. */
export function useSettle(inOrder: readonly Submission[], choose: (id: string) => void): Settle {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const goOnFrom = (id: string) => {
    const place = inOrder.findIndex((one) => one.id === id);
    const next = [...inOrder.slice(place + 1), ...inOrder.slice(0, place)].find((one) => groupOf(one) === 'review');
    choose(next?.id ?? id);
  };
  const settled = (id: string, result: Answer<'submissions.answer'>) => {
    if (!result.ok) return notify({ text: failureSentence(result.error), tone: 'problem' });
    remember([id]);
    notify({ text: settledSentence(result.value), tone: 'done' });
    if (result.value.outcome === 'accepted') goOnFrom(id);
    else choose(id);
  };
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    await work();
    setBusy(false);
    changed();
  };
  const answer: Settle['answer'] = ({ id }, answers, isRemembered = false) =>
    run(async () =>
      settled(id, await ask('submissions.answer', { submissionId: id, answers: { ...answers }, remember: isRemembered })),
    );
  const accept: Settle['accept'] = ({ id }) =>
    run(async () => settled(id, await ask('submissions.accept', { submissionId: id })));
  const withdraw: Settle['withdraw'] = ({ id }) =>
    run(async () => {
      const result = await ask('submissions.withdraw', { submissionId: id, reason: words.withdrawReason });
      if (result.ok) goOnFrom(id);
      notify(
        result.ok
          ? { text: result.value.standing === null ? words.withdrawn : words.withdrawnAndRestored, tone: 'done' }
          : { text: failureSentence(result.error), tone: 'problem' },
      );
    });
  return {
    isBusy,
    answer,
    accept,
    withdraw,
    acceptByKey(submission) {
      if (!asksOnlyToReplace(submission)) return false;
      accept(submission);
      return true;
    },
  };
}
