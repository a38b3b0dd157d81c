import type { SentForm } from '#core/domain/forms/sent-form.ts';
import type { FormStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { reportForms, sentForms } from '../schema/index.ts';

type FormRow = typeof reportForms.$inferSelect;
type SentFormRow = typeof sentForms.$inferSelect;

/** Forms as the office laid them out, and those that were made for units. */
export function formStore(database: Database): FormStore {
  return {
    ofPeriod: (planId, period) => {
      const row = database
        .statement<[string, string], FormRow>('SELECT * FROM report_forms WHERE plan_id = ? AND period = ?')
        .get(planId, period);
      return row ? JSON.parse(row.form) : null;
    },
    ofPlan: (planId) =>
      new Map(
        database
          .statement<[string], FormRow>('SELECT * FROM report_forms WHERE plan_id = ? ORDER BY period')
          .all(planId)
          .map(({ period, form }) => [period, JSON.parse(form)]),
      ),
    save: (planId, period, form) => {
      if (form === null) database.statement('DELETE FROM report_forms WHERE plan_id = ? AND period = ?').run(planId, period);
      else
        database
          .statement(
            'INSERT INTO report_forms (plan_id, period, form) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET form = excluded.form',
          )
          .run(planId, period, JSON.stringify(form));
    },
    addSent: (form, by) => addSent(database, form, by),
    sent: ({ planId, period, unit, planVersion, basis, columns, reference }) => {
      const row = database
        .statement<[string, string, string, string, number, string, string], SentFormRow>(
          `SELECT * FROM sent_forms WHERE plan_id = ? AND period = ? AND unit = ? AND reference = ?
             AND plan_version = ? AND basis = ? AND columns = ? ORDER BY number DESC LIMIT 1`,
        )
        .get(planId, period, unit, reference, planVersion, basis, columns);
      return row ? toSentForm(row) : null;
    },
    sentOfPlan: (planId) =>
      database
        .statement<[string], Pick<SentFormRow, 'unit' | 'period' | 'reference'>>(
          'SELECT unit, period, reference FROM sent_forms WHERE plan_id = ? ORDER BY number',
        )
        .all(planId),
    lastSent: (planId, period) =>
      database
        .statement<[string, string], Pick<SentFormRow, 'unit' | 'sent_at' | 'actor'>>(
          'SELECT unit, max(sent_at) AS sent_at, actor FROM sent_forms WHERE plan_id = ? AND period = ? GROUP BY unit ORDER BY unit',
        )
        .all(planId, period)
        .map(({ unit, sent_at: at, actor }) => ({ unit, at, actor })),
  };
}

function addSent(
  database: Database,
  { code, headings, rows }: SentForm,
  { at, actor }: { readonly at: string; readonly actor: string },
) {
  const { planId, planVersion, unit, period, basis, columns, reference } = code;
  database
    .statement(
      `INSERT INTO sent_forms (plan_id, plan_version, unit, period, basis, columns, reference, headings, rows, sent_at, actor)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(planId, planVersion, unit, period, basis, columns, reference, JSON.stringify(headings), JSON.stringify(rows), at, actor);
}

/** Rows were written from the same type. */
const toSentForm = (row: SentFormRow): SentForm => ({
  code: {
    planId: row.plan_id,
    planVersion: row.plan_version,
    period: row.period,
    basis: row.basis as SentForm['code']['basis'],
    unit: row.unit,
    columns: row.columns,
    reference: row.reference,
  },
  headings: JSON.parse(row.headings) as SentForm['headings'],
  rows: JSON.parse(row.rows) as SentForm['rows'],
});
