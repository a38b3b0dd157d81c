import { useEffect, useState } from 'react';
import type { IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { defaultBasis, startsThePlan } from '#core/domain/plan/reporting-periods.ts';
import { words } from '#core/text/vi-window.ts';
import { Failure } from '../../components/failure.tsx';
import type { PageProps } from '../../components/navigation.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { FigurePanel } from './figure-panel.tsx';
import { IndicatorTableView } from './indicator-table-view.tsx';
import { matchingIndicators } from './matching-indicators.ts';
import { PrintHead } from './print-head.tsx';
import { SourceSheet } from './source-sheet.tsx';
import { TableTools, type View } from './table-tools.tsx';
import { UnitMatrix } from './unit-matrix.tsx';
import { type Opened, useOpened } from './use-opened.ts';

/** Tổng hợp: the official table, and the way from any figure back to the cell it came from. */
export function ConsolidatePage({ go }: PageProps) {
  const report = useChosenReport();
  // Another plan or period is another table: what was open in the former one is closed.
  return report ? <ReportTable key={`${report.plan.id} ${report.period.code}`} report={report} go={go} /> : null;
}

function ReportTable({ report: { plan, period }, go }: PageProps & { report: ChosenReport }) {
  const { revision, status } = useWorkspace();
  const [basis, setBasis] = useState<Basis>(() => (startsThePlan(plan, period) ? defaultBasis(period) : 'cumulative'));
  const [view, setView] = useState<View>('indicators');
  const [query, setQuery] = useState('');
  const table = useAnswer('table.get', { planId: plan.id, period: period.code, basis }, revision, `${plan.id} ${period.code}`);
  const opened = useOpened();
  useEscape(opened);
  if (table.error) return <Failure error={table.error} />;
  if (!table.value) return null;
  const choices = { view, setView, basis, setBasis: startsThePlan(plan, period) ? null : setBasis, query, setQuery };
  return (
    <div className="consolidate" data-panel={opened.indicator !== null}>
      <PrintHead plan={plan} table={table.value} />
      {status && status.received === 0 ? <NothingReceived go={go} /> : null}
      <TableTools {...choices} planVersion={table.value.planVersion} />
      <OpenedParts table={table.value} view={view} query={query} opened={opened} onBasis={choices.setBasis} />
    </div>
  );
}

interface PartsProps {
  readonly table: IndicatorTable;
  readonly view: View;
  readonly query: string;
  readonly opened: Opened;
  readonly onBasis: ((basis: Basis) => void) | null;
}

function OpenedParts({ table, view, query, opened, onBasis }: PartsProps) {
  const rows = matchingIndicators(table.indicators, query);
  const row = table.indicators.find(({ code }) => code === opened.indicator);
  const figure = row?.units.find(({ unit }) => unit === opened.unit);
  const open = (indicator: string, unit: string | null, basis: Basis | null) => {
    if (basis) onBasis?.(basis);
    opened.open(indicator, unit);
  };
  return (
    <div className="consolidate-parts">
      <div className="consolidate-main" hidden={figure !== undefined}>
        {view === 'indicators' ? (
          <IndicatorTableView table={table} rows={rows} chosen={opened.indicator} onOpen={open} />
        ) : (
          <UnitMatrix table={table} rows={rows} onOpen={open} />
        )}
      </div>
      {row && figure ? <SourceSheet row={row} figure={figure} onClose={opened.back} /> : null}
      {row ? <FigurePanel table={table} row={row} opened={opened} /> : null}
    </div>
  );
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
function useEscape({ back }: Opened): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') back();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [back]);
}
