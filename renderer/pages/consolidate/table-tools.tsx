import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import { groupings } from '#core/domain/consolidation/grouping.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { type TableLayout, tableLayouts } from '#core/domain/table-view/table-view.ts';
import type { UnitTree } from '#core/domain/units/lineage/unit-tree.ts';
import { closingWords } from '#core/text/vi-closing.ts';
import { lastYearWords } from '#core/text/vi-last-year.ts';
import { words } from '#core/text/vi-window.ts';
import { shell } from '../../api.ts';
import { SearchField } from '../../components/search-field.tsx';
import { TreeChoice } from '../../components/tree-choice.tsx';
import { useClosing } from '../../workspace/use-closing.ts';
import { ColumnPanel } from './column-panel.tsx';
import { hasLastYear } from './columns-at-hand.ts';
import { FilterPanel } from './filter-panel.tsx';
import type { ChosenView } from './use-table-view.ts';
import { ViewPanel } from './view-panel.tsx';

/** What the panel beside the table is about, where it is not a figure. */
export type ClosingSide = 'closing' | 'changes';

interface TableToolsProps {
  readonly table: DrawnTable;
  readonly chosen: ChosenView;
  readonly basis: Basis;
  /** Null where the period is the year so far: both bases are the same. */
  readonly onBasis: ((basis: Basis) => void) | null;
  readonly tree: UnitTree;
  /** ISO day that restating begins with. */
  readonly firstDay: string;
  readonly setTree: (tree: UnitTree) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Opens what closing is about: the checks, or what has changed since. */
  readonly onSide: (side: ClosingSide) => void;
}

const BASES: readonly Basis[] = ['period', 'cumulative'];

/** What of the table is shown, and how. */
export function TableTools(props: TableToolsProps) {
  const { table, chosen, basis, onBasis, tree, firstDay, setTree, query, setQuery, onSide } = props;
  const { view, change } = chosen;
  const setLayout = (layout: TableLayout) => change({ layout });
  return (
    <div className="tools" role="toolbar" aria-label={words.tableTools}>
      <Choice
        name="view"
        legend={words.view}
        values={tableLayouts}
        labels={words.views}
        value={view.layout}
        onChoose={setLayout}
      />
      {onBasis ? (
        <Choice name="basis" legend={words.basis} values={BASES} labels={words.bases} value={basis} onChoose={onBasis} />
      ) : (
        <span className="tools-note">{words.sameBasis}</span>
      )}
      {view.layout === 'indicators' ? <LastYearChoice table={table} chosen={chosen} /> : null}
      {view.layout === 'groups' ? <GroupChoice chosen={chosen} /> : null}
      <TreeChoice tree={tree} firstDay={firstDay} onTree={setTree} />
      <SearchField label={words.search} query={query} onQuery={setQuery} />
      <span className="tools-break" />
      <span className="tools-legend">
        {words.planVersion(table.planVersion)} · {words.legend}
      </span>
      <FilterPanel table={table} view={view} onView={change} />
      <ColumnPanel table={table} view={view} onView={change} />
      <ViewPanel table={table} chosen={chosen} basis={onBasis ? basis : null} onBasis={onBasis} />
      <ClosingButtons onSide={onSide} />
      <button type="button" onClick={() => shell.print()}>
        {words.print}
      </button>
    </div>
  );
}

function LastYearChoice({ table, chosen: { view, change } }: Pick<TableToolsProps, 'table' | 'chosen'>) {
  const isPossible = hasLastYear(table);
  return (
    <label className="check" title={isPossible ? undefined : lastYearWords.noPlan}>
      <input
        type="checkbox"
        checked={isPossible && view.isWithLastYear}
        disabled={!isPossible}
        onChange={(event) => change({ isWithLastYear: event.target.checked })}
      />
      {lastYearWords.show}
    </label>
  );
}

function GroupChoice({ chosen: { view, change } }: Pick<TableToolsProps, 'chosen'>) {
  return (
    <select
      aria-label={words.groupBy}
      value={view.groupBy}
      onChange={(event) => change({ groupBy: groupings.find((one) => one === event.target.value) ?? view.groupBy })}
    >
      {groupings.map((one) => (
        <option key={one} value={one}>
          {words.groupings[one]}
        </option>
      ))}
    </select>
  );
}

/** One closes what is open; what was ever closed can be compared with that. */
function ClosingButtons({ onSide }: Pick<TableToolsProps, 'onSide'>) {
  const { own } = useClosing();
  return (
    <>
      {own ? (
        <button type="button" onClick={() => onSide('changes')}>
          {closingWords.changes}
        </button>
      ) : null}
      {own?.isClosed ? null : (
        <button type="button" onClick={() => onSide('closing')}>
          {closingWords.close}
        </button>
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ name, legend, values, labels, value, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset className="segments">
      <legend className="only-read">{legend}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChoose(one)} />
          <span>{labels[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
