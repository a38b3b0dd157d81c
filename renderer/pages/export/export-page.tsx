import { useState } from 'react';
import type { ReportName } from '#core/contract/contract.ts';
import { asReported, type UnitTree } from '#core/domain/units/lineage/unit-tree.ts';
import { words } from '#core/text/vi-window.ts';
import { shell } from '../../api.ts';
import type { PageProps } from '../../components/navigation.tsx';
import { TreeChoice } from '../../components/tree-choice.tsx';
import { WaitBar } from '../../components/wait-bar.tsx';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { type Exported, useExport } from './use-export.ts';

type OneReport = Exclude<ReportName, 'all'>;
const IN_ONE_FILE: readonly OneReport[] = ['bieu-01', 'bieu-02', 'bieu-03', 'bieu-04'];
const REPORTS: readonly OneReport[] = [...IN_ONE_FILE, 'bieu-05'];

/** Xuất: official workbooks, the same figures as on screen. */
export function ExportPage({ go }: PageProps) {
  const report = useChosenReport();
  return report ? <Reports key={`${report.plan.id} ${report.period.code}`} report={report} go={go} /> : null;
}

function Reports({ report, go }: PageProps & { report: ChosenReport }) {
  const [ticked, setTicked] = useState<ReadonlySet<ReportName>>(() => new Set(IN_ONE_FILE));
  const [isOneFile, setOneFile] = useState(false);
  const [isWithLastYear, setWithLastYear] = useState(false);
  const [tree, setTree] = useState<UnitTree>(asReported);
  const { exported, progress, run, stop } = useExport(report, tree);
  const names = REPORTS.filter((name) => ticked.has(name));
  const isAll = IN_ONE_FILE.every((name) => ticked.has(name));
  const wanted: readonly ReportName[] =
    isOneFile && isAll ? ['all', ...names.filter((name) => !IN_ONE_FILE.includes(name))] : names;
  const tick = (name: ReportName, isTicked: boolean) =>
    setTicked((before) => new Set(REPORTS.filter((one) => (one === name ? isTicked : before.has(one)))));
  return (
    <div className="export">
      <h1>{words.exportTitle(report.period.label, report.plan.year)}</h1>
      <Completeness />
      <fieldset className="reports">
        <legend>{words.whichReports}</legend>
        {REPORTS.map((name) => (
          <ReportTick key={name} name={name} isTicked={ticked.has(name)} onTick={(isTicked) => tick(name, isTicked)} />
        ))}
        <label className="check report-one-file">
          <input
            type="checkbox"
            checked={isOneFile && isAll}
            disabled={!isAll}
            onChange={(event) => setOneFile(event.target.checked)}
          />
          {words.oneFile}
        </label>
        <label className="check report-one-file">
          <input
            type="checkbox"
            checked={isWithLastYear}
            disabled={!ticked.has('bieu-01')}
            onChange={(event) => setWithLastYear(event.target.checked)}
          />
          {words.withLastYear}
        </label>
      </fieldset>
      <div className="export-tree">
        <TreeChoice tree={tree} firstDay={`${report.plan.year}-12-31`} onTree={setTree} />
      </div>
      <div className="export-actions">
        <button
          type="button"
          className="primary"
          disabled={names.length === 0 || progress !== null}
          onClick={() => run(wanted, isWithLastYear)}
        >
          {words.exportTo[shell.shell]}
        </button>
        <button type="button" onClick={() => go('consolidate')}>
          {words.toPrint}
        </button>
      </div>
      {progress ? <WaitBar {...progress} onStop={stop} /> : null}
      {exported.length > 0 ? <ExportedList exported={exported} /> : null}
    </div>
  );
}

function ReportTick({ name, isTicked, onTick }: { name: OneReport; isTicked: boolean; onTick: (isTicked: boolean) => void }) {
  return (
    <label className="report">
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      <span>
        <strong>{words.reports[name].title}</strong>
        <span className="report-hint">{words.reports[name].hint}</span>
      </span>
    </label>
  );
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
