import { useCallback, useEffect, useState } from 'react';
import type { AllocationTable } from '#core/domain/allocation/allocation-table.ts';
import { type TableChange, withChange } from '#core/domain/allocation/changed-table.ts';
import { allocateWords } from '#core/text/vi-allocate.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** The table on screen and the way to change it: at once here, then in the data; a refusal shows what stands. */
export function useAllocations(planId: string) {
  const { revision, changed } = useWorkspace();
  const { value } = useAnswer('allocations.get', { planId }, revision);
  const [table, setTable] = useState<AllocationTable | null>(null);
  useEffect(() => setTable(value), [value]);
  const { remember } = useUndo();
  const notify = useNotify();
  const apply = useCallback(
    async (change: TableChange) => {
      setTable((now) => now && withChange(now, change));
      const input = { planId, entries: [...change.entries], members: [...change.members] };
      const answer = await ask('allocations.set', input);
      if (!answer.ok) {
        notify({ text: failureSentence(answer.error), tone: 'problem' });
        return changed();
      }
      if (answer.value.changed > 0) remember({ kind: 'allocated', planId, former: answer.value.former });
      notify({ text: allocateWords.changed(answer.value.changed), tone: 'done' });
    },
    [planId, changed, notify, remember],
  );
  return { table, apply };
}
