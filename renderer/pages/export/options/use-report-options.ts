import type { ReportName } from '#core/contract/contract.ts';
import type { ReportOptions } from '#core/domain/reports/report-options.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../../api.ts';
import { useNotify } from '../../../workspace/notices.ts';
import { useUndo } from '../../../workspace/undo.ts';
import { useKept } from '../../../workspace/use-kept.ts';
import { type ChosenReport, useWorkspace } from '../../../workspace/workspace.ts';

/** What is chosen for one report, and the way to change it; every part of the form is given it. */
export interface OptionsProps {
  readonly chosen: ChosenReport;
  readonly report: ReportName;
  readonly options: ReportOptions;
  /** Undefined goes back to how reports begin. */
  change(fields: Partial<ReportOptions>): void;
  put(next: (before: ReportOptions) => ReportOptions): void;
}

/** Remembers each change for the next time; each can be taken back. */
export function useReportOptions(report: ReportName, held: ReportOptions): Pick<OptionsProps, 'options' | 'change' | 'put'> {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const save = async (options: ReportOptions) => {
    const saved = await ask('reportOptions.save', { report, options });
    if (saved.ok) remember({ kind: 'options-set', report, former: saved.value.former });
    else notify({ text: failureSentence(saved.error), tone: 'problem' });
    changed();
    return saved.ok;
  };
  const { value: options, put } = useKept(held, save);
  return { options, put, change: (fields) => put((before) => ({ ...before, ...fields })) };
}
