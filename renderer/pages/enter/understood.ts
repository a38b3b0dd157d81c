import type { FigureState } from '#core/domain/figures/figure.ts';
import type { Issue } from '#core/domain/figures/issue.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { Basis, ReportingPeriod } from '#core/domain/plan/reporting-period.ts';
import { reportKey } from '#core/domain/plan/reporting-periods.ts';
import { displayPercent } from '#core/domain/plan/target-display.ts';
import { readTyped } from '#core/domain/reading/typed/read-typed.ts';
import { typedDocument } from '#core/domain/submissions/typed-document.ts';
import type { FormRow, TypedSource } from '#core/domain/submissions/typed-report.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { understoodText } from '#core/text/vi-enter.ts';
import { stateText } from '../../components/state-text.ts';

/** What a row's cells on one basis are taken for. */
export interface Understood {
  readonly state: FigureState['state'];
  readonly text: string;
  readonly issues: readonly Issue[];
}

export const sideKey = (basis: Basis, indicator: string): string => `${basis} ${indicator}`;

/** Every filled row by the rules that will read it when it is saved. */
export function understood(
  { plan, unit, period }: { readonly plan: Plan; readonly unit: PlanUnit; readonly period: ReportingPeriod },
  { source, rows }: { readonly source: TypedSource; readonly rows: readonly FormRow[] },
): ReadonlyMap<string, Understood> {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const found = new Map<string, Understood>();
  for (const basis of ['period', 'cumulative'] as const) {
    const own = rows.filter((row) => row.basis === basis);
    const document = typedDocument(plan, unit, reportKey(plan, period, basis), { source, rows: own });
    if (document === null) continue;
    const { figures, issues } = readTyped({ plan, unit, document, answers: {} });
    for (const { indicator: code, value, source: from } of figures) {
      const indicator = indicators.get(code);
      if (!indicator) continue;
      const amount = `${stateText(value, indicator)}${percentOf(value)}`;
      const isInWords = from !== null && !/\d/.test(from.raw) && value.state === 'reported' && value.amount.kind === 'count';
      const text = understoodText(value, amount, isInWords);
      const about = issues.filter((issue) => issue.indicator === code);
      found.set(sideKey(basis, code), { state: value.state, text, issues: about });
    }
  }
  return found;
}

function percentOf(value: FigureState): string {
  if (value.state !== 'reported' || value.amount.kind !== 'ratio') return '';
  const { numerator, denominator } = value.amount;
  return denominator === 0 ? '' : ` (${displayPercent(numerator, denominator, null)})`;
}
