import { useEffect, useState } from 'react';
import type { Decision } from '#core/domain/allocation/allocation.ts';
import { dayOfText } from '#core/domain/figures/number-text/day-text.ts';
import { allocateWords } from '#core/text/vi-allocate.ts';
import { dayText } from '#core/text/vi-words.ts';
import { useNotify } from '../../workspace/notices.ts';

interface DecisionProps {
  readonly decision: Decision;
  readonly onDecision: (decision: Decision) => void;
  /** How many targets stand without a decision. */
  readonly undecided: number;
  readonly onFill: () => void;
}

/** The decision that changes are made by from now on; what was allocated before it was signed can be put under it. */
export function DecisionFields({ decision, onDecision, undecided, onFill }: DecisionProps) {
  const notify = useNotify();
  const [day, setDay] = useState(dayOf(decision));
  useEffect(() => setDay(dayOf(decision)), [decision]);
  const takeDay = () => {
    const signedOn = day.trim() === '' ? null : dayOfText(day);
    if (day.trim() !== '' && signedOn === null) notify({ text: allocateWords.notADay(day), tone: 'problem' });
    else if (signedOn !== decision.signedOn) onDecision({ ...decision, signedOn });
  };
  const isDecided = decision.number !== null || decision.signedOn !== null;
  return (
    <>
      <label className="allocation-decision">
        {allocateWords.decisionNumber}
        <input
          value={decision.number ?? ''}
          placeholder={allocateWords.decisionExample}
          onChange={(event) => onDecision({ ...decision, number: event.target.value === '' ? null : event.target.value })}
        />
      </label>
      <label className="allocation-decision">
        {allocateWords.signedOn}
        <input
          className="allocation-day"
          value={day}
          placeholder={allocateWords.dayExample}
          onChange={(event) => setDay(event.target.value)}
          onBlur={takeDay}
          onKeyDown={(event) => event.key === 'Enter' && takeDay()}
        />
      </label>
      {isDecided && undecided > 0 ? (
        <button type="button" onClick={onFill}>
          {allocateWords.fillDecision(undecided)}
        </button>
      ) : null}
    </>
  );
}

const dayOf = ({ signedOn }: Decision): string => (signedOn === null ? '' : dayText(signedOn));
