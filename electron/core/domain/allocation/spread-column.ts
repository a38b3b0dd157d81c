import { assertNever } from '../result.ts';
import { allocationDecimals } from './allocation.ts';
import type { AllocationCell, AllocationColumn, AllocationTable } from './allocation-table.ts';
import { amountToSpread, scaledAmount } from './balance.ts';
import { type Share, spread } from './spread.ts';

/** By last year's result, by members, or the same for all. */
export type SpreadBy = 'last-year' | 'members' | 'evenly';

/** What came of spreading one indicator; amounts are scaled by the indicator's decimals. */
export type SpreadOutcome =
  | {
      readonly kind: 'spread';
      readonly total: number;
      readonly amounts: readonly { readonly unit: string; readonly amount: number }[];
      /** Units whose last year or members nobody knows: they keep what they have. */
      readonly withoutWeight: readonly string[];
    }
  /** A ratio: every unit is held to the plan's rate, unless it has its own. */
  | { readonly kind: 'same-rate' }
  /** The plan gives no number, and nobody has said one. */
  | { readonly kind: 'no-target' }
  | { readonly kind: 'kept-exceeds'; readonly by: number }
  | { readonly kind: 'no-weights' };

export interface SpreadAsked {
  readonly by: SpreadBy;
  /** Codes of units that keep what they have. */
  readonly locked: ReadonlySet<string>;
  /** Null for what the plan asks. */
  readonly total: number | null;
}

/** Spreads an indicator over the units that may be given something; nothing is written. */
export function spreadColumn({ units }: AllocationTable, column: AllocationColumn, asked: SpreadAsked): SpreadOutcome {
  if (column.kind === 'each') return { kind: 'same-rate' };
  const total = asked.total ?? amountToSpread(column.indicator);
  if (total === null) return { kind: 'no-target' };
  const members = new Map(units.map((unit) => [unit.code, unit.members]));
  const weightOf = (cell: AllocationCell) => weight(cell, asked.by, members);
  const decimals = allocationDecimals(column.indicator);
  const shares = column.cells.map(
    (cell): Share => ({
      unit: cell.unit,
      weight: weightOf(cell),
      amount: cell.amount && scaledAmount(cell.amount, decimals),
      isLocked: asked.locked.has(cell.unit),
    }),
  );
  const result = spread(total, shares);
  return result.ok ? { kind: 'spread', total, ...result.value } : result.error;
}

function weight(cell: AllocationCell, by: SpreadBy, members: ReadonlyMap<string, number | null>): number | null {
  switch (by) {
    case 'last-year':
      return cell.lastYear;
    case 'members':
      return members.get(cell.unit) ?? null;
    case 'evenly':
      return 1;
    default:
      return assertNever(by);
  }
}
