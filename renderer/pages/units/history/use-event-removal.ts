import { unitHistoryWords } from '#core/text/vi-unit-page.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../../api.ts';
import { useNotify } from '../../../workspace/notices.ts';
import { useUndo } from '../../../workspace/undo.ts';
import { useWorkspace } from '../../../workspace/workspace.ts';

/** Takes an event out again; told, and to be undone. */
export function useEventRemoval(planId: string): (id: string) => Promise<void> {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  return async (id) => {
    const answer = await ask('unitEvents.remove', { planId, id });
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    remember({ kind: 'unit-event-removed', planId, id, former: answer.value.former });
    notify({ text: unitHistoryWords.removedEvent, tone: 'done' });
    changed();
  };
}
