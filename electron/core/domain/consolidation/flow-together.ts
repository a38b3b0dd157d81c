import type { Amount, FigureState } from '../figures/figure.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { DaySpan } from '../plan/reporting-period.ts';
import { assertNever } from '../result.ts';
import { carried } from '../units/lineage/carried.ts';
import { identityIn, type PlanLineage } from '../units/lineage/plan-lineage.ts';
import { addsUp, type UnitAnswer } from './figure-for.ts';
import type { NotComparable } from './indicator-table.ts';
import { isSummedAlone, type Member } from './tally.ts';

/** What the units that have come into one answered together. */
export interface Together {
  readonly answer: UnitAnswer;
  readonly sources: readonly Member[];
  readonly notComparable: NotComparable | null;
}

/**
 * Figures of units as those of the units of another day, by identity. One that went to several gives none of them a figure;
 * several that went to one alone are added there, where what they answered adds up.
 */
export function flowTogether(
  indicator: Indicator,
  members: readonly Member[],
  days: DaySpan,
  on: string,
  lineage: PlanLineage,
): ReadonlyMap<string, Together> {
  const groups = new Map<string, { sources: Member[]; isSplit: boolean }>();
  for (const member of members) {
    if (isSummedAlone(member)) continue;
    const targets = targetsOf(member, indicator, days, on, lineage);
    for (const target of targets) {
      const group = groups.get(target) ?? { sources: [], isSplit: false };
      group.sources.push(member);
      group.isSplit ||= targets.length > 1;
      groups.set(target, group);
    }
  }
  return new Map([...groups].map(([target, { sources, isSplit }]) => [target, isSplit ? split(sources) : together(sources)]));
}

/**
 * Units of the day that a figure is of. What adds up is of all its days: a unit that gave a part of itself away in their
 * course did some of it for that part.
 */
function targetsOf({ unit }: Member, indicator: Indicator, days: DaySpan, on: string, lineage: PlanLineage): readonly string[] {
  const identity = identityIn(lineage, unit.code);
  const last = earlier(days.to, unit.validTo ?? days.to);
  const first = addsUp(indicator) ? later(days.from, unit.validFrom ?? days.from) : last;
  const ways = first === last ? [last] : [first, last];
  return [...new Set(ways.flatMap((day) => carried(identity, day, on, lineage.events)))];
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

const noFigure: UnitAnswer = {
  value: { state: 'not-applicable' },
  derived: false,
  source: null,
  sources: [],
  corrected: false,
  own: null,
  note: null,
};

const split = (sources: readonly Member[]): Together => ({ answer: noFigure, sources, notComparable: 'split' });

function together(sources: readonly Member[]): Together {
  const [only, ...others] = sources;
  if (only && others.length === 0) return { answer: only.answer, sources, notComparable: null };
  const value = sumOf(sources);
  if (value === null) return { answer: noFigure, sources, notComparable: 'not-additive' };
  const answers = sources.map(({ answer }) => answer);
  return {
    answer: {
      ...noFigure,
      value,
      derived: true,
      sources: answers.flatMap(({ source, sources: more }) => (source ? [source] : more)),
      corrected: answers.some(({ corrected }) => corrected),
    },
    sources,
    notComparable: null,
  };
}

/** Null where the answers do not add up. One missing: the sum is missing. One in doubt: so is the sum. */
function sumOf(sources: readonly Member[]): FigureState | null {
  const values = sources.map(({ answer }) => answer.value);
  const unfit = (['needs-review', 'not-reported', 'not-due'] as const).map((state) => values.find((one) => one.state === state));
  const [found] = unfit.filter((value) => value !== undefined);
  if (found) return found.state === 'not-due' ? { state: 'not-due', early: null } : found;
  const given = sources.flatMap(({ answer: { value }, part }) =>
    value.state === 'reported' ? [{ amount: value.amount, part }] : [],
  );
  const [first, ...rest] = given;
  if (!first) return { state: 'not-applicable' };
  const sum = rest.reduce<Amount | null>(
    (all, { amount, part }) => all && added(all, amount, part),
    counted(first.amount, first.part),
  );
  return sum && { state: 'reported', amount: sum };
}

/** A denominator that another one holds already is not added. */
const counted = (amount: Amount, part: Member['part']): Amount =>
  amount.kind === 'ratio' && part === 'numerator' ? { ...amount, denominator: 0 } : amount;

function added(all: Amount, given: Amount, part: Member['part']): Amount | null {
  const more = counted(given, part);
  switch (all.kind) {
    case 'count':
      return more.kind === 'count' ? { kind: 'count', numerator: all.numerator + more.numerator } : null;
    case 'ratio':
      return more.kind === 'ratio'
        ? { kind: 'ratio', numerator: all.numerator + more.numerator, denominator: all.denominator + more.denominator }
        : null;
    case 'yes-no':
      // All the same: so is what they became. Else nobody can say.
      return more.kind === 'yes-no' && more.yes === all.yes ? all : null;
    case 'by-category':
      return more.kind === 'by-category' ? { kind: 'by-category', counts: byCategory(all.counts, more.counts) } : null;
    default:
      return assertNever(all);
  }
}

type Counts = Extract<Amount, { kind: 'by-category' }>['counts'];

function byCategory(all: Counts, more: Counts): Counts {
  const counts = new Map(all.map(({ category, count }) => [category, count]));
  for (const { category, count } of more) counts.set(category, (counts.get(category) ?? 0) + count);
  return [...counts].map(([category, count]) => ({ category, count }));
}
