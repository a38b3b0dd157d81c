import { type Allocation, allocationKind, unitTarget } from '../allocation/allocation.ts';
import { scaledAmount } from '../allocation/balance.ts';
import type { StatedTarget } from '../allocation/stated-target.ts';
import { type Issue, issueOf } from '../figures/issue.ts';
import { type Decimal, decimalOf } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { displayTarget } from '../plan/target-display.ts';
import { grouped } from '../reports/grouped.ts';

/**
 * A unit's own "Kế hoạch" that differs from what it was allocated (semantics §6): a warning, and the allocation stands.
 * `allocated` are the unit's; without one there is nothing to differ from.
 */
export function differingTargets(
  { indicators }: Pick<Plan, 'indicators'>,
  stated: readonly StatedTarget[],
  allocated: readonly Allocation[],
): readonly Issue[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const given = new Map(allocated.map((allocation) => [allocation.indicator, allocation]));
  const known = stated.flatMap((target) => {
    const indicator = byCode.get(target.indicator);
    return indicator ? [{ target, indicator }] : [];
  });
  const own = grouped(known, ({ target }) => target.column).flatMap(({ members }) => (isProvinces(members) ? [] : members));
  return own.flatMap(({ target, indicator }) => {
    const allocation = given.get(indicator.code);
    const saysTwice = known.filter((one) => one.target.indicator === indicator.code).length > 1;
    return allocation && !saysTwice && !isSame(target.amount, allocation.amount) ? [issueAt(target, indicator, allocation)] : [];
  });
}

interface Known {
  readonly target: StatedTarget;
  readonly indicator: Indicator;
}

/** A column that mostly repeats the plan's own numbers is of the whole province, whatever its heading says. */
function isProvinces(column: readonly Known[]): boolean {
  const shares = column.filter(({ indicator }) => allocationKind(indicator) === 'shares');
  const telling = shares.length > 0 ? shares : column;
  return 2 * telling.filter(isPlansOwn).length > telling.length;
}

function isPlansOwn({ target: { amount }, indicator: { target } }: Known): boolean {
  if (target === null) return false;
  const numbers = target.comparator === 'range' ? [target.min, target.max] : [target.value];
  return numbers.some((number) => isSame(amount, decimalOf(number)));
}

const MOST_DECIMALS = 6;
const isSame = (a: Decimal, b: Decimal): boolean => scaledAmount(a, MOST_DECIMALS) === scaledAmount(b, MOST_DECIMALS);

function issueAt({ sheet, cell, raw }: StatedTarget, indicator: Indicator, { amount }: Allocation): Issue {
  const target = unitTarget(indicator, amount);
  const candidates = target === null ? [] : [displayTarget(target, indicator.measure)];
  return issueOf('target-differs', { sheet, cell, indicator: indicator.code, found: raw, candidates });
}
