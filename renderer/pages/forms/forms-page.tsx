import { useState } from 'react';
import type { FormSeen } from '#core/contract/form-methods.ts';
import { formPageWords } from '#core/text/vi-form-page.ts';
import { templatePageWords } from '#core/text/vi-template-page.ts';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { FormDesign } from './form-design.tsx';
import { FormPreview } from './form-preview.tsx';
import { MakeForms } from './make-forms.tsx';
import { OfficeTemplates } from './office-templates.tsx';
import { useFormChange } from './use-form-change.ts';

const PARTS = ['sent', 'own'] as const;
type Part = (typeof PARTS)[number];

/** Mẫu biểu: forms that units fill in, and the office's own workbooks that the program fills. */
export function FormsPage() {
  const report = useChosenReport();
  const [part, setPart] = useState<Part>('sent');
  if (!report) return null;
  const key = `${report.plan.id} ${report.period.code}`;
  return (
    <div className="forms-parts">
      <PartChoice part={part} onPart={setPart} />
      {part === 'sent' ? <Forms key={key} report={report} /> : <OfficeTemplates key={key} report={report} />}
    </div>
  );
}

function PartChoice({ part, onPart }: { part: Part; onPart: (part: Part) => void }) {
  return (
    <fieldset className="segments forms-part-choice">
      <legend className="only-read">{templatePageWords.parts}</legend>
      {PARTS.map((one) => (
        <label key={one}>
          <input type="radio" name="forms-part" checked={part === one} onChange={() => onPart(one)} />
          <span>{templatePageWords.part[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Forms({ report }: { report: ChosenReport }) {
  const { revision } = useWorkspace();
  const place = { planId: report.plan.id, period: report.period.code };
  const seen = useAnswer('forms.get', place, revision);
  if (seen.error) return <Failure error={seen.error} />;
  return seen.value ? <Page report={report} seen={seen.value} /> : <Waiting />;
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
