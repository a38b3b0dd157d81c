import type { Amount } from '../figures/figure.ts';
import type { Indicator } from '../plan/indicator.ts';
import { identityIn, type PlanLineage } from '../units/lineage/plan-lineage.ts';
import { compare, type FiguresBefore, notComparable } from './comparison.ts';
import type { Consolidation } from './consolidation-input.ts';
import { flowTogether, type Together } from './flow-together.ts';
import type { IndicatorRow, IndicatorTable, SamePeriodComparison, UnitFigure } from './indicator-table.ts';
import { shownState } from './shown-figures.ts';

/** How the units of a row compare with what they were a year ago; the rows stay as they are where that is not asked. */
export type CompareUnits = (
  row: IndicatorRow,
  indicator: Indicator,
  before: readonly (FiguresBefore | null)[],
) => IndicatorRow['units'];

/** Each unit's figure against those that have come into it since, and into nobody else. */
export function unitComparison(table: IndicatorTable, input: Consolidation): CompareUnits {
  const { lineage, restated, compareUnits = false } = input;
  if (!lineage || !(restated || compareUnits)) return (row) => row.units;
  const identityOf = restated
    ? new Map(restated.units.map(({ code, identity }) => [code, identity]))
    : new Map(table.units.map(({ code }) => [code, identityIn(lineage, code)]));
  const dayOf = restated ? () => restated.on : lastDays(input);
  return (row, indicator, before) => {
    const flows = new Map<string, ReadonlyMap<string, FormerTogether>>();
    return row.units.map((unit) => {
      const day = dayOf(unit.unit);
      const onDay = flows.get(day) ?? formerUnits(before, day, lineage);
      flows.set(day, onDay);
      const comparison = compareUnit(row, indicator, unit, onDay.get(identityOf.get(unit.unit) ?? unit.unit));
      return comparison === null ? unit : { ...unit, samePeriodLastYear: comparison };
    });
  };
}

/** As reported, a unit that has ended is compared as it was on its last day. */
function lastDays({ units, period }: Consolidation): (code: string) => string {
  const ends = new Map(units.map(({ code, validTo }) => [code, validTo]));
  return (code) => {
    const end = ends.get(code) ?? null;
    return end !== null && end < period.to ? end : period.to;
  };
}

interface FormerTogether extends Together {
  readonly indicator: Indicator;
}

/** Former units as those of a day; two plans may both have sent something into one unit. */
function formerUnits(
  before: readonly (FiguresBefore | null)[],
  day: string,
  { events }: PlanLineage,
): ReadonlyMap<string, FormerTogether> {
  const all = new Map<string, FormerTogether>();
  for (const figures of before) {
    if (figures === null) continue;
    for (const [identity, flow] of flowsOf(figures, day, events)) {
      const own = { ...flow, indicator: figures.indicator };
      all.set(identity, all.has(identity) ? { ...own, notComparable: 'not-additive' } : own);
    }
  }
  return all;
}

function flowsOf({ indicator, members, days, lastYear }: FiguresBefore, day: string, events: PlanLineage['events']) {
  const identityOf = lastYear.lineage?.identityOf ?? new Map<string, string>();
  return flowTogether(indicator, members, days, day, { events, identityOf });
}

/** Null where a unit's answer is no number. */
function compareUnit(
  row: IndicatorRow,
  indicator: Indicator,
  unit: UnitFigure,
  before: FormerTogether | undefined,
): SamePeriodComparison | null {
  if (indicator.measure === 'yes-no') return null;
  if (unit.notComparable !== undefined || before?.notComparable) return notComparable('split');
  if (before === undefined) return notComparable('no-former-unit');
  const { value } = before.answer;
  const then = shownState(value, before.indicator.decimals);
  const isAnswered = value.state === 'reported';
  const measured = { measure: row.measure, unitOfMeasure: row.unitOfMeasure };
  return compare(
    { ...measured, ...asUnit(unit.denominator), ...numbers(unit), population: 1, answered: 1 },
    {
      measure: before.indicator.measure,
      unitOfMeasure: before.indicator.unitOfMeasure,
      ...asUnit(isAnswered ? denominatorOf(value.amount) : unit.denominator),
      ...numbers(then),
      population: before.sources.length,
      answered: isAnswered ? before.sources.length : 0,
    },
  );
}

const denominatorOf = (amount: Amount): number | null => (amount.kind === 'ratio' ? amount.denominator : null);

/** One unit's count is a plain count, whatever the province makes of it. */
const asUnit = (denominator: number | null): Pick<IndicatorRow, 'aggregation'> => ({
  aggregation: denominator === null ? 'sum' : 'ratio_of_sums',
});

const numbers = ({ numerator, denominator, value }: Pick<UnitFigure, 'numerator' | 'denominator' | 'value'>) => ({
  numerator,
  denominator,
  value: typeof value === 'number' ? value : null,
});
