import { type KeyboardEvent, useId, useState } from 'react';
import type { Proposal } from '#core/domain/plan/proposing/proposal.ts';
import { proposalWords } from '#core/text/vi-plan-proposals.ts';
import { type ProposalField, proposalFields } from './proposal-fields.ts';

/** Where a proposal stands: to be looked at, in the plan, or left out. */
export type ProposalState = 'open' | 'accepted' | 'dropped';

interface ProposalCardProps {
  readonly proposal: Proposal;
  readonly state: ProposalState;
  readonly place: string;
  readonly onMend: (proposal: Proposal) => void;
  readonly onAccept: () => void;
  readonly onDrop: () => void;
  readonly onTakeUp: () => void;
  readonly onMove: (by: 1 | -1) => void;
}

/** One thing that the document seems to say, with the sentence it was read in. */
export function ProposalCard({ proposal, state, place, onMend, onAccept, onDrop, onTakeUp, onMove }: ProposalCardProps) {
  const [unread, setUnread] = useState<readonly string[]>([]);
  const mend = (field: ProposalField, typed: string) => {
    const next = field.write(typed);
    setUnread((before) => (next === null ? [...new Set([...before, field.label])] : before.filter((one) => one !== field.label)));
    if (next !== null) onMend(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Delete') onDrop();
    else if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else return;
    event.preventDefault();
  };
  return (
    <li className="proposal" data-state={state} data-kind={proposal.kind}>
      <p className="proposal-head">
        <strong>{proposalWords.kinds[proposal.kind]}</strong> <span>{place}</span>
      </p>
      <blockquote>{proposal.sentence}</blockquote>
      {state === 'open' ? (
        <div className="proposal-fields">
          {proposalFields(proposal).map((field) => (
            <MendedField
              key={field.label}
              field={field}
              isUnread={unread.includes(field.label)}
              onType={(typed) => mend(field, typed)}
            />
          ))}
        </div>
      ) : null}
      <div className="proposal-actions">
        {state === 'open' ? (
          <>
            <button
              type="button"
              className="primary"
              data-action="accept"
              disabled={unread.length > 0}
              onClick={onAccept}
              onKeyDown={press}
            >
              {proposalWords.accept}
            </button>
            <button type="button" onClick={onDrop} onKeyDown={press}>
              {proposalWords.drop}
            </button>
          </>
        ) : (
          <span className="proposal-state">
            {state === 'accepted' ? `✓ ${proposalWords.accepted}` : `– ${proposalWords.dropped}`}
          </span>
        )}
        {state === 'dropped' ? (
          <button type="button" className="quiet" onClick={onTakeUp}>
            {proposalWords.takeUp}
          </button>
        ) : null}
      </div>
    </li>
  );
}

interface MendedFieldProps {
  readonly field: ProposalField;
  readonly isUnread: boolean;
  readonly onType: (typed: string) => void;
}

function MendedField({ field: { label, raw, input }, isUnread, onType }: MendedFieldProps) {
  const [typed, setTyped] = useState(raw);
  const id = useId();
  const shared = {
    id,
    'aria-invalid': isUnread,
    value: typed,
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value);
      onType(event.target.value);
    },
  };
  return (
    <div data-wide={input.kind === 'words'}>
      <label htmlFor={id}>{label}</label>
      {input.kind === 'words' ? <textarea rows={2} {...shared} /> : null}
      {input.kind === 'line' ? <input {...shared} /> : null}
      {input.kind === 'choice' ? (
        <select {...shared}>
          {input.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  );
}
