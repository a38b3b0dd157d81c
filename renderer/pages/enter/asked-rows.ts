import type { Amount } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { amountKind } from '#core/domain/plan/population.ts';
import type { Basis, ReportingPeriod } from '#core/domain/plan/reporting-period.ts';
import { reportsOfPeriod } from '#core/domain/submissions/reports-of-period.ts';
import { askedIndicators } from '#core/domain/submissions/typed-document.ts';
import { type TypedCell, typedCells } from '#core/domain/submissions/typed-report.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { type FormPlace, isSamePlace } from './form-state.ts';

/** A row of the form: an indicator, and which cells it has on each basis. */
export interface AskedRow {
  readonly indicator: Indicator;
  readonly kind: Amount['kind'];
  readonly sides: readonly { readonly basis: Basis; readonly cells: readonly TypedCell[] }[];
}

/** A later emulation period is reported by itself and up to its end; every other period in one way. */
export const askedBases = (plan: Plan, period: ReportingPeriod): readonly Basis[] =>
  reportsOfPeriod(plan, period).map(({ basis }) => basis);

/** All that the unit reports for the period. What does not add up is asked once, with the cumulative figures. */
export function askedRows(plan: Plan, unit: PlanUnit, period: ReportingPeriod): readonly AskedRow[] {
  const bases = askedBases(plan, period);
  return askedIndicators(plan, unit).map((indicator) => {
    const kind = amountKind(unit, indicator);
    const cells: readonly TypedCell[] = kind === 'ratio' ? typedCells : ['numerator'];
    const isAskedOnce = bases.length > 1 && indicator.timeBehavior !== 'flow';
    const sides = bases.map((basis) => ({ basis, cells: isAskedOnce && basis === 'period' ? [] : cells }));
    return { indicator, kind, sides };
  });
}

/** Every cell of the form, row by row from left to right. */
export const placesOf = (rows: readonly AskedRow[]): readonly FormPlace[] =>
  rows.flatMap(({ indicator, sides }) =>
    sides.flatMap(({ basis, cells }) => cells.map((cell) => ({ basis, indicator: indicator.code, cell }))),
  );

/** Where Enter leads: percentages only check the counts, so they are passed over. */
export function placeAfter(rows: readonly AskedRow[], from: FormPlace, step: 1 | -1): FormPlace | null {
  const places = placesOf(rows);
  const at = places.findIndex((place) => isSamePlace(place, from));
  const ahead = step === 1 ? places.slice(at + 1) : places.slice(0, Math.max(0, at)).toReversed();
  return ahead.find(({ cell }) => cell !== 'percent') ?? null;
}

/** The neighbour by an arrow key; in a row without that cell, its first one on the same side. */
export function placeBeside(
  rows: readonly AskedRow[],
  from: FormPlace,
  [down, right]: readonly [number, number],
): FormPlace | null {
  if (right !== 0) {
    const places = placesOf(rows);
    return places[places.findIndex((place) => isSamePlace(place, from)) + right] ?? null;
  }
  const at = rows.findIndex(({ indicator }) => indicator.code === from.indicator);
  const others = down > 0 ? rows.slice(at + 1) : rows.slice(0, at).toReversed();
  for (const { indicator, sides } of others) {
    const cells = sides.find(({ basis }) => basis === from.basis)?.cells ?? [];
    const cell = cells.find((one) => one === from.cell) ?? cells[0];
    if (cell) return { basis: from.basis, indicator: indicator.code, cell };
  }
  return null;
}
