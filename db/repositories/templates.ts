import type { TemplateStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { officeTemplates } from '../schema/index.ts';

type TemplateRow = typeof officeTemplates.$inferSelect;

/** The office's own workbooks with placeholders; their bytes are kept files. */
export const templateStore = (database: Database): TemplateStore => ({
  list: () =>
    database
      .statement<[], TemplateRow>('SELECT * FROM office_templates ORDER BY name, id')
      .all()
      .map(({ added_at: addedAt, ...row }) => ({ ...row, addedAt })),
  put: ({ id, name, missing, file, sha256, addedAt, actor }) => {
    database
      .statement(
        `INSERT INTO office_templates (id, name, missing, file, sha256, added_at, actor) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET name = excluded.name, missing = excluded.missing, file = excluded.file,
           sha256 = excluded.sha256, added_at = excluded.added_at, actor = excluded.actor`,
      )
      .run(id, name, missing, file, sha256, addedAt, actor);
  },
  remove: (id) => {
    database.statement('DELETE FROM office_templates WHERE id = ?').run(id);
  },
});
