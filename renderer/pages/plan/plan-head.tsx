import type { Plan } from '#core/domain/plan/plan.ts';
import { planWords } from '#core/text/vi-plan.ts';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import { proposalWords } from '#core/text/vi-plan-proposals.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { usePlanEdit } from './editing/use-plan-edit.ts';

/** Which plan this is, in which version, and what can be done with it as a whole. */
export function PlanHead({ plan, onReadDocument }: { plan: Plan; onReadDocument: () => void }) {
  const { planVersion } = useWorkspace();
  const { reason, setReason } = usePlanEdit();
  const copy = useCopy(plan);
  return (
    <header className="plan-head">
      <h1>{planWords.title(plan)}</h1>
      <p>{plan.issuer}</p>
      <p className="plan-version">{planWords.version(planVersion)}</p>
      <p className="plan-keys">{planEditWords.keys}</p>
      <div className="plan-tools">
        <label>
          {planEditWords.reason}
          <input value={reason} placeholder={planEditWords.reasonExample} onChange={(event) => setReason(event.target.value)} />
        </label>
        <button type="button" onClick={onReadDocument}>
          {proposalWords.open}
        </button>
        <button type="button" onClick={() => copy(false)}>
          {planEditWords.copyToYear(plan.year + 1)}
        </button>
        <button type="button" onClick={() => copy(true)}>
          {proposalWords.emptyForYear(plan.year + 1)}
        </button>
      </div>
    </header>
  );
}

function useCopy(plan: Plan): (isEmpty: boolean) => Promise<void> {
  const { changed, choosePlan } = useWorkspace();
  const notify = useNotify();
  return async (isEmpty) => {
    const answer = await ask('plans.copy', { planId: plan.id, year: plan.year + 1, isEmpty });
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    const said = isEmpty ? proposalWords.emptied : planEditWords.copied;
    notify({ text: said(answer.value.id, answer.value.units), tone: 'done' });
    choosePlan(answer.value.id);
    changed();
  };
}
