import { allocationKey } from '#core/domain/allocation/standing-allocations.ts';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import type { IndicatorRow } from '#core/domain/consolidation/indicator-table.ts';
import type { FigureState } from '#core/domain/figures/figure.ts';
import { type Decimal, decimalOf } from '#core/domain/figures/scaled.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { indicatorOf, periodOf, planOf, planUnit, standing } from '../consolidation/build.ts';

/** The year's cumulative row of one indicator, out of what each unit said; `own` is what units were allocated. */
export function yearRow(
  given: Partial<Indicator>,
  answers: Readonly<Record<string, FigureState>>,
  own: Readonly<Record<string, number>> = {},
): IndicatorRow {
  const plan = planOf([indicatorOf(given)]);
  const table = consolidate({
    plan,
    planVersion: 1,
    units: Object.keys(answers).map((code) => planUnit(code)),
    standing: Object.entries(answers).map(([unit, value]) => standing(unit, 'NAM', value)),
    period: periodOf(plan, 'NAM'),
    basis: 'cumulative',
    allocated: new Map(
      Object.entries(own).map(([unit, amount]): [string, Decimal] => [
        allocationKey({ unit, indicator: 'I1' }),
        decimalOf(amount),
      ]),
    ),
  });
  const [row] = table.indicators;
  if (!row) throw new Error('no row');
  return row;
}
