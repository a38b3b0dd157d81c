import type { SavedView } from '#core/domain/table-view/table-view.ts';
import type { ViewStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { savedViews } from '../schema/index.ts';

type ViewRow = typeof savedViews.$inferSelect;

/** Ways of looking at the table that were kept. */
export function viewStore(database: Database): ViewStore {
  return {
    list: () => database.statement<[], ViewRow>('SELECT * FROM saved_views').all().map(toView),
    save: ({ id, name, view }) => {
      database
        .statement(
          `INSERT INTO saved_views (id, name, view) VALUES (?, ?, ?)
           ON CONFLICT DO UPDATE SET name = excluded.name, view = excluded.view`,
        )
        .run(id, name, JSON.stringify(view));
    },
    remove: (id) => {
      database.statement('DELETE FROM saved_views WHERE id = ?').run(id);
    },
  };
}

/** Rows were written from the same type; those of an older program say nothing of the columns' order. */
const toView = ({ id, name, view }: ViewRow): SavedView => ({
  id,
  name,
  view: { order: [], ...(JSON.parse(view) as Omit<SavedView['view'], 'order'>) },
});
