import { dayBefore } from '../../plan/day-before.ts';
import type { UnitEvent } from './unit-event.ts';

/** First and last day of a unit; null where no event tells. */
export interface Lifespan {
  readonly from: string | null;
  readonly to: string | null;
}

type Change = Pick<UnitEvent, 'on' | 'kind' | 'from' | 'to'>;

/** A unit's first and last day, as events tell them: a new name or another manager changes neither. */
export function lifespan(unit: string, events: readonly Change[]): Lifespan {
  const begins = beginnings(unit, events)[0] ?? null;
  const ends = endings(unit, events)[0] ?? null;
  return { from: begins, to: ends === null ? null : dayBefore(ends) };
}

/** Days on which it comes into being: it is among the new ones and was not among the old. */
export const beginnings = (unit: string, events: readonly Change[]): readonly string[] =>
  daysOf(events, (today) => isAmong(unit, today, 'to') && !isAmong(unit, today, 'from'));

/** First days without it. */
export const endings = (unit: string, events: readonly Change[]): readonly string[] =>
  daysOf(events, (today) => isAmong(unit, today, 'from') && !isAmong(unit, today, 'to'));

function daysOf(events: readonly Change[], happens: (today: readonly Change[]) => boolean): readonly string[] {
  const structural = events.filter(changesWhoExists);
  const days = [...new Set(structural.map(({ on }) => on))].toSorted();
  return days.filter((day) => happens(structural.filter(({ on }) => on === day)));
}

const isAmong = (unit: string, events: readonly Change[], side: 'from' | 'to'): boolean =>
  events.some((event) => event[side].includes(unit));

/** A unit that is renamed or managed by another is there before and after. */
export const changesWhoExists = ({ kind }: Pick<UnitEvent, 'kind'>): boolean => kind !== 'renamed' && kind !== 'transferred';
