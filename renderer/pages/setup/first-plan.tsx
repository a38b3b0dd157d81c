import { type FormEvent, useState } from 'react';
import { firstPlanWords } from '#core/text/vi-first-plan.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import type { PageProps } from '../../components/navigation.tsx';
import { today } from '../../workspace/new-report.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

const YEARS = { first: 1990, last: 2100 };

/** For an office whose plan is not among those at hand: its first one, to be filled from the document. */
export function FirstPlan({ go }: PageProps) {
  const begin = useBegin(go);
  const [office, setOffice] = useState('');
  const [year, setYear] = useState(() => today().slice(0, 4));
  const number = Number(year);
  const isWhole = office.trim() !== '' && Number.isInteger(number) && number >= YEARS.first && number <= YEARS.last;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) begin(office, number);
  };
  return (
    <form className="first-plan" onSubmit={submit}>
      <h3>{firstPlanWords.title}</h3>
      <p>{firstPlanWords.hint}</p>
      <div className="first-plan-fields">
        <label>
          {firstPlanWords.office}
          <input
            value={office}
            maxLength={200}
            placeholder={firstPlanWords.officeExample}
            onChange={(event) => setOffice(event.target.value)}
          />
        </label>
        <label>
          {firstPlanWords.year}
          <input className="first-plan-year" inputMode="numeric" value={year} onChange={(event) => setYear(event.target.value)} />
        </label>
        <button type="submit" disabled={!isWhole}>
          {firstPlanWords.begin}
        </button>
      </div>
    </form>
  );
}

function useBegin(go: PageProps['go']): (office: string, year: number) => Promise<void> {
  const { choosePlan, changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  return async (office, year) => {
    const answer = await ask('plans.begin', { office, year });
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    remember({ kind: 'plan-begun', planId: answer.value.id });
    notify({ text: firstPlanWords.begun(year), tone: 'done' });
    choosePlan(answer.value.id);
    changed();
    go('plan');
  };
}
