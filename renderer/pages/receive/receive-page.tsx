import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FileKind } from '#core/contract/window-app.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { enterWords } from '#core/text/vi-enter.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { words } from '#core/text/vi-window.ts';
import { shell } from '../../api.ts';
import { WaitBar } from '../../components/wait-bar.tsx';
import { useImports } from '../../workspace/imports.ts';
import { useOpenForm } from '../../workspace/open-form.ts';
import { keepPreference, preference } from '../../workspace/preference.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { CHOSEN_SUBMISSION } from './chosen-submission.ts';
import { groupedSubmissions, isReady } from './grouped-submissions.ts';
import { SubmissionDetail } from './submission-detail.tsx';
import { SubmissionList } from './submission-list.tsx';
import { focusList } from './use-matter-keys.ts';
import { useSettle } from './use-settle.ts';

/** Nhận báo cáo: what came in, what it says, and what it asks. */
export function ReceivePage() {
  const report = useChosenReport();
  return report ? <Received key={`${report.plan.id} ${report.period.code}`} report={report} /> : null;
}

function Received({ report }: { report: ChosenReport }) {
  const { submissions } = useWorkspace();
  const { progress, stop } = useImports();
  return (
    <div className="receive">
      <ReceiveTools report={report} />
      {progress ? <WaitBar {...progress} at={progress.file} onStop={stop} /> : null}
      {submissions && submissions.length > 0 ? <ReceivedParts report={report} submissions={submissions} /> : null}
      {submissions?.length === 0 && !progress ? <NothingYet report={report} /> : null}
    </div>
  );
}

function ReceivedParts({ report, submissions }: { report: ChosenReport; submissions: readonly Submission[] }) {
  const groups = useMemo(() => groupedSubmissions(submissions), [submissions]);
  const inOrder = groups.flatMap(({ members }) => members);
  const [chosenId, setChosen] = useState<string | null>(null);
  const [awaited, setAwaited] = useAwaited();
  const [hasAdvanced, setAdvanced] = useState(false);
  const named = (wanted: string | null) => inOrder.find(({ id }) => id === wanted);
  const chosen = named(chosenId) ?? named(awaited) ?? inOrder[0];
  // What is being looked at stays, whatever else arrives above it.
  if (chosen && chosen.id !== chosenId && (awaited === null || chosen.id === awaited)) setChosen(chosen.id);
  const choose = useCallback(
    (id: string) => {
      setAdvanced(false);
      setAwaited(null);
      setChosen(id);
    },
    [setAwaited],
  );
  const advance = useCallback((id: string) => {
    setAdvanced(true);
    setChosen(id);
    focusList();
  }, []);
  const settle = useSettle(report, inOrder, advance);
  useEffect(focusListAtFirst, []);
  return (
    <div className="receive-parts">
      <div className="inbox">
        <AcceptAll count={submissions.filter(isReady).length} isBusy={settle.isBusy} onAccept={settle.acceptAllReady} />
        <SubmissionList groups={groups} chosen={chosen?.id ?? null} onChoose={choose} onGoOn={settle.goOn} />
        <p className="inbox-keys">{reviewWords.keys}</p>
      </div>
      {chosen ? <SubmissionDetail key={chosen.id} submission={chosen} settle={settle} hasAdvanced={hasAdvanced} /> : null}
    </div>
  );
}

/** A report that was just entered is looked at first, as soon as it is in the list. */
function useAwaited() {
  const state = useState(() => preference(CHOSEN_SUBMISSION) || null);
  useEffect(() => keepPreference(CHOSEN_SUBMISSION, ''), []);
  return state;
}

/** One step for all files that ask nothing but leave. */
function AcceptAll({ count, isBusy, onAccept }: { count: number; isBusy: boolean; onAccept: () => void }) {
  if (count === 0) return null;
  return (
    <button type="button" className="primary accept-all" disabled={isBusy} onClick={onAccept}>
      {reviewWords.acceptReady(count)}
    </button>
  );
}

/** Keys mean the list from the start, unless the person is somewhere else by keyboard. */
function focusListAtFirst(): void {
  if (!document.activeElement?.matches(':focus-visible')) focusList();
}

function useChooseReports({ plan, period }: ChosenReport): (kind: FileKind) => Promise<void> {
  const { receive } = useImports();
  return async (kind) => {
    const files = await shell.chooseFiles(kind);
    if (files.length > 0) await receive(plan.id, period.code, files);
  };
}

function ReceiveTools({ report }: { report: ChosenReport }) {
  const { progress } = useImports();
  const choose = useChooseReports(report);
  const openForm = useOpenForm();
  return (
    <div className="tools">
      <button type="button" className="primary" disabled={progress !== null} onClick={() => choose('reports')}>
        {words.chooseFiles}
      </button>
      <button type="button" disabled={progress !== null} onClick={() => choose('report-folder')}>
        {words.chooseFolder}
      </button>
      <button type="button" aria-keyshortcuts="Control+I" onClick={() => openForm(null)}>
        {enterWords.open} <kbd>Ctrl+I</kbd>
      </button>
      <span className="tools-note">{words.dropAnywhere}</span>
      <span className="tools-note tools-end">{words.receivingFor(report.period.label, report.plan.year)}</span>
    </div>
  );
}

function NothingYet({ report }: { report: ChosenReport }) {
  const choose = useChooseReports(report);
  return (
    <div className="empty">
      <h1>{words.noReports(report.period.label)}</h1>
      <p>{words.noReportsHint}</p>
      <button type="button" className="primary" onClick={() => choose('report-folder')}>
        {words.chooseFolder}
      </button>
    </div>
  );
}
