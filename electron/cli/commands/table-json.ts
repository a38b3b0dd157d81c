import type { GroupBy } from '#core/domain/consolidation/grouping.ts';
import type { GroupFigure, IndicatorRow, IndicatorTable, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { FigureSource } from '#core/domain/figures/figure.ts';

/** What is told beside the table itself, where it is asked for. */
export interface ShownParts {
  readonly groupBy: GroupBy | null;
  readonly isWithLastYear: boolean;
}

/** The table as programs read it. */
export const tableJson = (
  { plan, planVersion, period, basis, tree, closed, units, reporters, indicators }: IndicatorTable,
  shown: ShownParts,
) => ({
  plan,
  planVersion,
  period,
  basis,
  ...(tree.kind === 'restated' ? { tree, units, reporters } : {}),
  closed: closed ?? null,
  indicators: indicators.map((row) => ({
    ...rowJson(row),
    ...(shown.isWithLastYear ? lastYearJson(row) : {}),
    ...(shown.groupBy === null ? {} : { groups: (row.groups?.[shown.groupBy] ?? []).map(groupJson) }),
  })),
});

const groupJson = ({ group, numerator, denominator, sum, value, population, answered, missing, inReview }: GroupFigure) => ({
  group,
  numerator,
  denominator,
  sum,
  value,
  population,
  answered,
  missing,
  inReview,
});

/** Null where no plan of last year is at hand. */
const lastYearJson = ({ samePeriodLastYear }: IndicatorRow) => ({ samePeriodLastYear: samePeriodLastYear ?? null });

const rowJson = (row: IndicatorRow) => ({
  code: row.code,
  measure: row.measure,
  aggregation: row.aggregation,
  name: row.name,
  unitOfMeasure: row.unitOfMeasure,
  target: row.target,
  numerator: row.numerator,
  denominator: row.denominator,
  sum: row.sum,
  value: row.value,
  completionRate: row.completionRate,
  verdict: row.verdict,
  provisional: row.provisional,
  population: row.population,
  answered: row.answered,
  missing: row.missing,
  inReview: row.inReview,
  ...(row.notComparable ? { notComparable: true } : {}),
  units: row.units.map(unitJson),
  ...(row.leftOut ? { leftOut: row.leftOut.map(({ unit, reason, figure }) => ({ ...unitJson(figure), unit, reason })) } : {}),
});

const unitJson = ({
  unit,
  state,
  numerator,
  denominator,
  value,
  derived,
  corrected,
  note,
  source,
  sources,
  ...judged
}: UnitFigure) => ({
  unit,
  state,
  numerator,
  denominator,
  value,
  derived,
  corrected,
  note,
  source: source === null ? null : sourceJson(source),
  ...(judged.ownTarget ? { target: judged.ownTarget, meetsTarget: judged.meetsTarget } : {}),
  ...(judged.reportedBy ? { reportedBy: judged.reportedBy } : {}),
  ...(judged.notComparable ? { notComparable: judged.notComparable } : {}),
  ...(judged.samePeriodLastYear ? { samePeriodLastYear: judged.samePeriodLastYear } : {}),
  ...(judged.telephoned ? { telephoned: judged.telephoned } : {}),
  ...(derived ? { sources: sources.map(sourceJson) } : {}),
});

function sourceJson(source: FigureSource) {
  if (source.kind === 'person') return source;
  const { kind, submissionId, file, sheet, cell, denominatorCell, raw } = source;
  return { kind, submissionId, file, sheet, cell, denominatorCell, raw };
}
