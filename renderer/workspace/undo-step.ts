import type { AllocationsChanged } from '#core/contract/allocation-methods.ts';
import type { MarkChange } from '#core/contract/progress-methods.ts';
import type { ReportForm } from '#core/domain/forms/report-form.ts';
import type { TemplateName } from '#core/domain/narrative/placeholder.ts';
import type { OfficeSettings } from '#core/domain/office/office-settings.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { Reminder } from '#core/domain/progress/reminder.ts';
import type { RecipientProfile } from '#core/domain/recipients/recipient-profile.ts';
import type { ReportOptions } from '#core/domain/reports/report-options.ts';
import type { DeadlineChange } from '#core/domain/submissions/deadline.ts';
import type { Answers } from '#core/domain/submissions/submission.ts';
import type { Draft } from '#core/domain/submissions/typed-report.ts';
import type { UnitStep } from './unit-step.ts';
import type { ViewStep } from './view-step.ts';

/** What was done in one step, so that it can be taken back. */
export type UndoStep = SubmissionStep | SingleStep | PlanStep | AllocationStep | FormStep | UnitStep | ViewStep | OfficeStep;

export type SubmissionStep =
  | { readonly kind: 'brought-in' | 'withdrawn'; readonly submissionIds: readonly string[] }
  | AnsweredStep
  | EnteredStep;

/** Questions that were answered (`replace` where a file was accepted), and what had been answered to them before. */
export interface AnsweredStep {
  readonly kind: 'answered';
  readonly submissionIds: readonly string[];
  readonly questions: readonly string[];
  readonly before: Answers;
  /** What was remembered with it. */
  readonly remembered: readonly string[];
}

/** A report that was typed, and its form as it was. */
export interface EnteredStep {
  readonly kind: 'entered';
  readonly submissionIds: readonly string[];
  readonly form: FormerForm;
}

export type FormerForm = Omit<Draft, 'savedAt'>;

/** One thing that one call brings back. */
export type SingleStep =
  | { readonly kind: 'draft-discarded'; readonly form: FormerForm }
  | {
      readonly kind: 'figure-set';
      readonly place: { readonly planId: string; readonly period: string; readonly unit: string; readonly indicator: string };
    }
  | { readonly kind: 'memory-removed'; readonly id: string }
  | { readonly kind: 'recipient-noted'; readonly number: number; readonly former: string | null }
  /** One of the office's templates; `template-replaced`: it stood there otherwise before. */
  | { readonly kind: 'template-removed' | 'template-added' | 'template-replaced'; readonly id: string }
  /** `plan-begun`: it was copied or loaded, and was not there before. */
  | { readonly kind: 'plan-removed' | 'plan-begun'; readonly planId: string }
  | ProgressStep
  | NarrativeStep
  | { readonly kind: 'period-closed' | 'period-reopened'; readonly report: { readonly planId: string; readonly period: string } };

/** A sentence that was written, or a recipient that was kept, and what it was before. */
export type NarrativeStep =
  | { readonly kind: 'sentence-written'; readonly template: TemplateName; readonly former: string | null }
  | { readonly kind: 'recipient-kept'; readonly id: string; readonly former: RecipientProfile | null };

/** Something noted on the board: what brings the former state back. */
export type ProgressStep =
  | { readonly kind: 'obligation-marked'; readonly planId: string; readonly former: readonly MarkChange[] }
  | { readonly kind: 'deadline-set'; readonly planId: string; readonly former: readonly DeadlineChange[] }
  | { readonly kind: 'reminded'; readonly planId: string; readonly ids: readonly string[] }
  | { readonly kind: 'reminder-answered'; readonly planId: string; readonly former: Reminder };

/** The plan as it was written, and the version that was in force before. */
export interface PlanStep {
  readonly kind: 'plan-amended';
  readonly amended: Plan;
  readonly former: number;
}

/** Targets that were allocated: what brings the former ones back. */
export interface AllocationStep {
  readonly kind: 'allocated';
  readonly planId: string;
  readonly former: AllocationsChanged['former'];
}

/** A form that was laid out otherwise, and what it was before; null is as forms begin. */
export interface FormStep {
  readonly kind: 'form-designed';
  readonly planId: string;
  readonly period: string;
  readonly former: ReportForm | null;
}

/** Settings of the office, or what is chosen for a report, and what they were before. */
export type OfficeStep =
  | { readonly kind: 'office-set'; readonly former: OfficeSettings }
  | { readonly kind: 'options-set'; readonly report: string; readonly former: ReportOptions };

/** A step in which nothing was done is none. */
export const isNothing = (step: UndoStep): boolean => 'submissionIds' in step && step.submissionIds.length === 0;
