import type { FormSeen } from '#core/contract/form-methods.ts';
import type { ReportForm } from '#core/domain/forms/report-form.ts';
import type { Plan } from '#core/domain/plan/plan.ts';

/** What every part of the form's design gets: the form as it stands, and the way to change it (null: as forms begin). */
export interface DesignProps {
  readonly plan: Plan;
  readonly seen: FormSeen;
  readonly onChange: (form: ReportForm | null) => void;
}
