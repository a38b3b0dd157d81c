import type { CallError } from '../contract/errors.ts';
import { reportsIndicator } from '../domain/plan/population.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';
import { readTyped } from '../domain/reading/typed/read-typed.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isSameReport } from '../domain/submissions/reports-of-period.ts';
import type { Answers, Submission, SubmissionReading } from '../domain/submissions/submission.ts';
import { readTypedDocument, type TypedDocument, typedDocument } from '../domain/submissions/typed-document.ts';
import { type FormRow, isBlankRow, isTyped, type TypedReport } from '../domain/submissions/typed-report.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { keyOf } from './former-report.ts';
import { type PlanContext, type PlanPeriod, reportContext } from './plan-context.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';

/** The report that a form is for. */
export interface FormPlace {
  readonly planId: string;
  readonly period: string;
  readonly unit: string;
}

/** A form under its plan, as one document for each report that something was typed for. */
export interface TypedForm extends PlanPeriod {
  readonly unit: PlanUnit;
  readonly documents: readonly TypedDocument[];
}

/** Sorts a form's rows into reports: of a later emulation period it may hold the period's own figures and the cumulative ones. */
export function typedForm(stores: Stores, place: FormPlace, { source, rows }: TypedReport): Result<TypedForm, CallError> {
  const context = reportContext(stores, place);
  if (!context.ok) return context;
  const { plan, units, period } = context.value;
  const unit = units.find(({ code }) => code === place.unit);
  if (unit === undefined) return fail({ code: 'unit-unknown', unit: place.unit });
  const typed = rows.filter((row) => !isBlankRow(row));
  const keyed = typed.map((row) => ({ row, key: keyOf(plan, { period: period.code, basis: row.basis }) }));
  const wrong = typed.map((row) => refusedRow(context.value, unit, row)).find((refusal) => refusal !== null) ?? twice(keyed);
  if (wrong) return fail(wrong);
  const keys = keyed.map(({ key }) => key);
  const once = keys.filter((key, index) => keys.findIndex((other) => isSameReport(other, key)) === index);
  const documents = once.flatMap((key) => {
    const own = keyed.filter((one) => isSameReport(one.key, key)).map(({ row }) => row);
    return typedDocument(plan, unit, key, { source, rows: own }) ?? [];
  });
  return ok({ ...context.value, unit, documents });
}

function refusedRow({ plan }: PlanContext, unit: PlanUnit, row: FormRow): CallError | null {
  const indicator = plan.indicators.find(({ code }) => code === row.indicator);
  if (indicator === undefined) return { code: 'indicator-unknown', indicator: row.indicator };
  if (reportsIndicator(unit, indicator)) return null;
  return { code: 'indicator-not-asked', unit: unit.code, indicator: indicator.code };
}

/** Of two rows for one figure nobody could tell which is meant. */
function twice(rows: readonly { readonly row: FormRow; readonly key: ReportKey }[]): CallError | null {
  const again = rows.find(({ row, key }, index) =>
    rows.slice(0, index).some((other) => other.row.indicator === row.indicator && isSameReport(other.key, key)),
  );
  return again ? { code: 'input-invalid', fields: [again.row.indicator] } : null;
}

/** The kept document of a submission that was typed; null where it is a file, or its bytes are gone. */
export async function keptDocument(
  { files }: Pick<ServiceDeps, 'files'>,
  { source, sha256 }: Pick<Submission, 'source' | 'sha256'>,
): Promise<TypedDocument | null> {
  const bytes = isTyped(source) ? await files.bytesOf(sha256) : null;
  return bytes === null ? null : readTypedDocument(new TextDecoder().decode(bytes));
}

/** A kept document under what has been said about its cells since. */
export function readDocument(
  { plan, units }: PlanContext,
  document: TypedDocument,
  answers: Answers,
): Result<SubmissionReading, CallError> {
  const unit = units.find(({ code }) => code === document.unit);
  if (unit === undefined) return fail({ code: 'unit-unknown', unit: document.unit });
  return ok(readTyped({ plan, unit, document, answers }));
}
