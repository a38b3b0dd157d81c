import { useState } from 'react';
import type { PreviewSeen } from '#core/contract/report-request.ts';
import { asReported } from '#core/domain/units/lineage/unit-tree.ts';
import { exportWords } from '#core/text/vi-export.ts';
import { words } from '#core/text/vi-window.ts';
import { shell } from '../../api.ts';
import { Failure } from '../../components/failure.tsx';
import { WaitBar } from '../../components/wait-bar.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { PagePreview } from './page-preview.tsx';
import { PrintActions } from './print-actions.tsx';
import { IN_ONE_FILE, type OneReport, REPORTS, ReportChoice, type ReportChoices } from './report-choice.tsx';
import { ReportOptionsPart } from './report-options.tsx';
import { type Exported, useExport } from './use-export.ts';

/** Xuất, in: official reports as they come out on paper; printed, or saved as PDF and Excel. The same figures as on screen. */
export function ExportPage() {
  const report = useChosenReport();
  return report ? <Reports key={`${report.plan.id} ${report.period.code}`} report={report} /> : null;
}

const begins: ReportChoices = {
  ticked: new Set<OneReport>(IN_ONE_FILE),
  isOneWorkbook: false,
  isOnePdf: false,
  isWithLastYear: false,
  tree: asReported,
  profile: null,
};

function Reports({ report }: { report: ChosenReport }) {
  const [choices, setChoices] = useState(begins);
  const { exported, progress, saveExcel, savePdf, stop } = useExport(report, choices);
  const { value: seen, error, isCurrent } = usePreview(report, choices);
  const isIdle = choices.ticked.size > 0 && progress === null;
  return (
    <div className="export">
      <div className="export-side">
        <div className="export-choices">
          <h1>{exportWords.title(report.period.label, report.plan.year)}</h1>
          <Completeness />
          <ReportChoice choices={choices} firstDay={`${report.plan.year}-12-31`} onChoose={setChoices} />
          <ReportOptionsPart chosen={report} />
        </div>
        {exported.length > 0 ? <ExportedList exported={exported} /> : null}
        <PrintActions seen={isIdle && isCurrent ? seen : null} />
        <div className="export-actions">
          <button type="button" disabled={!isIdle} onClick={savePdf}>
            {exportWords.savePdf[shell.shell]}
          </button>
          <button type="button" disabled={!isIdle} onClick={saveExcel}>
            {exportWords.saveExcel[shell.shell]}
          </button>
        </div>
        {progress ? <WaitBar {...progress} onStop={stop} /> : null}
      </div>
      <div className="export-preview">
        {error ? <Failure error={error} /> : <Preview seen={seen} isAnythingTicked={choices.ticked.size > 0} />}
      </div>
    </div>
  );
}

/** Asked again whenever something is written, so that what is looked at and printed is what there is. */
function usePreview({ plan, period }: ChosenReport, { ticked, tree, isWithLastYear, profile }: ReportChoices) {
  const { revision } = useWorkspace();
  const reports = REPORTS.filter((name) => ticked.has(name));
  const asked = { planId: plan.id, period: period.code, reports, tree, lastYear: isWithLastYear, profile };
  return useAnswer('reports.preview', reports.length === 0 ? null : asked, revision, `${plan.id} ${period.code}`);
}

function Preview({ seen, isAnythingTicked }: { seen: PreviewSeen | null; isAnythingTicked: boolean }) {
  if (!isAnythingTicked) return <p className="hint">{exportWords.nothingTicked}</p>;
  return seen ? <PagePreview seen={seen} /> : <p className="hint">{exportWords.layingOut}</p>;
}

/** What is still missing from what will be written: the reports say so too. */
function Completeness() {
  const { status, reviewCount } = useWorkspace();
  if (!status) return null;
  const isComplete = status.received === status.expected && reviewCount === 0;
  return (
    <p className="completeness" data-complete={isComplete}>
      {isComplete ? words.allReceived(status.expected) : words.notAllReceived(status.received, status.expected, reviewCount)}
    </p>
  );
}

function ExportedList({ exported }: { exported: readonly Exported[] }) {
  return (
    <section className="exported" aria-label={words.exported}>
      <h2>{words.exported}</h2>
      <ul>
        {exported.map(({ file, problem }) => (
          <li key={file.handle} data-problem={problem !== null}>
            <span>
              {problem === null ? '✓' : '✗'} {file.name}
              {problem ? <span className="exported-problem"> – {problem}</span> : null}
            </span>
            {problem === null ? (
              <button
                type="button"
                onClick={() => shell.reveal(file.handle)}
                aria-label={`${words.reveal[shell.shell]}: ${file.name}`}
              >
                {words.reveal[shell.shell]}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
