import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import { movedColumn } from '#core/domain/table-view/column-order.ts';
import type { TableView } from '#core/domain/table-view/table-view.ts';
import { columnListWords } from '#core/text/vi-columns.ts';
import { columnText, tableViewWords } from '#core/text/vi-table-view.ts';
import { CheckList } from '../../components/check-list.tsx';
import { DropPanel } from '../../components/drop-panel.tsx';
import { ColumnList } from './column-list.tsx';
import { canMove, columnOrder, namesAtHand } from './columns-at-hand.ts';

interface ColumnPanelProps {
  readonly table: DrawnTable;
  readonly view: TableView;
  readonly onView: (part: Partial<TableView>) => void;
}

const PINNED = [1, 2, 3, 4, 5, 6];

/** Which columns are shown, how many of them stay in sight, and in which order units stand. */
export function ColumnPanel({ table, view, onView }: ColumnPanelProps) {
  const { columns, count, shownColumns, copyHint } = tableViewWords;
  const own = namesAtHand(table, view);
  const hidden = view.hidden.filter((name) => own.includes(name));
  const hide = (names: readonly string[]) => onView({ hidden: [...view.hidden.filter((name) => !own.includes(name)), ...names] });
  return (
    <DropPanel label={columns} mark={count(hidden.length)}>
      {view.layout === 'indicators' ? (
        <OwnColumns {...{ own, hidden, hide, view, onView }} />
      ) : (
        <CheckList
          legend={shownColumns}
          values={own}
          labelOf={(name) => columnText(name, String)}
          chosen={own.filter((name) => !hidden.includes(name))}
          onChoose={(chosen) => hide(own.filter((name) => !chosen.includes(name)))}
        />
      )}
      {view.layout === 'indicators' ? null : <PinnedChoice pinned={view.pinned} onView={onView} />}
      {view.layout === 'units' ? <UnitOrder table={table} view={view} onView={onView} /> : null}
      <p className="tools-note">{copyHint}</p>
    </DropPanel>
  );
}

interface OwnColumnsProps extends Pick<ColumnPanelProps, 'view' | 'onView'> {
  readonly own: readonly string[];
  readonly hidden: readonly string[];
  readonly hide: (names: readonly string[]) => void;
}

/** The official table's columns: which, and one after the other. */
function OwnColumns({ own, hidden, hide, view, onView }: OwnColumnsProps) {
  const asOnPaper = () => {
    hide([]);
    onView({ order: [] });
  };
  return (
    <>
      <ColumnList
        columns={own}
        hidden={hidden}
        onHide={(name, isHidden) => hide(isHidden ? [...hidden, name] : hidden.filter((one) => one !== name))}
        onMove={(name, by) => onView({ order: movedColumn(columnOrder(view).filter(canMove), own.filter(canMove), name, by) })}
      />
      {hidden.length > 0 || view.order.length > 0 ? (
        <button type="button" className="column-default" onClick={asOnPaper}>
          {columnListWords.asOnPaper}
        </button>
      ) : null}
      <p className="tools-note">{columnListWords.keys}</p>
    </>
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
