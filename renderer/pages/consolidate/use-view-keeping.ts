import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { fittingView } from '#core/domain/table-view/fitting-view.ts';
import type { SavedView, TableView } from '#core/domain/table-view/table-view.ts';
import { savedViewWords } from '#core/text/vi-table-view.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { keepView } from '../../workspace/take-back-view.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { ChosenView } from './use-table-view.ts';

interface Where {
  readonly table: DrawnTable;
  readonly chosen: ChosenView;
  readonly onBasis: ((basis: Basis) => void) | null;
}

/** What is done with saved views; all of it but applying one can be undone. */
export interface ViewKeeping {
  apply(saved: SavedView): void;
  keep(name: string, view: TableView): void;
  rename(saved: SavedView, name: string): void;
  remove(saved: SavedView): void;
}

/** Keeps, applies, renames and removes views, and says what came of it. */
export function useViewKeeping({ table, chosen, onBasis }: Where): ViewKeeping {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const save = async (asked: Omit<SavedView, 'id'> & { readonly id: string | null }, said: string) => {
    const answer = await keepView(asked);
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    const { kept, former } = answer.value;
    remember({ kind: 'view-changed', id: kept.id, name: kept.name, former });
    notify({ text: said, tone: 'done' });
    changed();
  };
  return {
    apply({ name, view }) {
      chosen.change(view);
      if (view.basis) onBasis?.(view.basis);
      notify({ text: [savedViewWords.applied(name), ...leftText(view, table)].join(' '), tone: 'done' });
    },
    keep: (name, view) => void save({ id: null, name, view }, savedViewWords.kept(name)),
    rename: ({ id, view }, name) => void save({ id, name, view }, savedViewWords.renamed(name)),
    async remove({ id, name }) {
      const answer = await ask('views.remove', { id });
      if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
      remember({ kind: 'view-changed', id, name, former: answer.value.former });
      notify({ text: savedViewWords.removed(name), tone: 'done' });
      changed();
    },
  };
}

/** What of a view made for another plan this table has not. */
function leftText(view: TableView, table: DrawnTable): readonly string[] {
  const { left } = fittingView(view, table);
  return left.length === 0 ? [] : [savedViewWords.left(left)];
}
