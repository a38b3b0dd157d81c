import type { Allocation } from '#core/domain/allocation/allocation.ts';
import { allocationKey } from '#core/domain/allocation/standing-allocations.ts';
import type { Decimal } from '#core/domain/figures/scaled.ts';
import type { AllocationStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { allocationChanges, allocations, unitMembers } from '../schema/index.ts';
import { writeChange } from './allocation-writing.ts';

/** In the order of the SELECT below: arrays cost half of what objects do. */
type AllocationRow = [indicator: string, unit: string, amount: number, decimals: number, change: number];
type ChangeRow = typeof allocationChanges.$inferSelect;
type AmountRow = Pick<typeof allocations.$inferSelect, 'unit' | 'indicator' | 'amount' | 'decimals'>;
type MembersRow = typeof unitMembers.$inferSelect;

/** What units are to reach, and how many members they have. */
export function allocationStore(database: Database): AllocationStore {
  return {
    ofPlan: (planId, unit) => ofPlan(database, planId, unit),
    ofIndicators: (planId, indicators) =>
      found(database, planId, 'AND indicator IN (SELECT value FROM json_each(?))', JSON.stringify(indicators)),
    of: (planId, wanted) =>
      wanted.length > fewWanted ? ofPlan(database, planId) : wanted.flatMap((one) => find(database, planId, one)),
    amounts: (planId) => amounts(database, planId),
    allocate: (change) => database.transaction(() => writeChange(database, change)),
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

const ofPlan = (database: Database, planId: string, unit?: string): readonly Allocation[] =>
  unit === undefined ? found(database, planId, '') : found(database, planId, 'AND unit = ?', unit);

const find = (database: Database, planId: string, { unit, indicator }: Pick<Allocation, 'unit' | 'indicator'>) =>
  found(database, planId, 'AND indicator = ? AND unit = ?', indicator, unit);

const found = (database: Database, planId: string, which: string, ...asked: readonly string[]): readonly Allocation[] => {
  const changeOf = changes(database);
  return database
    .statement<string[], AllocationRow>(
      `SELECT indicator, unit, amount, decimals, change FROM allocations WHERE plan_id = ? ${which} ORDER BY indicator, unit`,
    )
    .raw()
    .all(planId, ...asked)
    .map((row) => toAllocation(planId, row, changeOf));
};

/** What is said of a change once for all its targets. */
type Told = Pick<Allocation, 'planVersion' | 'decision' | 'at' | 'actor' | 'reason'>;

/** Each change is asked for once, however many targets are of it. */
function changes(database: Database): (number: number) => Told {
  const known = new Map<number, Told>();
  return (number) => {
    const told = known.get(number) ?? changeAt(database, number);
    known.set(number, told);
    return told;
  };
}

function changeAt(database: Database, number: number): Told {
  const row = database.statement<[number], ChangeRow>('SELECT * FROM allocation_changes WHERE number = ?').get(number);
  if (!row) throw new Error(`no change ${number} of allocations`);
  const decision = { number: row.decision_number, signedOn: row.decision_signed_on };
  return { planVersion: row.plan_version, decision, at: row.at, actor: row.actor, reason: row.reason };
}

const amounts = (database: Database, planId: string): ReadonlyMap<string, Decimal> =>
  new Map(
    database
      .statement<[string], AmountRow>('SELECT unit, indicator, amount, decimals FROM allocations WHERE plan_id = ?')
      .all(planId)
      .map(({ amount, decimals, ...of }) => [allocationKey(of), { units: amount, decimals }]),
  );

function toAllocation(planId: string, row: AllocationRow, changeOf: (number: number) => Told): Allocation {
  const [indicator, unit, units, decimals, change] = row;
  // Field by field: thousands are read at once.
  const { planVersion, decision, at, actor, reason } = changeOf(change);
  return { planId, unit, indicator, amount: { units, decimals }, planVersion, decision, at, actor, reason };
}
