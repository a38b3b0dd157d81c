import type { OutputOf } from '../contract/contract.ts';
import { typedRows } from '../domain/reading/typed/typed-rows.ts';
import { fail, ok } from '../domain/result.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Figures out of a CSV or workbook whose columns are named: read like any table, entered like what is typed. */
export async function readTypedTable(deps: ServiceDeps, handle: string): Promise<OutputOf<'typed.table'>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.handles.bytesOf(handle);
  const workbook = bytes === null ? null : await deps.workbooks.read(bytes, file);
  if (!workbook?.ok) return fail({ code: 'file-unreadable', file });
  const [first] = workbook.value.sheets;
  const rows = first ? typedRows(first) : null;
  return rows === null ? fail({ code: 'not-a-list-of-figures', file }) : ok(rows);
}
