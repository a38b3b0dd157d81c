import type { Plan } from '../plan/plan.ts';
import { reportsIndicator } from '../plan/population.ts';
import type { Basis, ReportKey } from '../plan/reporting-period.ts';
import type { PlanUnit } from '../units/unit.ts';
import { isBlankRow, type TypedReport, type TypedRow, type TypedSource } from './typed-report.ts';

/**
 * One report as it was typed: what stands in the place of a unit's file, kept as bytes like one.
 * Blank rows are kept too, because a cell's address is its place among them.
 */
export interface TypedDocument {
  readonly unit: string;
  /** The report that its figures are. */
  readonly period: string;
  readonly basis: Basis;
  readonly source: TypedSource;
  readonly rows: readonly TypedRow[];
}

const FORMAT = 1;

/** The document as it is kept: the same document is always the same text. */
export const typedDocumentText = ({ unit, period, basis, source, rows }: TypedDocument): string =>
  JSON.stringify({ format: FORMAT, unit, period, basis, source, rows }, null, 1);

/** The document in a kept text. Only `typedDocumentText` writes such texts, and the hash says that it is whole. */
export const readTypedDocument = (text: string): TypedDocument => JSON.parse(text) as TypedDocument;

/** What a form asks of a unit, in the plan's order. */
export const askedIndicators = ({ indicators }: Pick<Plan, 'indicators'>, unit: PlanUnit) =>
  indicators.filter((indicator) => reportsIndicator(unit, indicator));

/** What was typed for one report; null where nothing was. */
export function typedDocument(
  plan: Pick<Plan, 'indicators'>,
  unit: PlanUnit,
  key: ReportKey,
  { source, rows }: { readonly source: TypedSource; readonly rows: readonly TypedRow[] },
): TypedDocument | null {
  const typed = new Map(rows.filter((row) => !isBlankRow(row)).map((row) => [row.indicator, row]));
  if (typed.size === 0) return null;
  const asked = askedIndicators(plan, unit).map(({ code }) => rowOf(code, typed.get(code)));
  return { unit: unit.code, ...key, source, rows: asked };
}

const rowOf = (indicator: string, typed: TypedRow | undefined): TypedRow => ({
  indicator,
  numerator: typed?.numerator.trim() ?? '',
  denominator: typed?.denominator.trim() ?? '',
  percent: typed?.percent.trim() ?? '',
});

/** The form that a document was typed in, to go on from; `basis` is the one its cells stood under. */
export const formOf = ({ source, rows }: TypedDocument, basis: Basis): TypedReport => ({
  source,
  rows: rows.filter((row) => !isBlankRow(row)).map((row) => ({ ...row, basis })),
});
