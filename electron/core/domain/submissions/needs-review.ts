import type { Submission } from './submission.ts';
import { isError } from './submission-outcome.ts';

/** It waits for an answer, or counts with figures left out. */
export const needsReview = ({ state, issues }: Pick<Submission, 'state' | 'issues'>): boolean =>
  state === 'waiting' || (state === 'standing' && issues.some(isError));
