import type { Amount, FigureSource, FigureState, StandingFigure } from '../figures/figure.ts';
import type { Indicator, TimeBehavior } from '../plan/indicator.ts';
import { assertNever } from '../result.ts';
import { added, difference } from './amounts.ts';
import type { DerivedBy } from './derivation.ts';
import type { FigureRoute, Way } from './figure-route.ts';
import { reportAt } from './standing-index.ts';

/** One unit's answer to a question, and what it rests on. */
export interface UnitAnswer {
  readonly value: FigureState;
  /** Worked out, or taken over, from other reports than the one asked for. */
  readonly derived: boolean;
  /** How, where it is. */
  readonly derivedBy?: DerivedBy;
  /** Where a figure of the report itself came from. */
  readonly source: FigureSource | null;
  /** What a derived figure was made of. */
  readonly sources: readonly FigureSource[];
  readonly corrected: boolean;
  /** The unit's own value under a correction. */
  readonly own: StandingFigure['corrected'];
  /** What had been told by telephone until the unit's own came. */
  readonly stoodIn?: StandingFigure['stoodIn'];
  readonly note: string | null;
}

/** A unit's first day where that is known, and its last one where that lies before the route's. */
export interface LifeWithin {
  readonly beganOn: string | null;
  readonly endedOn: string | null;
}
const wholeTime: LifeWithin = { beganOn: null, endedOn: null };

type Kind = Pick<Indicator, 'timeBehavior' | 'measure'>;

const nothing: UnitAnswer = {
  value: { state: 'not-reported' },
  derived: false,
  source: null,
  sources: [],
  corrected: false,
  own: null,
  note: null,
};

/**
 * What one unit gives for one indicator. `reports` are its standing figures for that indicator, one per report.
 * A period for which the unit sent nothing is not reported: an earlier cumulative figure or stock never stands in for it.
 * A year-end indicator is not due before the year report, whatever was sent; the early amount is kept to be shown.
 */
export function figureFor(
  route: FigureRoute,
  reports: readonly StandingFigure[],
  indicator: Kind,
  { beganOn, endedOn }: LifeWithin = wholeTime,
): UnitAnswer {
  if (reports.length === 0 && indicator.timeBehavior !== 'year_end') return nothing;
  const whole = answerFor(route, reports, indicator, beganOn);
  const answer = endedOn === null || hasAnswer(whole) ? whole : (untilItEnded(route, reports, indicator, endedOn) ?? whole);
  return indicator.timeBehavior === 'year_end' && !route.isYearReport ? notDueYet(answer) : answer;
}

/** Nothing came after the unit's last day: the first cumulative figure from then on is its last. */
function untilItEnded(
  { shorter }: FigureRoute,
  reports: readonly StandingFigure[],
  indicator: Kind,
  endedOn: string,
): UnitAnswer | null {
  const later = shorter.filter(({ days }) => days.to >= endedOn);
  const answer = firstAnswer(later.map((route) => answerFor(route, reports, indicator, null)));
  return answer && { ...answer, derived: true, derivedBy: 'until-ended', source: null, sources: sourcesOf(answer) };
}

function answerFor(route: FigureRoute, reports: readonly StandingFigure[], indicator: Kind, beganOn: string | null): UnitAnswer {
  const own = reportAt(reports, route.own);
  const standing = own ? asItStands(own) : nothing;
  return hasAnswer(standing) ? standing : (elsewhere(route, reports, indicator, beganOn) ?? standing);
}

/** Not from its own report: taken over where the latest report stands, worked out where periods add up. */
function elsewhere(
  route: FigureRoute,
  reports: readonly StandingFigure[],
  indicator: Kind,
  beganOn: string | null,
): UnitAnswer | null {
  if (addsUp(indicator)) return firstAnswer(route.ways.map((way) => workedOut(way, reports, indicator, beganOn)));
  // Whether something was done within a period cannot be told from whether it was done by its end.
  if (indicator.timeBehavior === 'flow' && route.asks === 'period') return null;
  return firstAnswer(route.sameEnd.map((key) => takenOver(reportAt(reports, key))));
}

/** Flows add up over periods; a yes or no never does, nor what stands at a day (semantics §3). */
export function addsUp({ timeBehavior, measure }: Kind): boolean {
  return measure !== 'yes-no' && isFlow(timeBehavior);
}

function isFlow(timeBehavior: TimeBehavior): boolean {
  switch (timeBehavior) {
    case 'flow':
      return true;
    case 'stock':
    case 'year_end':
      return false;
    default:
      return assertNever(timeBehavior);
  }
}

function workedOut(way: Way, reports: readonly StandingFigure[], indicator: Kind, beganOn: string | null): UnitAnswer {
  const laterReport = reportAt(reports, way.kind === 'sum' ? way.since : way.whole);
  // Before it was there it had nothing to report.
  if (beganOn !== null && beganOn > way.earlier.days.to) return takenOver(laterReport);
  const earlier = answerFor(way.earlier, reports, indicator, beganOn);
  const later = asItStands(laterReport);
  const value = way.kind === 'sum' ? added(earlier.value, later.value) : difference(later.value, earlier.value);
  return {
    ...nothing,
    value,
    derived: true,
    derivedBy: way.kind,
    sources: sourcesOf(earlier, later),
    corrected: earlier.corrected || later.corrected,
  };
}

function takenOver(report: StandingFigure | null): UnitAnswer {
  const answer = asItStands(report);
  return { ...answer, derived: true, derivedBy: 'taken-over', source: null, sources: sourcesOf(answer) };
}

function asItStands(report: StandingFigure | null): UnitAnswer {
  if (report === null) return nothing;
  const { value, source, corrected, note, stoodIn } = report;
  const answer = { value, derived: false, source, sources: [], corrected: corrected !== null, own: corrected, note };
  return stoodIn ? { ...answer, stoodIn } : answer;
}

const sourcesOf = (...answers: readonly UnitAnswer[]): readonly FigureSource[] =>
  answers.flatMap((answer) => (answer.source ? [answer.source] : answer.sources));

/** Whether a figure says anything; where it does, no other report is asked. */
export const hasAnswer = ({ value }: Pick<UnitAnswer, 'value'>): boolean =>
  value.state !== 'not-reported' && !(value.state === 'not-due' && value.early === null);

const firstAnswer = (answers: readonly UnitAnswer[]): UnitAnswer | null => answers.find(hasAnswer) ?? null;

const notDueYet = (answer: UnitAnswer): UnitAnswer => ({
  ...answer,
  value: { state: 'not-due', early: earlyAmount(answer.value) },
});

function earlyAmount(value: FigureState): Amount | null {
  if (value.state === 'reported') return value.amount;
  return value.state === 'not-due' ? value.early : null;
}
