import { isSameValue } from '../../same-value.ts';
import type { Plan } from '../plan.ts';

/** Where two versions of a plan differ: a part of it, and the code of the row where its rows have codes. */
export interface PlanChange {
  readonly part: keyof Plan;
  /** An indicator's, period's or target's code; null where the part as a whole differs. */
  readonly code: string | null;
  /** Fields of that row that differ; none where the row is new or gone. */
  readonly fields: readonly string[];
}

const isCoded = (row: unknown): row is { readonly code: string } => typeof row === 'object' && row !== null && 'code' in row;

/** What an amendment changed, in the order of the plan's parts. */
export function planChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const parts = Object.keys(after) as (keyof Plan)[];
  return parts.filter((part) => !isSameValue(before[part], after[part])).flatMap((part) => changesOf(part, before, after));
}

function changesOf(part: keyof Plan, before: Plan, after: Plan): readonly PlanChange[] {
  const [former, latter] = [rowsOf(before[part]), rowsOf(after[part])];
  if (former === null || latter === null) return [{ part, code: null, fields: [] }];
  const codes = [...new Set([...former.keys(), ...latter.keys()])];
  const changed = codes.filter((code) => !isSameValue(former.get(code), latter.get(code)));
  // The same rows in another order.
  if (changed.length === 0) return [{ part, code: null, fields: [] }];
  return changed.map((code) => ({ part, code, fields: fieldsThatDiffer(former.get(code), latter.get(code)) }));
}

function rowsOf(value: Plan[keyof Plan]): ReadonlyMap<string, object> | null {
  if (!Array.isArray(value)) return null;
  const rows: readonly unknown[] = value;
  const coded = rows.filter(isCoded);
  return coded.length === rows.length ? new Map(coded.map((row) => [row.code, row])) : null;
}

function fieldsThatDiffer(before: object | undefined, after: object | undefined): readonly string[] {
  if (before === undefined || after === undefined) return [];
  const [former, latter] = [new Map<string, unknown>(Object.entries(before)), new Map<string, unknown>(Object.entries(after))];
  return [...new Set([...former.keys(), ...latter.keys()])].filter((key) => !isSameValue(former.get(key), latter.get(key)));
}
