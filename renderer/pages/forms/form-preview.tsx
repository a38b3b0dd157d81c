import { useState } from 'react';
import { isReportingUnit } from '#core/domain/units/unit.ts';
import { formPageWords } from '#core/text/vi-form-page.ts';
import { Failure } from '../../components/failure.tsx';
import { LayoutView } from '../../components/layout-view.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useWorkspace } from '../../workspace/workspace.ts';

/** One unit's form as it will be printed. */
export function FormPreview({ report: { plan, period } }: { report: ChosenReport }) {
  const { units, revision } = useWorkspace();
  const reporting = units.filter(isReportingUnit);
  const [chosen, setChosen] = useState<string | null>(null);
  const unit = chosen ?? reporting[0]?.code ?? null;
  const input = unit === null ? null : { planId: plan.id, period: period.code, unit };
  const { value, error } = useAnswer('forms.preview', input, revision);
  return (
    <section className="forms-preview" aria-label={formPageWords.preview}>
      <label className="forms-preview-unit">
        {formPageWords.previewOf}
        <select value={unit ?? ''} onChange={(event) => setChosen(event.target.value)}>
          {reporting.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {error ? <Failure error={error} /> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="forms-paper" tabIndex={0} aria-label={formPageWords.paper}>
        {value?.sheets.map((sheet) => (
          <LayoutView key={sheet.name} sheet={sheet} pageEnd={formPageWords.pageEnd} />
        ))}
      </section>
    </section>
  );
}
