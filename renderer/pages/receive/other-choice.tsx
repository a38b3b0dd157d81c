import { useState } from 'react';
import type { Answers } from '#core/domain/submissions/submission.ts';
import { isReportingUnit } from '#core/domain/units/unit.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { words } from '#core/text/vi-window.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { Choice } from './choices.ts';
import { questionKey } from './choices.ts';
import type { Matter } from './matters.ts';

interface OtherChoiceProps {
  readonly matter: Matter;
  readonly choices: readonly Choice[];
  readonly isBusy: boolean;
  readonly onAnswer: (answers: Answers) => void;
}

interface Others {
  readonly label: string;
  readonly invitation: string;
  readonly options: readonly { readonly code: string; readonly name: string }[];
}

/** Where none of the offers is right: all units, or all of the plan's indicators, in a list. */
export function OtherChoice({ matter, choices, isBusy, onAnswer }: OtherChoiceProps) {
  const [code, setCode] = useState('');
  const others = useOthers(matter);
  const question = questionKey(matter);
  if (!others || question === null) return null;
  const offered = new Set(choices.map(({ answers }) => answers[question]));
  return (
    <span className="other-choice">
      <select
        data-first={choices.length === 0 || undefined}
        aria-label={others.label}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      >
        <option value="">{others.invitation}</option>
        {others.options
          .filter((option) => !offered.has(option.code))
          .map((option) => (
            <option key={option.code} value={option.code}>
              {option.name}
            </option>
          ))}
      </select>
      <button type="button" disabled={code === '' || isBusy} onClick={() => onAnswer({ [question]: code })}>
        {words.confirm}
      </button>
    </span>
  );
}

function useOthers(matter: Matter): Others | null {
  const { units, plan } = useWorkspace();
  if (matter.kind === 'row')
    return { label: words.whichIndicator, invitation: reviewWords.otherIndicator, options: plan?.indicators ?? [] };
  if (matter.kind === 'question' && matter.question.kind === 'unit')
    return { label: words.whichUnit, invitation: reviewWords.otherUnit, options: units.filter(isReportingUnit) };
  return null;
}
