import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { fileNames } from '../domain/forms/file-names.ts';
import { fail, ok } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import { deadlineOf } from '../domain/submissions/submission-status.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { coveringText, formFileName } from '../text/vi-forms.ts';
import { dayText } from '../text/vi-words.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { askedUnits, type FormContext, formContext, knownBefore } from './unit-forms.ts';

/** A period's form as the office has it. */
export function getForm({ stores }: ServiceDeps, place: ParsedInputOf<'forms.get'>): OutputOf<'forms.get'> {
  const context = formContext(stores, place);
  if (!context.ok) return context;
  const { form, begins, isChanged } = context.value;
  return ok({ form, begins, isChanged });
}

/** Keeps a form otherwise than it begins; the same again changes nothing. */
export function saveForm(deps: ServiceDeps, { form, ...place }: ParsedInputOf<'forms.save'>): OutputOf<'forms.save'> {
  const context = formContext(deps.stores, place, form);
  if (!context.ok) return context;
  const { plan, period, begins } = context.value;
  const former = deps.stores.forms.ofPeriod(plan.id, period.code);
  const kept = form !== null && isSameValue(form, begins) ? null : form;
  if (isSameValue(kept, former)) return ok({ former });
  deps.stores.transaction(() => {
    deps.stores.forms.save(plan.id, period.code, kept);
    deps.stores.events.append({ kind: 'form-designed', planId: plan.id, period: period.code, form: kept }, signed(deps));
  });
  return ok({ former });
}

/** One unit's form, laid out to be looked at. */
export function previewForm({ stores }: ServiceDeps, input: ParsedInputOf<'forms.preview'>): OutputOf<'forms.preview'> {
  const context = formContext(stores, input, input.form);
  if (!context.ok) return context;
  const unit = context.value.units.find(({ code }) => code === input.unit);
  if (unit === undefined) return fail({ code: 'unit-unknown', unit: input.unit });
  const made = knownBefore(stores, context.value)(unit);
  return made === null ? fail({ code: 'nothing-asked', unit: unit.code }) : ok(made.layout);
}

/** The forms that would be made, with their names and what goes with them. */
export function listForms({ stores }: ServiceDeps, input: ParsedInputOf<'forms.list'>): OutputOf<'forms.list'> {
  const context = formContext(stores, input);
  if (!context.ok) return context;
  const units = askedUnits(context.value, input.units);
  if (!units.ok) return units;
  const made = new Map(stores.forms.lastSent(input.planId, input.period).map(({ unit, at }) => [unit, at]));
  const layOut = knownBefore(stores, context.value);
  const named = namesOf(context.value, units.value);
  const deadlines = stores.plans.deadlines(input.planId);
  return ok(
    named.flatMap(({ unit, file }) => {
      const form = layOut(unit);
      const { plan, period } = context.value;
      const dueOn = deadlineOf({ plan, period, deadlines }, unit.code);
      const of = {
        unit: unit.name,
        period: period.label,
        year: plan.year,
        dueOn: dueOn && dayText(dueOn),
        file,
        issuer: plan.issuer,
      };
      const seen = { unit: unit.code, name: unit.name, file, coveringText: coveringText(of) };
      return form === null ? [] : [{ ...seen, rows: form.sent.rows.length, madeAt: made.get(unit.code) ?? null }];
    }),
  );
}

/** Each unit with the name of its file. */
export function namesOf({ plan, period }: FormContext, units: readonly PlanUnit[]): readonly { unit: PlanUnit; file: string }[] {
  const wanted = units.map(({ code, name }) => ({ code, name: formFileName(period.label, name, plan.year) }));
  const names = fileNames(wanted, 'xlsx');
  return units.map((unit, index) => ({ unit, file: names[index] ?? '' }));
}
