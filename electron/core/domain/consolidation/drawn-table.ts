import type { IndicatorRow, IndicatorTable, LeftOutUnit, UnitFigure } from './indicator-table.ts';

/** What of a unit's figure stands in a cell: not where it came from, which is asked for when the row is opened. */
export interface DrawnFigure
  extends Pick<
    UnitFigure,
    'unit' | 'state' | 'numerator' | 'denominator' | 'value' | 'meetsTarget' | 'ownTarget' | 'notComparable'
  > {
  /** Left out where it is not so, as it mostly is. */
  readonly derived?: boolean;
  readonly corrected?: boolean;
}

/** An indicator's row as it is drawn. */
export interface DrawnRow extends Omit<IndicatorRow, 'units' | 'leftOut'> {
  readonly units: readonly DrawnFigure[];
  readonly leftOut?: readonly (Omit<LeftOutUnit, 'figure'> & { readonly figure: DrawnFigure })[];
}

/** Bảng tổng hợp as the window draws it: an `IndicatorTable` that fits into a third of the letters. */
export interface DrawnTable extends Omit<IndicatorTable, 'indicators'> {
  readonly indicators: readonly DrawnRow[];
}

/** Leaves out what no cell shows. */
export const drawnTable = (table: IndicatorTable): DrawnTable => ({ ...table, indicators: table.indicators.map(drawnRow) });

function drawnRow({ units, leftOut, ...row }: IndicatorRow): DrawnRow {
  const drawn = { ...row, units: units.map(drawnFigure) };
  return leftOut === undefined
    ? drawn
    : { ...drawn, leftOut: leftOut.map(({ figure, ...out }) => ({ ...out, figure: drawnFigure(figure) })) };
}

// Field by field: a table has thousands of these.
function drawnFigure(figure: UnitFigure): DrawnFigure {
  const { unit, state, numerator, denominator, value, derived, corrected, meetsTarget, ownTarget, notComparable } = figure;
  const drawn: DrawnFigure = { unit, state, numerator, denominator, value, meetsTarget };
  if (!derived && !corrected && ownTarget === undefined && notComparable === undefined) return drawn;
  return {
    ...drawn,
    ...(derived ? { derived } : {}),
    ...(corrected ? { corrected } : {}),
    ...(ownTarget ? { ownTarget } : {}),
    ...(notComparable ? { notComparable } : {}),
  };
}
