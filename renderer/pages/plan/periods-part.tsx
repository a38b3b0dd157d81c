import { frequencyText, planWords, spanText } from '#core/text/vi-plan.ts';
import { dayText } from '#core/text/vi-words.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { PartProps } from './part-props.ts';
import { Rows } from './rows.tsx';

/** Emulation periods with their own dates and slogans. */
export function PeriodsPart({ plan }: PartProps) {
  const rows = plan.emulationPeriods.map((period) => ({ ...period, span: spanText(period) }));
  return <Rows name={planWords.parts.periods} columns={planWords.periodColumns} rows={rows} none={planWords.nonePeriods} />;
}

/** Reporting periods with their deadlines, and what the document itself asks to have reported. */
export function ReportsPart({ plan }: PartProps) {
  const { periods } = useWorkspace();
  const dueOn = new Map(plan.reportingDeadlines.map((deadline) => [deadline.periodCode, dayText(deadline.dueOn)]));
  const rows = periods.map((period) => ({
    label: period.label,
    span: spanText(period),
    dueOn: dueOn.get(period.code) ?? null,
  }));
  const asked = plan.reports.map((report) => ({ ...report, frequency: report.frequency && frequencyText(report.frequency) }));
  return (
    <>
      <Rows name={planWords.parts.reports} columns={planWords.reportColumns} rows={rows} blank={planWords.noDeadline} />
      <Rows name={planWords.reportAskedColumns.what} columns={planWords.reportAskedColumns} rows={asked} />
    </>
  );
}
