import type { UnitFormSeen } from '#core/contract/form-methods.ts';
import { formPageWords } from '#core/text/vi-form-page.ts';
import { copyText } from '../../components/copy-text.ts';
import { WaitBar } from '../../components/wait-bar.tsx';
import { useNotify } from '../../workspace/notices.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { useMakeForms } from './use-make-forms.ts';

/** The forms to send: all of them in one step, and the text that goes with each. */
export function MakeForms({ report }: { report: ChosenReport }) {
  const { revision } = useWorkspace();
  const listed = useAnswer('forms.list', { planId: report.plan.id, period: report.period.code }, revision);
  const { make, pack, stop, progress } = useMakeForms(report);
  const forms = listed.value ?? [];
  const isBusy = progress !== null || forms.length === 0;
  return (
    <section className="forms-make" aria-label={formPageWords.make}>
      <div className="forms-actions">
        <button type="button" className="primary" disabled={isBusy} onClick={() => make(forms)}>
          {formPageWords.makeAll(forms.length)}
        </button>
        <button type="button" disabled={isBusy} onClick={() => pack(forms)}>
          {formPageWords.makePackage}
        </button>
      </div>
      {progress ? <WaitBar {...progress} onStop={stop} /> : null}
      <details>
        <summary>{formPageWords.units}</summary>
        <UnitForms forms={forms} />
      </details>
    </section>
  );
}

function UnitForms({ forms }: { forms: readonly UnitFormSeen[] }) {
  const notify = useNotify();
  const copy = ({ name, coveringText }: UnitFormSeen) =>
    copyText(coveringText)
      ? notify({ text: formPageWords.textCopied(name), tone: 'done' })
      : notify({ text: formPageWords.notCopied, tone: 'problem' });
  return (
    <table className="forms-units">
      <thead>
        <tr>
          <th scope="col">{formPageWords.unit}</th>
          <th scope="col">{formPageWords.madeAt}</th>
          <th scope="col">{formPageWords.copyText}</th>
        </tr>
      </thead>
      <tbody>
        {forms.map((form) => (
          <tr key={form.unit}>
            <td>{form.name}</td>
            <td>{form.madeAt === null ? formPageWords.notMade : formPageWords.moment(form.madeAt)}</td>
            <td>
              <button type="button" aria-label={formPageWords.copyTextOf(form.name)} onClick={() => copy(form)}>
                {formPageWords.copyText}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
