import type { PlanProgress } from '#core/contract/progress-methods.ts';
import type { CalendarEntry } from '#core/domain/progress/deadline-calendar.ts';
import { boardWords } from '#core/text/vi-board.ts';
import { obligationName } from '#core/text/vi-reminders.ts';
import { dayText } from '#core/text/vi-words.ts';
import { useNames } from '../../workspace/use-names.ts';
import type { BoardPlace } from './board-table.tsx';

interface CalendarProps {
  readonly progress: PlanProgress;
  readonly onOpen: (place: BoardPlace) => void;
}

/** Every deadline of the year by months, with what is still owed. */
export function CalendarView({ progress, onOpen }: CalendarProps) {
  const months = [...new Set(progress.calendar.map(({ day }) => day.slice(0, 7)))];
  if (months.length === 0) return <p className="table-empty">{boardWords.emptyCalendar}</p>;
  return (
    <div className="calendar">
      {months.map((month) => (
        <section key={month} className="calendar-month">
          <h2>{boardWords.month(month)}</h2>
          <ul>
            {progress.calendar
              .filter(({ day }) => day.startsWith(month))
              .map((entry) => (
                <CalendarItem
                  key={`${entry.day} ${entry.obligation} ${entry.isExtension}`}
                  entry={entry}
                  progress={progress}
                  onOpen={onOpen}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function CalendarItem({ entry, progress, onOpen }: CalendarProps & { entry: CalendarEntry }) {
  const names = useNames();
  const obligation = progress.obligations.find(({ code }) => code === entry.obligation);
  const days = daysBetween(progress.today, entry.day);
  const isLate = days < 0 && entry.owed > 0;
  const [only] = entry.isExtension && entry.units.length === 1 ? entry.units : [];
  return (
    <li>
      <button
        type="button"
        className="calendar-entry"
        data-late={isLate}
        onClick={() => onOpen({ obligation: entry.obligation, unit: only ?? null })}
      >
        <span className="calendar-day">{dayText(entry.day)}</span>
        <span className="calendar-what">
          {obligation ? obligationName(obligation, progress.year) : entry.obligation}
          {entry.isExtension ? <small>{boardWords.extensionOf(entry.units.map(names.unit))}</small> : null}
        </span>
        <span className="calendar-owed">
          {entry.owed === 0 ? '✓ ' : isLate ? '! ' : '○ '}
          {boardWords.owedOn(entry.owed)}
        </span>
        <span className="calendar-left">{entry.owed > 0 ? boardWords.inDays(days) : null}</span>
      </button>
    </li>
  );
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
