import type { OutputOf } from '../contract/contract.ts';
import { drawnTable } from '../domain/consolidation/drawn-table.ts';
import { fail, ok } from '../domain/result.ts';
import { getTable, type TableInput } from './get-table.ts';
import type { Stores } from './ports.ts';

/** Bảng tổng hợp as it is drawn. */
export function getDrawnTable(deps: { readonly stores: Stores }, input: TableInput): OutputOf<'table.drawn'> {
  const table = getTable(deps, input);
  return table.ok ? ok(drawnTable(table.value)) : table;
}

/** A row of it with everything behind it: made with the whole table, so that it is the row that was drawn. */
export function getTableRow(
  deps: { readonly stores: Stores },
  input: TableInput & { readonly indicator: string },
): OutputOf<'table.row'> {
  const table = getTable(deps, input);
  if (!table.ok) return table;
  const row = table.value.indicators.find(({ code }) => code === input.indicator);
  return row ? ok(row) : fail({ code: 'indicator-unknown', indicator: input.indicator });
}
