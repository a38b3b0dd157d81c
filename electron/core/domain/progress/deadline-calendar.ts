import { isOwed, type ObligationCell } from './obligation.ts';
import type { ProgressBoard } from './progress-board.ts';

/** A day by which something is due. */
export interface CalendarEntry {
  /** ISO day. */
  readonly day: string;
  readonly obligation: string;
  /** Units whose day it is, and how many of them still owe it. */
  readonly units: readonly string[];
  readonly owed: number;
  /** Days of single units that were given more time. */
  readonly isExtension: boolean;
}

/** Every deadline with whose it is, the earliest first. */
export function deadlineCalendar({ obligations, cells }: ProgressBoard): readonly CalendarEntry[] {
  const entries = obligations.flatMap(({ code }) => {
    const own = cells.filter(({ obligation, state }) => obligation === code && state !== 'not-asked');
    const days = [...new Set(own.flatMap(({ dueOn }) => dueOn ?? []))];
    return days.flatMap((day) =>
      entriesOn(
        day,
        code,
        own.filter(({ dueOn }) => dueOn === day),
      ),
    );
  });
  return entries.toSorted((a, b) => a.day.localeCompare(b.day));
}

function entriesOn(day: string, obligation: string, cells: readonly ObligationCell[]): readonly CalendarEntry[] {
  return [false, true].flatMap((isExtension) => {
    const whose = cells.filter(({ extension }) => (extension !== null) === isExtension);
    const owed = whose.filter(({ state }) => isOwed(state)).length;
    return whose.length === 0 ? [] : [{ day, obligation, units: whose.map(({ unit }) => unit), owed, isExtension }];
  });
}
