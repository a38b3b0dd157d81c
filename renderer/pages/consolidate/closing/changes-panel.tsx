import { useEffect, useRef } from 'react';
import type { PeriodChanges } from '#core/domain/closing/period-changes.ts';
import { closingSentences, closingWords } from '#core/text/vi-closing.ts';
import { words } from '#core/text/vi-window.ts';
import { momentText } from '#core/text/vi-words.ts';
import { Failure } from '../../../components/failure.tsx';
import { FigureChanges } from '../../../components/figure-changes.tsx';
import { useAnswer } from '../../../workspace/use-answer.ts';
import { useNames } from '../../../workspace/use-names.ts';
import { type ChosenReport, useWorkspace } from '../../../workspace/workspace.ts';

interface ChangesPanelProps {
  readonly report: ChosenReport;
  readonly onIndicator: (indicator: string) => void;
  readonly onClose: () => void;
}

/** Every figure that is another than when the period was last closed: the province's, its units', and why. */
export function ChangesPanel({ report: { plan, period }, onIndicator, onClose }: ChangesPanelProps) {
  const { revision } = useWorkspace();
  const changes = useAnswer('periods.changes', { planId: plan.id, period: period.code }, revision);
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => head.current?.focus(), []);
  const title = changes.value ? closingWords.changesTitle(momentText(changes.value.closed.at)) : closingWords.changes;
  return (
    <aside className="panel closing" aria-label={closingWords.changes}>
      <div className="panel-head">
        <h2>{title}</h2>
        <button ref={head} type="button" className="quiet" onClick={onClose}>
          {words.back} <kbd>Esc</kbd>
        </button>
      </div>
      {changes.error ? <Failure error={changes.error} /> : null}
      {changes.value ? <Changes changes={changes.value} onIndicator={onIndicator} /> : null}
    </aside>
  );
}

function Changes({ changes, onIndicator }: { changes: PeriodChanges; onIndicator: (indicator: string) => void }) {
  const names = useNames();
  const { figures, totals, isClosed, planVersion } = changes;
  return (
    <div className="closing-found">
      <p className="closing-verdict">
        {figures.length + totals.length === 0 ? closingWords.noChanges : closingWords.changeCount(figures.length, totals.length)}
      </p>
      <p className="closing-hint">
        {isClosed ? closingSentences.stillClosed : closingSentences.reopenedSince}{' '}
        {planVersion.before === planVersion.after ? null : closingSentences.planVersions(planVersion.before, planVersion.after)}
      </p>
      <FigureChanges
        changes={changes}
        heading={(indicator) => (
          <button type="button" className="quiet" onClick={() => onIndicator(indicator)}>
            {names.indicator(indicator)}
          </button>
        )}
      />
    </div>
  );
}
