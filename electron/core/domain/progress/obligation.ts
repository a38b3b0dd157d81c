import type { Reminder } from './reminder.ts';

/**
 * `report`: a period's report · `dated`: something due by a day that is no report (đại hội, gửi kế hoạch) ·
 * `registration`: what units register or announce (công trình, ngày phát động …) ·
 * `minimum`: at least so many of each unit, or of each kind of union (mô hình, điển hình …); figures say how it stands.
 */
export type ObligationKind = 'report' | 'dated' | 'registration' | 'minimum';

/** Việc kế hoạch yêu cầu: one thing that the plan asks of units. */
export interface AskedObligation {
  /** The period's or indicator's own code; "VIEC1", "DK1" for what the plan gives no code. Stays when the plan is amended. */
  readonly code: string;
  readonly kind: ObligationKind;
  /** In the plan's words; of a report the period's label. */
  readonly what: string;
  readonly quotation: string | null;
  /** Who, to whom and how, in the plan's words; null where it does not say. */
  readonly by: string | null;
  readonly to: string | null;
  readonly channel: string | null;
  /** ISO day, inclusive, as the plan has it. */
  readonly plannedOn: string | null;
}

/**
 * `on-time`, `late`: done · `waiting`: a person must answer first · `refused`: what came was no use ·
 * `due`: not yet, and there is time or no deadline · `overdue`: not yet, and the deadline has gone by ·
 * `not-asked`: the unit does not exist then, is not among those asked, or was excused.
 */
export type ObligationState = 'on-time' | 'late' | 'waiting' | 'refused' | 'due' | 'overdue' | 'not-asked';

/** What an officer notes of an obligation that no report answers. */
export interface ObligationMark {
  readonly obligation: string;
  readonly unit: string;
  /** `excused`: the unit need not do it. */
  readonly state: 'received' | 'waiting' | 'refused' | 'excused';
  /** ISO day on which it came or was done: decides whether it was in time. */
  readonly on: string;
  /** ISO day that was announced (ngày tổ chức phát động), null where none was. */
  readonly heldOn: string | null;
  readonly note: string | null;
  readonly file: { readonly name: string; readonly sha256: string } | null;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
}

/** How one unit stands with one obligation. */
export interface ObligationCell {
  readonly obligation: string;
  readonly unit: string;
  readonly state: ObligationState;
  /** ISO day, inclusive; the unit's own where it has one. */
  readonly dueOn: string | null;
  /** The unit has a deadline of its own, with why. */
  readonly extension: { readonly reason: string | null } | null;
  /** ISO day on which it came; null where it has not. */
  readonly receivedOn: string | null;
  /** Whole days after the deadline, of what came or until now; 0 in time. */
  readonly daysLate: number;
  readonly heldOn: string | null;
  readonly note: string | null;
  readonly file: string | null;
  /** Figures told by telephone while the report is not here. */
  readonly telephoned: number;
  /** Of a minimum: what is there, of what. */
  readonly reached: { readonly numerator: number; readonly denominator: number | null } | null;
  /** Oldest first. */
  readonly reminders: readonly Reminder[];
}

/** Done, whether in time or not. */
export const isDone = (state: ObligationState): boolean => state === 'on-time' || state === 'late';

/** The unit still owes it: these are reminded. What waits for an answer at the office is not the unit's to do. */
export const isOwed = (state: ObligationState): boolean => state === 'due' || state === 'overdue' || state === 'refused';
