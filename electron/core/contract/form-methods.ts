import { z } from 'zod';
import { listPages, optionalColumns, type ReportForm } from '../domain/forms/report-form.ts';
import type { ReportLayout } from '../domain/reports/report-layout.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { basis, id, method, report } from './method.ts';

const line = z.string().trim().max(500);

const reportForm = z.object({
  period: id,
  basis,
  groups: z.array(z.object({ heading: line.nullable(), indicators: z.array(id).max(1000) })).max(200),
  columns: z.array(z.enum(optionalColumns)).max(optionalColumns.length),
  instructions: z.array(line).max(30),
  lists: z.array(z.enum(listPages)).max(listPages.length),
  title: line.nullable(),
  signature: z.object({ authority: line, position: line }),
});

/** A period's form as the office has it. */
export interface FormSeen {
  readonly form: ReportForm;
  /** Every indicator that units report for the period, as forms begin. */
  readonly begins: ReportForm;
  /** Whether somebody laid it out otherwise. */
  readonly isChanged: boolean;
}

/** One unit's form before it is made. */
export interface UnitFormSeen {
  readonly unit: string;
  readonly name: string;
  /** A name that Windows takes, each of them once. */
  readonly file: string;
  /** For Zalo or e-mail. */
  readonly coveringText: string;
  /** How many indicators it asks. */
  readonly rows: number;
  /** ISO instant of the one made last; null where none was. */
  readonly madeAt: string | null;
}

const units = z.array(id).max(5000).nullable().default(null);

/** Biểu mẫu: what units are asked in a period, laid out, looked at and made. */
export const formMethods = {
  'forms.get': method<Result<FormSeen, CallError>>()(report),
  /** Null goes back to how forms begin. `former` takes the change back. */
  'forms.save': method<Result<{ former: ReportForm | null }, CallError>>()(report.extend({ form: reportForm.nullable() })),
  /** A unit's form as it would be printed, of what is not saved as well. */
  'forms.preview': method<Result<ReportLayout, CallError>>()(
    report.extend({ unit: id, form: reportForm.nullable().default(null) }),
  ),
  /** Of these units, or of all that are asked something. */
  'forms.list': method<Result<readonly UnitFormSeen[], CallError>>()(report.extend({ units })),
  /** Writes forms, each into its file, or all into one package; says which of them were. */
  'forms.make': method<
    Result<{ files: readonly { readonly unit: string; readonly file: string }[]; cancelled: boolean }, CallError>
  >()(
    report.extend({
      to: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('files'), files: z.array(z.object({ unit: id, file: id })).max(5000) }),
        z.object({ kind: z.literal('package'), units, file: id }),
      ]),
      /** Names the work for progress and for `tasks.cancel`. */
      task: id.default('forms'),
    }),
  ),
} as const;
