import { z } from 'zod';
import type { FigureState } from '../domain/figures/figure.ts';
import type { Issue } from '../domain/figures/issue.ts';
import type { SheetGrid } from '../domain/grid.ts';
import type { Result } from '../domain/result.ts';
import type { HistoryEntry, RecognisedTable, RememberedAnswer, SubmissionEffect } from '../domain/submissions/review.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import type { UnitDelivery } from '../domain/submissions/submission-status.ts';
import { allocationMethods } from './allocation-methods.ts';
import { analysisMethods } from './analysis-methods.ts';
import { closingMethods } from './closing-methods.ts';
import { dataMethods } from './data-methods.ts';
import type { CallError } from './errors.ts';
import { evidence, evidenceMethods } from './evidence-methods.ts';
import { firstPlanMethods } from './first-plan-methods.ts';
import { formMethods } from './form-methods.ts';
import type { ImportedFile, ImportReceipt } from './imported-file.ts';
import { issuedMethods } from './issued-methods.ts';
import { letterMethods } from './letter-methods.ts';
import { listMethods } from './list-methods.ts';
import { basis, id, method, nothing, reason, report } from './method.ts';
import { narrativeMethods } from './narrative-methods.ts';
import { officeMethods } from './office-methods.ts';
import { planMethods } from './plan-methods.ts';
import { progressMethods } from './progress-methods.ts';
import { releaseMethods } from './release-methods.ts';
import { pageMethods, reportRequest } from './report-request.ts';
import { tableMethods } from './table-methods.ts';
import { templateMethods } from './template-methods.ts';
import { typedMethods } from './typed-methods.ts';
import { unitImportMethods } from './unit-import-methods.ts';
import { unitMethods } from './unit-methods.ts';
import { viewMethods } from './view-methods.ts';

export interface SubmissionStatus {
  readonly expected: number;
  readonly received: number;
  readonly dueOn: string | null;
  readonly units: readonly UnitDelivery[];
}

export interface SetFigure {
  readonly unit: string;
  readonly indicator: string;
  readonly state: FigureState['state'];
  readonly value: number | boolean | null;
}

/** What came of a former year's summary. */
export interface YearTakenOver {
  /** How many figures were taken over. */
  readonly figures: number;
  /** Rows with figures and names of units that could not be placed. */
  readonly unmatched: readonly { readonly sheet: string; readonly cell: string; readonly label: string }[];
  /** Not taken: the unit has answered already, or is not asked. */
  readonly left: readonly { readonly unit: string; readonly indicator: string }[];
  /** Figures that may not be counted as they stand there. */
  readonly issues: readonly Issue[];
}

/** Something that a person asked to have kept for the next time. */
export interface Remembered {
  readonly id: string;
  /** `alias`: a spelling of the unit's name · `answer`: offered again for the same unit and layout. */
  readonly kind: 'alias' | 'answer';
  readonly unit: string;
  readonly unitName: string;
  /** As it was asked then ("row:Biểu!B9"); null for an alias. */
  readonly question: string | null;
  /** As it was given then: an indicator's code, a column, a row, a basis, "-"; for an alias the unit's code. */
  readonly answer: string;
  /** The spelling, the row's label or the column's heading, as the unit wrote it. */
  readonly wording: string | null;
  /** ISO instant. */
  readonly givenAt: string;
  readonly actor: string;
}

export { type ReportName, reportNames } from './report-request.ts';

/** Who called, and on which day. */
const call = z.object({ by: z.string().trim().min(1).max(200).nullable().default(null), on: z.iso.date() });

/** Everything that may be asked of the application. Handlers, client and command line are derived from this table. */
export const contract = {
  ...planMethods,
  ...firstPlanMethods,
  ...allocationMethods,
  ...evidenceMethods,
  ...typedMethods,
  ...unitMethods,
  ...unitImportMethods,
  ...progressMethods,
  ...closingMethods,
  ...releaseMethods,
  ...formMethods,
  ...narrativeMethods,
  ...letterMethods,
  ...pageMethods,
  ...tableMethods,
  ...viewMethods,
  ...analysisMethods,
  ...officeMethods,
  ...templateMethods,
  ...dataMethods,
  ...issuedMethods,
  ...listMethods,
  'submissions.import': method<Result<ImportReceipt, CallError>>()(
    report.extend({
      files: z.array(id).max(5000),
      basis: basis.nullable().default(null),
      unit: id.nullable().default(null),
      accept: z.boolean().default(false),
      dryRun: z.boolean().default(false),
      /** Names the work for progress and for `tasks.cancel`. */
      task: id.default('import'),
    }),
  ),
  'submissions.list': method<Result<readonly Submission[], CallError>>()(
    z.object({ planId: id, period: id.nullable().default(null) }),
  ),
  'submissions.answer': method<Result<ImportedFile, CallError>>()(
    z.object({ submissionId: id, answers: z.record(id, z.string().max(2000)), remember: z.boolean().default(false) }),
  ),
  'submissions.accept': method<Result<ImportedFile, CallError>>()(z.object({ submissionId: id })),
  'submissions.withdraw': method<Result<{ withdrawn: string; standing: string | null }, CallError>>()(
    z.object({ submissionId: id, reason }),
  ),
  /** Takes a withdrawal back; what had come to stand in its place no longer does. */
  'submissions.restore': method<Result<{ restored: string; superseded: readonly string[] }, CallError>>()(
    z.object({ submissionId: id, reason }),
  ),
  /** Takes answers back; `replace` also where it was accepted without an answer. */
  'submissions.retract': method<Result<ImportedFile, CallError>>()(
    z.object({ submissionId: id, questions: z.array(id).min(1).max(500) }),
  ),
  /** Accepts all that only asks whether it replaces what stands, and by which nothing is lost. */
  'submissions.acceptReady':
    method<Result<{ accepted: readonly ImportedFile[]; left: readonly ImportedFile[] }, CallError>>()(report),
  /** What accepting a waiting submission would change. */
  'submissions.effect': method<Result<SubmissionEffect, CallError>>()(
    z.object({ submissionId: id, mode: z.enum(['all', 'supplement']).default('all') }),
  ),
  'history.ofUnit': method<Result<readonly HistoryEntry[], CallError>>()(z.object({ planId: id, unit: id })),
  'history.ofFigure': method<Result<readonly HistoryEntry[], CallError>>()(report.extend({ unit: id, indicator: id })),
  /** An office's own summary of a former year, by units; what stands is left, and told. */
  'history.importYear': method<Result<YearTakenOver, CallError>>()(report.extend({ file: id })),
  /** The original workbook as the unit made it, to be drawn. */
  'submissions.sheets': method<Result<readonly SheetGrid[], CallError>>()(z.object({ submissionId: id })),
  /** What was recognised in it, to be laid over the original workbook. */
  'submissions.review': method<Result<{ submission: Submission; tables: readonly RecognisedTable[] }, CallError>>()(
    z.object({ submissionId: id }),
  ),
  /** Answers given before for the same unit and layout, as they would be given to this file; never applied by themselves. */
  'submissions.suggestions': method<Result<readonly RememberedAnswer[], CallError>>()(z.object({ submissionId: id })),
  'remembered.list': method<readonly Remembered[]>()(nothing),
  'remembered.remove': method<Result<{ removed: boolean }, CallError>>()(z.object({ id })),
  /** Takes a removal back; false where it never was one, or something newer is remembered in its place. */
  'remembered.restore': method<Result<{ restored: boolean }, CallError>>()(z.object({ id })),
  /**
   * Writes what goes back to the unit: a copy of its own workbook, doubtful cells coloured and noted, or a list of them where
   * that cannot be. `marked` is the number of cells marked, or of lines in the list.
   */
  'submissions.reply': method<Result<{ file: string; kind: 'marked-copy' | 'list'; marked: number }, CallError>>()(
    z.object({ submissionId: id, file: id }),
  ),
  /** A short message to the unit, ready to be pasted. */
  'submissions.replyText': method<Result<{ text: string }, CallError>>()(z.object({ submissionId: id })),
  /** `told`: it came by telephone. Where the unit had sent nothing clear, it stands only until the unit's own figure does. */
  'figures.set': method<Result<SetFigure, CallError>>()(
    report.extend({
      unit: id,
      indicator: id,
      value: z.string().max(200),
      reason,
      told: call.nullable().default(null),
      evidence: evidence.nullable().default(null),
    }),
  ),
  /** Takes back the latest figure by hand that still holds; false where none did. */
  'figures.unset': method<Result<SetFigure & { readonly isTakenBack: boolean }, CallError>>()(
    report.extend({ unit: id, indicator: id, reason }),
  ),
  /** `code` stands at the foot of every page, and finds it again in the register. */
  'reports.export': method<Result<{ file: string; sheets: number; rows: number; code: string }, CallError>>()(
    reportRequest.extend({ file: id }),
  ),
  'status.get': method<Result<SubmissionStatus, CallError>>()(report),
  'tasks.cancel': method<{ cancelled: boolean }>()(z.object({ task: id })),
} as const;

export type Contract = typeof contract;
export type MethodName = keyof Contract;
/** What a caller may leave out is optional here. */
export type InputOf<M extends MethodName> = ReadOnly<z.input<Contract[M]['input']>>;
/** What a caller gives is never written to. */
type ReadOnly<T> = T extends object ? { readonly [Key in keyof T]: ReadOnly<T[Key]> } : T;
/** What a handler gets: parsed, with defaults filled in. */
export type ParsedInputOf<M extends MethodName> = z.output<Contract[M]['input']>;
export type OutputOf<M extends MethodName> = NonNullable<Contract[M]['output']>;

/** Told while a long task runs. */
export interface Progress {
  readonly task: string;
  readonly done: number;
  readonly total: number;
  /** The file just finished. */
  readonly file: string | null;
}

/** How every host reaches the application. */
export interface Application {
  call<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
  onProgress(listener: (progress: Progress) => void): () => void;
}
