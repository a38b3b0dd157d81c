import type { AnswerSubject, KeptAnswer } from '#core/domain/memory/kept-answer.ts';
import type { KeptAlias, MemoryStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { rememberedAnswers } from '../schema/index.ts';

type AnswerRow = typeof rememberedAnswers.$inferSelect & { code: string; name: string };

/** What is remembered of units: answers kept for the next report, and spellings of their names that a person confirmed. */
export function memoryStore(database: Database): MemoryStore {
  return {
    keep: (answer) => keep(database, answer),
    answersFor: (planId, unitCode, layout) =>
      database
        .statement<[string, string, string], AnswerRow>(
          `${selectAnswers} JOIN plan_units ON plan_units.unit = units.number
           WHERE plan_units.plan_id = ? AND plan_units.code = ? AND r.layout = ? ORDER BY r.number`,
        )
        .all(planId, unitCode, layout)
        .map(toAnswer),
    answers: () =>
      database
        .statement<[], AnswerRow>(`${selectAnswers} ORDER BY r.number`)
        .all()
        .map((row) => ({ ...toAnswer(row), unitName: row.name })),
    aliases: () => database.statement<[], AliasRow>(selectAliases).all().map(toAlias),
    removeAnswer: (id) => {
      database.statement('DELETE FROM remembered_answers WHERE id = ?').run(id);
    },
    removeAlias: (id) => {
      const alias = database
        .statement<[], AliasRow>(selectAliases)
        .all()
        .find((row) => aliasId(row) === id);
      database.statement('DELETE FROM unit_aliases WHERE number = ?').run(alias?.number ?? null);
    },
  };
}

const selectAnswers = 'SELECT r.*, units.code, units.name FROM remembered_answers r JOIN units ON units.number = r.unit';

/** Asked the same by the same unit's same layout, the later answer takes the place of the former. */
function keep(database: Database, { unit, subject, ...kept }: KeptAnswer): void {
  database
    .statement(
      `INSERT INTO remembered_answers (id, unit, plan_id, layout, subject, question, wording, answer, measure_id, basis, given_at, actor)
       SELECT @id, unit, @planId, @layout, @subject, @question, @wording, @answer, @measureId, @basis, @givenAt, @actor
       FROM plan_units WHERE plan_id = @planId AND code = @unit
       ON CONFLICT (unit, layout, subject) DO UPDATE SET id = excluded.id, plan_id = excluded.plan_id, question = excluded.question,
         wording = excluded.wording, answer = excluded.answer, measure_id = excluded.measure_id, basis = excluded.basis,
         given_at = excluded.given_at, actor = excluded.actor`,
    )
    .run({ ...kept, unit, subject: JSON.stringify(subject) });
}

/** Rows were written from the same type. */
const toAnswer = (row: AnswerRow): KeptAnswer => ({
  id: row.id,
  planId: row.plan_id,
  unit: row.code,
  layout: row.layout,
  subject: JSON.parse(row.subject) as AnswerSubject,
  question: row.question,
  wording: row.wording,
  answer: row.answer,
  measureId: row.measure_id,
  basis: row.basis,
  givenAt: row.given_at,
  actor: row.actor,
});

interface AliasRow {
  readonly number: number;
  readonly alias: string;
  readonly code: string;
  readonly name: string;
  readonly plan_id: string;
  readonly event: number;
  readonly at: string;
  readonly actor: string;
}

/** Each spelling once, with the last event that confirmed it for the unit as its plan names it. */
const selectAliases = `SELECT a.number, a.alias, units.code, units.name, e.plan_id, max(e.number) AS event, e.at, e.actor
  FROM events e
  JOIN plan_units ON plan_units.plan_id = e.plan_id AND plan_units.code = json_extract(e.facts, '$.unit')
  JOIN units ON units.number = plan_units.unit
  JOIN unit_aliases a ON a.unit = units.number AND a.alias = json_extract(e.facts, '$.alias')
  WHERE e.kind = 'alias-remembered' GROUP BY a.number ORDER BY event`;

// The event's number: a row's own may be given again after it was removed.
const aliasId = ({ event }: AliasRow): string => `alias-${event}`;

const toAlias = (row: AliasRow): KeptAlias => ({
  id: aliasId(row),
  planId: row.plan_id,
  unit: row.code,
  unitName: row.name,
  alias: row.alias,
  givenAt: row.at,
  actor: row.actor,
});
