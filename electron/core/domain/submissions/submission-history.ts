import { assertNever } from '../result.ts';
import type { ReplaceMode, Submission, SubmissionState } from './submission.ts';

/** What can happen to a submission; the part of the event log that its state follows from. */
export type SubmissionEvent =
  | {
      readonly kind: 'submission-received' | 'submission-answered' | 'submission-retracted';
      readonly submissionId: string;
      readonly state: SubmissionState;
    }
  | { readonly kind: 'submission-accepted'; readonly submissionId: string; readonly mode: ReplaceMode }
  | { readonly kind: 'submission-superseded'; readonly submissionId: string; readonly by: string }
  | { readonly kind: 'submission-withdrawn'; readonly submissionId: string }
  | {
      readonly kind: 'submission-restored';
      readonly submissionId: string;
      readonly state?: SubmissionState;
      readonly isAnew?: boolean;
    };

/** A submission's state as its events tell it, and what it takes to take its withdrawal back. */
interface Standing {
  readonly state: SubmissionState;
  /** Number of the event by which it came to stand; what is brought back lies where it lay before. */
  readonly since: number;
  /** What it was when it was withdrawn; null where it never was. */
  readonly withdrawnFrom: SubmissionState | null;
}

/** Every submission of a plan as the events leave it. */
export type SubmissionHistory = ReadonlyMap<string, Standing>;

/** Every submission as the events leave it, oldest event first. The stored states must agree with it. */
export function submissionHistory(events: readonly SubmissionEvent[]): SubmissionHistory {
  const history = new Map<string, Standing>();
  for (const [index, event] of events.entries()) {
    const before = history.get(event.submissionId);
    history.set(event.submissionId, {
      state: stateAfter(event),
      since: before === undefined || comesToStand(event, before) ? index : before.since,
      withdrawnFrom: event.kind === 'submission-withdrawn' ? (before?.state ?? null) : (before?.withdrawnFrom ?? null),
    });
  }
  return history;
}

function comesToStand(event: SubmissionEvent, before: Standing): boolean {
  if (event.kind === 'submission-restored') return event.isAnew === true;
  return stateAfter(event) === 'standing' && before.state !== 'standing';
}

function stateAfter(event: SubmissionEvent): SubmissionState {
  switch (event.kind) {
    case 'submission-received':
    case 'submission-answered':
    case 'submission-retracted':
      return event.state;
    case 'submission-accepted':
      return 'standing';
    case 'submission-restored':
      return event.state ?? 'standing';
    case 'submission-superseded':
      return 'superseded';
    case 'submission-withdrawn':
      return 'withdrawn';
    default:
      return assertNever(event);
  }
}

/** In the order in which they came to stand: a supplement lies over what stood when it was accepted, whenever it came in. */
export const inOrderOfStanding = (history: SubmissionHistory, submissions: readonly Submission[]): readonly Submission[] =>
  submissions.toSorted((a, b) => (history.get(a.id)?.since ?? 0) - (history.get(b.id)?.since ?? 0));

/** It came to stand and nobody took it out: it stands, or what lies over it has replaced it. */
export const isLaid = ({ state }: Pick<Submission, 'state'>): boolean => state === 'standing' || state === 'superseded';

/**
 * What stands of all that has been laid for one unit and report: the last whole report, and the supplements over it.
 * With one left out, it is what would stand if that one had never been.
 */
export function whatStands(history: SubmissionHistory, laid: readonly Submission[]): readonly Submission[] {
  const ordered = inOrderOfStanding(history, laid);
  return ordered.slice(
    Math.max(
      0,
      ordered.findLastIndex(({ mode }) => mode === 'all'),
    ),
  );
}

/** What a withdrawn submission becomes when its withdrawal is taken back. */
export type Restoration =
  | { readonly state: Exclude<SubmissionState, 'standing' | 'withdrawn'> }
  | { readonly state: 'standing'; readonly isAnew: boolean; readonly supersedes: readonly string[] };

/**
 * Taking a withdrawal back: the submission is again what it was. Where it stood and its place has been covered since,
 * it comes to lie over what stands now.
 */
export function restoration(history: SubmissionHistory, withdrawn: Submission, others: readonly Submission[]): Restoration {
  const from = history.get(withdrawn.id)?.withdrawnFrom ?? 'standing';
  if (from === 'waiting' || from === 'rejected') return { state: from };
  const standsNow = others.filter(({ state }) => state === 'standing');
  const back = whatStands(history, [...others.filter(isLaid), withdrawn]);
  const isIn = (submission: Submission) => back.some(({ id }) => id === submission.id);
  const idsOf = (submissions: readonly Submission[]) => submissions.map(({ id }) => id);
  if (isIn(withdrawn)) return { state: 'standing', isAnew: false, supersedes: idsOf(standsNow.filter((other) => !isIn(other))) };
  if (from === 'superseded') return { state: from };
  return { state: 'standing', isAnew: true, supersedes: withdrawn.mode === 'all' ? idsOf(standsNow) : [] };
}
