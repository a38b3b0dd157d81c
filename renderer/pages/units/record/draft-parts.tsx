import { useId } from 'react';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';
import { recordWords } from '#core/text/vi-unit-page.ts';
import { kindKey, kindOfKey, kindText, namedKinds } from '../kinds.ts';
import { type EventDraft, hasTo } from './event-draft.ts';

interface PartProps {
  readonly draft: EventDraft;
  readonly onDraft: (change: Partial<EventDraft>) => void;
}

/** The day, and by which decision. */
export function DecisionPart({ draft, onDraft }: PartProps) {
  return (
    <div className="record-facts">
      <label>
        {recordWords.on}
        <input
          ref={focusOnce}
          className="record-day"
          value={draft.on}
          placeholder={recordWords.dayExample}
          title={recordWords.onHint}
          onChange={(event) => onDraft({ on: event.target.value })}
        />
      </label>
      <label>
        {recordWords.decisionNumber}
        <input
          value={draft.decisionNumber}
          placeholder={recordWords.decisionExample}
          onChange={(event) => onDraft({ decisionNumber: event.target.value })}
        />
      </label>
      <label>
        {recordWords.signedOn}
        <input
          className="record-day"
          value={draft.signedOn}
          placeholder={recordWords.dayExample}
          onChange={(event) => onDraft({ signedOn: event.target.value })}
        />
      </label>
      <label className="record-note">
        {recordWords.note}
        <input value={draft.note} onChange={(event) => onDraft({ note: event.target.value })} />
      </label>
    </div>
  );
}

const focusOnce = (input: HTMLInputElement | null): void => input?.focus();

interface KindPartProps extends PartProps {
  readonly units: readonly UnitProfile[];
  /** How many units come in with it. */
  readonly founded: number;
}

/** Of what kind new units are, what kind a renamed one becomes, or who manages those that are transferred. */
export function KindPart({ draft, units, founded, onDraft }: KindPartProps) {
  const kinds = namedKinds(units);
  const list = useId();
  if (draft.kind === 'transferred')
    return (
      <label className="record-kind">
        {recordWords.to.transferred}
        <input
          list={list}
          value={draft.manager}
          placeholder={recordWords.managerExample}
          onChange={(event) => onDraft({ manager: event.target.value })}
        />
        <datalist id={list}>
          {units.map(({ identity, name }) => (
            <option key={identity} value={name} />
          ))}
        </datalist>
      </label>
    );
  if (draft.kind !== 'renamed' && (!hasTo(draft.kind) || founded === 0)) return null;
  const isRenaming = draft.kind === 'renamed';
  return (
    <label className="record-kind">
      {isRenaming ? recordWords.newKindLabel : recordWords.newKind}
      <select
        value={draft.newKind ? kindKey(draft.newKind) : ''}
        onChange={(event) => onDraft({ newKind: kindOfKey(event.target.value, kinds) })}
      >
        <option value="">{isRenaming ? recordWords.sameKind : recordWords.byName}</option>
        {kinds.map((one) => (
          <option key={kindKey(one)} value={kindKey(one)}>
            {kindText(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
