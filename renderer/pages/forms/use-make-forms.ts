import { useEffect, useState } from 'react';
import type { InputOf } from '#core/contract/contract.ts';
import type { UnitFormSeen } from '#core/contract/form-methods.ts';
import type { ChosenFile } from '#core/contract/window-app.ts';
import { formPageWords } from '#core/text/vi-form-page.ts';
import { formPackageName } from '#core/text/vi-forms.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { periodOfYear } from '#core/text/vi-words.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { type ChosenReport, useWorkspace } from '../../workspace/workspace.ts';

const TASK = 'forms';

interface MakeProgress {
  readonly done: number;
  readonly total: number;
  readonly at: string | null;
}

/** Makes forms into a place that the person chooses, and shows it afterwards. */
export function useMakeForms({ plan, period }: ChosenReport) {
  const [progress, setProgress] = useState<MakeProgress | null>(null);
  const { changed } = useWorkspace();
  const notify = useNotify();
  useEffect(
    () =>
      shell.onProgress(({ task, done, total, file }) => {
        if (task === TASK) setProgress((now) => now && { done, total, at: file });
      }),
    [],
  );
  const run = async (total: number, to: InputOf<'forms.make'>['to'], shown: readonly ChosenFile[]) => {
    setProgress({ done: 0, total, at: null });
    const made = await ask('forms.make', { planId: plan.id, period: period.code, to, task: TASK });
    setProgress(null);
    if (!made.ok) return notify({ text: failureSentence(made.error), tone: 'problem' });
    notify({ text: formPageWords.made(made.value.files.length, made.value.cancelled), tone: 'done' });
    changed();
    // On the desktop one file shows the folder of all; in a browser each is downloaded.
    const written = shown.slice(0, to.kind === 'package' ? 1 : made.value.files.length);
    for (const file of shell.shell === 'desktop' ? written.slice(0, 1) : written) await shell.reveal(file.handle);
  };
  const make = async (forms: readonly UnitFormSeen[]) => {
    const chosen = await shell.chooseOutputs(forms.map(({ file }) => file));
    const files = forms.flatMap(({ unit }, index) => (chosen[index] ? [{ unit, file: chosen[index].handle }] : []));
    if (files.length > 0) await run(files.length, { kind: 'files', files }, chosen);
  };
  const pack = async (forms: readonly UnitFormSeen[]) => {
    const [file] = await shell.chooseOutputs([formPackageName(periodOfYear(period.label, plan.year))]);
    if (file) await run(forms.length, { kind: 'package', units: forms.map(({ unit }) => unit), file: file.handle }, [file]);
  };
  const stop = () => void ask('tasks.cancel', { task: TASK });
  return { make, pack, stop, progress };
}
