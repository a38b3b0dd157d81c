import { describe, expect, test } from 'vitest';
import type { Submission } from '#core/domain/submissions/submission.ts';
import {
  inOrderOfStanding,
  restoration,
  type SubmissionEvent,
  submissionHistory,
  whatStands,
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

const all = submission({ id: 'a' });
const replacing = submission({ id: 'b' });
const whole = (id: string, state: Submission['state'] = 'superseded') => submission({ id, state });
const standsOf = (events: readonly SubmissionEvent[], laid: readonly Submission[]) =>
  whatStands(submissionHistory(events), laid).map(({ id }) => id);

test('without what replaced it, the former report stands', () => {
  expect(standsOf(replaced, [all, replacing])).toEqual(['b']);
  expect(standsOf(replaced, [all])).toEqual(['a']);
});

test('a supplement goes on lying over the report that comes back under it', () => {
  const events = [...replaced, received('c', 'waiting'), accepted('c'), withdrawn('b'), restored('a')];
  expect(standsOf(events, [submission({ id: 'c', mode: 'supplement' }), all])).toEqual(['a', 'c']);
});

test('what was taken back waits, and comes to stand anew when it is answered again', () => {
  const retracted = { kind: 'submission-retracted', submissionId: 'b', state: 'waiting' } as const;
  const events = [...replaced, retracted, restored('a')];
  expect(states(events)).toEqual({ a: 'standing', b: 'waiting' });
  expect(submissionHistory([...events, superseded('a', 'b'), accepted('b')]).get('b')).toMatchObject({ since: 7 });
});

describe('taking a withdrawal back', () => {
  const undone = [...replaced, withdrawn('b'), restored('a')];

  test('what had replaced a report replaces it again, where it lay', () => {
    expect(restoration(submissionHistory(undone), whole('b', 'withdrawn'), [whole('a', 'standing')])).toEqual({
      state: 'standing',
      isAnew: false,
      supersedes: ['a'],
    });
  });

  test('what came to stand in its place meanwhile is replaced by it', () => {
    const events = [...undone, received('c', 'waiting'), superseded('a', 'c'), accepted('c')];
    expect(restoration(submissionHistory(events), whole('b', 'withdrawn'), [whole('a'), whole('c', 'standing')])).toEqual({
      state: 'standing',
      isAnew: true,
      supersedes: ['c'],
    });
  });

  test('what had been replaced when it was withdrawn is as before, unless nothing lies over it any more', () => {
    const events = [...replaced, withdrawn('a')];
    expect(restoration(submissionHistory(events), whole('a', 'withdrawn'), [whole('b', 'standing')])).toEqual({
      state: 'superseded',
    });
    const gone = [...events, withdrawn('b')];
    expect(restoration(submissionHistory(gone), whole('a', 'withdrawn'), [whole('b', 'withdrawn')])).toEqual({
      state: 'standing',
      isAnew: false,
      supersedes: [],
    });
  });

  test('what waited waits again', () => {
    const events = [received('a', 'waiting'), withdrawn('a')];
    expect(restoration(submissionHistory(events), whole('a', 'withdrawn'), [])).toEqual({ state: 'waiting' });
    const back: SubmissionEvent = { kind: 'submission-restored', submissionId: 'a', state: 'waiting' };
    expect(states([...events, back])).toEqual({ a: 'waiting' });
  });

  test('a supplement whose place was covered lies over what stands now and replaces nothing', () => {
    const supplement = submission({ id: 'b', mode: 'supplement', state: 'withdrawn' });
    const events = [received('a', 'standing'), received('b', 'waiting'), accepted('b'), withdrawn('b')];
    const covered = [...events, received('c', 'waiting'), superseded('a', 'c'), accepted('c')];
    expect(restoration(submissionHistory(covered), supplement, [whole('a'), whole('c', 'standing')])).toEqual({
      state: 'standing',
      isAnew: true,
      supersedes: [],
    });
  });
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
