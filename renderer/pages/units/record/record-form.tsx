import { type FormEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { type UnitEventFacts, unitEventKinds } from '#core/domain/units/lineage/unit-event.ts';
import { recordWords, unitPageWords } from '#core/text/vi-unit-page.ts';
import { unitEventKindWords } from '#core/text/vi-units.ts';
import type { PlanUnits } from '../use-plan-units.ts';
import type { Recording } from '../use-units-view.ts';
import { DraftFaults } from './draft-faults.tsx';
import { DraftLines } from './draft-lines.tsx';
import { DecisionPart, KindPart } from './draft-parts.tsx';
import { draftedEvents } from './drafted-events.ts';
import { draftOf, type EventDraft, foundedIn, newDraft, ofKind } from './event-draft.ts';
import { useDraftPaste } from './use-draft-paste.ts';
import { useEventChecks } from './use-event-checks.ts';
import { useSaveEvents } from './use-save-events.ts';

interface RecordFormProps {
  readonly of: PlanUnits;
  readonly recording: Recording;
  /** Left, with the draft where it was not recorded. */
  readonly onDone: (draft: EventDraft | null) => void;
}

/** What happened to units, typed or pasted, checked while one types; nothing is written before it is recorded. */
export function RecordForm({ of, recording, onDone }: RecordFormProps) {
  const original = originalOf(of, recording);
  const [draft, setDraft] = useState(() => recording.draft ?? begun(of, recording, original));
  const around = useMemo(() => ({ units: of.units, known: of.known, original }), [of, original]);
  const drafted = useMemo(() => draftedEvents(draft, around), [draft, around]);
  const { faults, isCurrent } = useEventChecks(of.planId, recording.id, drafted.events);
  const founded = foundedIn(draft.lines);
  const save = useSaveEvents(of);
  const set = (change: Partial<EventDraft>) => setDraft((now) => ({ ...now, ...change }));
  const paste = useDraftPaste(around, draft, (lines) => set({ lines }));
  const canSave = isCurrent && drafted.events.length > 0 && faults.every(({ fault }) => fault.severity !== 'error');
  const record = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (!canSave) return;
    const events = drafted.events.map((one) => one.event);
    if (await save({ id: recording.id, events, founded, newKind: draft.newKind })) onDone(null);
  };
  const press = (event: KeyboardEvent) => {
    // What is open below stays open.
    if (event.key === 'Escape') event.stopPropagation();
    if (event.key === 'Escape') onDone(draft);
    if (event.key === 'Enter' && event.ctrlKey) record(event);
  };
  return (
    <form className="record" aria-label={recordWords.title} onSubmit={record} onKeyDown={press}>
      <h2>{recording.id === null ? recordWords.title : recordWords.editTitle}</h2>
      <fieldset className="segments" aria-label={recordWords.kind}>
        {unitEventKinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="event-kind"
              checked={draft.kind === kind}
              onChange={() => setDraft((now) => ofKind(now, kind))}
            />
            <span>{unitEventKindWords[kind]}</span>
          </label>
        ))}
      </fieldset>
      <p className="record-hint">{recordWords.kindHints[draft.kind]}</p>
      <DecisionPart draft={draft} onDraft={set} />
      <DraftLines
        draft={draft}
        nameable={around}
        isOne={recording.id !== null}
        onLines={(lines) => set({ lines })}
        onPasted={paste}
      />
      <p className="record-hint">{recordWords.pasteHint}</p>
      <KindPart draft={draft} units={of.units} founded={founded.length} onDraft={set} />
      <DraftFaults drafted={drafted} faults={faults} nameOf={of.nameOf} lines={draft.lines.length} isCurrent={isCurrent} />
      <div className="record-actions">
        <button type="submit" className="primary" disabled={!canSave}>
          {recordWords.save(Math.max(drafted.events.length, 1), founded.length)}
        </button>
        <button type="button" onClick={() => onDone(draft)}>
          {unitPageWords.cancel}
        </button>
        <span className="units-keys">{recordWords.keys}</span>
      </div>
    </form>
  );
}

const originalOf = ({ events }: PlanUnits, { id }: Recording): UnitEventFacts | null =>
  id === null ? null : (events.events.find((event) => event.id === id) ?? null);

function begun({ nameOf }: PlanUnits, { unit }: Recording, original: UnitEventFacts | null): EventDraft {
  if (original) return draftOf(original, nameOf);
  return newDraft(unit === null ? null : { kind: 'known', identity: unit, name: nameOf(unit) });
}
