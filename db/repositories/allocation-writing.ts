import type { Decision } from '#core/domain/allocation/allocation.ts';
import { type EntryColumn, inColumns } from '#core/domain/allocation/entry-columns.ts';
import type { AllocationChange } from '#core/domain/allocation/standing-allocations.ts';
import type { Database } from '../database.ts';

/** Puts what a change says in the place of what stood: amounts, and targets that are taken back. */
export function writeChange(database: Database, change: AllocationChange): void {
  const numberOf = changeNumbers(database, change);
  for (const column of inColumns(change.entries))
    if (column.decimals === null) removeColumn(database, change.planId, column);
    else writeColumn(database, change.planId, column, numberOf(column.decision));
}

/** The number under which a decision of the change is kept: each is written once. */
function changeNumbers(database: Database, change: AllocationChange): (decision: Decision) => number | bigint {
  const { planId, planVersion, at, actor, reason } = change;
  const numbers = new Map<string, number | bigint>();
  const write = database.statement(
    `INSERT INTO allocation_changes (plan_id, plan_version, decision_number, decision_signed_on, at, actor, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return ({ number, signedOn }) => {
    const key = JSON.stringify([number, signedOn]);
    const written = numbers.get(key) ?? write.run(planId, planVersion, number, signedOn, at, actor, reason).lastInsertRowid;
    numbers.set(key, written);
    return written;
  };
}

/** One statement for a column takes a third of the time of one for each unit. */
function writeColumn(database: Database, planId: string, column: EntryColumn, change: number | bigint): void {
  const { indicator, decimals, amounts } = column;
  // "WHERE true": without it ON CONFLICT would be read as a join's condition.
  database
    .statement(
      `INSERT INTO allocations (plan_id, indicator, unit, amount, decimals, change)
       SELECT ?, ?, key, value, ?, ? FROM json_each(?) WHERE true
       ON CONFLICT DO UPDATE SET amount = excluded.amount, decimals = excluded.decimals, change = excluded.change`,
    )
    .run(planId, indicator, decimals, change, JSON.stringify(Object.fromEntries(amounts)));
}

function removeColumn(database: Database, planId: string, { indicator, amounts }: EntryColumn): void {
  const remove = database.statement('DELETE FROM allocations WHERE plan_id = ? AND indicator = ? AND unit = ?');
  for (const [unit] of amounts) remove.run(planId, indicator, unit);
}
