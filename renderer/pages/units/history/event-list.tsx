import type { UnitEventFault } from '#core/domain/units/lineage/event-fault.ts';
import type { UnitEventEntry } from '#core/domain/units/lineage/unit-event.ts';
import { unitEventText, unitEventTitle, unitHistoryWords } from '#core/text/vi-unit-page.ts';
import { unitEventFaultText } from '#core/text/vi-units.ts';
import { momentText } from '#core/text/vi-words.ts';

interface EventListProps {
  readonly events: readonly UnitEventEntry[];
  readonly faults: readonly UnitEventFault[];
  readonly nameOf: (identity: string) => string;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** What happened to a unit, the oldest first, by which decision, and what is strange about it. */
export function EventList({ events, faults, nameOf, onEdit, onRemove }: EventListProps) {
  if (events.length === 0) return <p className="history-none">{unitHistoryWords.noEvents}</p>;
  return (
    <ol className="unit-events">
      {events.map((event) => (
        <li key={event.id}>
          <div className="unit-event-head">
            <h4>{unitEventTitle(event)}</h4>
            <button
              type="button"
              className="quiet"
              aria-label={named(unitHistoryWords.editEvent, event)}
              onClick={() => onEdit(event.id)}
            >
              {unitHistoryWords.editEvent}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={named(unitHistoryWords.removeEvent, event)}
              onClick={() => onRemove(event.id)}
            >
              {unitHistoryWords.removeEvent}
            </button>
          </div>
          <p>{unitEventText(event, nameOf)}</p>
          <p className="unit-event-by">
            {unitHistoryWords.decision(event.decision)}
            {event.note ? ` · ${event.note}` : null}
            {` · ${unitHistoryWords.recordedBy(momentText(event.at), event.actor, event.reason)}`}
          </p>
          <Faults faults={faults.filter(({ eventId }) => eventId === event.id)} nameOf={nameOf} />
        </li>
      ))}
    </ol>
  );
}

const named = (what: string, event: UnitEventEntry): string => `${what}: ${unitEventTitle(event)}`;

/** What is wrong or strange, each on a line of its own. */
export function Faults({ faults, nameOf }: Pick<EventListProps, 'faults' | 'nameOf'>) {
  if (faults.length === 0) return null;
  return (
    <ul className="unit-faults">
      {faults.map((fault) => {
        const text = unitEventFaultText(fault, nameOf);
        return (
          <li key={text} data-severity={fault.severity}>
            {fault.severity === 'error' ? '✗' : '!'} {text}
          </li>
        );
      })}
    </ul>
  );
}
