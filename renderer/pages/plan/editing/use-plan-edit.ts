import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { Plan } from '#core/domain/plan/plan.ts';
import { amendedSentence, planEditWords } from '#core/text/vi-plan-editing.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../../api.ts';
import { useNotify } from '../../../workspace/notices.ts';
import { useUndo } from '../../../workspace/undo.ts';
import { useWorkspace } from '../../../workspace/workspace.ts';

/** Amending the plan on show: each change is a version of its own and can be taken back. */
export interface PlanEdit {
  /** Kept with every change, beside who made it. */
  readonly reason: string;
  setReason(reason: string): void;
  /** Writes the plan as it is to be; false where it was refused. `what` names the change to the person; `because` is its own reason. */
  amend(next: Plan, what: string, because?: string): Promise<boolean>;
}

export const PlanEditContext = createContext<PlanEdit | null>(null);

/** The editing of the page around. */
export function usePlanEdit(): PlanEdit {
  const edit = useContext(PlanEditContext);
  if (!edit) throw new Error('no plan to edit around this field');
  return edit;
}

/** Writes versions of the plan on show. */
export function useNewPlanEdit(): PlanEdit {
  const { planVersion, changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const amend = useCallback(
    async (next: Plan, what: string, because: string = reason) => {
      const why = because.trim() === '' ? planEditWords.defaultReason : because.trim();
      const answer = await ask('plans.amend', { version: planVersion, plan: next, reason: why });
      if (!answer.ok) {
        notify({ text: failureSentence(answer.error), tone: 'problem' });
        return false;
      }
      if (answer.value.version !== planVersion) remember({ kind: 'plan-amended', amended: next, former: planVersion });
      notify({ text: amendedSentence(what, answer.value.version), tone: 'done' });
      changed();
      return true;
    },
    [reason, planVersion, changed, remember, notify],
  );
  return useMemo(() => ({ reason, setReason, amend }), [reason, amend]);
}
