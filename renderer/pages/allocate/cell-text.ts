import { unitTarget } from '#core/domain/allocation/allocation.ts';
import type { AllocatedIndicator, AllocationCell } from '#core/domain/allocation/allocation-table.ts';
import type { Decimal } from '#core/domain/figures/scaled.ts';
import { displayCount, displayTarget } from '#core/domain/plan/target-display.ts';

/** "1.200", "85,5%": an amount without its comparison, as it may be typed again. */
export function amountText({ units, decimals }: Decimal, isPercent: boolean): string {
  return `${displayCount(units / 10 ** decimals, decimals)}${isPercent ? '%' : ''}`;
}

/** What a cell shows: its own amount, or in grey the rate that the plan gives to all. */
export function shownAmount(indicator: AllocatedIndicator, { amount }: AllocationCell): { text: string; isOwn: boolean } {
  if (amount !== null) return { text: amountText(amount, indicator.measure === 'ratio'), isOwn: true };
  const target = unitTarget(indicator, null);
  return { text: target === null ? '' : displayTarget(target, indicator.measure).replace(/^≥ /, ''), isOwn: false };
}
