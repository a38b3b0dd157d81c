import { useCallback, useMemo, useState } from 'react';
import { groupings } from '#core/domain/consolidation/grouping.ts';
import { everyRow, everyUnit, plainView, type TableView, tableLayouts } from '#core/domain/table-view/table-view.ts';
import { keepPreference, preference } from '../../workspace/preference.ts';

/** How the table is looked at, and how that is changed. */
export interface ChosenView {
  readonly view: TableView;
  /** What is left out stays. */
  change(part: Partial<TableView>): void;
  /** No filter, no hidden column, the plan's order. */
  showAll(): void;
}

const KEPT = 'table-view';

/** The last state, found again at the next start; one of an older program is as far as it goes. */
function keptView(): TableView {
  try {
    const kept: Partial<TableView> = JSON.parse(preference(KEPT) ?? '{}');
    const layout = tableLayouts.find((one) => one === kept.layout) ?? plainView.layout;
    const groupBy = groupings.find((one) => one === kept.groupBy) ?? plainView.groupBy;
    const filters = { rows: { ...everyRow, ...kept.rows }, units: { ...everyUnit, ...kept.units } };
    return { ...plainView, ...kept, layout, groupBy, ...filters };
  } catch {
    // Something else is kept under this name.
    return plainView;
  }
}

/** The view of the page: outlasts its plans and periods. */
export function useTableView(): ChosenView {
  const [view, setView] = useState(keptView);
  const change = useCallback((part: Partial<TableView>) => {
    setView((before) => {
      const next = { ...before, ...part };
      keepPreference(KEPT, JSON.stringify({ ...next, basis: null }));
      return next;
    });
  }, []);
  const showAll = useCallback(
    () => change({ rows: everyRow, units: everyUnit, hidden: [], sort: null, unitSort: null }),
    [change],
  );
  return useMemo(() => ({ view, change, showAll }), [view, change, showAll]);
}
