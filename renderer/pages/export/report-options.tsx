import { useState } from 'react';
import { type ReportName, reportNames } from '#core/contract/contract.ts';
import type { ReportOptions } from '#core/domain/reports/report-options.ts';
import { optionWords } from '#core/text/vi-office.ts';
import { words } from '#core/text/vi-window.ts';
import { LabelledChoice } from '../../components/labelled-choice.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { LetterOptions } from './options/letter-options.tsx';
import { PageOptions } from './options/page-options.tsx';
import { UnitOptions } from './options/unit-options.tsx';
import { useReportOptions } from './options/use-report-options.ts';

/** What is chosen for each report and found again the next time. */
export function ReportOptionsPart({ chosen }: { chosen: ChosenReport }) {
  const [report, setReport] = useState<ReportName>('bieu-01');
  return (
    <details className="report-options">
      <summary>{optionWords.title}</summary>
      <p>{optionWords.hint}</p>
      <LabelledChoice label={optionWords.report} value={report} options={reportChoices} onChoose={setReport} />
      <Options key={report} chosen={chosen} report={report} />
    </details>
  );
}

const reportChoices = reportNames.map((value) => ({
  value,
  label: value === 'all' ? optionWords.all : words.reports[value].title,
}));

function Options({ chosen, report }: { chosen: ChosenReport; report: ReportName }) {
  const { revision } = useWorkspace();
  const held = useAnswer('reportOptions.get', { report }, revision);
  return held.value ? <OptionsForm chosen={chosen} report={report} held={held.value} /> : null;
}

function OptionsForm({ chosen, report, held }: { chosen: ChosenReport; report: ReportName; held: ReportOptions }) {
  const props = { chosen, report, ...useReportOptions(report, held) };
  return (
    <>
      {report === 'all' ? null : <UnitOptions {...props} />}
      <PageOptions {...props} />
      <LetterOptions {...props} />
    </>
  );
}
