import { unitTarget } from '../allocation/allocation.ts';
import type { Amount } from '../figures/figure.ts';
import { numberText } from '../figures/printed-number.ts';
import { type Decimal, fromScaled } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { amountKind, reportsIndicator } from '../plan/population.ts';
import type { ReportingPeriod } from '../plan/reporting-period.ts';
import { displayTarget } from '../plan/target-display.ts';
import type { PlanUnit } from '../units/unit.ts';
import type { ReportForm } from './report-form.ts';
import { isAskedOfUnits } from './report-form.ts';

/** One indicator as one unit is asked for it. */
export interface UnitFormRow {
  readonly indicator: Indicator;
  /** What the unit's answer consists of. */
  readonly kind: Amount['kind'];
  /** What the unit is to reach, as it is printed: its own target, else the plan's where that holds for each; empty for none. */
  readonly target: string;
  /** What had been reached before the period began, as it is printed; empty where nothing is known. */
  readonly previous: string;
  /** The same as a number, where this period's adds to it. */
  readonly addsTo: number | null;
}

export interface UnitFormGroup {
  readonly heading: string | null;
  readonly rows: readonly UnitFormRow[];
}

/** What is known about the unit beforehand, by indicator code. */
export interface UnitBefore {
  readonly allocated: ReadonlyMap<string, Decimal>;
  /** Cumulative up to the period's first day. */
  readonly reached: ReadonlyMap<string, Amount>;
}

/** The form's rows that concern the unit; groups of which nothing is left are left out. */
export function formRows(
  form: ReportForm,
  plan: Plan,
  period: ReportingPeriod,
  unit: PlanUnit,
  before: UnitBefore,
): readonly UnitFormGroup[] {
  const byCode = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const groups = form.groups.map(({ heading, indicators }) => ({
    heading,
    rows: indicators.flatMap((code) => {
      const indicator = byCode.get(code);
      const isAsked = indicator && isAskedOfUnits(indicator, plan, period) && reportsIndicator(unit, indicator);
      return isAsked ? [rowOf(indicator, unit, before)] : [];
    }),
  }));
  return groups.filter(({ rows }) => rows.length > 0);
}

function rowOf(indicator: Indicator, unit: PlanUnit, { allocated, reached }: UnitBefore): UnitFormRow {
  const amount = reached.get(indicator.code) ?? null;
  return {
    indicator,
    kind: amountKind(unit, indicator),
    target: targetText(indicator, allocated.get(indicator.code) ?? null),
    previous: amount === null ? '' : amountText(amount, indicator),
    addsTo: indicator.timeBehavior === 'flow' && amount !== null ? numeratorOf(amount, indicator) : null,
  };
}

function targetText(indicator: Indicator, own: Decimal | null): string {
  const target = unitTarget(indicator, own) ?? (holdsForEach(indicator) ? indicator.target : null);
  return target === null ? '' : displayTarget(target, indicator.measure);
}

/** A minimum per unit is what each of them is to reach. */
const holdsForEach = ({ aggregation }: Indicator): boolean => aggregation === 'per_unit_min' || aggregation === 'per_unit_yes_no';

function numeratorOf(amount: Amount, { decimals }: Indicator): number | null {
  return amount.kind === 'count' || amount.kind === 'ratio' ? fromScaled(amount.numerator, decimals) : null;
}

/** "1.187", "118/130", "có": as units write it. */
function amountText(amount: Amount, { decimals }: Indicator): string {
  const text = (scaled: number) => numberText(fromScaled(scaled, decimals), decimals);
  switch (amount.kind) {
    case 'count':
      return text(amount.numerator);
    case 'ratio':
      return `${text(amount.numerator)}/${text(amount.denominator)}`;
    case 'yes-no':
      return amount.yes ? '✓' : '✗';
    case 'by-category':
      return amount.counts.map(({ category, count }) => `${category}: ${text(count)}`).join('; ');
  }
}
