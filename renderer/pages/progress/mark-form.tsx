import { type FormEvent, useState } from 'react';
import { dayOfText } from '#core/domain/figures/number-text/day-text.ts';
import type { ObligationCell, ObligationMark } from '#core/domain/progress/obligation.ts';
import { boardWords } from '#core/text/vi-board.ts';
import { markWords } from '#core/text/vi-progress.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { dayText } from '#core/text/vi-words.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import type { ProgressWork } from './use-progress-work.ts';

const states = Object.keys(markWords) as readonly ObligationMark['state'][];

interface MarkFormProps {
  readonly cell: ObligationCell;
  readonly unitName: string;
  /** ISO day. */
  readonly today: string;
  readonly work: ProgressWork;
}

/** What came of a unit, as an officer notes it. */
export function MarkForm({ cell, unitName, today, work }: MarkFormProps) {
  const notify = useNotify();
  const [state, setState] = useState<ObligationMark['state']>('received');
  const [on, setOn] = useState(dayText(cell.receivedOn ?? today));
  const [heldOn, setHeldOn] = useState(cell.heldOn === null ? '' : dayText(cell.heldOn));
  const [note, setNote] = useState(cell.note ?? '');
  const { file, choose } = useChosenFile();
  const { obligation, unit } = cell;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const [day, held] = [dayOfText(on), heldOn.trim() === '' ? null : dayOfText(heldOn)];
    const wrong = day === null ? on : held === null && heldOn.trim() !== '' ? heldOn : null;
    if (day === null || wrong !== null) return notify({ text: boardWords.notADay(wrong ?? on), tone: 'problem' });
    const mark = { state, on: day, heldOn: held, note: note.trim() || null, file };
    work.mark({ obligation, unit, mark }, boardWords.marked(unitName, markWords[state]));
  };
  const isMarked = cell.receivedOn !== null || cell.note !== null || cell.state === 'refused';
  return (
    <form className="board-form" onSubmit={send} aria-label={boardWords.markTitle}>
      <h3>{boardWords.markTitle}</h3>
      <label>
        {boardWords.state}
        <select value={state} onChange={(event) => setState(states.find((one) => one === event.target.value) ?? 'received')}>
          {states.map((one) => (
            <option key={one} value={one}>
              {markWords[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {boardWords.on}
        <input value={on} placeholder={boardWords.dayExample} onChange={(event) => setOn(event.target.value)} />
      </label>
      <label>
        {boardWords.heldOn}
        <input value={heldOn} placeholder={boardWords.dayExample} onChange={(event) => setHeldOn(event.target.value)} />
      </label>
      <label>
        {boardWords.note}
        <input value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <div className="board-actions">
        <button type="submit" className="primary">
          {boardWords.write}
        </button>
        <button type="button" onClick={choose}>
          {file?.name ?? boardWords.file}
        </button>
        {isMarked ? (
          <button type="button" onClick={() => work.mark({ obligation, unit, mark: null }, boardWords.unmarked(unitName))}>
            {boardWords.unmark}
          </button>
        ) : null}
      </div>
    </form>
  );
}

/** The file that came with it, kept as soon as it is chosen. */
function useChosenFile() {
  const notify = useNotify();
  const [file, setFile] = useState<ObligationMark['file']>(null);
  const choose = async () => {
    const [chosen] = await shell.chooseFiles('obligation-file');
    if (!chosen) return;
    const kept = await ask('obligations.keepFile', { file: chosen.handle });
    if (kept.ok) setFile(kept.value);
    else notify({ text: failureSentence(kept.error), tone: 'problem' });
  };
  return { file, choose };
}
