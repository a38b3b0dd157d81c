import { useState } from 'react';
import type { FileKind } from '#core/contract/window-app.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { words } from '#core/text/vi-window.ts';
import { shell } from '../../api.ts';
import { WaitBar } from '../../components/wait-bar.tsx';
import { useImports } from '../../workspace/imports.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { groupedSubmissions } from './grouped-submissions.ts';
import { SubmissionDetail } from './submission-detail.tsx';
import { SubmissionList } from './submission-list.tsx';
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
      {submissions && submissions.length > 0 ? <ReceivedParts submissions={submissions} /> : null}
      {submissions?.length === 0 && !progress ? <NothingYet report={report} /> : null}
    </div>
  );
}

function ReceivedParts({ submissions }: { submissions: readonly Submission[] }) {
  const groups = groupedSubmissions(submissions);
  const inOrder = groups.flatMap(({ members }) => members);
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = inOrder.find(({ id }) => id === chosenId) ?? inOrder[0];
  const settle = useSettle(inOrder, choose);
  return (
    <div className="receive-parts">
      <SubmissionList groups={groups} chosen={chosen?.id ?? null} onChoose={choose} onAccept={settle.acceptByKey} />
      {chosen ? <SubmissionDetail key={chosen.id} submission={chosen} settle={settle} /> : null}
    </div>
  );
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
  return (
    <div className="tools">
      <button type="button" className="primary" disabled={progress !== null} onClick={() => choose('reports')}>
        {words.chooseFiles}
      </button>
      <button type="button" disabled={progress !== null} onClick={() => choose('report-folder')}>
        {words.chooseFolder}
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
