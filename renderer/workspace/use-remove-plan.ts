import { planFileWords } from '#core/text/vi-plan-files.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../api.ts';
import { useNotify } from './notices.ts';
import { useUndo } from './undo.ts';
import { useWorkspace } from './workspace.ts';

/** Takes a plan away that was begun by mistake; `name` names it to the person. */
export function useRemovePlan(): (planId: string, name: string) => Promise<void> {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  return async (planId, name) => {
    const answer = await ask('plans.remove', { planId, reason: planFileWords.removeReason });
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    remember({ kind: 'plan-removed', planId });
    notify({ text: planFileWords.removed(name), tone: 'done' });
    changed();
  };
}
