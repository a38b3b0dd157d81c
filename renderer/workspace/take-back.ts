import type { CallError } from '#core/contract/errors.ts';
import { assertNever, fail, type Result } from '#core/domain/result.ts';
import { isSameValue } from '#core/domain/same-value.ts';
import { allocateWords } from '#core/text/vi-allocate.ts';
import { formPageWords } from '#core/text/vi-form-page.ts';
import { officeWords } from '#core/text/vi-office.ts';
import { planRestoredSentence } from '#core/text/vi-plan-editing.ts';
import { undoneSentence } from '#core/text/vi-review.ts';
import { failureSentence, words } from '#core/text/vi-window.ts';
import { ask } from '../api.ts';
import type { Notice } from './notices.ts';
import { takeBackUnits } from './take-back-units.ts';
import { takeBackView } from './take-back-view.ts';
import type {
  AllocationStep,
  AnsweredStep,
  EnteredStep,
  FormStep,
  OfficeStep,
  PlanStep,
  SingleStep,
  SubmissionStep,
  UndoStep,
} from './undo-step.ts';
import type { UnitStep } from './unit-step.ts';
import type { ViewStep } from './view-step.ts';

/** Takes a step back. Answers with what to say. */
export function takeBack(step: UndoStep): Promise<Notice> {
  switch (step.kind) {
    case 'plan-amended':
      return formerPlan(step);
    case 'allocated':
      return formerAllocations(step);
    case 'form-designed':
      return formerForm(step);
    case 'office-set':
    case 'options-set':
      return formerOffice(step);
    case 'brought-in':
    case 'answered':
    case 'withdrawn':
    case 'entered':
      return formerSubmissions(step);
    case 'draft-discarded':
    case 'figure-set':
    case 'memory-removed':
    case 'recipient-noted':
    case 'template-removed':
    case 'template-added':
    case 'template-replaced':
    case 'plan-removed':
    case 'plan-begun':
    case 'obligation-marked':
    case 'deadline-set':
    case 'reminded':
    case 'reminder-answered':
    case 'sentence-written':
    case 'recipient-kept':
    case 'period-closed':
    case 'period-reopened':
      return formerThing(step);
    case 'view-changed':
      return formerView(step);
    case 'units-imported':
    case 'units-edited':
    case 'unit-removed':
    case 'unit-changes':
    case 'unit-event-removed':
      return formerUnits(step);
    default:
      return assertNever(step);
  }
}

async function formerView(step: ViewStep): Promise<Notice> {
  const outcome = await takeBackView(step);
  return outcome.ok ? done(outcome.value) : problem(outcome.error);
}

async function formerUnits(step: UnitStep): Promise<Notice> {
  const outcome = await takeBackUnits(step);
  return outcome.ok ? done(outcome.value) : problem(outcome.error);
}

/** Only where the plan is still as that step left it: what another has written since must not go with it. */
async function formerPlan({ amended, former }: PlanStep): Promise<Notice> {
  const current = await ask('plans.get', { planId: amended.id });
  if (!current.ok) return problem(current.error);
  const { plan, version } = current.value;
  if (!isSameValue(plan, amended)) return problem({ code: 'plan-changed', planId: plan.id, version });
  const restored = await ask('plans.restoreVersion', { planId: plan.id, version, former, reason: words.undoReason });
  return restored.ok ? done(planRestoredSentence(restored.value.version)) : problem(restored.error);
}

async function formerAllocations({ planId, former }: AllocationStep): Promise<Notice> {
  const answer = await ask('allocations.set', { planId, ...former, reason: words.undoReason });
  return answer.ok ? done(allocateWords.undone(answer.value.changed)) : problem(answer.error);
}

async function formerForm({ planId, period, former }: FormStep): Promise<Notice> {
  const answer = await ask('forms.save', { planId, period, form: former });
  return answer.ok ? done(formPageWords.undone) : problem(answer.error);
}

async function formerOffice(step: OfficeStep): Promise<Notice> {
  const answer =
    step.kind === 'office-set'
      ? await ask('office.save', { settings: step.former })
      : await ask('reportOptions.save', { report: step.report, options: step.former });
  return answer.ok ? done(officeWords.undone[step.kind]) : problem(answer.error);
}

async function formerSubmissions(step: SubmissionStep): Promise<Notice> {
  const outcomes = await each(step.submissionIds, reversing(step));
  if (step.kind === 'entered') await formBack(step);
  const succeeded = outcomes.filter((outcome) => outcome.ok).length;
  const failed = outcomes.find((outcome) => !outcome.ok);
  return failed && !failed.ok && succeeded === 0 ? problem(failed.error) : done(undoneSentence(step.kind, succeeded));
}

type Outcome = Result<unknown, CallError>;

/** One after the other, the last first: each decides what stands after it. */
async function each<T>(things: readonly T[], reverse: (thing: T) => Promise<Outcome>): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const thing of things.toReversed()) outcomes.push(await reverse(thing));
  return outcomes;
}

function reversing(step: SubmissionStep): (submissionId: string) => Promise<Outcome> {
  switch (step.kind) {
    case 'brought-in':
    case 'entered':
      return (submissionId) => ask('submissions.withdraw', { submissionId, reason: words.undoReason });
    case 'answered':
      return (submissionId) => unanswered(step, submissionId);
    case 'withdrawn':
      return (submissionId) => ask('submissions.restore', { submissionId, reason: words.undoReason });
    default:
      return assertNever(step);
  }
}

/** The report goes, its form comes back: nothing that was typed is lost. */
async function formBack({ form }: EnteredStep): Promise<void> {
  const drafts = await ask('drafts.list', { planId: form.planId });
  const isKept = drafts.ok && drafts.value.some(({ period, unit }) => period === form.period && unit === form.unit);
  if (!isKept) await ask('drafts.save', form);
}

async function formerThing(step: SingleStep): Promise<Notice> {
  const outcome = await broughtBack(step);
  return outcome.ok ? done(undoneSentence(step.kind, 1)) : problem(outcome.error);
}

function broughtBack(step: SingleStep): Promise<Outcome> {
  switch (step.kind) {
    case 'draft-discarded':
      return ask('drafts.save', step.form);
    case 'figure-set':
      return ask('figures.unset', { ...step.place, reason: words.undoReason });
    case 'memory-removed':
      return rememberedAgain(step.id);
    case 'recipient-noted':
      return ask('releases.noteRecipient', { number: step.number, recipient: step.former });
    case 'template-removed':
    case 'template-replaced':
      return ask('templates.bringBack', { id: step.id });
    case 'template-added':
      return ask('templates.remove', { id: step.id });
    case 'plan-removed':
      return ask('plans.bringBack', { planId: step.planId, reason: words.undoReason });
    case 'plan-begun':
      return ask('plans.remove', { planId: step.planId, reason: words.undoReason });
    case 'obligation-marked':
      return ask('obligations.mark', { planId: step.planId, changes: step.former, reason: words.undoReason });
    case 'deadline-set':
      return ask('deadlines.set', { planId: step.planId, changes: step.former });
    case 'reminded':
      return ask('reminders.remove', { planId: step.planId, ids: step.ids });
    case 'reminder-answered':
      return ask('reminders.keep', { planId: step.planId, reminders: [step.former] });
    case 'sentence-written':
      return ask('sentences.write', { template: step.template, text: step.former });
    case 'recipient-kept':
      return ask('recipients.keep', { id: step.id, profile: step.former });
    case 'period-closed':
      return ask('periods.reopen', { ...step.report, reason: words.undoReason });
    case 'period-reopened':
      return ask('periods.closeAgain', { ...step.report, reason: words.undoReason });
    default:
      return assertNever(step);
  }
}

async function rememberedAgain(id: string): Promise<Outcome> {
  const answer = await ask('remembered.restore', { id });
  return answer.ok && !answer.value.restored ? fail({ code: 'not-remembered-again' }) : answer;
}

/** Takes the answers back; where others had been given before, those hold again. */
async function unanswered({ questions, before, remembered }: AnsweredStep, submissionId: string): Promise<Outcome> {
  // First, for a name that is still remembered would be recognised again at once.
  for (const id of remembered) await ask('remembered.remove', { id });
  const retracted = await ask('submissions.retract', { submissionId, questions });
  if (!retracted.ok || Object.keys(before).length === 0) return retracted;
  return ask('submissions.answer', { submissionId, answers: before });
}

const done = (text: string): Notice => ({ text, tone: 'done' });
const problem = (error: CallError): Notice => ({ text: failureSentence(error), tone: 'problem' });
