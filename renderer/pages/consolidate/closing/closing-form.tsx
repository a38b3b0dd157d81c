import { type FormEvent, useState } from 'react';
import { dayOfText } from '#core/domain/figures/number-text/day-text.ts';
import { closingWords } from '#core/text/vi-closing.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../../api.ts';
import { useNotify } from '../../../workspace/notices.ts';
import { useUndo } from '../../../workspace/undo.ts';
import { type ChosenReport, useWorkspace } from '../../../workspace/workspace.ts';

interface ClosingFormProps {
  readonly report: ChosenReport;
  /** How many things the checks have found: then a reason is asked for. */
  readonly count: number;
  readonly onDone: () => void;
}

interface Filled {
  readonly reason: string;
  readonly number: string;
  readonly day: string;
}

const BLANK: Filled = { reason: '', number: '', day: '' };

/** By what document and why a period is closed. */
export function ClosingForm({ report, count, onDone }: ClosingFormProps) {
  const [filled, setFilled] = useState(BLANK);
  const { isBusy, close } = useClose(report, onDone);
  const isReady = count === 0 || filled.reason.trim() !== '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isBusy) close(filled);
  };
  const field = (name: keyof Filled, label: string, example: string) => (
    <label data-field={name}>
      {label}
      <input
        value={filled[name]}
        placeholder={example}
        required={name === 'reason' && count > 0}
        onChange={(event) => setFilled({ ...filled, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form className="closing-form" onSubmit={send}>
      {field('number', closingWords.decisionNumber, closingWords.decisionExample)}
      {field('day', closingWords.signedOn, closingWords.dayExample)}
      {field('reason', count > 0 ? closingWords.reasonNeeded : closingWords.reason, closingWords.reasonExample)}
      <button type="submit" className="primary" disabled={!isReady || isBusy}>
        {count > 0 ? closingWords.closeAnyway : closingWords.closeNow}
      </button>
    </form>
  );
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function useClose({ plan, period }: ChosenReport, onDone: () => void) {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const close = async ({ reason, number, day }: Filled) => {
    const signedOn = orNull(day) === null ? null : dayOfText(day);
    if (orNull(day) !== null && signedOn === null) return notify({ text: closingWords.notADay(day), tone: 'problem' });
    const report = { planId: plan.id, period: period.code };
    setBusy(true);
    const decision = { number: orNull(number), signedOn };
    const answer = await ask('periods.close', { ...report, reason: orNull(reason), decision });
    setBusy(false);
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    // Something has come up since it was checked: it is shown, and asks for a reason.
    if (answer.value.closed === null) return changed();
    remember({ kind: 'period-closed', report });
    notify({ text: closingWords.closedDone(period.label), tone: 'done' });
    onDone();
    changed();
  };
  return { isBusy, close };
}
