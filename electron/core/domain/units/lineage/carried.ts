import { changesWhoExists } from './lifespan.ts';
import type { UnitEvent } from './unit-event.ts';

/**
 * Into which units a unit of one day has come by another: itself where nothing happened to it, nobody where it ended without
 * successors (or, backwards, had not been founded). All events of a day happen at once.
 */
export function carried(unit: string, from: string, to: string, events: readonly UnitEvent[]): readonly string[] {
  const [sources, targets] = from <= to ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const [after, until] = from <= to ? [from, to] : [to, from];
  const between = events.filter((event) => changesWhoExists(event) && event.on > after && event.on <= until);
  const days = [...new Set(between.map(({ on }) => on))].toSorted();
  const inOrder = from <= to ? days : days.toReversed();
  return inOrder.reduce<readonly string[]>(
    (units, day) => {
      const today = between.filter(({ on }) => on === day);
      return [...new Set(units.flatMap((one) => step(one, today, sources, targets)))];
    },
    [unit],
  );
}

function step(unit: string, today: readonly UnitEvent[], sources: 'from' | 'to', targets: 'from' | 'to'): readonly string[] {
  const own = today.filter((event) => event[sources].includes(unit));
  return own.length === 0 ? [unit] : own.flatMap((event) => event[targets]);
}
