import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { closingWords } from '#core/text/vi-closing.ts';
import { failureSentence, words } from '#core/text/vi-window.ts';
import { ask } from '../api.ts';
import { useNotify } from '../workspace/notices.ts';
import { useUndo } from '../workspace/undo.ts';
import { type ChosenReport, useWorkspace } from '../workspace/workspace.ts';

/** The form opens because its field was asked for. */
const focusAtOnce = (field: HTMLInputElement | null): void => field?.focus();

/** Opens a closed period again; undone by Ctrl+Z, so nobody asks whether it is meant. */
export function ReopenForm({ report: { plan, period }, onDone }: { report: ChosenReport; onDone: () => void }) {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '' || isBusy) return;
    setBusy(true);
    const report = { planId: plan.id, period: period.code };
    const answer = await ask('periods.reopen', { ...report, reason: reason.trim() });
    setBusy(false);
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    remember({ kind: 'period-reopened', report });
    notify({ text: closingWords.reopenedDone(period.label), tone: 'done' });
    onDone();
    changed();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  return (
    <form className="reopen" onSubmit={send} onKeyDown={leave} aria-label={closingWords.reopenLabel(period.label)}>
      <label>
        {closingWords.reopenReason}
        <input
          ref={focusAtOnce}
          value={reason}
          placeholder={closingWords.reopenExample}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={reason.trim() === '' || isBusy}>
        {closingWords.reopenNow}
      </button>
      <button type="button" onClick={onDone}>
        {words.cancel}
      </button>
    </form>
  );
}
