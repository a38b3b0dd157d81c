import type { AllocationChange } from '#core/domain/allocation/standing-allocations.ts';
import type { Database } from '../database.ts';

type Entry = AllocationChange['entries'][number];
type Given = Entry & { readonly amount: NonNullable<Entry['amount']> };

/** Puts what a change says in the place of what stood: amounts, and targets that are taken back. */
export function writeChange(database: Database, change: AllocationChange): void {
  const given = change.entries.filter((entry): entry is Given => entry.amount !== null);
  const takenBack = change.entries.filter(({ amount }) => amount === null);
  const together = given.length - (given.length % WRITTEN_AT_ONCE);
  for (let at = 0; at < together; at += WRITTEN_AT_ONCE) writeRows(database, change, given.slice(at, at + WRITTEN_AT_ONCE));
  for (const entry of given.slice(together)) writeRows(database, change, [entry]);
  const remove = database.statement('DELETE FROM allocations WHERE plan_id = ? AND unit = ? AND indicator = ?');
  for (const { unit, indicator } of takenBack) remove.run(change.planId, unit, indicator);
}

/** One statement for so many rows takes half the time of as many statements. */
const WRITTEN_AT_ONCE = 100;

function writeRows(database: Database, change: AllocationChange, entries: readonly Given[]): void {
  const { planId, planVersion, at, actor, reason } = change;
  const values: (string | number | null)[] = [planId, planVersion, at, actor, reason];
  for (const { unit, indicator, amount, decision } of entries)
    values.push(unit, indicator, amount.units, amount.decimals, decision.number, decision.signedOn);
  database.statement<[(string | number | null)[]]>(writing(entries.length)).run(values);
}

// What the rows share is said once. "WHERE true": without it ON CONFLICT would be read as a join's condition.
const writing = (rows: number): string => `WITH
    shared (plan_id, plan_version, at, actor, reason) AS (VALUES (?, ?, ?, ?, ?)),
    given (unit, indicator, amount, decimals, number, signed_on) AS (VALUES ${Array(rows).fill('(?, ?, ?, ?, ?, ?)').join(', ')})
  INSERT INTO allocations (plan_id, unit, indicator, amount, decimals, plan_version, decision_number, decision_signed_on, at, actor, reason)
  SELECT plan_id, unit, indicator, amount, decimals, plan_version, number, signed_on, at, actor, reason FROM given, shared WHERE true
  ON CONFLICT DO UPDATE SET amount = excluded.amount, decimals = excluded.decimals, plan_version = excluded.plan_version,
    decision_number = excluded.decision_number, decision_signed_on = excluded.decision_signed_on,
    at = excluded.at, actor = excluded.actor, reason = excluded.reason`;
