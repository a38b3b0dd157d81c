import type { Indicator } from '../plan/indicator.ts';
import { existsDuring } from '../plan/population.ts';
import type { DaySpan } from '../plan/reporting-period.ts';
import { carried } from '../units/lineage/carried.ts';
import { identityIn, type PlanLineage } from '../units/lineage/plan-lineage.ts';
import type { PlanUnit } from '../units/unit.ts';
import { addsUp, type LifeWithin } from './figure-for.ts';
import { isAnswer, type Member } from './tally.ts';

/** What a unit did before it ended stays done: counts of a flow. What it had, or was, is its successors' to report. */
function staysAfterItsUnit(indicator: Indicator): boolean {
  const { aggregation } = indicator;
  return addsUp(indicator) && aggregation !== 'per_unit_yes_no' && aggregation !== 'per_unit_min';
}

/** Whether a unit is asked for a figure over these days: it existed then, and still does, or what it did before it ended counts. */
export const isAskedOver = (unit: PlanUnit, indicator: Indicator, days: DaySpan): boolean =>
  existsDuring(unit, days) && (!hasEnded(unit, days) || staysAfterItsUnit(indicator));

/** It existed in the days and ended before the last of them. */
export const hasEnded = ({ validTo }: Partial<Pick<PlanUnit, 'validTo'>>, days: DaySpan): boolean =>
  (validTo ?? days.to) < days.to;

/** What a figure needs of a unit's days. */
export const lifeWithin = (unit: PlanUnit, days: DaySpan): LifeWithin => ({
  beganOn: unit.validFrom,
  endedOn: hasEnded(unit, days) ? unit.validTo : null,
});

/** A minimum for each unit is asked of those that exist; the plain sum beside it also has what others did before they ended. */
export const isSummedOnly = (unit: PlanUnit, indicator: Indicator, days: DaySpan): boolean =>
  indicator.aggregation === 'per_unit_min' && addsUp(indicator) && existsDuring(unit, days) && hasEnded(unit, days);

/**
 * A ratio's denominator is a stock: the people a district counted are counted again by its successors. Once all of these have
 * answered, only theirs count; until then only the district's. One that ended without successors keeps its own.
 */
export function countedOnce(members: readonly Member[], days: DaySpan, lineage: PlanLineage): readonly Member[] {
  const ended = members.filter(({ unit }) => hasEnded(unit, days));
  if (ended.length === 0) return members;
  const byIdentity = new Map(members.map((member) => [identityIn(lineage, member.unit.code), member]));
  const successorsOf = ({ unit }: Member): readonly Member[] =>
    carried(identityIn(lineage, unit.code), unit.validTo ?? days.to, days.to, lineage.events).flatMap(
      (one) => byIdentity.get(one) ?? [],
    );
  const passings = ended.map((former): Passing => passing(former, successorsOf(former)));
  const uncounted = new Set(passings.flatMap((one) => notCounted(one, passings, days)));
  return members.map((member) => (uncounted.has(member) ? { ...member, part: 'numerator' } : member));
}

/** A unit that ended, those it went to, and whether its denominator still counts in their stead. */
interface Passing {
  readonly former: Member;
  readonly successors: readonly Member[];
  readonly counts: boolean;
}

function passing(former: Member, successors: readonly Member[]): Passing {
  const allAnswered = successors.length > 0 && successors.every(({ answer }) => isAnswer(answer.value.state));
  return { former, successors, counts: former.answer.value.state === 'reported' && !allAnswered };
}

function notCounted({ former, successors, counts }: Passing, all: readonly Passing[], days: DaySpan): readonly Member[] {
  return counts ? successors.filter((one) => isWhollyCounted(one, all, days)) : [former];
}

/** Whether all that a unit has was counted by units that ended in these days and still count. */
function isWhollyCounted(successor: Member, all: readonly Passing[], days: DaySpan): boolean {
  if ((successor.unit.validFrom ?? days.from) <= days.from) return false;
  return all.every(({ successors, counts }) => counts || !successors.includes(successor));
}
