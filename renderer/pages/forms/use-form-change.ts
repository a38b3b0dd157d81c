import { useEffect, useRef, useState } from 'react';
import type { FormSeen } from '#core/contract/form-methods.ts';
import type { ReportForm } from '#core/domain/forms/report-form.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { type ChosenReport, useWorkspace } from '../../workspace/workspace.ts';

/** The form as it is being changed, and the way to change it; null goes back to how forms begin. */
export interface FormChange {
  readonly shown: FormSeen;
  change(form: ReportForm | null): void;
}

/** Keeps each change at once and one after the other; what is on screen does not wait for it. Every one can be taken back. */
export function useFormChange({ plan, period }: ChosenReport, seen: FormSeen): FormChange {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const [working, setWorking] = useState<ReportForm | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept has come back, and nothing newer is on its way.
  useEffect(() => {
    if (waiting.current === 0) setWorking(null);
  }, [seen]);
  const place = { planId: plan.id, period: period.code };
  const save = async (form: ReportForm | null) => {
    const answer = await ask('forms.save', { ...place, form });
    waiting.current -= 1;
    if (answer.ok) remember({ kind: 'form-designed', ...place, former: answer.value.former });
    else notify({ text: failureSentence(answer.error), tone: 'problem' });
    changed();
  };
  const change = (form: ReportForm | null) => {
    setWorking(form ?? seen.begins);
    waiting.current += 1;
    last.current = last.current.then(() => save(form));
  };
  return { shown: working === null ? seen : { ...seen, form: working, isChanged: true }, change };
}
