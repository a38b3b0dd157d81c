import { useState } from 'react';
import { withPopulation } from '#core/domain/plan/amending/population-change.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { populationWords } from '#core/text/vi-plan-population.ts';
import { useWorkspace } from '../../../workspace/workspace.ts';
import { usePlanEdit } from '../editing/use-plan-edit.ts';
import { populationChanges, populationLines } from './population-choice.ts';
import { PopulationList } from './population-list.tsx';

const NO_MARKS: ReadonlyMap<string, boolean> = new Map();

interface EditorProps {
  readonly plan: Plan;
  readonly indicator: Indicator;
}

/** Đơn vị thuộc diện: who the indicator is asked of, against what its scope says; written as one version with its reason. */
export function PopulationEditor({ plan, indicator }: EditorProps) {
  const { units } = useWorkspace();
  const lines = populationLines(indicator, units);
  const asked = lines.filter(({ isAsked }) => isAsked);
  const added = asked.filter(({ inScope }) => !inScope).length;
  const left = lines.filter(({ isAsked, inScope }) => inScope && !isAsked).length;
  return (
    <details className="population">
      <summary>
        <strong>{populationWords.title}</strong> {lines.length > 0 ? populationWords.summary(asked.length, added, left) : null}
      </summary>
      {lines.length > 0 ? (
        <PopulationForm plan={plan} indicator={indicator} />
      ) : (
        <p className="plan-none">{units.length === 0 ? populationWords.noUnits : populationWords.byOthers}</p>
      )}
    </details>
  );
}

function PopulationForm({ plan, indicator }: EditorProps) {
  const { units } = useWorkspace();
  const { amend } = usePlanEdit();
  const [marked, setMarked] = useState(NO_MARKS);
  const [reason, setReason] = useState('');
  const [isAsking, setAsking] = useState(false);
  const lines = populationLines(indicator, units);
  const changes = populationChanges(lines, marked);
  const clear = () => {
    setMarked(NO_MARKS);
    setReason('');
    setAsking(false);
  };
  const save = async () => {
    if (changes.length === 0) return;
    if (reason.trim() === '') return setAsking(true);
    const next = withPopulation(plan, indicator.code, changes, reason.trim());
    if (await amend(next, populationWords.what(indicator.code), reason)) clear();
  };
  return (
    <form
      className="population-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>
        {populationWords.hint} <span className="plan-keys">{populationWords.keys}</span>
      </p>
      <PopulationList
        code={indicator.code}
        lines={lines}
        marked={marked}
        onMark={(unit, isAsked) => setMarked((before) => new Map([...before, [unit, isAsked]]))}
      />
      <div className="population-foot">
        <label>
          {populationWords.reason}
          <input
            value={reason}
            placeholder={populationWords.reasonExample}
            aria-invalid={isAsking && reason.trim() === ''}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <button type="submit" className="primary" disabled={changes.length === 0}>
          {populationWords.save(changes.length)}
        </button>
        <button type="button" disabled={changes.length === 0} onClick={clear}>
          {populationWords.leave}
        </button>
        {isAsking && reason.trim() === '' ? (
          <span role="alert" className="plan-unread">
            {populationWords.needsReason}
          </span>
        ) : null}
      </div>
    </form>
  );
}
