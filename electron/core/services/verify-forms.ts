import type { ReportForm } from '../domain/forms/report-form.ts';
import type { EventRecord } from './domain-event.ts';
import { differences } from './list-differences.ts';
import type { Stores, VerifyProblem } from './ports.ts';

/** Forms as the office laid them out against the events, and whether what stood in every form that was made is still kept. */
export function verifyForms({ forms, events }: Stores, planId: string): readonly VerifyProblem[] {
  const told = events.ofPlan(planId);
  return [
    ...differences(formsTold(told), forms.ofPlan(planId)).map(
      ({ key: period, difference }): VerifyProblem => ({ kind: 'form-differs', planId, period, difference }),
    ),
    ...lostForms(told, new Set(forms.sentOfPlan(planId).map(nameOf))).map(
      ({ period, unit }): VerifyProblem => ({ kind: 'sent-form-missing', planId, period, unit }),
    ),
  ];
}

function formsTold(told: readonly EventRecord[]): ReadonlyMap<string, ReportForm> {
  const standing = new Map<string, ReportForm>();
  for (const { event } of told) {
    if (event.kind !== 'form-designed') continue;
    if (event.form === null) standing.delete(event.period);
    else standing.set(event.period, event.form);
  }
  return standing;
}

interface MadeForm {
  readonly period: string;
  readonly unit: string;
  readonly reference: string;
}

const nameOf = ({ period, unit, reference }: MadeForm): string => JSON.stringify([period, unit, reference]);

/** One is kept before it is told of, so that only the other way round is a loss. */
function lostForms(told: readonly EventRecord[], kept: ReadonlySet<string>): readonly MadeForm[] {
  const made = told.flatMap(({ event }) =>
    event.kind === 'forms-made' ? event.forms.map(({ unit, reference }) => ({ period: event.period, unit, reference })) : [],
  );
  return [...new Map(made.map((form) => [nameOf(form), form]))].flatMap(([name, form]) => (kept.has(name) ? [] : [form]));
}
