export const reminderWays = ['zalo', 'telephone', 'email', 'letter'] as const;
/** By what a unit was reminded; `letter`: văn bản. */
export type ReminderWay = (typeof reminderWays)[number];

/** Lần nhắc: who was reminded of what, when, by whom, and what came of it. */
export interface Reminder {
  readonly id: string;
  readonly unit: string;
  readonly obligation: string;
  readonly way: ReminderWay;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  /** What the unit said; null until it has. */
  readonly answer: string | null;
  readonly nextStep: string | null;
}
