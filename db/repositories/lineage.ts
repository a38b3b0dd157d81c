import type { UnitEventEntry, UnitEventFacts } from '#core/domain/units/lineage/unit-event.ts';
import type { LineageStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { unitEvents } from '../schema/index.ts';

type Row = typeof unitEvents.$inferSelect;

/** What happened to units, as it stands. */
export function lineageStore(database: Database): LineageStore {
  return {
    events: () => database.statement<[], Row>('SELECT * FROM unit_events ORDER BY on_day, id').all().map(toEntry),
    put: (planId, { id, on, at, actor, reason, ...facts }) => {
      database
        .statement(
          `INSERT INTO unit_events (id, plan_id, on_day, facts, at, actor, reason) VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET plan_id = excluded.plan_id, on_day = excluded.on_day, facts = excluded.facts,
             at = excluded.at, actor = excluded.actor, reason = excluded.reason`,
        )
        .run(id, planId, on, JSON.stringify(facts), at, actor, reason);
    },
    remove: (id) => {
      database.statement('DELETE FROM unit_events WHERE id = ?').run(id);
    },
  };
}

/** Rows were written from the same facts. */
const toEntry = ({ id, plan_id, on_day, facts, at, actor, reason }: Row): UnitEventEntry & { planId: string } => ({
  ...(JSON.parse(facts) as Omit<UnitEventFacts, 'on'>),
  id,
  on: on_day,
  at,
  actor,
  reason,
  planId: plan_id,
});
