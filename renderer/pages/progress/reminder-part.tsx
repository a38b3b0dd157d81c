import { useId, useState } from 'react';
import type { ReminderText } from '#core/contract/progress-methods.ts';
import { type Reminder, type ReminderWay, reminderWays } from '#core/domain/progress/reminder.ts';
import { boardWords } from '#core/text/vi-board.ts';
import { wayWords } from '#core/text/vi-reminders.ts';
import { momentText } from '#core/text/vi-words.ts';
import { copyText } from '../../components/copy-text.ts';
import { useNotify } from '../../workspace/notices.ts';
import type { ProgressWork } from './use-progress-work.ts';

/** Puts a reminder on the clipboard and says so. */
export function useCopyReminder() {
  const notify = useNotify();
  return (text: string) =>
    notify(copyText(text) ? { text: boardWords.copied, tone: 'done' } : { text: boardWords.notCopied, tone: 'problem' });
}

/** By what way, and that it was done. */
export function WayChoice({ said, onReminded }: { said: string; onReminded: (way: ReminderWay) => void }) {
  const [way, setWay] = useState<ReminderWay>('zalo');
  return (
    <div className="board-actions">
      <label className="board-way">
        {boardWords.way}
        <select value={way} onChange={(event) => setWay(reminderWays.find((one) => one === event.target.value) ?? 'zalo')}>
          {reminderWays.map((one) => (
            <option key={one} value={one}>
              {wayWords[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => onReminded(way)}>
        {said}
      </button>
    </div>
  );
}

/** The text to one unit, to be copied, and that it was sent. */
export function ReminderPart({ owed, work }: { owed: ReminderText; work: ProgressWork }) {
  const copy = useCopyReminder();
  const heading = useId();
  return (
    <section className="board-form" aria-labelledby={heading}>
      <h3 id={heading}>{boardWords.remindTitle}</h3>
      <textarea className="board-text" readOnly rows={9} aria-label={boardWords.reminderText} value={owed.text} />
      <div className="board-actions">
        <button type="button" className="primary" onClick={() => copy(owed.text)}>
          {boardWords.copy}
        </button>
      </div>
      <WayChoice said={boardWords.remindedNow} onReminded={(way) => work.remind(owed.obligation, [owed.unit], way)} />
    </section>
  );
}

/** Everyone who was reminded, the latest first, with what came of it. */
export function ReminderHistory({ reminders, work }: { reminders: readonly Reminder[]; work: ProgressWork }) {
  if (reminders.length === 0) return null;
  return (
    <section className="board-form">
      <h3>{boardWords.history}</h3>
      <ul>
        {reminders.toReversed().map((reminder) => (
          <ReminderItem key={`${reminder.id} ${reminder.answer} ${reminder.nextStep}`} reminder={reminder} work={work} />
        ))}
      </ul>
    </section>
  );
}

function ReminderItem({ reminder, work }: { reminder: Reminder; work: ProgressWork }) {
  const [answer, setAnswer] = useState(reminder.answer ?? '');
  const [nextStep, setNextStep] = useState(reminder.nextStep ?? '');
  const isChanged = answer !== (reminder.answer ?? '') || nextStep !== (reminder.nextStep ?? '');
  return (
    <li className="board-reminder">
      <p>{boardWords.remindedAt(momentText(reminder.at), wayWords[reminder.way], reminder.actor)}</p>
      <label>
        {boardWords.answer}
        <input value={answer} onChange={(event) => setAnswer(event.target.value)} />
      </label>
      <label>
        {boardWords.nextStep}
        <input value={nextStep} onChange={(event) => setNextStep(event.target.value)} />
      </label>
      {isChanged ? (
        <button type="button" onClick={() => work.answer(reminder, answer.trim() || null, nextStep.trim() || null)}>
          {boardWords.keepAnswer}
        </button>
      ) : null}
    </li>
  );
}
