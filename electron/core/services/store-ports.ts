/** The database as the services see it: one interface for each kind of thing that is kept. */
import type { Allocation, AllocationEntry } from '../domain/allocation/allocation.ts';
import type { AllocationChange } from '../domain/allocation/standing-allocations.ts';
import type { ClosedMark } from '../domain/closing/closed-note.ts';
import type { ClosedPeriod } from '../domain/closing/closed-period.ts';
import type { ManualFigure, StandingFigure, SubmissionFigure } from '../domain/figures/figure.ts';
import type { Decimal } from '../domain/figures/scaled.ts';
import type { FormCode } from '../domain/forms/form-code.ts';
import type { ReportForm } from '../domain/forms/report-form.ts';
import type { SentForm } from '../domain/forms/sent-form.ts';
import type { KeptAnswer } from '../domain/memory/kept-answer.ts';
import type { Plan, PlanVersion } from '../domain/plan/plan.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';
import type { ObligationMark } from '../domain/progress/obligation.ts';
import type { Reminder } from '../domain/progress/reminder.ts';
import type { Release, ReleasedTable } from '../domain/register/released-table.ts';
import type { Deadline, DeadlineChange } from '../domain/submissions/deadline.ts';
import type { FormerReading } from '../domain/submissions/former-reading.ts';
import type { ReplaceMode, Submission, SubmissionState } from '../domain/submissions/submission.ts';
import type { Draft } from '../domain/submissions/typed-report.ts';
import type { UnitEventEntry } from '../domain/units/lineage/unit-event.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import type { UnitProfile } from '../domain/units/unit-profile.ts';
import type { DomainEvent, EventRecord } from './domain-event.ts';
import type { IndicatorFigureStore } from './indicator-figure-port.ts';
import type { ProfileStore, SentenceStore } from './narrative-ports.ts';
import type { ViewStore } from './view-store.ts';

export type { IndicatorFigureStore };

import type { OfficeStore } from './office-ports.ts';
import type { TemplateStore } from './template-ports.ts';

export interface EventStore {
  /** Answers the event's number. */
  append(event: DomainEvent, by: { at: string; actor: string; reason: string | null }): number;
  ofPlan(planId: string): readonly EventRecord[];
  /** Those from this instant on. */
  since(planId: string, at: string): readonly EventRecord[];
}

export interface PlanStore {
  list(): readonly { id: string; version: number; year: number; title: string; issuer: string; indicators: number }[];
  /** The version in force. */
  current(planId: string): PlanVersion | null;
  /** A version that was in force once, or is. */
  version(planId: string, version: number): PlanVersion | null;
  /** Keeps every version; the same content again is no new version. Returns the version in force. */
  save(plan: Plan): number;
  /** Plans that were taken away; they are in no list and never current. */
  removed(): readonly string[];
  remove(planId: string): void;
  bringBack(planId: string): void;
  /** Deadlines set by the office, over the plan's own; `unit` null is for all units. */
  deadlines(planId: string): readonly Deadline[];
  /** In the place of the one for the same units; null takes it back. */
  setDeadline(planId: string, deadline: DeadlineChange): void;
}

export interface UnitStore {
  /** Reporting units, clusters and the office, in the order they were imported. */
  ofPlan(planId: string): readonly PlanUnit[];
  save(planId: string, units: readonly PlanUnit[]): { added: number; updated: number; unchanged: number };
  /** The same units with all that the plan says of them; what events tell lies not over them yet. */
  profiles(planId: string): readonly UnitProfile[];
  /** Puts these in the place of what the plan said of them, aliases included; others stay. New ones come last. */
  saveProfiles(planId: string, profiles: readonly UnitProfile[]): void;
  remove(planId: string, unitCode: string): void;
  /** Every unit of every plan. */
  known(): readonly (Pick<UnitProfile, 'identity' | 'code' | 'name' | 'kind'> & { readonly planId: string })[];
  /** For the unit as the plan names it; without a plan, as every plan does (codes are unique within a plan only). */
  rememberAlias(unitCode: string, alias: string, planId?: string): void;
}

/** A submission as first written; what changes later (state, answers …) goes through `change`. */
export interface SubmissionStore {
  add(submission: Submission, figures: readonly SubmissionFigure[]): void;
  get(submissionId: string): Submission | null;
  list(planId: string): readonly Submission[];
  /** For one unit and report, oldest first. */
  ofReport(planId: string, unit: string, key: ReportKey): readonly Submission[];
  /** Those of these bytes of which nobody knows the unit, oldest first. */
  withoutUnit(planId: string, sha256: string): readonly Submission[];
  /** Figures of the latest reading. */
  figures(submissionId: string): readonly SubmissionFigure[];
  /** Every reading under the answers given until then, the first one first. */
  readings(submissionId: string): readonly FormerReading[];
  changeState(submissionId: string, state: SubmissionState, mode?: ReplaceMode): void;
  /** A new reading under more answers: kept beside the former ones. */
  reread(submission: Submission, figures: readonly SubmissionFigure[]): void;
}

export interface FigureStore {
  /** Rows of the projection for the plan: all reports of it, or only those named; of all units, or only the one named. */
  standing(planId: string, reports?: readonly ReportKey[], unit?: string): readonly StandingFigure[];
  /** The same rows for adding and judging only: who gave a figure, where it stood and its note are left out (null). */
  values(planId: string, report: ReportKey): readonly StandingFigure[];
  /** Puts what stands for one unit and report in the place of what stood. */
  replaceStanding(planId: string, unit: string, key: ReportKey, figures: readonly StandingFigure[]): void;
  addManual(figure: ManualFigure): void;
  /** Those that hold, oldest first. */
  manual(planId: string): readonly ManualFigure[];
  /** Those that were taken back with them. */
  everManual(planId: string): readonly ManualFigure[];
  /** The latest that still holds no longer does, and the one before it holds again; false where none held. */
  takeBack(place: FigurePlace, by: { readonly at: string; readonly actor: string; readonly reason: string | null }): boolean;
}

/** One figure of one report. */
export type FigurePlace = Pick<ManualFigure, 'planId' | 'unit' | 'indicator' | 'period' | 'basis'>;

/** Forms that are not finished: convenient to find again, and no part of what counts. */
export interface DraftStore {
  /** The latest first. */
  ofPlan(planId: string): readonly Draft[];
  /** In the place of the one for the same report. */
  save(draft: Draft): void;
  remove(place: Pick<Draft, 'planId' | 'period' | 'unit'>): void;
}

/** Another spelling of a unit's name, and who confirmed it. */
export interface KeptAlias {
  readonly id: string;
  readonly planId: string;
  readonly unit: string;
  readonly unitName: string;
  readonly alias: string;
  /** ISO instant. */
  readonly givenAt: string;
  readonly actor: string;
}

/** What people asked to have kept for the next time; a projection of the events that keep and remove it. */
export interface MemoryStore {
  /** For the unit as the plan names it; an earlier answer of the same layout and subject gives way. */
  keep(answer: KeptAnswer): void;
  /** Also those given in another plan, for the same unit under the same name. */
  answersFor(planId: string, unitCode: string, layout: string): readonly KeptAnswer[];
  /** In the order in which they were kept. */
  answers(): readonly (KeptAnswer & { readonly unitName: string })[];
  /** Kept by `UnitStore.rememberAlias`. */
  aliases(): readonly KeptAlias[];
  removeAnswer(id: string): void;
  removeAlias(id: string): void;
}

/** Giao chỉ tiêu: what stands now, a projection of the events that allocate targets and take them back. */
export interface AllocationStore {
  /** Of all units, or only the one named. */
  ofPlan(planId: string, unit?: string): readonly Allocation[];
  /** Of these indicators, for all units. */
  ofIndicators(planId: string, indicators: readonly string[]): readonly Allocation[];
  /** What stands for these units and indicators. */
  of(planId: string, wanted: readonly Pick<AllocationEntry, 'unit' | 'indicator'>[]): readonly Allocation[];
  /** Amounts alone, by `allocationKey`: a table asks for them every time. */
  amounts(planId: string): ReadonlyMap<string, Decimal>;
  /** Puts what a change says in the place of what the units had been given, or takes it back. */
  allocate(change: AllocationChange): void;
  /** Members by unit code, of those units of which they are known. */
  members(planId: string): ReadonlyMap<string, number>;
  /** Null where the number is no longer known. */
  countMembers(planId: string, unit: string, members: number | null): void;
}

/** What happened to units, as it stands: a projection of the events that record it, change it and take it back. */
export interface LineageStore {
  /** Of all plans, by day; `planId` is the plan under which one was recorded. */
  events(): readonly (UnitEventEntry & { readonly planId: string })[];
  /** In the place of the one with its id. */
  put(planId: string, entry: UnitEventEntry): void;
  remove(id: string): void;
}

/** What officers noted of obligations, and who was reminded: projections of the events that tell of it. */
export interface ProgressStore {
  marks(planId: string): readonly ObligationMark[];
  /** In the place of what was noted of the same unit and obligation. */
  mark(planId: string, mark: ObligationMark): void;
  unmark(planId: string, of: Pick<ObligationMark, 'obligation' | 'unit'>): void;
  /** Oldest first. */
  reminders(planId: string): readonly Reminder[];
  /** One that is there already gets another answer and next step. */
  keepReminder(planId: string, reminder: Reminder): void;
  removeReminder(planId: string, id: string): void;
}

/** What a period was closed with; never changes. */
export interface KeptClosing {
  readonly number: number;
  /** SHA-256 of the content as it was kept. */
  readonly contentHash: string;
  readonly closed: ClosedPeriod;
}

/** Chốt số liệu. Which period is closed is a projection of the events that close and reopen. */
/** Sổ phát hành. */
export interface ReleaseStore {
  /** SHA-256 of the content that has this code; null where the code is free. */
  hashUnder(code: string): string | null;
  /** Once for each code; the content is `text`. */
  keep(released: KeptRelease): void;
  content(code: string): ReleasedTable | null;
  /** The content hashed anew; null where it is not there or cannot be unpacked. */
  hashOfContent(code: string): string | null;
  /** Its number in the register. The content must have been kept. */
  add(release: Omit<Release, 'number'>): number;
  /** The latest first, as are those of a code. */
  ofPlan(planId: string): readonly Release[];
  ofCode(code: string): readonly Release[];
  get(number: number): Release | null;
  noteRecipient(number: number, recipient: string | null): void;
}

export interface KeptRelease extends Pick<Release, 'code' | 'planId' | 'period'> {
  readonly contentHash: string;
  /** The released table as JSON. */
  readonly text: string;
}

export interface ClosingStore {
  /** The last closing of every period that ever was closed, in the order in which they were. */
  marks(planId: string): readonly ClosedMark[];
  /** The number of the closing in force, by period. */
  inForce(planId: string): ReadonlyMap<string, number>;
  /** The last one of a period, whether or not it has been reopened since. */
  latest(planId: string, period: string): KeptClosing | null;
  /** Every closing, its content hashed anew; null where that cannot even be unpacked. */
  kept(planId: string): readonly { readonly number: number; readonly period: string; readonly contentHash: string | null }[];
  keep(closed: ClosedPeriod): Pick<KeptClosing, 'number' | 'contentHash'>;
  /** Puts a kept closing in force. */
  close(planId: string, period: string, closing: number): void;
  reopen(planId: string, period: string): void;
}

/** Biểu mẫu: forms as the office laid them out, and those made for units. */
export interface FormStore {
  /** Null while it is as forms begin. */
  ofPeriod(planId: string, period: string): ReportForm | null;
  /** By period, those that are otherwise than forms begin. */
  ofPlan(planId: string): ReadonlyMap<string, ReportForm>;
  /** Null goes back to how forms begin. */
  save(planId: string, period: string, form: ReportForm | null): void;
  addSent(form: SentForm, by: { readonly at: string; readonly actor: string }): void;
  /** What stood in the form that carries the code; null where no such form was made here. */
  sent(code: FormCode): SentForm | null;
  /** Every form that was ever made, without what stood in it. */
  sentOfPlan(planId: string): readonly Pick<FormCode, 'unit' | 'period' | 'reference'>[];
  /** When and by whom each unit's latest form of the period was made. */
  lastSent(planId: string, period: string): readonly { readonly unit: string; readonly at: string; readonly actor: string }[];
}

export interface Stores {
  readonly plans: PlanStore;
  readonly units: UnitStore;
  readonly lineage: LineageStore;
  readonly submissions: SubmissionStore;
  readonly figures: FigureStore;
  readonly indicatorFigures: IndicatorFigureStore;
  readonly memory: MemoryStore;
  readonly allocations: AllocationStore;
  readonly closings: ClosingStore;
  readonly releases: ReleaseStore;
  readonly drafts: DraftStore;
  readonly progress: ProgressStore;
  readonly forms: FormStore;
  readonly sentences: SentenceStore;
  readonly profiles: ProfileStore;
  readonly views: ViewStore;
  readonly office: OfficeStore;
  readonly templates: TemplateStore;
  readonly events: EventStore;
  /** All or nothing; the work must not be asynchronous. */
  transaction<T>(work: () => T): T;
}
