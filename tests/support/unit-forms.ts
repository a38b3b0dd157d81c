import { layOutForm, type UnitForm } from '#core/domain/forms/form-layout.ts';
import type { UnitBefore } from '#core/domain/forms/form-rows.ts';
import { defaultForm, type ReportForm } from '#core/domain/forms/report-form.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { findReportingPeriod } from '#core/domain/plan/reporting-periods.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { formBeginnings, reportFormWords } from '#core/text/vi-forms.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { presetPlan, unitNamed } from './plans.ts';

export const plan: Plan = presetPlan('ninh-binh-2023');
export const nhoQuan: PlanUnit = unitNamed('NB01', 'LĐLĐ huyện Nho Quan');

const nothingKnown: UnitBefore = { allocated: new Map(), reached: new Map() };

/** The office's form of a period, with some things other than they begin. */
export function officeForm(period: string, changes: Partial<ReportForm> = {}): ReportForm {
  const found = findReportingPeriod(plan, period);
  if (!found) throw new Error(period);
  return { ...defaultForm(plan, found, formBeginnings), ...changes };
}

/** A unit's form as it is sent. */
export function unitForm(
  period: string,
  of: { unit?: PlanUnit; form?: Partial<ReportForm>; before?: Partial<UnitBefore>; previousLabel?: string } = {},
): UnitForm {
  const found = findReportingPeriod(plan, period);
  const made =
    found &&
    layOutForm(
      {
        plan,
        planVersion: 1,
        period: found,
        form: officeForm(period, of.form),
        unit: of.unit ?? nhoQuan,
        before: { ...nothingKnown, ...of.before },
        previousLabel: of.previousLabel ?? null,
      },
      { report: reportWords, form: reportFormWords },
    );
  if (!made) throw new Error(`nothing is asked in ${period}`);
  return made;
}
