import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import { shownRows } from '#core/domain/table-view/shown-rows.ts';
import { shownSubtotal } from '#core/domain/table-view/shown-subtotal.ts';
import { rowValue, sorted } from '#core/domain/table-view/sorted.ts';
import type { TableView } from '#core/domain/table-view/table-view.ts';
import { matchingIndicators } from './matching-indicators.ts';

/** The column of what the units on show come to. */
export const SHOWN_UNITS = 'shown-units';

/** The indicators on show, in their order: through the search and the view's filter. */
export function indicatorsOnShow(
  all: readonly DrawnRow[],
  query: string,
  { rows, sort }: TableView,
  only: ReadonlySet<string> | null,
): readonly DrawnRow[] {
  const shown = shownRows(matchingIndicators(all, query), rows);
  if (sort === null) return shown;
  const numbers = new Map(all.map(({ code }, index) => [code, index]));
  return sorted(
    shown,
    (row) =>
      sort.key === SHOWN_UNITS
        ? ((only && shownSubtotal(row, only)?.value) ?? null)
        : rowValue(row, sort.key, numbers.get(row.code) ?? 0),
    sort.isDescending,
  );
}
