import type { Measure, TimeBehavior } from '../plan/indicator.ts';

/** A unit's figures of one measure, as far as they can be compared. Percent of ratios, the number itself of counts. */
export interface UnitHistory {
  readonly measure: Extract<Measure, 'count' | 'ratio'>;
  readonly timeBehavior: TimeBehavior;
  readonly now: number;
  /** The same period of former years, the earliest first. */
  readonly years: readonly { readonly year: number; readonly value: number }[];
  /** What it had reached at an earlier end of the same year; null where nothing was reported then. */
  readonly earlier: EarlierInYear | null;
}

export interface EarlierInYear {
  /** The earlier period's name. */
  readonly label: string;
  readonly value: number;
  /** From the plan's start to then, and from then to now. */
  readonly daysBefore: number;
  readonly daysSince: number;
}

/** Why a figure deserves a look. It may well be right: nothing is held up by it. */
export type Strangeness =
  /** `times` is null where the usual is 0; `deviation` is the usual distance from the usual. */
  | {
      readonly kind: 'unlike-its-years';
      readonly usual: number;
      readonly deviation: number;
      readonly years: number;
      readonly times: number | null;
    }
  | { readonly kind: 'unlike-last-time'; readonly year: number; readonly before: number; readonly times: number | null }
  /** More came since the earlier period, by the day, than before it. */
  | {
      readonly kind: 'sudden-rise';
      readonly label: string;
      readonly before: number;
      readonly since: number;
      readonly times: number;
    }
  /** What does not add up over the year is far from what it was. */
  | { readonly kind: 'sudden-change'; readonly label: string; readonly before: number; readonly times: number | null };

/** So many former years give a usual; with fewer the latest of them is looked at alone. */
const ENOUGH_YEARS = 4;
/** How often the usual deviation is too far: 5 times the median one is about 3.4 standard deviations. */
const DEVIATIONS = 5;
/** A figure must also be off by this part of the usual: a steady unit is not listed for trifles. */
const LEAST_PART = 0.5;
/** So many times as much, or as little, as the one time before. */
const TIMES = 3;
/** Below this difference nothing is strange: five things or people, twenty percentage points. */
const LEAST_DIFFERENCE: Readonly<Record<UnitHistory['measure'], number>> = { count: 5, ratio: 20 };
/** Shorter stretches of days say nothing about a pace. */
const LEAST_DAYS = 28;

/** What is strange about a unit's figure against its own past; null where nothing is, or there is no past. */
export function strangeness(history: UnitHistory): Strangeness | null {
  return againstYears(history) ?? againstThisYear(history);
}

function againstYears({ measure, now, years }: UnitHistory): Strangeness | null {
  const last = years.at(-1);
  if (last === undefined) return null;
  if (years.length < ENOUGH_YEARS) {
    if (!isFar(measure, now, last.value)) return null;
    return { kind: 'unlike-last-time', year: last.year, before: last.value, times: timesOf(now, last.value) };
  }
  const usual = median(years.map(({ value }) => value));
  const deviation = median(years.map(({ value }) => Math.abs(value - usual)));
  const difference = Math.abs(now - usual);
  const isUsual = difference <= DEVIATIONS * deviation || difference < LEAST_DIFFERENCE[measure];
  if (isUsual || (measure === 'count' && difference <= LEAST_PART * usual)) return null;
  return { kind: 'unlike-its-years', usual, deviation, years: years.length, times: timesOf(now, usual) };
}

function againstThisYear({ measure, timeBehavior, now, earlier }: UnitHistory): Strangeness | null {
  if (earlier === null || measure === 'ratio') return null;
  const { label, value: before, daysBefore, daysSince } = earlier;
  if (timeBehavior !== 'flow')
    return isFar(measure, now, before) ? { kind: 'sudden-change', label, before, times: timesOf(now, before) } : null;
  const since = now - before;
  if (Math.min(daysBefore, daysSince) < LEAST_DAYS || before === 0 || since < LEAST_DIFFERENCE.count) return null;
  const times = (since * daysBefore) / (before * daysSince);
  return times >= TIMES && since - before >= LEAST_DIFFERENCE.count ? { kind: 'sudden-rise', label, before, since, times } : null;
}

/** Percentages differ by points, counts by how many times as much one is. */
function isFar(measure: UnitHistory['measure'], now: number, before: number): boolean {
  if (Math.abs(now - before) < LEAST_DIFFERENCE[measure]) return false;
  return measure === 'ratio' || now >= TIMES * before || before >= TIMES * now;
}

const timesOf = (now: number, before: number): number | null => (before === 0 ? null : now / before);

/** Of an even number of values, the middle between the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
