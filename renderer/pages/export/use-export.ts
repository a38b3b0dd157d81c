import { useEffect, useRef, useState } from 'react';
import type { ReportName } from '#core/contract/contract.ts';
import type { ChosenFile } from '#core/contract/window-app.ts';
import { exportWords, pdfFileName } from '#core/text/vi-export.ts';
import { failureSentence, reportFileName } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import type { ChosenReport } from '../../workspace/workspace.ts';
import { canBeOneWorkbook, IN_ONE_FILE, REPORTS, type ReportChoices } from './report-choice.tsx';

/** A file that was written, or why it was not. */
export interface Exported {
  readonly file: ChosenFile;
  readonly problem: string | null;
}

interface ExportProgress {
  readonly done: number;
  readonly total: number;
  readonly at: string | null;
}

const TASK = 'pdf';

/** Writes what is ticked into a place that the person chooses, and shows the place afterwards. */
export function useExport({ plan, period }: ChosenReport, choices: ReportChoices) {
  const [exported, setExported] = useState<readonly Exported[]>([]);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const isStopped = useRef(false);
  const notify = useNotify();
  const asked = {
    planId: plan.id,
    period: period.code,
    tree: choices.tree,
    lastYear: choices.isWithLastYear,
    profile: choices.profile,
  };
  usePdfProgress(setProgress);
  const saveExcel = async () => {
    const reports = workbooksOf(choices);
    const files = await shell.chooseOutputs(reports.map((report) => reportFileName(report, period.label, plan.year)));
    isStopped.current = false;
    const written: Exported[] = [];
    for (const [index, file] of files.entries()) {
      const report = reports[index];
      if (!report || isStopped.current) break;
      setProgress({ done: index, total: files.length, at: file.name });
      const answer = await ask('reports.export', { ...asked, report, file: file.handle });
      written.push({ file, problem: answer.ok ? null : failureSentence(answer.error) });
      setExported([...written]);
    }
    setProgress(null);
    await revealAll(written);
  };
  const savePdf = async () => {
    const together = pdfsOf(choices);
    const chosen = await shell.chooseOutputs(together.map((reports) => pdfFileName(reports, period.label, plan.year)));
    const files = chosen.map((file, index) => ({ file: file.handle, reports: together[index] ?? [] }));
    if (files.length === 0) return;
    setProgress({ done: 0, total: 1, at: null });
    const answer = await ask('reports.writePdf', { ...asked, files, task: TASK });
    setProgress(null);
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    if (answer.value.cancelled) notify({ text: exportWords.stopped, tone: 'done' });
    const written = chosen.slice(0, answer.value.files.length).map((file) => ({ file, problem: null }));
    setExported(written);
    await revealAll(written);
  };
  const stop = () => {
    isStopped.current = true;
    ask('tasks.cancel', { task: TASK });
  };
  return { exported, progress, saveExcel, savePdf, stop };
}

/** How many pages of the PDF under way are written. */
function usePdfProgress(setProgress: (change: (now: ExportProgress | null) => ExportProgress | null) => void): void {
  useEffect(
    () =>
      shell.onProgress(({ task, done, total, file }) => {
        if (task === TASK) setProgress((now) => now && { done, total, at: file });
      }),
    [setProgress],
  );
}

function workbooksOf({ ticked, isOneWorkbook }: ReportChoices): readonly ReportName[] {
  const names = REPORTS.filter((name) => ticked.has(name));
  if (!isOneWorkbook || !canBeOneWorkbook(ticked)) return names;
  return ['all', ...names.filter((name) => !IN_ONE_FILE.includes(name))];
}

function pdfsOf({ ticked, isOnePdf }: ReportChoices): readonly (readonly ReportName[])[] {
  const names = REPORTS.filter((name) => ticked.has(name));
  return isOnePdf ? [names] : names.map((name) => [name]);
}

/** On the desktop one file shows the folder of all; in a browser each is downloaded. */
async function revealAll(exported: readonly Exported[]): Promise<void> {
  const written = exported.filter(({ problem }) => problem === null);
  for (const { file } of shell.shell === 'desktop' ? written.slice(0, 1) : written) await shell.reveal(file.handle);
}
