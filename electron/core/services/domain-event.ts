import type { MemberCount } from '../contract/allocation-methods.ts';
import type { AllocationEntry, Decision } from '../domain/allocation/allocation.ts';
import type { EntryColumn } from '../domain/allocation/entry-columns.ts';
import type { ReportForm } from '../domain/forms/report-form.ts';
import type { KeptAnswer } from '../domain/memory/kept-answer.ts';
import type { TemplateName } from '../domain/narrative/placeholder.ts';
import type { OfficeSettings } from '../domain/office/office-settings.ts';
import type { PlanChange } from '../domain/plan/amending/plan-changes.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import type { ObligationMark } from '../domain/progress/obligation.ts';
import type { Reminder } from '../domain/progress/reminder.ts';
import type { RecipientProfile } from '../domain/recipients/recipient-profile.ts';
import type { Release } from '../domain/register/released-table.ts';
import type { ReportOptions } from '../domain/reports/report-options.ts';
import type { Answers, ReplaceMode, SubmissionState } from '../domain/submissions/submission.ts';
import type { UnitEventFacts } from '../domain/units/lineage/unit-event.ts';
import type { UnitProfile } from '../domain/units/unit-profile.ts';

/** What happened, by whom and why. Appended in the transaction that changes what it tells of; never edited. */
export type DomainEvent =
  | {
      readonly kind: 'plan-loaded';
      readonly planId: string;
      readonly version: number;
      /** The plan that it was begun from. */
      readonly copiedFrom?: { readonly planId: string; readonly version: number };
    }
  | {
      readonly kind: 'plan-amended';
      readonly planId: string;
      readonly version: number;
      readonly changes: readonly PlanChange[];
    }
  /** `plan-restored`: the removal was taken back. A plan that is loaded again is there again too. */
  | { readonly kind: 'plan-removed' | 'plan-restored'; readonly planId: string }
  | {
      readonly kind: 'units-imported';
      readonly planId: string;
      readonly file: string;
      readonly added: number;
      readonly updated: number;
      /** By which it can be taken back; left out in events of before. */
      readonly former?: BeforeImport;
    }
  | { readonly kind: 'units-import-taken-back'; readonly planId: string; readonly number: number }
  /** What a plan says of units from now on; null where one is taken out. Told also by lists, workbooks and copies. */
  | {
      readonly kind: 'units-changed';
      readonly planId: string;
      readonly changes: readonly { readonly unit: string; readonly after: UnitProfile | null }[];
    }
  /** With the id of one that stands, it is changed; under the same plan as before. */
  | {
      readonly kind: 'unit-event-recorded';
      readonly planId: string;
      readonly id: string;
      readonly event: UnitEventFacts;
    }
  | { readonly kind: 'unit-event-taken-back'; readonly planId: string; readonly id: string }
  | {
      readonly kind: 'submission-received';
      readonly planId: string;
      readonly submissionId: string;
      readonly state: SubmissionState;
    }
  | {
      readonly kind: 'submission-answered';
      readonly planId: string;
      readonly submissionId: string;
      readonly answers: Answers;
      readonly state: SubmissionState;
    }
  | { readonly kind: 'submission-accepted'; readonly planId: string; readonly submissionId: string; readonly mode: ReplaceMode }
  | { readonly kind: 'submission-superseded'; readonly planId: string; readonly submissionId: string; readonly by: string }
  | { readonly kind: 'submission-withdrawn'; readonly planId: string; readonly submissionId: string }
  /** Without a `state`: what had replaced it no longer stands. With one: a person took its withdrawal back. */
  | {
      readonly kind: 'submission-restored';
      readonly planId: string;
      readonly submissionId: string;
      readonly state?: SubmissionState;
      /** It lies over all that stands now, not where it lay before. */
      readonly isAnew?: boolean;
    }
  | {
      readonly kind: 'submission-retracted';
      readonly planId: string;
      readonly submissionId: string;
      /** Whose answers were taken back. */
      readonly questions: readonly string[];
      readonly state: SubmissionState;
    }
  | {
      /** `figure-unset`: the latest figure by hand that still held was taken back. */
      readonly kind: 'figure-set' | 'figure-unset';
      readonly planId: string;
      readonly unit: string;
      readonly indicator: string;
      readonly period: string;
      readonly basis: Basis;
    }
  | { readonly kind: 'alias-remembered'; readonly planId: string; readonly unit: string; readonly alias: string }
  /** Kept for the next report of the unit and layout, in the place of an earlier answer of the same subject. */
  | {
      readonly kind: 'answer-remembered';
      readonly planId: string;
      readonly unit: string;
      readonly remembered: Omit<KeptAnswer, 'planId' | 'unit' | 'givenAt' | 'actor'>;
    }
  /** Told beside the events of its figures: which file they came from. */
  | {
      readonly kind: 'year-taken-over';
      readonly planId: string;
      readonly file: string;
      readonly sha256: string;
      readonly figures: number;
    }
  | {
      /** `memory-restored`: the removal was taken back. */
      readonly kind: 'memory-removed' | 'memory-restored';
      readonly planId: string;
      readonly unit: string;
      readonly memoryId: string;
      readonly memory: 'alias' | 'answer';
      /** The spelling, the row's label or the column's heading. */
      readonly wording: string;
    }
  /** `file`: they were loaded from a workbook, whose bytes are kept. */
  | {
      readonly kind: 'targets-allocated';
      readonly planId: string;
      /** The plan's version. */
      readonly version: number;
      /** One by one only in events of before. */
      readonly entries: readonly EntryColumn[] | readonly AllocationEntry[];
      readonly file?: { readonly name: string; readonly sha256: string };
    }
  | { readonly kind: 'members-counted'; readonly planId: string; readonly counts: readonly MemberCount[] }
  | {
      readonly kind: 'deadline-set';
      readonly planId: string;
      readonly period: string;
      readonly unit: string | null;
      /** Null: the office's own deadline was taken back. */
      readonly dueOn: string | null;
    }
  /** Chốt số liệu: what it was closed with is kept under `closing`, and is this text by its SHA-256. */
  | {
      readonly kind: 'period-closed';
      readonly planId: string;
      readonly period: string;
      readonly closing: number;
      readonly contentHash: string;
      readonly decision: Decision;
      /** How many things the checks had found. */
      readonly findings: number;
      /** Reopening was taken back: the former closing holds again. */
      readonly isAgain?: true;
    }
  | { readonly kind: 'period-reopened'; readonly planId: string; readonly period: string; readonly closing: number }
  | {
      readonly kind: 'obligation-marked';
      readonly planId: string;
      readonly obligation: string;
      readonly unit: string;
      /** Null: nothing is noted any more. */
      readonly mark: Pick<ObligationMark, 'state' | 'on' | 'heldOn' | 'note' | 'file'> | null;
    }
  /** Who was reminded; told again with another answer or next step. `at` and `actor` of the reminder are its own. */
  | { readonly kind: 'unit-reminded'; readonly planId: string; readonly reminder: Reminder }
  | { readonly kind: 'reminder-removed'; readonly planId: string; readonly reminderId: string }
  /** Of all plans: `planId` is empty. */
  | { readonly kind: 'backed-up'; readonly planId: ''; readonly file: string }
  /** Of all plans too: a version of the settings, and what was chosen for a report. */
  | { readonly kind: 'office-set'; readonly planId: ''; readonly version: number; readonly settings: OfficeSettings }
  | { readonly kind: 'report-options-set'; readonly planId: ''; readonly report: string; readonly options: ReportOptions }
  /** Mẫu in của cơ quan, of all plans: put in, in the place of another, or set otherwise. */
  | {
      readonly kind: 'template-kept';
      readonly planId: '';
      readonly id: string;
      readonly name: string;
      readonly missing: 'blank' | 'words';
      readonly file: string;
      readonly sha256: string;
      readonly addedAt: string;
      readonly by: string;
    }
  | { readonly kind: 'template-removed'; readonly planId: ''; readonly id: string; readonly name: string }
  /** Null: it is again as forms begin. */
  | { readonly kind: 'form-designed'; readonly planId: string; readonly period: string; readonly form: ReportForm | null }
  /** Of all plans: `planId` is empty. Null: the standard sentence again. */
  | { readonly kind: 'sentence-written'; readonly planId: ''; readonly template: TemplateName; readonly text: string | null }
  /** Null: the recipient was removed. */
  | { readonly kind: 'recipient-kept'; readonly planId: ''; readonly id: string; readonly profile: RecipientProfile | null }
  | {
      readonly kind: 'forms-made';
      readonly planId: string;
      readonly period: string;
      readonly forms: readonly { readonly unit: string; readonly reference: string; readonly file: string }[];
    }
  | {
      readonly kind: 'report-exported';
      readonly planId: string;
      readonly report: string;
      readonly period: string;
      readonly file: string;
      /** Its line in the register and what it said, by code and SHA-256; left out in events of before. */
      readonly release?: ReleaseFacts;
    }
  | {
      readonly kind: 'report-printed';
      readonly planId: string;
      readonly report: string;
      readonly period: string;
      readonly release: ReleaseFacts;
    }
  /** Null: what had been noted was taken back. */
  | {
      readonly kind: 'release-recipient-noted';
      readonly planId: string;
      readonly release: number;
      readonly recipient: string | null;
    };

/** What a list of units found and changed. */
export interface BeforeImport {
  /** Codes, as they were listed. */
  readonly order: readonly string[];
  /** Null where the unit is new; the spellings are those that came with the list. */
  readonly units: readonly {
    readonly unit: string;
    readonly before: UnitProfile | null;
    readonly spellings: readonly string[];
  }[];
  /** In the order in which they were recorded; null where one is new. */
  readonly events: readonly { readonly id: string; readonly before: UnitEventFacts | null }[];
}

export interface ReleaseFacts extends Pick<Release, 'number' | 'code' | 'way' | 'recipient'> {
  readonly contentHash: string;
}

export interface EventRecord {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly event: DomainEvent;
}
