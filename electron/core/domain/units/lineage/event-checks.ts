import { dayBefore } from '../../plan/day-before.ts';
import type { UnitEventFault, UnitEventFaultKind } from './event-fault.ts';
import { beginnings, changesWhoExists, endings, lifespan } from './lifespan.ts';
import type { UnitEvent } from './unit-event.ts';

/** A report of a unit that counts or waits: the first and last day of its period, and how it is named. */
export interface DatedReport {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly named: string;
}

/** What an event is checked against. */
export interface EventSurroundings {
  /** All that stand, the event itself among them. */
  readonly events: readonly UnitEvent[];
  /** Identities of all units of all plans. */
  readonly known: ReadonlySet<string>;
  readonly reports: readonly DatedReport[];
}

type Found = Partial<Pick<UnitEventFault, 'severity' | 'unit' | 'day' | 'reports'>>;

/** What is wrong with one event among all. */
export function eventFaults(event: UnitEvent, around: EventSurroundings): readonly UnitEventFault[] {
  const at = (kind: UnitEventFaultKind, found: Found = {}): UnitEventFault => ({
    severity: 'error',
    eventId: event.id,
    unit: null,
    day: event.on,
    reports: [],
    ...found,
    kind,
  });
  const sides = sideFault(event);
  if (sides !== null) return [at(sides)];
  const named = [...new Set([...event.from, ...event.to, ...managersOf(event)])];
  const unknown = named.filter((unit) => !around.known.has(unit));
  if (unknown.length > 0) return unknown.map((unit) => at('unknown-unit', { unit }));
  return [
    ...event.from.flatMap((unit) => formerFaults(unit, event, around).map(([kind, found]) => at(kind, { unit, ...found }))),
    ...event.to.flatMap((unit) => laterFaults(unit, event, around).map(([kind, found]) => at(kind, { unit, ...found }))),
    ...(event.transfer && event.to.includes(event.transfer.after ?? '')
      ? [at('manages-itself', { unit: event.transfer.after })]
      : []),
  ];
}

const managersOf = ({ transfer }: UnitEvent): readonly string[] =>
  [transfer?.before, transfer?.after].filter((unit) => typeof unit === 'string');

/** Each kind of event has its own two sides. */
function sideFault({ kind, from, to, renaming, transfer }: UnitEvent): 'no-unit' | 'wrong-sides' | null {
  const isSame = from.length === to.length && from.every((unit) => to.includes(unit));
  switch (kind) {
    case 'founded':
      return from.length > 0 ? 'wrong-sides' : to.length === 0 ? 'no-unit' : null;
    case 'ended':
      return to.length > 0 ? 'wrong-sides' : from.length === 0 ? 'no-unit' : null;
    case 'renamed':
      return from.length === 0 ? 'no-unit' : isSame && from.length === 1 && renaming !== null ? null : 'wrong-sides';
    case 'transferred':
      return from.length === 0 ? 'no-unit' : isSame && transfer !== null ? null : 'wrong-sides';
    case 'merged':
    case 'split':
      return from.length === 0 || to.length === 0 ? 'no-unit' : isSame ? 'wrong-sides' : null;
  }
}

type Fault = readonly [UnitEventFaultKind, Found];

/** One of the old units: it was there the day before, and ends once. */
function formerFaults(unit: string, event: UnitEvent, { events, reports }: EventSurroundings): readonly Fault[] {
  const life = lifespan(unit, events);
  const lastDay = dayBefore(event.on);
  const faults: Fault[] = [];
  if (life.from !== null && life.to !== null && life.to < life.from) faults.push(['ends-before-it-began', { day: life.from }]);
  else if (life.from !== null && life.from > lastDay) faults.push(['not-yet-there', { day: life.from }]);
  if (life.to !== null && life.to < lastDay) faults.push(['no-longer-there', { day: life.to }]);
  if (endings(unit, events).length > 1) faults.push(['ended-twice', {}]);
  if (comesOutOfItself(unit, events)) faults.push(['cycle', {}]);
  const later = life.to === null ? [] : reports.filter((report) => report.unit === unit && report.from > (life.to ?? ''));
  if (later.length > 0 && !event.to.includes(unit))
    faults.push(['reports-after-end', { severity: 'warning', day: life.to, reports: later.map(({ named }) => named) }]);
  return faults;
}

/** One of the new units: it is there on the day, begins once, and was not there before unless it stands on both sides. */
function laterFaults(unit: string, event: UnitEvent, { events, reports }: EventSurroundings): readonly Fault[] {
  if (event.from.includes(unit)) return [];
  const life = lifespan(unit, events);
  const faults: Fault[] = [];
  if (life.to !== null && life.to < event.on) faults.push(['no-longer-there', { day: life.to }]);
  if (beginnings(unit, events).length > 1) faults.push(['founded-twice', {}]);
  const before = reports.filter((report) => report.unit === unit && report.to < event.on);
  if (before.length > 0 && beginnings(unit, events).includes(event.on))
    faults.push(['already-there', { reports: before.map(({ named }) => named) }]);
  return faults;
}

/** It is among its own successors: whoever ends and is founded anew is another unit. */
function comesOutOfItself(unit: string, events: readonly UnitEvent[]): boolean {
  const seen = new Set<string>();
  let next = successors(unit, events);
  while (next.length > 0) {
    if (next.includes(unit)) return true;
    for (const one of next) seen.add(one);
    next = next.flatMap((one) => successors(one, events)).filter((one) => !seen.has(one));
  }
  return false;
}

const successors = (unit: string, events: readonly UnitEvent[]): readonly string[] =>
  events
    .filter((event) => changesWhoExists(event) && event.from.includes(unit) && !event.to.includes(unit))
    .flatMap(({ to }) => to);
