import type { Draft } from '#core/domain/submissions/typed-report.ts';
import type { DraftStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { drafts } from '../schema/index.ts';

type DraftRow = typeof drafts.$inferSelect;

/** Forms that are not finished. */
export function draftStore(database: Database): DraftStore {
  return {
    ofPlan: (planId) =>
      database
        .statement<[string], DraftRow>('SELECT * FROM drafts WHERE plan_id = ? ORDER BY saved_at DESC')
        .all(planId)
        .map(toDraft),
    save: ({ planId, period, unit, report, savedAt }) => {
      database
        .statement(
          `INSERT INTO drafts (plan_id, period, unit, report, saved_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET report = excluded.report, saved_at = excluded.saved_at`,
        )
        .run(planId, period, unit ?? '', JSON.stringify(report), savedAt);
    },
    remove: ({ planId, period, unit }) => {
      database.statement('DELETE FROM drafts WHERE plan_id = ? AND period = ? AND unit = ?').run(planId, period, unit ?? '');
    },
  };
}

/** Rows were written from the same type. */
const toDraft = (row: DraftRow): Draft => ({
  planId: row.plan_id,
  period: row.period,
  unit: row.unit === '' ? null : row.unit,
  report: JSON.parse(row.report) as Draft['report'],
  savedAt: row.saved_at,
});
