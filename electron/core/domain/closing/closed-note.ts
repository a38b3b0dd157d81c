import type { Decision } from '../allocation/allocation.ts';

/** Who closed a period, when, by what document and why. */
export interface ClosedNote {
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  /** The document it is closed by; both parts null where there is none. */
  readonly decision: Decision;
  /** Why, in the person's words; always given where the checks found something. */
  readonly reason: string | null;
}

/** The last closing of a period. */
export interface ClosedMark {
  /** The period's code. */
  readonly period: string;
  readonly note: ClosedNote;
  /** False where it has been reopened since. */
  readonly isClosed: boolean;
}
