import { type FormEvent, useState } from 'react';
import { dayOfText } from '#core/domain/figures/number-text/day-text.ts';
import { boardWords } from '#core/text/vi-board.ts';
import { useNotify } from '../../workspace/notices.ts';
import type { BoardPlace } from './board-table.tsx';
import type { ProgressWork } from './use-progress-work.ts';

interface DeadlineFormProps {
  readonly place: BoardPlace;
  /** Whose deadline it is, by name. */
  readonly of: string;
  /** There is a deadline of the office, which can be taken back. */
  readonly isSet: boolean;
  readonly work: ProgressWork;
}

/** More time for one unit, or a day for all of them, with why. */
export function DeadlineForm({ place: { obligation, unit }, of, isSet, work }: DeadlineFormProps) {
  const notify = useNotify();
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const scope = unit === null ? 'all' : 'unit';
  const change = { period: obligation, unit };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const dueOn = dayOfText(day);
    if (dueOn === null) return notify({ text: boardWords.notADay(day), tone: 'problem' });
    const isDone = await work.setDeadline({ ...change, dueOn, reason: reason.trim() }, boardWords.deadlineSet(of, dueOn));
    if (!isDone) return;
    setDay('');
    setReason('');
  };
  const clear = () => work.setDeadline({ ...change, dueOn: null, reason: boardWords.cleared }, boardWords.deadlineCleared(of));
  return (
    <form className="board-form" onSubmit={send} aria-label={boardWords.deadlineTitle[scope]}>
      <h3>{boardWords.deadlineTitle[scope]}</h3>
      <label>
        {boardWords.deadline}
        <input value={day} placeholder={boardWords.dayExample} onChange={(event) => setDay(event.target.value)} />
      </label>
      <label>
        {boardWords.reason}
        <input value={reason} placeholder={boardWords.reasonExample} onChange={(event) => setReason(event.target.value)} />
      </label>
      <div className="board-actions">
        <button type="submit" disabled={day.trim() === '' || reason.trim() === ''}>
          {boardWords.setDeadline[scope]}
        </button>
        {isSet ? (
          <button type="button" onClick={clear}>
            {boardWords.clearDeadline[scope]}
          </button>
        ) : null}
      </div>
    </form>
  );
}
