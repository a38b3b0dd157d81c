import type { Allocation } from '#core/domain/allocation/allocation.ts';
import { allocationKey } from '#core/domain/allocation/standing-allocations.ts';
import type { Decimal } from '#core/domain/figures/scaled.ts';
import type { AllocationStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { allocations, unitMembers } from '../schema/index.ts';

type AllocationRow = typeof allocations.$inferSelect;
type MembersRow = typeof unitMembers.$inferSelect;

/** What units are to reach, and how many members they have. */
export function allocationStore(database: Database): AllocationStore {
  return {
    ofPlan: (planId, unit) => ofPlan(database, planId, unit),
    ofIndicators: (planId, indicators) =>
      database
        .statement<[string, string], AllocationRow>(
          'SELECT * FROM allocations WHERE plan_id = ? AND indicator IN (SELECT value FROM json_each(?)) ORDER BY unit, indicator',
        )
        .all(planId, JSON.stringify(indicators))
        .map(toAllocation),
    of: (planId, wanted) =>
      wanted.length > fewWanted ? ofPlan(database, planId) : wanted.flatMap((one) => find(database, planId, one) ?? []),
    amounts: (planId) => amounts(database, planId),
    allocate: (given) => allocate(database, given),
    takeBack: (planId, { unit, indicator }) => {
      database.statement('DELETE FROM allocations WHERE plan_id = ? AND unit = ? AND indicator = ?').run(planId, unit, indicator);
    },
    members: (planId) =>
      new Map(
        database
          .statement<[string], MembersRow>('SELECT * FROM unit_members WHERE plan_id = ? ORDER BY unit')
          .all(planId)
          .map(({ unit, members }) => [unit, members]),
      ),
    countMembers: (planId, unit, members) => {
      if (members === null) database.statement('DELETE FROM unit_members WHERE plan_id = ? AND unit = ?').run(planId, unit);
      else
        database
          .statement(
            `INSERT INTO unit_members (plan_id, unit, members) VALUES (?, ?, ?)
             ON CONFLICT DO UPDATE SET members = excluded.members`,
          )
          .run(planId, unit, members);
    },
  };
}

// Beyond that, reading all of them at once is faster.
const fewWanted = 2000;

const ofPlan = (database: Database, planId: string, unit: string | null = null): readonly Allocation[] =>
  database
    .statement<[string, string | null], AllocationRow>(
      'SELECT * FROM allocations WHERE plan_id = ? AND unit = ifnull(?, unit) ORDER BY unit, indicator',
    )
    .all(planId, unit)
    .map(toAllocation);

function find(
  database: Database,
  planId: string,
  { unit, indicator }: Pick<Allocation, 'unit' | 'indicator'>,
): Allocation | null {
  const row = database
    .statement<[string, string, string], AllocationRow>(
      'SELECT * FROM allocations WHERE plan_id = ? AND unit = ? AND indicator = ?',
    )
    .get(planId, unit, indicator);
  return row ? toAllocation(row) : null;
}

const amounts = (database: Database, planId: string): ReadonlyMap<string, Decimal> =>
  new Map(
    database
      .statement<[string], Pick<AllocationRow, 'unit' | 'indicator' | 'amount' | 'decimals'>>(
        'SELECT unit, indicator, amount, decimals FROM allocations WHERE plan_id = ?',
      )
      .all(planId)
      .map(({ amount, decimals, ...of }) => [allocationKey(of), { units: amount, decimals }]),
  );

function allocate(database: Database, { amount, decision, ...allocation }: Allocation): void {
  database
    .statement(
      `INSERT INTO allocations (plan_id, unit, indicator, amount, decimals, plan_version, decision_number, decision_signed_on, at, actor, reason)
       VALUES (@planId, @unit, @indicator, @units, @decimals, @planVersion, @number, @signedOn, @at, @actor, @reason)
       ON CONFLICT DO UPDATE SET amount = excluded.amount, decimals = excluded.decimals, plan_version = excluded.plan_version,
         decision_number = excluded.decision_number, decision_signed_on = excluded.decision_signed_on,
         at = excluded.at, actor = excluded.actor, reason = excluded.reason`,
    )
    .run({ ...allocation, ...amount, ...decision });
}

const toAllocation = (row: AllocationRow): Allocation => ({
  planId: row.plan_id,
  unit: row.unit,
  indicator: row.indicator,
  amount: { units: row.amount, decimals: row.decimals },
  planVersion: row.plan_version,
  decision: { number: row.decision_number, signedOn: row.decision_signed_on },
  at: row.at,
  actor: row.actor,
  reason: row.reason,
});
