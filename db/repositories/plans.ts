import type { Plan, PlanVersion } from '#core/domain/plan/plan.ts';
import type { Deadline, DeadlineChange } from '#core/domain/submissions/deadline.ts';
import type { PlanStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { deadlines, plans } from '../schema/index.ts';

type PlanRow = typeof plans.$inferSelect;
/** Which version, without its content: a plan is long, and most of the time it is known already. */
type Version = Pick<PlanRow, 'id' | 'version'>;
type DeadlineRow = typeof deadlines.$inferSelect;

/** Plans in all their versions, and the office's own deadlines. */
export function planStore(database: Database): PlanStore {
  return {
    list: () => latestVersions(database).map((row) => toListed(toVersion(database, row))),
    current: (planId) => current(database, planId),
    version: (planId, version) => versionOf(database, planId, version),
    save: (plan) => database.transaction(() => save(database, plan)),
    removed: () => database.statement<[], string>('SELECT plan_id FROM removed_plans ORDER BY plan_id').pluck().all(),
    remove: (planId) => {
      database.statement('INSERT INTO removed_plans (plan_id) VALUES (?) ON CONFLICT DO NOTHING').run(planId);
    },
    bringBack: (planId) => {
      database.statement('DELETE FROM removed_plans WHERE plan_id = ?').run(planId);
    },
    deadlines: (planId) => deadlinesOf(database, planId),
    setDeadline: (planId, change) => setDeadline(database, planId, change),
  };
}

function current(database: Database, planId: string): PlanVersion | null {
  const row = database
    .statement<[string], Version>(
      `SELECT id, version FROM plans WHERE id = ? AND NOT EXISTS (SELECT 1 FROM removed_plans WHERE plan_id = plans.id)
       ORDER BY version DESC LIMIT 1`,
    )
    .get(planId);
  return row ? toVersion(database, row) : null;
}

function versionOf(database: Database, planId: string, version: number): PlanVersion | null {
  const row = database
    .statement<[string, number], Version>('SELECT id, version FROM plans WHERE id = ? AND version = ?')
    .get(planId, version);
  return row ? toVersion(database, row) : null;
}

const latestVersions = (database: Database): Version[] =>
  database
    .statement<[], Version>(
      `SELECT id, max(version) AS version FROM plans WHERE id NOT IN (SELECT plan_id FROM removed_plans) GROUP BY id ORDER BY id`,
    )
    .all();

function save(database: Database, plan: Plan): number {
  const content = canonicalJson(plan);
  const former = database
    .statement<[string], PlanRow>('SELECT id, version, content FROM plans WHERE id = ? ORDER BY version DESC LIMIT 1')
    .get(plan.id);
  if (former?.content === content) return former.version;
  const version = (former?.version ?? 0) + 1;
  database.statement('INSERT INTO plans (id, version, content) VALUES (?, ?, ?)').run(plan.id, version, content);
  return version;
}

/** Sorted keys: a plan read from another file, with its keys in another order, is the same plan. */
function canonicalJson(plan: Plan): string {
  return JSON.stringify(plan, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** A version never changes, so it is parsed once: an import of 300 files asks for it 300 times. */
const toVersion = (database: Database, { id, version }: Version): PlanVersion =>
  database.kept(`plan ${version} of ${id}`, () => ({ plan: JSON.parse(contentOf(database, id, version)) as Plan, version }));

function contentOf(database: Database, id: string, version: number): string {
  const content = database
    .statement<[string, number], string>('SELECT content FROM plans WHERE id = ? AND version = ?')
    .pluck()
    .get(id, version);
  if (content === undefined) throw new Error(`no version ${version} of the plan ${id}`);
  return content;
}

const toListed = ({ plan, version }: PlanVersion) => ({
  id: plan.id,
  version,
  year: plan.year,
  title: plan.title,
  issuer: plan.issuer,
  indicators: plan.indicators.length,
});

function setDeadline(database: Database, planId: string, { period, unit, dueOn, reason }: DeadlineChange): void {
  if (dueOn === null)
    database.statement('DELETE FROM deadlines WHERE plan_id = ? AND period = ? AND unit = ?').run(planId, period, unit ?? '');
  else
    database
      .statement(
        `INSERT INTO deadlines (plan_id, period, unit, due_on, reason) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET due_on = excluded.due_on, reason = excluded.reason`,
      )
      .run(planId, period, unit ?? '', dueOn, reason);
}

const deadlinesOf = (database: Database, planId: string): readonly Deadline[] =>
  database
    .statement<[string], DeadlineRow>('SELECT * FROM deadlines WHERE plan_id = ? ORDER BY period, unit')
    .all(planId)
    .map((row) => ({ period: row.period, unit: row.unit === '' ? null : row.unit, dueOn: row.due_on, reason: row.reason }));
