import type { IndicatorRow, UnitFigure } from '../consolidation/indicator-table.ts';

/** What the units of one group come to, by the rules that make the province's figure (semantics §4). */
export interface GroupTotal {
  /** Null where none of them has answered. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Percent, not rounded. */
  readonly percent: number | null;
  /** Beside a minimum per unit: the plain sum. */
  readonly sum: number | null;
  /** Beside a minimum: those that reach it, by the cumulative figures that it is judged by. */
  readonly meeting: { readonly count: number; readonly of: number } | null;
  /** Of counts: what the units were allocated together; null where nothing was. */
  readonly given: number | null;
}

const nothing: GroupTotal = { numerator: null, denominator: null, percent: null, sum: null, meeting: null, given: null };

/** The total of some units' figures; units outside the indicator's population have none. */
export function groupTotal(row: Pick<IndicatorRow, 'aggregation' | 'decimals'>, figures: readonly UnitFigure[]): GroupTotal {
  const total = plainTotal(row, figures);
  return figures.some(({ ownTarget }) => ownTarget) ? { ...total, ...allocatedTotal(row, figures) } : total;
}

/** What units were allocated together, and how many of those that have a target reach it. */
export function allocatedTotal(
  { aggregation, decimals }: Pick<IndicatorRow, 'aggregation' | 'decimals'>,
  figures: readonly UnitFigure[],
): Pick<GroupTotal, 'meeting' | 'given'> {
  const isShared = aggregation === 'sum';
  const asked = figures.filter(({ state, ownTarget }) => (isShared ? ownTarget !== undefined : state !== 'not-applicable'));
  const amounts = asked.flatMap(({ ownTarget }) =>
    isShared && ownTarget !== undefined && ownTarget.comparator !== 'range' ? [{ numerator: ownTarget.value }] : [],
  );
  return {
    meeting: { count: asked.filter(({ meetsTarget }) => meetsTarget === true).length, of: asked.length },
    given: amounts.length === 0 ? null : roundedSum(amounts, decimals),
  };
}

function plainTotal(row: Pick<IndicatorRow, 'aggregation' | 'decimals'>, figures: readonly UnitFigure[]): GroupTotal {
  const answered = figures.filter((figure) => figure.state === 'reported');
  const population = figures.filter((figure) => figure.state !== 'not-applicable').length;
  if (row.aggregation === 'per_unit_min' && figures.every(({ denominator }) => denominator === null)) {
    return {
      ...nothing,
      sum: answered.length === 0 ? null : roundedSum(answered, row.decimals),
      meeting: meetingOf(figures, population),
    };
  }
  if (answered.length === 0) return nothing;
  if (answered.some(({ denominator }) => denominator !== null)) return sumOfParts(answered);
  if (row.aggregation === 'per_unit_yes_no') return share(answered.filter(({ value }) => value === true).length, population);
  const sum = roundedSum(answered, row.decimals);
  return row.aggregation === 'per_category_min' ? { ...nothing, sum } : { ...nothing, numerator: sum };
}

function meetingOf(figures: readonly UnitFigure[], of: number): GroupTotal['meeting'] {
  const judged = figures.filter(({ meetsTarget }) => meetsTarget !== null);
  return judged.length === 0 ? null : { count: judged.filter(({ meetsTarget }) => meetsTarget).length, of };
}

/** Sum over sum, never a mean of percentages. A unit without parts of its own is one of one, reaching its target or not. */
function sumOfParts(answered: readonly UnitFigure[]): GroupTotal {
  let numerator = 0;
  let denominator = 0;
  for (const figure of answered) {
    const hasParts = figure.denominator !== null;
    numerator += hasParts ? (figure.numerator ?? 0) : Number(figure.meetsTarget === true);
    denominator += figure.denominator ?? 1;
  }
  return share(numerator, denominator);
}

const share = (numerator: number, denominator: number): GroupTotal => ({
  numerator,
  denominator,
  percent: denominator === 0 ? null : (100 * numerator) / denominator,
  sum: null,
  meeting: null,
  given: null,
});

// Amounts are whole numbers scaled by the indicator's decimals; adding them as decimals would drift.
function roundedSum(figures: readonly Pick<UnitFigure, 'numerator'>[], decimals: number): number {
  const scale = 10 ** decimals;
  return figures.reduce((sum, { numerator }) => sum + Math.round((numerator ?? 0) * scale), 0) / scale;
}
