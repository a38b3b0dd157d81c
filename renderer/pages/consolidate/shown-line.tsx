import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import { isAsking, type TableView } from '#core/domain/table-view/table-view.ts';
import {
  askedTexts,
  columnText,
  hiddenText,
  shownRowsText,
  shownUnitsText,
  sortedText,
  tableViewWords,
  unitsSortedText,
} from '#core/text/vi-table-view.ts';
import { namesAtHand } from './columns-at-hand.ts';
import type { UnitsOnShow } from './shown-units.ts';
import { useTableNames } from './table-names.ts';

interface ShownLineProps {
  readonly table: DrawnTable;
  readonly view: TableView;
  readonly rows: number;
  readonly units: UnitsOnShow;
  readonly onShowAll: () => void;
}

/** Says what is left out of the table or stands in another order; on paper too. Nothing where everything is shown. */
export function ShownLine({ table, view, rows, units, onShowAll }: ShownLineProps) {
  const names = useTableNames(table);
  const told = toldBy(table, view, rows, units, names.unit);
  if (told.length === 0) return null;
  const asked = askedTexts(view.rows, view.units, names.unit);
  return (
    <div className="shown-line" role="status">
      <span>
        <b>{told.join(' · ')}</b>
        {asked.length > 0 ? ` – ${asked.join('; ')}` : ''}
      </span>
      <button type="button" onClick={onShowAll}>
        {tableViewWords.showAll}
      </button>
    </div>
  );
}

function toldBy(
  table: DrawnTable,
  view: TableView,
  rows: number,
  { units }: UnitsOnShow,
  unitName: (code: string) => string,
): readonly string[] {
  const { indicators, units: all } = table;
  const { rows: filter, units: unitFilter, sort, unitSort } = view;
  const hidden = namesAtHand(table, view).filter((name) => view.hidden.includes(name));
  const sortedUnits = unitSort && indicators.find(({ code }) => code === unitSort.key);
  const isFewer = rows < indicators.length || isAsking(filter);
  const hasFewerUnits = units.length < all.length || isAsking(unitFilter);
  return [
    ...(isFewer ? [shownRowsText(rows, indicators.length)] : []),
    ...(hasFewerUnits ? [shownUnitsText(units.length, all.length)] : []),
    ...(hidden.length > 0 ? [hiddenText(hidden.length)] : []),
    ...(sort ? [sortedText(columnText(sort.key, unitName), sort.isDescending)] : []),
    ...(unitSort && sortedUnits ? [unitsSortedText(sortedUnits.name, unitSort.isDescending)] : []),
  ];
}
