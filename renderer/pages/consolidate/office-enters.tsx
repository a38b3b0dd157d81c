import type { DrawnFigure, DrawnRow, DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import { OFFICE_UNIT_CODE } from '#core/domain/units/unit.ts';
import { evidenceWords } from '#core/text/vi-evidence.ts';

type OfficeRow = Pick<DrawnRow, 'aggregation' | 'units'>;

/** The office's figure of a row that nobody else answers; null for every other row. */
function officesFigure({ aggregation, units }: OfficeRow): DrawnFigure | null {
  const [only, ...others] = units;
  if (only === undefined || others.length > 0) return null;
  const isOffices =
    only.unit === OFFICE_UNIT_CODE || aggregation === 'issuer_only_count' || aggregation === 'province_only_ratio';
  return isOffices ? only : null;
}

/** Nobody calls the office about what it knows itself. */
export const isOffices = (row: OfficeRow): boolean => officesFigure(row) !== null;

function officesOpenFigure(row: OfficeRow): DrawnFigure | null {
  const figure = officesFigure(row);
  return figure?.state === 'not-reported' ? figure : null;
}

/** Whose figure is asked for as soon as the row is opened; nobody's in a table that does not change. */
export const enteredAtOnce = (row: OfficeRow, { closed, tree }: Pick<DrawnTable, 'closed' | 'tree'>): string | null =>
  closed === undefined && tree.kind !== 'restated' ? (officesOpenFigure(row)?.unit ?? null) : null;

/** In the place of a figure that the office itself has still to give: Enter or a click opens its form. */
export const OfficeEnters = ({ row }: { row: OfficeRow }) =>
  officesOpenFigure(row) ? <span className="office-enters">✎ {evidenceWords.officeEnters}</span> : null;
