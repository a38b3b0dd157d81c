import { type GroupBy, groupings } from '#core/domain/consolidation/grouping.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import type { UnitTree } from '#core/domain/units/lineage/unit-tree.ts';
import { closingWords } from '#core/text/vi-closing.ts';
import { lastYearWords } from '#core/text/vi-last-year.ts';
import { words } from '#core/text/vi-window.ts';
import { shell } from '../../api.ts';
import { SearchField } from '../../components/search-field.tsx';
import { TreeChoice } from '../../components/tree-choice.tsx';
import { useClosing } from '../../workspace/use-closing.ts';

/** What the panel beside the table is about, where it is not a figure. */
export type ClosingSide = 'closing' | 'changes';

export type View = 'indicators' | 'units' | 'groups';

interface TableToolsProps {
  /** Of the plan that the table judges by. */
  readonly planVersion: number;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly groupBy: GroupBy;
  readonly setGroupBy: (by: GroupBy) => void;
  readonly basis: Basis;
  /** Null where the period is the year so far: both bases are the same. */
  readonly setBasis: ((basis: Basis) => void) | null;
  /** Null where no plan of last year is at hand. */
  readonly lastYear: { readonly isShown: boolean; readonly show: (isShown: boolean) => void } | null;
  readonly tree: UnitTree;
  /** ISO day that restating begins with. */
  readonly firstDay: string;
  readonly setTree: (tree: UnitTree) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Opens what closing is about: the checks, or what has changed since. */
  readonly onSide: (side: ClosingSide) => void;
}

const VIEWS: readonly View[] = ['indicators', 'units', 'groups'];
const BASES: readonly Basis[] = ['period', 'cumulative'];

/** What of the table is shown, and how. */
export function TableTools(props: TableToolsProps) {
  const { planVersion, view, setView, basis, setBasis, tree, firstDay, setTree, query, setQuery, onSide } = props;
  return (
    <div className="tools" role="toolbar" aria-label={words.tableTools}>
      <Choice name="view" legend={words.view} values={VIEWS} labels={words.views} value={view} onChoose={setView} />
      {setBasis ? (
        <Choice name="basis" legend={words.basis} values={BASES} labels={words.bases} value={basis} onChoose={setBasis} />
      ) : (
        <span className="tools-note">{words.sameBasis}</span>
      )}
      {view === 'indicators' ? <LastYearChoice {...props} /> : null}
      {view === 'groups' ? <GroupChoice {...props} /> : null}
      <TreeChoice tree={tree} firstDay={firstDay} onTree={setTree} />
      <SearchField label={words.search} query={query} onQuery={setQuery} />
      <span className="tools-legend">
        {words.planVersion(planVersion)} · {words.legend}
      </span>
      <ClosingButtons onSide={onSide} />
      <button type="button" onClick={() => shell.print()}>
        {words.print}
      </button>
    </div>
  );
}

function LastYearChoice({ lastYear }: Pick<TableToolsProps, 'lastYear'>) {
  return (
    <label className="check" title={lastYear ? undefined : lastYearWords.noPlan}>
      <input
        type="checkbox"
        checked={lastYear?.isShown ?? false}
        disabled={lastYear === null}
        onChange={(event) => lastYear?.show(event.target.checked)}
      />
      {lastYearWords.show}
    </label>
  );
}

function GroupChoice({ groupBy, setGroupBy }: Pick<TableToolsProps, 'groupBy' | 'setGroupBy'>) {
  return (
    <select
      aria-label={words.groupBy}
      value={groupBy}
      onChange={(event) => setGroupBy(groupings.find((one) => one === event.target.value) ?? groupBy)}
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
