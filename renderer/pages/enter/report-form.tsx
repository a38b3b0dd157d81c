import { useEffect, useMemo, useReducer, useState } from 'react';
import { isError } from '#core/domain/submissions/submission-outcome.ts';
import type { TypedReport } from '#core/domain/submissions/typed-report.ts';
import { enterWords } from '#core/text/vi-enter.ts';
import type { PageProps } from '../../components/navigation.tsx';
import { useScanLook } from '../../components/scan/use-scan-look.ts';
import { type ChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { askedBases, askedRows, placesOf } from './asked-rows.ts';
import { focusCell } from './form-cells.tsx';
import { FormFoot } from './form-foot.tsx';
import { FormHead } from './form-head.tsx';
import { FormNotes } from './form-notes.tsx';
import { dayOf, fieldsOf, isEmptyForm, sourceOf } from './form-report.ts';
import { filledRows, formState, nextForm } from './form-state.ts';
import { FormTable } from './form-table.tsx';
import { ScanSide } from './scan-side.tsx';
import { understood } from './understood.ts';
import { useComparison } from './use-comparison.ts';
import { useDraft } from './use-draft.ts';
import { useFormKeys } from './use-form-keys.ts';
import type { Forms, OpenedForm } from './use-forms.ts';
import { useSaveForm } from './use-save-form.ts';

interface ReportFormProps extends PageProps {
  readonly report: ChosenReport;
  readonly opened: OpenedForm;
  readonly forms: Forms;
}

/** A report on paper: its scan at the left, everything the unit reports at the right, filled in by keyboard. */
export function ReportForm({ report: { plan, period }, opened, forms, go }: ReportFormProps) {
  const { units } = useWorkspace();
  const unit = units.find(({ code }) => code === opened.unit) ?? null;
  const [form, act] = useReducer(nextForm, opened.initial.rows, formState);
  const [fields, setFields] = useState(() => fieldsOf(opened.initial.source));
  const typed = useMemo<TypedReport>(() => ({ source: sourceOf(fields), rows: filledRows(form.rows) }), [fields, form.rows]);
  const place = useMemo(() => ({ planId: plan.id, period: period.code, unit: opened.unit }), [plan, period, opened.unit]);
  const rows = useMemo(() => (unit ? askedRows(plan, unit, period) : []), [plan, unit, period]);
  const read = useMemo(() => (unit ? understood({ plan, unit, period }, typed) : new Map()), [plan, unit, period, typed]);
  const compared = useComparison(place, typed);
  const draft = useDraft(place, typed);
  const look = useScanLook();
  const saving = useSaveForm({ place, unit, typed, draft, go });
  const canSave = unit !== null && typed.rows.length > 0 && dayOf(fields) !== null && !saving.isBusy;
  useEffect(() => {
    forms.isEmpty.current = isEmptyForm(typed);
  }, [forms, typed]);
  useFocus(form, rows, opened);
  const save = () => void (canSave && saving.save());
  useFormKeys({ rows, look, act, save, leave: () => go('receive') });
  const errors = [...read.values()].filter(({ issues }) => issues.some(isError)).length;
  return (
    <div className="enter">
      <FormHead
        opened={opened}
        fields={fields}
        onFields={setFields}
        onUnit={async (code) => {
          await draft.flush();
          await forms.show(code, opened.unit === null && !isEmptyForm(typed) ? typed : null);
        }}
      />
      <div className="enter-parts" data-scan={fields.scan !== null}>
        <ScanSide scan={fields.scan} look={look} onScan={(scan) => setFields((now) => ({ ...now, scan }))} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving any cell in it ends a step. */}
        <div className="form-scroll" onBlur={() => act({ kind: 'left' })}>
          <FormNotes opened={opened} unit={unit} onGoOn={(code) => forms.show(code, null)} />
          {unit ? (
            <FormTable
              label={enterWords.table(unit.name)}
              rows={rows}
              bases={askedBases(plan, period)}
              form={form}
              understood={read}
              compared={compared}
              onText={(at, text) => act({ kind: 'typed', place: at, text })}
            />
          ) : null}
        </div>
      </div>
      <FormFoot
        filled={new Set(typed.rows.map(({ indicator }) => indicator)).size}
        asked={rows.length}
        errors={errors}
        draft={draft.state}
        canSave={canSave}
        onSave={save}
        onDiscard={async () => {
          await saving.discard();
          await forms.show(opened.unit, null);
        }}
        onLeave={() => go('receive')}
      />
    </div>
  );
}

/** The first cell of a form that opens, and the cell of a step that was taken back. */
function useFocus({ shown }: ReturnType<typeof formState>, rows: ReturnType<typeof askedRows>, { unit }: OpenedForm): void {
  useEffect(() => focusCell(shown), [shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the form opens.
  useEffect(() => {
    if (unit !== null) focusCell(placesOf(rows)[0] ?? null);
  }, []);
}
