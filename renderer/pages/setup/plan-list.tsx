import type { PlanSummary } from '#core/contract/plan-methods.ts';
import { planFileWords } from '#core/text/vi-plan-files.ts';
import { failureSentence, planName, words } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { PlanFilePanel } from '../../components/plan-file/plan-file-panel.tsx';
import { usePlanFile } from '../../components/plan-file/use-plan-file.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useRemovePlan } from '../../workspace/use-remove-plan.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** The plans that ship with the product and those already in use. */
export function PlanList() {
  const { plans } = useWorkspace();
  const file = usePlanFile();
  return (
    <>
      <p>{words.plansHint}</p>
      <ul className="plans">
        {plans?.map((plan) => (
          <PlanItem key={plan.id} plan={plan} />
        ))}
      </ul>
      <button type="button" onClick={file.open}>
        {planFileWords.open}
      </button>
      <PlanFilePanel file={file} />
    </>
  );
}

function PlanItem({ plan }: { plan: PlanSummary }) {
  const { plan: current, choosePlan, changed } = useWorkspace();
  const notify = useNotify();
  const remove = useRemovePlan();
  const use = async () => {
    const answer = plan.loaded ? null : await ask('plans.load', { planId: plan.id });
    if (answer && !answer.ok) notify({ text: failureSentence(answer.error), tone: 'problem' });
    choosePlan(plan.id);
    changed();
  };
  const isCurrent = current?.id === plan.id;
  return (
    <li className="plan-item" data-current={isCurrent}>
      <span className="plan-name">
        <strong>{planName(plan)}</strong>
        <span className="plan-title" title={plan.title}>
          {words.indicatorCount(plan.indicators)} · {plan.title}
        </span>
      </span>
      {plan.loaded ? (
        <button
          type="button"
          className="quiet"
          title={planFileWords.removeHint}
          aria-label={planFileWords.removeOf(planName(plan))}
          onClick={() => remove(plan.id, planName(plan))}
        >
          {planFileWords.removeShort}
        </button>
      ) : null}
      {isCurrent ? (
        <span className="plan-current">✓ {words.inUse}</span>
      ) : (
        <button type="button" onClick={use} aria-label={`${words.usePlan}: ${planName(plan)}`}>
          {words.usePlan}
        </button>
      )}
    </li>
  );
}
