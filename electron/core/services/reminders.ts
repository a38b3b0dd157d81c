import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { owed } from '../domain/progress/owed.ts';
import type { Reminder } from '../domain/progress/reminder.ts';
import { missingReport } from '../domain/reports/missing-report.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import { fail, ok } from '../domain/result.ts';
import { missingWords, reminderText } from '../text/vi-reminders.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import { askedObligation } from './mark-obligations.ts';
import { notWritten } from './not-written.ts';
import { letterFor } from './office-letter.ts';
import { planWithUnits } from './plan-context.ts';
import { boardOf } from './plan-progress.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

type Given = ParsedInputOf<'reminders.keep'>['reminders'][number];

/** Writes down who was reminded, or what came of it: all or none. */
export function keepReminders(deps: ServiceDeps, input: ParsedInputOf<'reminders.keep'>): OutputOf<'reminders.keep'> {
  const { stores } = deps;
  const context = planWithUnits(stores, input.planId);
  if (!context.ok) return context;
  for (const obligation of new Set(input.reminders.map((given) => given.obligation))) {
    const asked = askedObligation(boardOf(deps, context.value, obligation), obligation);
    if (!asked.ok) return asked;
  }
  const known = new Map(stores.progress.reminders(input.planId).map((one) => [one.id, one]));
  const refusal = input.reminders.map((given) => refusedReminder(given, context.value.units, known)).find((one) => one !== null);
  if (refusal) return fail(refusal);
  const kept = input.reminders.map((given) => reminderOf(deps, given, known.get(given.id ?? '')));
  stores.transaction(() => {
    for (const reminder of kept) {
      stores.progress.keepReminder(input.planId, reminder);
      stores.events.append({ kind: 'unit-reminded', planId: input.planId, reminder }, signed(deps));
    }
  });
  return ok({ ids: kept.map(({ id }) => id) });
}

function refusedReminder(
  { id, unit }: Given,
  units: readonly { readonly code: string }[],
  known: ReadonlyMap<string, Reminder>,
): CallError | null {
  if (id !== undefined && !known.has(id)) return { code: 'reminder-unknown', reminderId: id };
  return units.some(({ code }) => code === unit) ? null : { code: 'unit-unknown', unit };
}

/** When and by whom it was sent stays; only the answer and the next step change. */
function reminderOf(deps: ServiceDeps, { answer, nextStep, ...given }: Given, before: Reminder | undefined): Reminder {
  if (before !== undefined) return { ...before, answer, nextStep };
  const { at, actor } = signed(deps);
  return { unit: given.unit, obligation: given.obligation, way: given.way, answer, nextStep, id: deps.newId(), at, actor };
}

/** Takes back that units were reminded; those that are not there are passed over. */
export function removeReminders(
  deps: ServiceDeps,
  { planId, ids }: ParsedInputOf<'reminders.remove'>,
): OutputOf<'reminders.remove'> {
  const { stores } = deps;
  const context = planWithUnits(stores, planId);
  if (!context.ok) return context;
  const known = new Set(stores.progress.reminders(planId).map(({ id }) => id));
  const removed = ids.filter((id) => known.has(id));
  stores.transaction(() => {
    for (const reminderId of removed) {
      stores.progress.removeReminder(planId, reminderId);
      stores.events.append({ kind: 'reminder-removed', planId, reminderId }, signed(deps));
    }
  });
  return ok({ removed: removed.length });
}

/** Who owes an obligation, of what plan. */
export function owedOf(deps: ServiceDeps, { planId, obligation }: ParsedInputOf<'reminders.texts'>) {
  const context = planWithUnits(deps.stores, planId);
  if (!context.ok) return context;
  const board = boardOf(deps, context.value, obligation);
  const asked = askedObligation(board, obligation);
  return asked.ok ? ok({ plan: context.value.plan, asked: asked.value, owed: owed(board, obligation) }) : asked;
}

/** A text to each unit that owes it: what, by when, how late. */
export function reminderTexts(deps: ServiceDeps, input: ParsedInputOf<'reminders.texts'>): OutputOf<'reminders.texts'> {
  const found = owedOf(deps, input);
  if (!found.ok) return found;
  const { plan, asked } = found.value;
  const today = dayInVietnam(deps.clock.now());
  return ok(found.value.owed.map((unit) => ({ ...unit, text: reminderText({ plan, asked, unit, today }) })));
}

/** The official list of those who owe it. */
export async function exportMissing(
  deps: ServiceDeps,
  input: ParsedInputOf<'reminders.export'>,
): Promise<OutputOf<'reminders.export'>> {
  const found = owedOf(deps, input);
  if (!found.ok) return found;
  const { plan, asked } = found.value;
  const file = deps.handles.nameOf(input.file) ?? input.file;
  const letter = letterFor(deps, plan, { report: 'missing', period: asked.code });
  if (!letter.ok) return letter;
  const words = missingWords(plan, asked, dayInVietnam(deps.clock.now()));
  const layout = missingReport(found.value.owed, letter.value, { ...reportWords, missing: words });
  const isWritten = await deps.handles.write(input.file, await deps.writer.write([layout]));
  if (!isWritten) return fail(notWritten(deps.handles, input.file));
  deps.stores.transaction(() => {
    const told = { planId: plan.id, report: 'missing', period: asked.code, file } as const;
    deps.stores.events.append({ kind: 'report-exported', ...told }, signed(deps));
  });
  return ok({ file, rows: found.value.owed.length });
}
