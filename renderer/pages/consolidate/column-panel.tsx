import type { IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import type { TableView } from '#core/domain/table-view/table-view.ts';
import { columnText, tableViewWords } from '#core/text/vi-table-view.ts';
import { CheckList } from '../../components/check-list.tsx';
import { DropPanel } from '../../components/drop-panel.tsx';
import { indicatorColumns } from './indicator-columns.tsx';

interface ColumnPanelProps {
  readonly table: IndicatorTable;
  readonly view: TableView;
  readonly onView: (part: Partial<TableView>) => void;
}

/** Columns that may be left out; the indicator itself always stands there. */
const MATRIX_COLUMNS = ['target', 'province'];
const TABLE_COLUMNS = indicatorColumns.map(({ name }) => name).filter((name) => name !== 'name');

const PINNED = [1, 2, 3, 4, 5, 6];

/** Which columns are shown, how many of them stay in sight, and in which order units stand. */
export function ColumnPanel({ table, view, onView }: ColumnPanelProps) {
  const { columns, count, shownColumns } = tableViewWords;
  const own = view.layout === 'indicators' ? TABLE_COLUMNS : MATRIX_COLUMNS;
  const others = view.hidden.filter((name) => !own.includes(name));
  return (
    <DropPanel label={columns} mark={count(view.hidden.length)}>
      <CheckList
        legend={shownColumns}
        values={own}
        labelOf={(name) => columnText(name, String)}
        chosen={own.filter((name) => !view.hidden.includes(name))}
        onChoose={(chosen) => onView({ hidden: [...others, ...own.filter((name) => !chosen.includes(name))] })}
      />
      {view.layout === 'indicators' ? null : <PinnedChoice pinned={view.pinned} onView={onView} />}
      {view.layout === 'units' ? <UnitOrder table={table} view={view} onView={onView} /> : null}
      <p className="tools-note">{tableViewWords.copyHint}</p>
    </DropPanel>
  );
}

function PinnedChoice({ pinned, onView }: Pick<ColumnPanelProps, 'onView'> & { pinned: number }) {
  return (
    <label className="filter-words">
      {tableViewWords.pinned}
      <select value={pinned} onChange={(event) => onView({ pinned: Number(event.target.value) })}>
        {PINNED.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </select>
    </label>
  );
}

function UnitOrder({ table, view: { unitSort }, onView }: ColumnPanelProps) {
  const { unitOrder, planOrder, descending } = tableViewWords;
  const sortBy = (key: string) => onView({ unitSort: key === '' ? null : { key, isDescending: true } });
  return (
    <>
      <label className="filter-words">
        {unitOrder}
        <select value={unitSort?.key ?? ''} onChange={(event) => sortBy(event.target.value)}>
          <option value="">{planOrder}</option>
          {table.indicators.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {unitSort ? (
        <label className="check">
          <input
            type="checkbox"
            checked={unitSort.isDescending}
            onChange={(event) => onView({ unitSort: { ...unitSort, isDescending: event.target.checked } })}
          />
          {descending}
        </label>
      ) : null}
    </>
  );
}
