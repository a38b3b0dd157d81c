import { useEffect, useRef } from 'react';
import type { ClosingFinding } from '#core/domain/closing/closing-findings.ts';
import { closingWords } from '#core/text/vi-closing.ts';
import { words } from '#core/text/vi-window.ts';
import { Failure } from '../../../components/failure.tsx';
import type { PageProps } from '../../../components/navigation.tsx';
import { useAnswer } from '../../../workspace/use-answer.ts';
import { type ChosenReport, useWorkspace } from '../../../workspace/workspace.ts';
import { ClosingForm } from './closing-form.tsx';
import { FindingList } from './finding-list.tsx';

interface ClosingPanelProps extends PageProps {
  readonly report: ChosenReport;
  readonly onIndicator: (indicator: string) => void;
  readonly onClose: () => void;
}

/** Before a period is closed: what should be looked at, and by what and why it is closed all the same. */
export function ClosingPanel({ report, go, onIndicator, onClose }: ClosingPanelProps) {
  const { plan, period } = report;
  const { revision } = useWorkspace();
  const check = useAnswer('periods.check', { planId: plan.id, period: period.code }, revision);
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => head.current?.focus(), []);
  const title = closingWords.closeTitle(period.label);
  return (
    <aside className="panel closing" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
        <button ref={head} type="button" className="quiet" onClick={onClose}>
          {words.back} <kbd>Esc</kbd>
        </button>
      </div>
      <p className="closing-hint">{closingWords.closeHint}</p>
      {check.error ? <Failure error={check.error} /> : null}
      {check.value ? (
        <>
          <Found findings={check.value.findings} go={go} onIndicator={onIndicator} />
          <ClosingForm report={report} count={check.value.findings.length} onDone={onClose} />
        </>
      ) : (
        <p className="closing-hint">{check.error ? null : closingWords.checking}</p>
      )}
    </aside>
  );
}

function Found(props: Pick<ClosingPanelProps, 'go' | 'onIndicator'> & { readonly findings: readonly ClosingFinding[] }) {
  const { length } = props.findings;
  return (
    <div className="closing-found">
      <p className="closing-verdict">{length === 0 ? closingWords.nothingFound : closingWords.found(length)}</p>
      <FindingList {...props} />
    </div>
  );
}
