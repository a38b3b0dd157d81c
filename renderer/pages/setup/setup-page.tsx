import { useEffect, useRef } from 'react';
import { isReportingUnit } from '#core/domain/units/unit.ts';
import { failureSentence, unitsImportedSentence, words } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import type { PageProps } from '../../components/navigation.tsx';
import { WaitBar } from '../../components/wait-bar.tsx';
import { useImports } from '../../workspace/imports.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { FirstPlan } from './first-plan.tsx';
import { PlanList } from './plan-list.tsx';
import { SampleOffer } from './sample-offer.tsx';

/** Where a year begins: its plan, its units, then the first reports. Also what the window shows at the very first start. */
export function SetupPage({ go }: PageProps) {
  const { plan, units } = useWorkspace();
  const { progress, stop } = useImports();
  return (
    <div className="setup">
      <div className="setup-head">
        <h1>{plan && units.length > 0 ? words.pages.setup : words.welcome}</h1>
        <p>{words.welcomeHint}</p>
      </div>
      {progress ? <WaitBar {...progress} at={progress.file} onStop={stop} /> : null}
      <div className="setup-columns">
        <ol className="steps">
          <Step title={words.steps.plan} isDone={plan !== null}>
            <PlanList />
            <FirstPlan go={go} />
          </Step>
          <Step title={words.steps.units} isDone={units.length > 0}>
            <UnitsStep />
          </Step>
          <Step title={words.steps.reports} isDone={false}>
            <p>{words.reportsHint}</p>
            <button type="button" disabled={!plan || units.length === 0} onClick={() => go('receive')}>
              {words.toReceive}
            </button>
          </Step>
        </ol>
        <SampleOffer go={go} />
      </div>
    </div>
  );
}

function Step({ title, isDone, children }: { title: string; isDone: boolean; children: React.ReactNode }) {
  return (
    <li className="step" data-done={isDone}>
      <h2>
        {title}
        {isDone ? <span className="step-done">✓ {words.done}</span> : null}
      </h2>
      {children}
    </li>
  );
}

function UnitsStep() {
  const { plan, units, changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const button = useNextStep(plan !== null && units.length === 0);
  const importUnits = async () => {
    const [chosen] = await shell.chooseFiles('unit-list');
    if (!chosen || !plan) return;
    const answer = await ask('units.import', { planId: plan.id, file: chosen.handle });
    if (answer.ok && answer.value.number !== undefined)
      remember({ kind: 'units-imported', planId: plan.id, number: answer.value.number });
    notify(
      answer.ok
        ? { text: unitsImportedSentence(answer.value), tone: 'done' }
        : { text: failureSentence(answer.error), tone: 'problem' },
    );
    changed();
  };
  return (
    <>
      <p>{units.length > 0 ? words.unitsKnown(units.filter(isReportingUnit).length) : words.unitsHint}</p>
      <button ref={button} type="button" disabled={!plan} onClick={importUnits}>
        {units.length > 0 ? words.importUnitsAgain : words.importUnits}
      </button>
    </>
  );
}

/** The button that chose the plan is gone: the keyboard goes on at the step that is due, unless it is somewhere else. */
function useNextStep(isDue: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isDue && document.activeElement?.matches('body, main')) button.current?.focus();
  }, [isDue]);
  return button;
}
