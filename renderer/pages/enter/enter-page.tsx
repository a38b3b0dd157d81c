import type { PageProps } from '../../components/navigation.tsx';
import { type ChosenReport, useChosenReport } from '../../workspace/workspace.ts';
import { ReportForm } from './report-form.tsx';
import { useForms } from './use-forms.ts';

/** Nhập báo cáo giấy: the form for the plan and period on show. */
export function EnterPage({ go }: PageProps) {
  const report = useChosenReport();
  return report ? <FormOfPeriod key={`${report.plan.id} ${report.period.code}`} report={report} go={go} /> : null;
}

function FormOfPeriod({ report, go }: PageProps & { readonly report: ChosenReport }) {
  const forms = useForms(report);
  const { opened } = forms;
  return opened ? <ReportForm key={opened.number} report={report} opened={opened} forms={forms} go={go} /> : null;
}
