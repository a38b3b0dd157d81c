import { dayOf } from '#core/domain/plan/day-text.ts';
import { officeWords } from '#core/text/vi-office.ts';
import { dayText } from '#core/text/vi-words.ts';
import { useNotify } from '../workspace/notices.ts';
import { WrittenField } from './written-field.tsx';

/** A day typed day first, or none; what is no day is said and not kept. */
export function DayEntry({ label, day, onWrite }: { label: string; day: string | null; onWrite: (day: string | null) => void }) {
  const notify = useNotify();
  const write = (typed: string) => {
    const read = typed === '' ? null : dayOf(typed);
    if (typed !== '' && read === null) notify({ text: officeWords.notADay(typed), tone: 'problem' });
    else onWrite(read);
  };
  return <WrittenField label={label} value={day === null ? '' : dayText(day)} onWrite={write} />;
}
