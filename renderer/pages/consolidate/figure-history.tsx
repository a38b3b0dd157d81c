import { useState } from 'react';
import type { IndicatorRow } from '#core/domain/consolidation/indicator-table.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { Failure } from '../../components/failure.tsx';
import { HistoryList } from '../../components/history-list.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useChosenReport, useWorkspace } from '../../workspace/workspace.ts';

/** Folded: what has happened to one unit's figure. Asked for only when it is unfolded. */
export function FigureHistory({ row, unit }: { row: IndicatorRow; unit: string }) {
  const { revision } = useWorkspace();
  const report = useChosenReport();
  const [isOpen, setOpen] = useState(false);
  const place = report && { planId: report.plan.id, period: report.period.code, unit, indicator: row.code };
  const history = useAnswer('history.ofFigure', isOpen ? place : null, revision);
  return (
    <details className="figure-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{reviewWords.history}</summary>
      {history.error ? <Failure error={history.error} /> : null}
      {history.value ? <HistoryList entries={history.value} format={row} /> : null}
    </details>
  );
}
