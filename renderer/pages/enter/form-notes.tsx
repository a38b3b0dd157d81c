import type { PlanUnit } from '#core/domain/units/unit.ts';
import { enterWords } from '#core/text/vi-enter.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { OpenedForm } from './use-forms.ts';

interface FormNotesProps {
  readonly opened: OpenedForm;
  readonly unit: PlanUnit | null;
  readonly onGoOn: (unit: string | null) => void;
}

/** Above the table: what to do first, forms that wait to be finished, and what the report would replace. */
export function FormNotes({ opened, unit, onGoOn }: FormNotesProps) {
  const { submissions } = useWorkspace();
  const others = opened.drafts.filter((draft) => draft.unit !== opened.unit);
  const standing = submissions?.find((one) => unit !== null && one.unit === unit.code && one.state === 'standing');
  return (
    <>
      {unit === null ? <p className="form-note">{enterWords.chooseUnitFirst}</p> : null}
      {unit === null && others.length > 0 ? <OtherDrafts drafts={others} onGoOn={onGoOn} /> : null}
      {standing ? <p className="form-note">{enterWords.replaces(standing.file)}</p> : null}
    </>
  );
}

function OtherDrafts({ drafts, onGoOn }: { drafts: OpenedForm['drafts']; onGoOn: (unit: string | null) => void }) {
  const names = useNames();
  return (
    <div className="form-drafts">
      <span>{enterWords.draftsOfPeriod}</span>
      {drafts.map(({ unit, report }) => (
        <button key={unit ?? ''} type="button" onClick={() => onGoOn(unit)}>
          {enterWords.goOn(unit === null ? enterWords.noUnitYet : names.unit(unit), report.rows.length)}
        </button>
      ))}
    </div>
  );
}
