import type { FormSeen } from '#core/contract/form-methods.ts';
import { formPageWords } from '#core/text/vi-form-page.ts';
import { Failure } from '../../components/failure.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { FormDesign } from './form-design.tsx';
import { FormPreview } from './form-preview.tsx';
import { MakeForms } from './make-forms.tsx';
import { useFormChange } from './use-form-change.ts';

/** Biểu mẫu: what units are asked in the period, as it will be printed, and the forms to send. */
export function FormsPage() {
  const report = useChosenReport();
  return report ? <Forms key={`${report.plan.id} ${report.period.code}`} report={report} /> : null;
}

function Forms({ report }: { report: ChosenReport }) {
  const { revision } = useWorkspace();
  const place = { planId: report.plan.id, period: report.period.code };
  const seen = useAnswer('forms.get', place, revision);
  if (seen.error) return <Failure error={seen.error} />;
  return seen.value ? <Page report={report} seen={seen.value} /> : null;
}

function Page({ report, seen }: { report: ChosenReport; seen: FormSeen }) {
  const { shown, change } = useFormChange(report, seen);
  return (
    <div className="forms">
      <header className="forms-head">
        <h1>{formPageWords.title(report.period.label, report.plan.year)}</h1>
        <p>{formPageWords.hint}</p>
      </header>
      <FormDesign plan={report.plan} seen={shown} onChange={change} />
      <div className="forms-right">
        <MakeForms report={report} />
        <FormPreview report={report} />
      </div>
    </div>
  );
}
