import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { InputOf } from '#core/contract/contract.ts';
import type { DrawnRow, DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import type { IndicatorRow } from '#core/domain/consolidation/indicator-table.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { defaultBasis, startsThePlan } from '#core/domain/plan/reporting-periods.ts';
import { assertNever } from '#core/domain/result.ts';
import { fittingView } from '#core/domain/table-view/fitting-view.ts';
import { nextSort, type TableView } from '#core/domain/table-view/table-view.ts';
import { asReported, type UnitTree } from '#core/domain/units/lineage/unit-tree.ts';
import { Failure } from '../../components/failure.tsx';
import type { PageProps } from '../../components/navigation.tsx';
import { NothingReceived } from '../../components/nothing-received.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { type Asked, useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { ChangesPanel } from './closing/changes-panel.tsx';
import { ClosingPanel } from './closing/closing-panel.tsx';
import { showsLastYear } from './columns-at-hand.ts';
import { FigurePanel } from './figure-panel.tsx';
import { GroupMatrix } from './group-matrix.tsx';
import { IndicatorTableView } from './indicator-table-view.tsx';
import type { TableAnswers } from './openable-cells.ts';
import { takeOpenedFigure } from './opened-figure.ts';
import { PrintHead } from './print-head.tsx';
import { indicatorsOnShow } from './shown-indicators.ts';
import { ShownLine } from './shown-line.tsx';
import { type UnitsOnShow, useUnitsOnShow } from './shown-units.ts';
import { SourceSheet } from './source-sheet.tsx';
import { type TableNames, useTableNames } from './table-names.ts';
import { type ClosingSide, TableTools } from './table-tools.tsx';
import { UnitMatrix } from './unit-matrix.tsx';
import { type Opened, useOpened } from './use-opened.ts';
import { type ChosenView, useTableView } from './use-table-view.ts';

/** Tổng hợp: the official table, and the way from any figure back to the cell it came from. */
export function ConsolidatePage({ go }: PageProps) {
  const report = useChosenReport();
  const [tree, setTree] = useState(asReported);
  const chosen = useTableView();
  // Another plan or period is another table: what was open in the former one is closed.
  return report ? (
    <ReportTable
      key={`${report.plan.id} ${report.period.code}`}
      report={report}
      chosen={chosen}
      tree={tree}
      setTree={setTree}
      go={go}
    />
  ) : null;
}

interface ReportTableProps extends PageProps {
  readonly report: ChosenReport;
  readonly chosen: ChosenView;
  readonly tree: UnitTree;
  readonly setTree: (tree: UnitTree) => void;
}

function ReportTable({ report: { plan, period }, chosen, tree, setTree, go }: ReportTableProps) {
  const { revision, status } = useWorkspace();
  const [first] = useState(takeOpenedFigure);
  const [basis, setBasis] = useState<Basis>(() => (startsThePlan(plan, period) ? defaultBasis(period) : 'cumulative'));
  const [query, setQuery] = useState('');
  const { layout, groupBy } = chosen.view;
  const asked = { planId: plan.id, period: period.code, basis, tree, groupBy: layout === 'groups' ? groupBy : null };
  const table = useAnswer('table.drawn', asked, revision, `${plan.id} ${period.code}`);
  const opened = useOpened(first ?? undefined);
  const side = useSide(opened);
  useEscape(side.back);
  const isBesidePanel = opened.indicator !== null || side.shown !== null;
  if (table.error) return <Failure error={table.error} />;
  if (!table.value) return <Waiting />;
  const onBasis = startsThePlan(plan, period) ? null : setBasis;
  const search = { query, setQuery, basis, onBasis };
  const showAll = () => {
    setQuery('');
    chosen.showAll();
  };
  return (
    <div className="consolidate" data-panel={isBesidePanel}>
      <PrintHead plan={plan} table={table.value} />
      {status?.received === 0 && isBlank(table.value) ? <NothingReceived go={go} /> : null}
      <TableTools
        {...search}
        table={table.value}
        chosen={chosen}
        onSide={side.show}
        tree={tree}
        firstDay={`${plan.year}-12-31`}
        setTree={setTree}
      />
      <OpenedParts
        table={table.value}
        asked={asked}
        chosen={{ ...chosen, showAll }}
        query={query}
        opened={opened}
        isBesidePanel={isBesidePanel}
        onBasis={onBasis}
      >
        <Side report={{ plan, period }} side={side} go={go} />
      </OpenedParts>
    </div>
  );
}

/** Without a report there may still be figures: by hand, or of units that ended before. */
const isBlank = ({ indicators }: DrawnTable): boolean => indicators.every(({ answered }) => answered === 0);

interface PartsProps {
  readonly table: DrawnTable;
  /** The question that the table answers. */
  readonly asked: InputOf<'table.drawn'>;
  readonly chosen: ChosenView;
  readonly query: string;
  readonly opened: Opened;
  readonly isBesidePanel: boolean;
  readonly onBasis: ((basis: Basis) => void) | null;
  /** The panel that stands there where no figure is opened. */
  readonly children: ReactNode;
}

function OpenedParts({ table, asked, chosen, query, opened, onBasis, isBesidePanel, children }: PartsProps) {
  const { view } = useMemo(() => fittingView(chosen.view, table), [chosen.view, table]);
  const units = useUnitsOnShow(table, view);
  const rows = useMemo(() => indicatorsOnShow(table.indicators, query, view, units.only), [table, query, view, units.only]);
  const behind = useOpenedRow(asked, opened);
  const row = behind.value;
  const figure = row?.units.find(({ unit }) => unit === opened.unit);
  const names = useTableNames(table);
  const answers = useAnswers(chosen, view, opened, onBasis);
  return (
    <>
      <ShownLine table={table} view={view} rows={rows.length} units={units} onShowAll={chosen.showAll} />
      <div className="consolidate-parts">
        <div className="consolidate-main" hidden={figure !== undefined}>
          <ChosenLayout {...{ table, rows, view, units, isBesidePanel, answers }} indicator={opened.indicator} />
        </div>
        {row && figure ? <SourceSheet unit={names.unit(figure.unit)} row={row} figure={figure} onClose={opened.back} /> : null}
        {opened.indicator === null ? children : <OpenedPanel {...{ table, names, behind, opened }} />}
      </div>
    </>
  );
}

/** What is behind the indicator that is opened. */
function useOpenedRow(asked: PartsProps['asked'], { indicator }: Opened): Asked<IndicatorRow> {
  const { revision } = useWorkspace();
  return useAnswer('table.row', indicator === null ? null : { ...asked, indicator }, revision);
}

interface OpenedPanelProps extends Pick<PartsProps, 'table' | 'opened'> {
  readonly names: TableNames;
  readonly behind: Asked<IndicatorRow>;
}

/** Its place is kept while the row is fetched. */
function OpenedPanel({ behind: { value, error }, ...of }: OpenedPanelProps) {
  if (value) return <FigurePanel key={value.code} row={value} {...of} />;
  return (
    <aside className="panel" aria-busy={error === null}>
      {error ? <Failure error={error} /> : null}
    </aside>
  );
}

/** What the table does when a cell or a head is asked. */
function useAnswers({ change }: ChosenView, { sort, unitSort }: TableView, { open }: Opened, onBasis: PartsProps['onBasis']) {
  return useMemo<Required<TableAnswers>>(
    () => ({
      onOpen: (indicator, unit, basis) => {
        if (basis) onBasis?.(basis);
        open(indicator, unit);
      },
      onSort: (key) => change({ sort: nextSort(sort, key) }),
      onSortUnits: (indicator) => change({ unitSort: nextSort(unitSort, indicator) }),
    }),
    [change, sort, unitSort, open, onBasis],
  );
}

interface LayoutProps extends Pick<PartsProps, 'table' | 'isBesidePanel'> {
  readonly rows: readonly DrawnRow[];
  readonly view: TableView;
  readonly units: UnitsOnShow;
  readonly answers: Required<TableAnswers>;
  /** The one that is opened. */
  readonly indicator: string | null;
}

function ChosenLayout({ table, rows, view, units, isBesidePanel, answers, indicator }: LayoutProps) {
  const { onSortUnits, ...others } = answers;
  const shown = { table, rows, view };
  switch (view.layout) {
    case 'indicators': {
      const panel = { chosen: indicator, isBesidePanel, isWithLastYear: showsLastYear(table, view) };
      return <IndicatorTableView {...shown} {...panel} only={units.only} {...others} />;
    }
    case 'units':
      return <UnitMatrix {...shown} shown={units} {...answers} />;
    case 'groups':
      return <GroupMatrix {...shown} only={units.only} {...others} />;
    default:
      return assertNever(view.layout);
  }
}

/** What closing is about, beside the table. */
interface ShownSide {
  readonly shown: ClosingSide | null;
  show(side: ClosingSide): void;
  /** Shows an indicator's units; the way back leads here again. */
  onIndicator(indicator: string): void;
  back(): void;
}

/** A figure that is opened stands before the side, and gives way to it again. */
function useSide(opened: Opened): ShownSide {
  const [shown, setShown] = useState<ClosingSide | null>(null);
  const { indicator, open, back } = opened;
  const show = useCallback(
    (side: ClosingSide) => {
      if (indicator !== null) back();
      setShown(side);
    },
    [indicator, back],
  );
  const onIndicator = useCallback((code: string) => open(code, null), [open]);
  const leave = useCallback(() => (indicator === null ? setShown(null) : back()), [indicator, back]);
  return useMemo(() => ({ shown, show, onIndicator, back: leave }), [shown, show, onIndicator, leave]);
}

function Side({ report, side, go }: PageProps & { report: ChosenReport; side: ShownSide }) {
  const { shown, onIndicator, back } = side;
  if (shown === 'closing') return <ClosingPanel report={report} go={go} onIndicator={onIndicator} onClose={back} />;
  return shown === 'changes' ? <ChangesPanel report={report} onIndicator={onIndicator} onClose={back} /> : null;
}

/** Esc leads back step by step: from the sheet to the units, from the units to the table. */
function useEscape(back: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') back();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [back]);
}
