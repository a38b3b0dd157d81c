/** Hạn set by the office for a reporting period or another obligation, by its code; `unit` null is for all units. */
export interface Deadline {
  readonly period: string;
  readonly unit: string | null;
  /** ISO day, inclusive. */
  readonly dueOn: string;
  readonly reason?: string | null;
}

/** A deadline as it is to be; null for none of the office's own. */
export type DeadlineChange = Omit<Deadline, 'dueOn' | 'reason'> & {
  readonly dueOn: string | null;
  readonly reason: string | null;
};

/** The unit's own deadline, null where it has none; the latest set holds. */
export const ownDeadline = (deadlines: readonly Deadline[], code: string, unit: string | null): Deadline | null =>
  deadlines.filter((one) => one.period === code && one.unit === unit).at(-1) ?? null;

/** The unit's own deadline before the one for all, the office's before the plan's; null is nobody's. */
export function dueOn(deadlines: readonly Deadline[], code: string, unit: string | null, planned: string | null): string | null {
  const own = unit === null ? null : ownDeadline(deadlines, code, unit);
  return (own ?? ownDeadline(deadlines, code, null))?.dueOn ?? planned;
}

const DAY = 86_400_000;
const HOURS_AHEAD = 7 * 3_600_000;

/** Whole days after the deadline's own day, 0 in time or without one. Offices keep Vietnam's time: UTC+7 all year. */
export function daysAfter(instant: string, day: string | null): number {
  if (day === null) return 0;
  const days = Math.floor((Date.parse(instant) + HOURS_AHEAD) / DAY) - Date.parse(`${day}T00:00:00Z`) / DAY;
  return Math.max(0, days);
}

/** Noon in Vietnam: what came on a day without an hour. */
export const noonOf = (day: string): string => `${day}T05:00:00.000Z`;
