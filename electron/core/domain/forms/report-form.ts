import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { isOfficesOwn } from '../plan/population.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import { defaultBasis, endsThePlan } from '../plan/reporting-periods.ts';

/** Columns that a form may do without; those for the indicator and its figure are always there. */
export const optionalColumns = ['target', 'previous', 'percent', 'cumulative', 'note'] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

/** Pages for what is listed and not counted: công trình, sáng kiến, mô hình, danh hiệu, đề nghị khen thưởng. */
export const listPages = ['works', 'initiatives', 'role-models', 'titles', 'awards'] as const;
export type ListPage = (typeof listPages)[number];

/** Biểu mẫu: what the office asks units to report for one period. Which of it a unit is asked follows from the plan. */
export interface ReportForm {
  readonly period: string;
  /** What its figures cover. */
  readonly basis: Basis;
  /** Indicators in the order in which they are asked. */
  readonly groups: readonly FormGroup[];
  readonly columns: readonly OptionalColumn[];
  /** Lines under the table. */
  readonly instructions: readonly string[];
  readonly lists: readonly ListPage[];
  /** Stands over the table; the year's own title where null. */
  readonly title: string | null;
  /** Who signs for the unit ("TM. BAN CHẤP HÀNH", "CHỦ TỊCH"). */
  readonly signature: { readonly authority: string; readonly position: string };
}

export interface FormGroup {
  /** Printed over its rows; null for none. */
  readonly heading: string | null;
  /** Indicator codes. */
  readonly indicators: readonly string[];
}

/** The words that a form begins with; a person may change them. */
export interface FormBeginnings {
  readonly instructions: readonly string[];
  readonly signature: ReportForm['signature'];
  groupHeading(part: string): string;
}

/** Every indicator that units report by the period's end, in the plan's order and under the parts of its document. */
export function defaultForm(plan: Plan, period: ReportingPeriod, words: FormBeginnings): ReportForm {
  const asked = plan.indicators.filter((indicator) => isAskedOfUnits(indicator, plan, period));
  const parts = [...new Set(asked.map(partOf))];
  const groups = parts.map((part) => ({
    heading: words.groupHeading(part),
    indicators: asked.filter((indicator) => partOf(indicator) === part).map(({ code }) => code),
  }));
  return {
    period: period.code,
    basis: defaultBasis(period),
    groups,
    columns: optionalColumns,
    instructions: words.instructions,
    lists: [],
    title: null,
    signature: words.signature,
  };
}

/** "III.2" → "III". */
const partOf = ({ section }: Indicator): string => section.split('.')[0] ?? section;

/** Year-end indicators are asked in the year's report; what the office or clusters answer for never. */
export const isAskedOfUnits = (indicator: Indicator, plan: Plan, period: ReportingPeriod): boolean =>
  !isOfficesOwn(indicator) &&
  indicator.dataOwner !== 'cluster' &&
  indicator.evaluationUnit !== 'cluster' &&
  (indicator.timeBehavior !== 'year_end' || endsThePlan(plan, period));

/** The first thing in a form that its plan does not know; null where all of it can be asked. */
export function strangeIndicator(form: ReportForm, plan: Pick<Plan, 'indicators'>): string | null {
  const known = new Set(plan.indicators.map(({ code }) => code));
  return form.groups.flatMap(({ indicators }) => indicators).find((code) => !known.has(code)) ?? null;
}
