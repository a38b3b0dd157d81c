import { useRef, useState } from 'react';
import type { ReportName } from '#core/contract/contract.ts';
import type { ChosenFile } from '#core/contract/window-app.ts';
import type { UnitTree } from '#core/domain/units/lineage/unit-tree.ts';
import { failureSentence, reportFileName } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import type { ChosenReport } from '../../workspace/workspace.ts';

/** A workbook that was written, or why it was not. */
export interface Exported {
  readonly file: ChosenFile;
  readonly problem: string | null;
}

interface ExportProgress {
  readonly done: number;
  readonly total: number;
  readonly at: string | null;
}

/** Writes reports one after the other into a place that the person chooses, told by the units of `tree`; shows the place afterwards. */
export function useExport({ plan, period }: ChosenReport, tree: UnitTree) {
  const [exported, setExported] = useState<readonly Exported[]>([]);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const isStopped = useRef(false);
  const write = async (report: ReportName, file: ChosenFile, lastYear: boolean): Promise<Exported> => {
    const asked = { planId: plan.id, period: period.code, report, tree, lastYear, file: file.handle };
    const answer = await ask('reports.export', asked);
    return { file, problem: answer.ok ? null : failureSentence(answer.error) };
  };
  const run = async (reports: readonly ReportName[], isWithLastYear: boolean) => {
    const files = await shell.chooseOutputs(reports.map((report) => reportFileName(report, period.label, plan.year)));
    if (files.length === 0) return;
    isStopped.current = false;
    const written: Exported[] = [];
    for (const [index, file] of files.entries()) {
      const report = reports[index];
      if (!report || isStopped.current) break;
      setProgress({ done: index, total: files.length, at: file.name });
      written.push(await write(report, file, isWithLastYear));
      setExported([...written]);
    }
    setProgress(null);
    await revealAll(written);
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { exported, progress, run, stop };
}

/** On the desktop one file shows the folder of all; in a browser each is downloaded. */
async function revealAll(exported: readonly Exported[]): Promise<void> {
  const written = exported.filter(({ problem }) => problem === null);
  for (const { file } of shell.shell === 'desktop' ? written.slice(0, 1) : written) await shell.reveal(file.handle);
}
