import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
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
  /**
   * Writes the plan as it is to be, after what is being written already: a change that is given as a function is made to what
   * came of that. False where it was refused. `what` names the change to the person; `because` is its own reason.
   */
  amend(next: PlanChange, what: string, because?: string): Promise<boolean>;
}

/** The plan as it is to be, or what is to be done to the one in force. */
export type PlanChange = Plan | ((plan: Plan) => Plan);

export const PlanEditContext = createContext<PlanEdit | null>(null);

/** The editing of the page around. */
export function usePlanEdit(): PlanEdit {
  const edit = useContext(PlanEditContext);
  if (!edit) throw new Error('no plan to edit around this field');
  return edit;
}

/** Writes versions of the plan on show, one after the other. */
export function useNewPlanEdit(): PlanEdit {
  const { plan, planVersion, changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const inForce = useRef({ plan, version: planVersion });
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    inForce.current = { plan, version: planVersion };
  }, [plan, planVersion]);
  const write = useCallback(
    async ({ plan: next, version }: { plan: Plan; version: number }, what: string, why: string) => {
      const answer = await ask('plans.amend', { version, plan: next, reason: why });
      if (!answer.ok) {
        notify({ text: failureSentence(answer.error), tone: 'problem' });
        return false;
      }
      inForce.current = { plan: next, version: answer.value.version };
      if (answer.value.version !== version) remember({ kind: 'plan-amended', amended: next, former: version });
      notify({ text: amendedSentence(what, answer.value.version), tone: 'done' });
      changed();
      return true;
    },
    [changed, remember, notify],
  );
  const amend = useCallback(
    (next: PlanChange, what: string, because: string = reason) => {
      const why = because.trim() === '' ? planEditWords.defaultReason : because.trim();
      const written = writing.current.then(() => {
        const amended = amendedBy(next, inForce.current, planVersion);
        return amended !== null && write(amended, what, why);
      });
      // A write that broke down does not stand in the way of the next.
      writing.current = written.catch(() => undefined);
      return written;
    },
    [reason, planVersion, write],
  );
  return useMemo(() => ({ reason, setReason, amend }), [reason, amend]);
}

/** With the version that it was made from: a whole plan is refused where another has come into force since. */
function amendedBy(next: PlanChange, inForce: { plan: Plan | null; version: number }, shown: number) {
  if (typeof next !== 'function') return { plan: next, version: shown };
  return inForce.plan && { plan: next(inForce.plan), version: inForce.version };
}
