import { useState } from 'react';
import type { PlanFileLoaded } from '#core/contract/plan-methods.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { planFileWords } from '#core/text/vi-plan-files.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** A chosen file, and what loading it would come to. */
interface OpenedPlanFile {
  readonly handle: string;
  readonly would: PlanFileLoaded;
}

export type PlanFile = ReturnType<typeof usePlanFile>;

/** Opening a plan's file: first what it would change is told, then it is loaded as a version that can be undone. */
export function usePlanFile() {
  const { choosePlan, changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const [opened, setOpened] = useState<OpenedPlanFile | null>(null);
  const open = async () => {
    const [chosen] = await shell.chooseFiles('plan-file');
    if (!chosen) return;
    const answer = await ask('plans.loadFile', { file: chosen.handle, dryRun: true });
    if (answer.ok) setOpened({ handle: chosen.handle, would: answer.value });
    else notify({ text: failureSentence(answer.error), tone: 'problem' });
  };
  const load = async ({ handle }: OpenedPlanFile) => {
    const answer = await ask('plans.loadFile', { file: handle });
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    const { id: planId, former, indicators, version } = answer.value;
    const now = await ask('plans.get', { planId });
    if (former === null) remember({ kind: 'plan-begun', planId });
    else if (now.ok && version !== former) remember({ kind: 'plan-amended', amended: now.value.plan, former });
    notify({ text: planFileWords.loaded(indicators, version), tone: 'done' });
    setOpened(null);
    choosePlan(planId);
    changed();
  };
  return { opened, open, load, leave: () => setOpened(null) };
}

/** Writes the plan in force to a file that another machine can open. */
export function useSavePlan({ id: planId }: Plan, version: number): () => Promise<void> {
  const notify = useNotify();
  return async () => {
    const [file] = await shell.chooseOutputs([planFileWords.fileName(planId, version)]);
    if (!file) return;
    const answer = await ask('plans.export', { planId, file: file.handle });
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    notify({ text: planFileWords.saved(answer.value.file, answer.value.version), tone: 'done' });
    await shell.reveal(file.handle);
  };
}
