import type { TemplateName } from '../domain/narrative/placeholder.ts';
import type { TemplateFault } from '../domain/narrative/template.ts';
import type { FrozenChange } from '../domain/plan/amending/frozen-changes.ts';
import type { PlanFault } from '../domain/plan/amending/plan-faults.ts';
import type { DataRefusal, StorageFault } from '../domain/storage/storage-fault.ts';
import type { WriteFault } from '../domain/storage/write-fault.ts';
import type { TemplateMistake } from '../domain/templates/template-mistake.ts';
import type { UnitEventFault } from '../domain/units/lineage/event-fault.ts';

/** What refers to a plan, counted. */
export interface PlanReferences {
  readonly submissions: number;
  readonly figures: number;
  readonly allocations: number;
  readonly drafts: number;
  /** Periods that ever were closed. */
  readonly closings: number;
  /** Forms laid out by the office, or made for units. */
  readonly forms: number;
  /** Obligations marked, reminders, and deadlines set by the office. */
  readonly notes: number;
}

/** Expected reasons why a call cannot be done. Facts only; `text/` has the sentences. */
export type CallError =
  | { readonly code: 'plan-unknown'; readonly planId: string; readonly known: readonly string[] }
  /** Someone amended it since: `version` is now in force. */
  | { readonly code: 'plan-changed' | 'plan-version-unknown'; readonly planId: string; readonly version: number }
  | { readonly code: 'plan-exists'; readonly planId: string }
  | { readonly code: 'plan-faulty'; readonly faults: readonly PlanFault[] }
  /** Figures that came in would take another meaning. */
  | { readonly code: 'plan-in-use'; readonly changes: readonly FrozenChange[] }
  /** It cannot be removed: what refers to it, by kind. */
  | ({ readonly code: 'plan-needed'; readonly planId: string } & PlanReferences)
  | { readonly code: 'plan-not-removed'; readonly planId: string }
  /** `at` is the first field that is not as it must be. */
  | { readonly code: 'not-a-plan'; readonly file: string; readonly at: string }
  /** The figures rest under a closed period, which is reopened first; `at` is when it was closed. */
  | {
      readonly code: 'period-closed';
      readonly period: string;
      readonly label: string;
      readonly at: string;
      readonly actor: string;
    }
  | { readonly code: 'period-not-closed' | 'period-never-closed'; readonly period: string }
  /** Closing cannot come back: figures have changed since it was reopened. */
  | { readonly code: 'period-changed-since'; readonly period: string; readonly figures: number }
  | { readonly code: 'period-unknown'; readonly period: string; readonly known: readonly string[] }
  | { readonly code: 'unit-unknown'; readonly unit: string }
  | { readonly code: 'indicator-unknown'; readonly indicator: string }
  /** The unit is outside those that the indicator is asked of. */
  | { readonly code: 'indicator-not-asked'; readonly unit: string; readonly indicator: string }
  /** The plan cannot take this unit in or leave it out: the office or a cluster answers, or it is one of them. */
  | { readonly code: 'not-in-question'; readonly unit: string; readonly indicator: string }
  /** Nothing that the plan asks has this code. */
  | { readonly code: 'obligation-unknown'; readonly obligation: string; readonly known: readonly string[] }
  /** Every unit has done it, or is not asked: there is nobody to remind. */
  | { readonly code: 'nobody-owes'; readonly obligation: string }
  /** Reports and figures say how it stands: nobody marks it. */
  | { readonly code: 'obligation-by-figures'; readonly obligation: string }
  | { readonly code: 'view-name-taken'; readonly name: string }
  | { readonly code: 'reminder-unknown'; readonly reminderId: string }
  | { readonly code: 'submission-unknown'; readonly submissionId: string }
  | { readonly code: 'file-unreadable'; readonly file: string }
  /** `because` is left out where the host does not know. */
  | { readonly code: 'file-not-written'; readonly file: string; readonly because?: WriteFault }
  | { readonly code: StorageFault }
  /** The data cannot be opened: only a backup can be put in their place. */
  | { readonly code: 'data-refused'; readonly refusal: DataRefusal }
  | { readonly code: 'no-units'; readonly planId: string }
  /** No report of the period that stands came with a list. */
  | { readonly code: 'no-lists'; readonly period: string }
  | { readonly code: 'not-a-unit-list'; readonly file: string; readonly lacks: readonly string[] }
  | { readonly code: 'value-unreadable'; readonly value: string; readonly expected: 'count' | 'ratio' | 'yes-no' | 'by-category' }
  | { readonly code: 'nothing-to-answer'; readonly submissionId: string }
  | { readonly code: 'answer-unreadable'; readonly question: string; readonly answer: string }
  | { readonly code: 'already-withdrawn' | 'not-withdrawn'; readonly submissionId: string }
  | { readonly code: 'not-a-backup' | 'backup-damaged' | 'backup-newer'; readonly file: string }
  /** A removed memory cannot come back: something newer is in its place. */
  | { readonly code: 'not-remembered-again' }
  /** No figure was typed. */
  | { readonly code: 'nothing-entered'; readonly unit: string }
  /** No indicator of the form concerns the unit. */
  | { readonly code: 'nothing-asked'; readonly unit: string }
  /** A report cannot have come on a day that is still to come. */
  | { readonly code: 'day-to-come'; readonly day: string }
  /** No PNG, JPEG or PDF by its first bytes. */
  | { readonly code: 'not-a-scan'; readonly file: string }
  | { readonly code: 'scan-too-large'; readonly file: string; readonly mostMegabytes: number }
  /** No PNG or JPEG by its bytes. */
  | { readonly code: 'not-a-picture'; readonly file: string }
  | { readonly code: 'picture-too-large'; readonly file: string; readonly mostMegabytes: number }
  /** Who is to sign a report is not among the office's signers, or not in office on its day. */
  | { readonly code: 'signer-unknown' | 'signer-not-in-office'; readonly signer: string; readonly on: string }
  /** No column of indicators' codes beside one of values. */
  | { readonly code: 'not-a-list-of-figures'; readonly file: string }
  /** No table of indicators by units in it. */
  | { readonly code: 'not-a-summary'; readonly file: string }
  /** No table of units by indicators in it. */
  | { readonly code: 'not-an-allocation'; readonly file: string }
  /** Its own words (`found`) say another year or period than the one asked for. */
  | { readonly code: 'other-report'; readonly file: string; readonly found: string }
  /** So much was looked at since that these pages are no longer kept. */
  | { readonly code: 'preview-gone'; readonly preview: string }
  | { readonly code: 'report-of-one-unit'; readonly file: string; readonly unit: string }
  /** Two units of a list have one code, or a unit has none; `cell` is where. */
  | { readonly code: 'unit-code-missing' | 'unit-code-twice'; readonly file: string; readonly cell: string }
  | { readonly code: 'unit-exists'; readonly unit: string }
  /** Something was reported, allocated or set for it. */
  | { readonly code: 'unit-in-use'; readonly unit: string }
  /** No list of units was brought in under the number, or it was taken back already. */
  | { readonly code: 'units-import-gone'; readonly number: number }
  /** Its name, first or last day or manager is told by the event of that day, and changed there. */
  | { readonly code: 'unit-told-by-event'; readonly unit: string; readonly on: string }
  /** Two units of one plan cannot be the same; `other` is its code. */
  | { readonly code: 'unit-identity-taken'; readonly unit: string; readonly other: string }
  | { readonly code: 'unit-event-unknown'; readonly id: string }
  | { readonly code: 'unit-event-faulty'; readonly faults: readonly UnitEventFault[] }
  /** No sheet with columns of days and events. */
  | { readonly code: 'not-a-list-of-events'; readonly file: string }
  /** No table of this office has left it under what was typed. */
  | { readonly code: 'release-unknown'; readonly typed: string }
  | { readonly code: 'recipient-unknown'; readonly recipient: string; readonly known: readonly string[] }
  | { readonly code: 'recipient-exists'; readonly recipient: string }
  /** The recipient does not get this report, or its indicators cannot be chosen. */
  | { readonly code: 'report-not-for-recipient'; readonly recipient: string; readonly report: string }
  | { readonly code: 'sentence-faulty'; readonly template: TemplateName; readonly faults: readonly TemplateFault[] }
  /** No template of that name or id; `known` are the names. */
  | { readonly code: 'template-unknown'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'template-exists'; readonly name: string }
  /** It cannot be filled: every reason, by its cell. */
  | { readonly code: 'template-faulty'; readonly file: string; readonly mistakes: readonly TemplateMistake[] }
  /** Names of the inputs that cannot be used. */
  | { readonly code: 'input-invalid'; readonly fields: readonly string[] }
  | { readonly code: 'unexpected'; readonly reference: string };

export type CallErrorCode = CallError['code'];
