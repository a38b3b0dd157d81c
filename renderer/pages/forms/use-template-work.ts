import { useCallback } from 'react';
import type { CallError } from '#core/contract/errors.ts';
import type { OfficeTemplate } from '#core/contract/template-methods.ts';
import type { ChosenFile } from '#core/contract/window-app.ts';
import type { TemplateMistake } from '#core/domain/templates/template-mistake.ts';
import { templatePageWords as words } from '#core/text/vi-template-page.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { periodOfYear } from '#core/text/vi-words.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { type ChosenReport, useWorkspace } from '../../workspace/workspace.ts';

/** A file that was not taken, and why. */
export interface RefusedTemplate {
  readonly file: string;
  readonly mistakes: readonly TemplateMistake[];
}

/** What can be done with the office's templates. */
export interface TemplateWork {
  add(file: ChosenFile): void;
  choose(): void;
  saveSamples(): void;
  set(template: OfficeTemplate): void;
  fill(template: OfficeTemplate): void;
  save(template: OfficeTemplate): void;
  remove(template: OfficeTemplate): void;
}

export function useTemplateWork(
  { plan, period }: ChosenReport,
  onRefused: (refused: RefusedTemplate | null) => void,
): TemplateWork {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const done = (text: string) => notify({ text, tone: 'done' });
  const problem = (error: CallError) => notify({ text: failureSentence(error), tone: 'problem' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it tells is the same at every drawing of the page.
  const add = useCallback((file: ChosenFile) => void adding(file), []);
  const adding = async ({ name, handle }: ChosenFile) => {
    const answer = await ask('templates.add', { file: handle });
    if (!answer.ok) return problem(answer.error);
    const { template, replaced, mistakes } = answer.value;
    onRefused(template === null ? { file: name, mistakes } : null);
    if (template === null) return;
    remember({ kind: replaced ? 'template-replaced' : 'template-added', id: template.id });
    done(replaced ? words.isReplaced(template.name) : words.isAdded(template.name));
    changed();
  };
  const choose = async () => {
    const [file] = await shell.chooseFiles('template');
    if (file) await adding(file);
  };
  const saveSamples = async () => {
    const samples = await ask('templates.samples', {});
    if (!samples.ok) return;
    const chosen = await shell.chooseOutputs(samples.value.map(({ file }) => file));
    const files = samples.value.flatMap(({ file }, index) =>
      chosen[index] ? [{ sample: file, file: chosen[index].handle }] : [],
    );
    if (files.length === 0) return;
    const saved = await ask('templates.saveSamples', { files });
    if (!saved.ok) return problem(saved.error);
    done(words.isSaved(files.length));
    for (const { handle } of shell.shell === 'desktop' ? chosen.slice(0, 1) : chosen) await shell.reveal(handle);
  };
  const set = async ({ id, name, missing }: OfficeTemplate) => {
    const answer = await ask('templates.set', { id, name, missing });
    if (!answer.ok) return problem(answer.error);
    remember({ kind: 'template-replaced', id });
    changed();
  };
  const fill = async ({ id, name }: OfficeTemplate) => {
    const [file] = await shell.chooseOutputs([words.outName(name, periodOfYear(period.label, plan.year))]);
    if (!file) return;
    const answer = await ask('templates.fill', { planId: plan.id, period: period.code, id, file: file.handle });
    if (!answer.ok) {
      if (answer.error.code === 'template-faulty') onRefused(answer.error);
      return problem(answer.error);
    }
    done(words.isFilled(file.name));
    await shell.reveal(file.handle);
  };
  const save = async ({ id, file: name }: OfficeTemplate) => {
    const [file] = await shell.chooseOutputs([name]);
    if (!file) return;
    const answer = await ask('templates.save', { id, file: file.handle });
    if (!answer.ok) return problem(answer.error);
    done(words.isSaved(1));
    await shell.reveal(file.handle);
  };
  const remove = async ({ id, name }: OfficeTemplate) => {
    const answer = await ask('templates.remove', { id });
    if (!answer.ok) return problem(answer.error);
    remember({ kind: 'template-removed', id });
    done(words.isRemoved(name));
    changed();
  };
  return { add, choose, saveSamples, set, fill, save, remove };
}
