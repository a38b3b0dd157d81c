import type { Indicator } from '../plan/indicator.ts';
import { hasProvinceTotal } from '../plan/population.ts';
import type { DaySpan } from '../plan/reporting-period.ts';
import type { PlanLineage } from '../units/lineage/plan-lineage.ts';
import type { RestatedTree, RestatedUnit } from './consolidation-input.ts';
import { flowTogether, type Together } from './flow-together.ts';
import type { UnitFigure } from './indicator-table.ts';
import { type Member, type Tally, tally } from './tally.ts';

/** A unit of a table; restated, with whose figures it shows and why it may show none. */
export interface ShownMember extends Member {
  readonly flow?: Required<Pick<UnitFigure, 'reportedBy'>> & Pick<UnitFigure, 'notComparable'>;
}

/**
 * Units' answers as those of the units of a day. The province's total stays what was reported; how many units reach a minimum
 * is counted anew, and cannot be told where one of them cannot.
 */
export function restate(
  indicator: Indicator,
  members: readonly Member[],
  days: DaySpan,
  { on, units }: RestatedTree,
  lineage: PlanLineage,
): { readonly shown: readonly ShownMember[]; readonly tally: Tally } {
  const flows = flowTogether(indicator, members, days, on, lineage);
  const shown = units.flatMap((unit) => {
    const flow = flows.get(unit.identity);
    return flow ? [shownMember(unit, flow)] : [];
  });
  return { shown, tally: restatedTally(indicator, members, shown) };
}

function shownMember({ code, kind }: RestatedUnit, { answer, sources, notComparable }: Together): ShownMember {
  const reportedBy = sources.map(({ unit }) => unit.code);
  return { unit: { code, kind }, answer, flow: notComparable === null ? { reportedBy } : { reportedBy, notComparable } };
}

function restatedTally(indicator: Indicator, members: readonly Member[], shown: readonly ShownMember[]): Tally {
  if (hasProvinceTotal(indicator) || indicator.aggregation === 'per_category_min') return tally(indicator, members);
  if (!shown.some(({ flow }) => flow?.notComparable !== undefined)) return tally(indicator, shown);
  return { ...tally(indicator, []), coverage: tally(indicator, members).coverage, notComparable: true };
}
