import type { DomainEvent, EventRecord, EventStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { events } from '../schema/index.ts';

type EventRow = typeof events.$inferSelect;

/** What happened, in the order in which it did. */
export function eventStore(database: Database): EventStore {
  return {
    append({ kind, planId, ...facts }, { at, actor, reason }) {
      const { lastInsertRowid } = database
        .statement('INSERT INTO events (at, actor, reason, kind, plan_id, facts) VALUES (?, ?, ?, ?, ?, ?)')
        .run(at, actor, reason, kind, planId, JSON.stringify(facts));
      return Number(lastInsertRowid);
    },
    since: (planId, at) =>
      database
        .statement<[string, string], EventRow>('SELECT * FROM events WHERE plan_id = ? AND at >= ? ORDER BY number')
        .all(planId, at)
        .map(toRecord),
    ofPlan: (planId) =>
      database.statement<[string], EventRow>('SELECT * FROM events WHERE plan_id = ? ORDER BY number').all(planId).map(toRecord),
  };
}

/** Rows were written from the same union, and nothing edits them. */
const toRecord = ({ number, at, actor, reason, kind, plan_id, facts }: EventRow): EventRecord => ({
  id: number,
  at,
  actor,
  reason,
  event: { kind, planId: plan_id, ...JSON.parse(facts) } as DomainEvent,
});
