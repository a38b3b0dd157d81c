import { expect, test } from 'vitest';
import {
  inOrderOfStanding,
  restoredByWithdrawing,
  type SubmissionEvent,
  submissionHistory,
} from '#core/domain/submissions/submission-history.ts';
import { submission } from '../../support/submissions.ts';

const received = (submissionId: string, state: 'standing' | 'waiting'): SubmissionEvent => ({
  kind: 'submission-received',
  submissionId,
  state,
});
const accepted = (submissionId: string): SubmissionEvent => ({ kind: 'submission-accepted', submissionId, mode: 'all' });
const superseded = (submissionId: string, by: string): SubmissionEvent => ({ kind: 'submission-superseded', submissionId, by });
const withdrawn = (submissionId: string): SubmissionEvent => ({ kind: 'submission-withdrawn', submissionId });
const restored = (submissionId: string): SubmissionEvent => ({ kind: 'submission-restored', submissionId });

const replaced = [received('a', 'standing'), received('b', 'waiting'), superseded('a', 'b'), accepted('b')];
const states = (events: readonly SubmissionEvent[]) =>
  Object.fromEntries([...submissionHistory(events)].map(([id, { state }]) => [id, state]));

test('states follow from the events', () => {
  expect(states(replaced)).toEqual({ a: 'superseded', b: 'standing' });
  expect(states([...replaced, withdrawn('b'), restored('a')])).toEqual({ a: 'standing', b: 'withdrawn' });
});

test('withdrawing brings back what it had replaced', () => {
  expect(restoredByWithdrawing(submissionHistory(replaced), 'b')).toEqual(['a']);
});

test('withdrawing what does not stand brings nothing back', () => {
  expect(restoredByWithdrawing(submissionHistory(replaced), 'a')).toEqual([]);
});

test('where the replaced one was withdrawn meanwhile, the one before it comes back', () => {
  const events = [...replaced, received('c', 'waiting'), superseded('b', 'c'), accepted('c'), withdrawn('b')];
  expect(restoredByWithdrawing(submissionHistory(events), 'c')).toEqual(['a']);
});

test('the order is that of coming to stand, not of coming in', () => {
  const events = [received('a', 'standing'), received('b', 'waiting'), received('c', 'waiting'), accepted('c'), accepted('b')];
  const ordered = inOrderOfStanding(submissionHistory(events), [
    submission({ id: 'a' }),
    submission({ id: 'b' }),
    submission({ id: 'c' }),
  ]);
  expect(ordered.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});
