import type { AllocationEntry } from './allocation.ts';
import type { AllocationCell, AllocationColumn, AllocationTable } from './allocation-table.ts';

/** What is to be as it is said here: targets of units, and how many members they have. */
export interface TableChange {
  readonly entries: readonly AllocationEntry[];
  readonly members: readonly { readonly unit: string; readonly members: number | null }[];
}

/** The table after a change; columns and units that it does not touch stay the same objects. */
export function withChange(table: AllocationTable, { entries, members }: TableChange): AllocationTable {
  const byColumn = new Map<string, AllocationEntry[]>();
  for (const entry of entries) byColumn.set(entry.indicator, [...(byColumn.get(entry.indicator) ?? []), entry]);
  const counts = new Map(members.map((one) => [one.unit, one.members]));
  return {
    ...table,
    units: table.units.map((unit) => (counts.has(unit.code) ? { ...unit, members: counts.get(unit.code) ?? null } : unit)),
    indicators: table.indicators.map((column) => changedColumn(column, byColumn.get(column.indicator.code), table.planVersion)),
  };
}

function changedColumn(
  column: AllocationColumn,
  entries: readonly AllocationEntry[] | undefined,
  planVersion: number,
): AllocationColumn {
  if (entries === undefined) return column;
  const byUnit = new Map(entries.map((entry) => [entry.unit, entry]));
  const cells = column.cells.map((cell) => changedCell(cell, byUnit.get(cell.unit), planVersion));
  return { ...column, cells };
}

function changedCell(cell: AllocationCell, entry: AllocationEntry | undefined, planVersion: number): AllocationCell {
  if (entry === undefined) return cell;
  const { amount, decision } = entry;
  return amount === null ? { ...cell, amount, decision: null, planVersion: null } : { ...cell, amount, decision, planVersion };
}
