import type { AllocationsChanged } from '#core/contract/allocation-methods.ts';
import type { Decision } from '#core/domain/allocation/allocation.ts';
import type { AllocationTable } from '#core/domain/allocation/allocation-table.ts';
import { readAmount } from '#core/domain/allocation/read-amount.ts';
import { allocateWords } from '#core/text/vi-allocate.ts';
import { allocationSentences, loadIssueSentence, spreadSentence } from '#core/text/vi-allocation.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { SpreadChoice } from './spread-menu.tsx';

interface Work {
  readonly table: AllocationTable;
  readonly decision: Decision;
  readonly locked: ReadonlySet<string>;
  readonly setNotes: (notes: readonly string[]) => void;
}

/** Spreading, loading and exporting: done by the application, told here. */
export function useAllocationWork({ table, decision, locked, setNotes }: Work) {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const names = useNames();
  const { planId } = table;
  const tell = ({ changed: count, former }: AllocationsChanged, notes: readonly string[]) => {
    if (count > 0) remember({ kind: 'allocated', planId, former });
    notify({ text: allocateWords.changed(count), tone: 'done' });
    setNotes(notes);
    changed();
  };
  const refuse = (text: string) => notify({ text, tone: 'problem' });

  const spread = async ({ column, by, total: typed }: SpreadChoice) => {
    const total = totalOf(typed, column);
    if (total === 'unreadable') return refuse(allocationSentences.notAnAmount(typed, 'count'));
    const columns = column ? [column] : table.indicators.filter(({ kind }) => kind === 'shares');
    const indicators = columns.map(({ indicator }) => indicator.code);
    if (indicators.length === 0) return refuse(allocateWords.nothingToSpread);
    const answer = await ask('allocations.spread', { planId, indicators, by, total, decision, locked: [...locked] });
    if (!answer.ok) return refuse(failureSentence(answer.error));
    const doubtful = answer.value.outcomes.filter((one) => one.kind !== 'spread' || one.withoutWeight.length > 0);
    const decimalsOf = new Map(columns.map(({ indicator }) => [indicator.code, indicator.decimals]));
    tell(
      answer.value,
      doubtful.map((outcome) => {
        const of = { indicator: names.indicator(outcome.indicator), decimals: decimalsOf.get(outcome.indicator) ?? 0, by };
        return spreadSentence(outcome, of, names);
      }),
    );
  };

  const load = async () => {
    const [chosen] = await shell.chooseFiles('allocations');
    if (!chosen) return;
    const answer = await ask('allocations.load', { planId, file: chosen.handle, decision, locked: [...locked] });
    if (!answer.ok) return refuse(failureSentence(answer.error));
    tell(
      answer.value,
      answer.value.issues.map((issue) => loadIssueSentence(issue, names, answer.value.file)),
    );
  };

  const write = async () => {
    const [file] = await shell.chooseOutputs([allocateWords.fileName(table.year)]);
    if (!file) return;
    const answer = await ask('allocations.export', { planId, file: file.handle });
    if (!answer.ok) return refuse(failureSentence(answer.error));
    notify({ text: allocateWords.exported(answer.value.file), tone: 'done' });
    await shell.reveal(file.handle);
  };
  return { spread, load, write };
}

function totalOf(typed: string, column: SpreadChoice['column']): number | null | 'unreadable' {
  if (typed.trim() === '' || column === null) return null;
  const read = readAmount({ kind: 'text', text: typed }, column.indicator);
  return read.kind === 'amount' ? read.amount.units : 'unreadable';
}
