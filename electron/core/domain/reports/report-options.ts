import type { LegalBasis } from '../office/legal-basis.ts';
import type { UnitKind } from '../units/unit.ts';

/** Columns that a report can do without; what a verdict rests on is not among them. */
export const optionalColumns = [
  'unitOfMeasure',
  'inPeriod',
  'completion',
  'given',
  'total',
  'percent',
  'meets',
  'unitsMeeting',
  'population',
  'dueOn',
  'deliveries',
  'issues',
  'differencePercent',
  'province',
] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

/** Units that a report lists. Its totals are the province's whatever is chosen. */
export type UnitChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'kinds'; readonly kinds: readonly UnitKind[] }
  | { readonly kind: 'clusters'; readonly clusters: readonly string[] }
  /** Codes mean something within their plan only: another plan's reports list all units. */
  | { readonly kind: 'picked'; readonly planId: string; readonly units: readonly string[] };

/** `list`: as the plan's list has them. */
export const unitOrders = ['list', 'name', 'code'] as const;
export type UnitOrder = (typeof unitOrders)[number];

export const unitGroupings = ['kind', 'cluster'] as const;
export type UnitGrouping = (typeof unitGroupings)[number];

export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

/** Decimals that one may ask percentages to have; a verdict may need more of them. */
export const MOST_PERCENT_DECIMALS = 4;

/**
 * What a person chose for a report and finds again the next time. What is not there is as reports begin. Kept as JSON for
 * ever, so additions are optional.
 */
export interface ReportOptions {
  readonly hiddenColumns?: readonly OptionalColumn[] | undefined;
  readonly units?: UnitChoice | undefined;
  readonly order?: UnitOrder | undefined;
  readonly groupBy?: UnitGrouping | undefined;
  /** At least so many. */
  readonly percentDecimals?: number | undefined;
  readonly orientation?: Orientation | undefined;
  /** Units beyond this number go onto a further sheet. */
  readonly unitsPerSheet?: number | undefined;
  /** A signer's id; otherwise the first in office on the report's day. */
  readonly signer?: string | undefined;
  readonly place?: string | undefined;
  readonly recipients?: readonly string[] | undefined;
  readonly bases?: readonly LegalBasis[] | undefined;
  /** Of `all`: a cover before the tables, the forms as annexes I, II …, and a sheet for each unit. */
  readonly cover?: boolean | undefined;
  readonly annexes?: boolean | undefined;
  readonly unitSheets?: boolean | undefined;
  /** One for each plan and period: the next report has another number and day. */
  readonly documents?: readonly DocumentFacts[] | undefined;
}

/** Number and day of one period's report. */
export interface DocumentFacts {
  readonly planId: string;
  readonly period: string;
  /** A bare number goes into the office's pattern. */
  readonly number: string | null;
  /** ISO day. */
  readonly signedOn: string | null;
  /** The document that it goes with, as an annex. */
  readonly attachedTo: AttachedTo | null;
}

export interface AttachedTo {
  /** "Báo cáo". */
  readonly kind: string;
  readonly number: string | null;
  /** ISO day. */
  readonly on: string | null;
}

/** Number and day of a period's report; null where nobody has said them. */
export const documentOf = (
  { documents = [] }: ReportOptions,
  { planId, period }: Pick<DocumentFacts, 'planId' | 'period'>,
): DocumentFacts | null => documents.find((one) => one.planId === planId && one.period === period) ?? null;

/** The same options with these facts in the place of what the period's report had. */
export function withDocument(options: ReportOptions, facts: DocumentFacts): ReportOptions {
  const { documents = [], ...rest } = options;
  const others = documents.filter(({ planId, period }) => planId !== facts.planId || period !== facts.period);
  const isEmpty = facts.number === null && facts.signedOn === null && facts.attachedTo === null;
  const kept = isEmpty ? others : [...others, facts];
  return kept.length === 0 ? rest : { ...rest, documents: kept };
}

/** Whether the report goes without the column. */
export const isHidden = ({ options }: { readonly options?: ReportOptions }, column: OptionalColumn): boolean =>
  options?.hiddenColumns?.includes(column) ?? false;
