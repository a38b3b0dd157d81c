import type { Plan } from '#core/domain/plan/plan.ts';
import { planWords } from '#core/text/vi-plan.ts';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import { planFileWords } from '#core/text/vi-plan-files.ts';
import { proposalWords } from '#core/text/vi-plan-proposals.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { useSavePlan } from '../../components/plan-file/use-plan-file.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useRemovePlan } from '../../workspace/use-remove-plan.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { usePlanEdit } from './editing/use-plan-edit.ts';

interface HeadProps {
  readonly plan: Plan;
  readonly onReadDocument: () => void;
  readonly onOpenFile: () => void;
}

/** Which plan this is, in which version, and what can be done with it as a whole. */
export function PlanHead({ plan, onReadDocument, onOpenFile }: HeadProps) {
  const { planVersion } = useWorkspace();
  const { reason, setReason } = usePlanEdit();
  const copy = useCopy(plan);
  const save = useSavePlan(plan, planVersion);
  const remove = useRemovePlan();
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
        <button type="button" onClick={save}>
          {planFileWords.save}
        </button>
        <button type="button" onClick={onOpenFile}>
          {planFileWords.open}
        </button>
        <button type="button" onClick={() => copy(false)}>
          {planEditWords.copyToYear(plan.year + 1)}
        </button>
        <button type="button" onClick={() => copy(true)}>
          {proposalWords.emptyForYear(plan.year + 1)}
        </button>
        <button
          type="button"
          className="quiet"
          title={planFileWords.removeHint}
          onClick={() => remove(plan.id, planWords.title(plan))}
        >
          {planFileWords.remove}
        </button>
      </div>
    </header>
  );
}

function useCopy(plan: Plan): (isEmpty: boolean) => Promise<void> {
  const { changed, choosePlan } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  return async (isEmpty) => {
    const answer = await ask('plans.copy', { planId: plan.id, year: plan.year + 1, isEmpty });
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    const said = isEmpty ? proposalWords.emptied : planEditWords.copied;
    notify({ text: said(answer.value.id, answer.value.units), tone: 'done' });
    remember({ kind: 'plan-begun', planId: answer.value.id });
    choosePlan(answer.value.id);
    changed();
  };
}
