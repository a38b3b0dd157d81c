import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { GroupBy } from '#core/domain/consolidation/grouping.ts';
import type { IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { defaultBasis, startsThePlan } from '#core/domain/plan/reporting-periods.ts';
import { asReported, type UnitTree } from '#core/domain/units/lineage/unit-tree.ts';
import { words } from '#core/text/vi-window.ts';
import { Failure } from '../../components/failure.tsx';
import type { PageProps } from '../../components/navigation.tsx';
import { keepPreference, preference } from '../../workspace/preference.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { ChangesPanel } from './closing/changes-panel.tsx';
import { ClosingPanel } from './closing/closing-panel.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { GroupMatrix } from './group-matrix.tsx';
import { IndicatorTableView } from './indicator-table-view.tsx';
import { matchingIndicators } from './matching-indicators.ts';
import { PrintHead } from './print-head.tsx';
import { SourceSheet } from './source-sheet.tsx';
import { useTableNames } from './table-names.ts';
import { type ClosingSide, TableTools, type View } from './table-tools.tsx';
import { UnitMatrix } from './unit-matrix.tsx';
import { type Opened, useOpened } from './use-opened.ts';

/** Tổng hợp: the official table, and the way from any figure back to the cell it came from. */
export function ConsolidatePage({ go }: PageProps) {
  const report = useChosenReport();
  const [tree, setTree] = useState(asReported);
  // Another plan or period is another table: what was open in the former one is closed.
  return report ? (
    <ReportTable key={`${report.plan.id} ${report.period.code}`} report={report} tree={tree} setTree={setTree} go={go} />
  ) : null;
}

interface ReportTableProps extends PageProps {
  readonly report: ChosenReport;
  readonly tree: UnitTree;
  readonly setTree: (tree: UnitTree) => void;
}

function ReportTable({ report: { plan, period }, tree, setTree, go }: ReportTableProps) {
  const { revision, status } = useWorkspace();
  const [basis, setBasis] = useState<Basis>(() => (startsThePlan(plan, period) ? defaultBasis(period) : 'cumulative'));
  const [view, setView] = useState<View>('indicators');
  const [query, setQuery] = useState('');
  const [groupBy, setGroupBy] = useState<GroupBy>('cluster');
  const asked = { planId: plan.id, period: period.code, basis, tree, groupBy: view === 'groups' ? groupBy : null };
  const table = useAnswer('table.get', asked, revision, `${plan.id} ${period.code}`);
  const lastYear = useLastYear();
  const opened = useOpened();
  const side = useSide(opened);
  useEscape(side.back);
  const isBesidePanel = opened.indicator !== null || side.shown !== null;
  if (table.error) return <Failure error={table.error} />;
  if (!table.value) return null;
  const hasLastYear = table.value.indicators.some(({ samePeriodLastYear }) => samePeriodLastYear !== undefined);
  const choices = {
    view,
    setView,
    groupBy,
    setGroupBy,
    basis,
    setBasis: startsThePlan(plan, period) ? null : setBasis,
    query,
    setQuery,
  };
  return (
    <div className="consolidate" data-panel={isBesidePanel}>
      <PrintHead plan={plan} table={table.value} />
      {status?.received === 0 && isBlank(table.value) ? <NothingReceived go={go} /> : null}
      <TableTools
        {...choices}
        onSide={side.show}
        tree={tree}
        firstDay={`${plan.year}-12-31`}
        setTree={setTree}
        lastYear={hasLastYear ? lastYear : null}
        planVersion={table.value.planVersion}
      />
      <OpenedParts
        table={table.value}
        view={view}
        groupBy={groupBy}
        query={query}
        opened={opened}
        isBesidePanel={isBesidePanel}
        isWithLastYear={hasLastYear && lastYear.isShown}
        onBasis={choices.setBasis}
      >
        <Side report={{ plan, period }} side={side} go={go} />
      </OpenedParts>
    </div>
  );
}

/** Without a report there may still be figures: by hand, or of units that ended before. */
const isBlank = ({ indicators }: IndicatorTable): boolean => indicators.every(({ answered }) => answered === 0);

const LAST_YEAR = 'last-year';

/** Whether last year's columns are shown: found again at the next start. */
function useLastYear() {
  const [isShown, setShown] = useState(() => preference(LAST_YEAR) === 'shown');
  const show = (next: boolean) => {
    keepPreference(LAST_YEAR, next ? 'shown' : '');
    setShown(next);
  };
  return { isShown, show };
}

interface PartsProps {
  readonly table: IndicatorTable;
  readonly view: View;
  readonly groupBy: GroupBy;
  readonly query: string;
  readonly opened: Opened;
  readonly isBesidePanel: boolean;
  readonly isWithLastYear: boolean;
  readonly onBasis: ((basis: Basis) => void) | null;
  /** The panel that stands there where no figure is opened. */
  readonly children: ReactNode;
}

function OpenedParts({ table, view, groupBy, query, opened, onBasis, children, ...shown }: PartsProps) {
  const rows = matchingIndicators(table.indicators, query);
  const row = table.indicators.find(({ code }) => code === opened.indicator);
  const figure = row?.units.find(({ unit }) => unit === opened.unit);
  const names = useTableNames(table);
  const open = (indicator: string, unit: string | null, basis: Basis | null) => {
    if (basis) onBasis?.(basis);
    opened.open(indicator, unit);
  };
  return (
    <div className="consolidate-parts">
      <div className="consolidate-main" hidden={figure !== undefined}>
        {view === 'indicators' ? (
          <IndicatorTableView table={table} rows={rows} chosen={opened.indicator} {...shown} onOpen={open} />
        ) : null}
        {view === 'units' ? <UnitMatrix table={table} rows={rows} onOpen={open} /> : null}
        {view === 'groups' ? <GroupMatrix table={table} rows={rows} by={groupBy} onOpen={open} /> : null}
      </div>
      {row && figure ? <SourceSheet unit={names.unit(figure.unit)} row={row} figure={figure} onClose={opened.back} /> : null}
      {row ? <FigurePanel table={table} names={names} row={row} opened={opened} /> : children}
    </div>
  );
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

function NothingReceived({ go }: PageProps) {
  return (
    <div className="hint">
      <p>{words.nothingReceived}</p>
      <button type="button" onClick={() => go('receive')}>
        {words.toReceive}
      </button>
    </div>
  );
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
