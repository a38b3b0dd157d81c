import { comparedWithSent, type FormSent } from '../domain/forms/compare-returned.ts';
import type { FormCode } from '../domain/forms/form-code.ts';
import type { SentRow } from '../domain/forms/sent-form.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { SubmissionReading } from '../domain/submissions/submission.ts';
import type { Stores } from './ports.ts';

/** The reading of a form that came back, with all that was changed in it; any other reading as it is. */
export function checkedAgainstForm(stores: Stores, plan: Plan, reading: SubmissionReading): SubmissionReading {
  return reading.form ? comparedWithSent(reading, reading.form, sentOf(stores, plan, reading.form.code)) : reading;
}

/** A form made on another machine is known by its labels: they are the plan's, in the version that its code names. */
function sentOf(stores: Stores, plan: Plan, code: FormCode): FormSent {
  const form = stores.forms.sent(code);
  const rows = form?.rows ?? rowsOf(stores.plans.version(plan.id, code.planVersion)?.plan ?? plan);
  return { form, rows: new Map(rows.map((row) => [row.indicator, row])) };
}

const rowsOf = ({ indicators }: Plan): readonly SentRow[] =>
  indicators.map(({ code, name, unitOfMeasure }) => ({ indicator: code, label: name, unitOfMeasure, target: '', previous: '' }));
