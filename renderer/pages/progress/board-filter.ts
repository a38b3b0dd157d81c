import type { PlanProgress } from '#core/contract/progress-methods.ts';
import { isOwed, type ObligationCell } from '#core/domain/progress/obligation.ts';
import type { BoardUnit } from '#core/domain/progress/progress-board.ts';

export const boardFilters = ['all', 'owed', 'overdue', 'waiting'] as const;
export type BoardFilter = (typeof boardFilters)[number];

/** A unit's row: its cells in the order of the obligations. */
export interface BoardRow {
  readonly unit: BoardUnit;
  readonly cells: readonly ObligationCell[];
}

/** The board's rows, unit by unit. */
export function boardRows({ units, obligations, cells }: PlanProgress): readonly BoardRow[] {
  return units.map((unit, index) => ({
    unit,
    cells: cells.slice(index * obligations.length, (index + 1) * obligations.length),
  }));
}

/** Units that still owe the period's report, that are late with anything, or of which anything waits. */
export function matches({ cells }: BoardRow, filter: BoardFilter, period: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'owed':
      return cells.some(({ obligation, state }) => obligation === period && isOwed(state));
    case 'overdue':
      return cells.some(({ state, daysLate }) => isOwed(state) && daysLate > 0);
    case 'waiting':
      return cells.some(({ state }) => state === 'waiting');
  }
}
