import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Answers } from '#core/domain/submissions/submission.ts';
import { issueSentence, questionSentence } from '#core/text/vi-issues.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { type Naming, useNames } from '../../workspace/use-names.ts';
import type { Choice } from './choices.ts';
import type { Matter } from './matters.ts';
import { OtherChoice } from './other-choice.tsx';

interface MatterCardProps {
  readonly matter: Matter;
  readonly choices: readonly Choice[];
  readonly isBusy: boolean;
  /** What an answer would change, said under the choice that gives it. */
  readonly consequenceOf: (answers: Answers) => string | null;
  readonly onAnswer: (answers: Answers, remember: boolean) => void;
  /** Its field takes the focus where one has come here by answering. */
  readonly takesFocus: boolean;
}

/** A matter and everything it can be answered with, in place. */
export function MatterCard({ matter, choices, isBusy, consequenceOf, onAnswer, takesFocus }: MatterCardProps) {
  const names = useNames();
  const [isRemembered, setRemembered] = useState(true);
  const remember = canBeRemembered(matter) && isRemembered;
  return (
    <div className="matter" data-kind={matter.kind}>
      <p>{matterSentence(matter, names)}</p>
      {isLayoutWithoutChoice(matter, choices) ? <p className="matter-hint">{reviewWords.layoutHint}</p> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons is no fieldset. */}
      <div className="choices" role="group" aria-label={reviewWords.choices}>
        {choices.map((choice, index) => (
          <ChoiceButton
            key={choice.digit}
            choice={choice}
            isFirst={index === 0}
            isBusy={isBusy}
            consequence={consequenceOf(choice.answers)}
            onTake={() => onAnswer(choice.answers, remember)}
          />
        ))}
        <OtherChoice matter={matter} choices={choices} isBusy={isBusy} onAnswer={(answers) => onAnswer(answers, remember)} />
        {matter.kind === 'cell' ? (
          <CellEntry matter={matter} isBusy={isBusy} takesFocus={takesFocus} onWrite={(answers) => onAnswer(answers, false)} />
        ) : null}
        {canBeRemembered(matter) ? (
          <label className="check">
            <input type="checkbox" checked={isRemembered} onChange={(event) => setRemembered(event.target.checked)} />
            {reviewWords.remember}
          </label>
        ) : null}
      </div>
    </div>
  );
}

interface ChoiceButtonProps {
  readonly choice: Choice;
  readonly isFirst: boolean;
  readonly isBusy: boolean;
  readonly consequence: string | null;
  readonly onTake: () => void;
}

function ChoiceButton({ choice, isFirst, isBusy, consequence, onTake }: ChoiceButtonProps) {
  return (
    <button
      type="button"
      className="choice"
      aria-keyshortcuts={choice.digit}
      data-first={isFirst || undefined}
      disabled={isBusy}
      onClick={onTake}
    >
      <kbd>{choice.digit}</kbd>
      <span className="choice-label">{choice.label}</span>
      {(choice.evidence ?? consequence) ? <span className="choice-evidence">{choice.evidence ?? consequence}</span> : null}
    </button>
  );
}

interface CellEntryProps {
  readonly matter: Extract<Matter, { kind: 'cell' }>;
  readonly isBusy: boolean;
  readonly takesFocus: boolean;
  readonly onWrite: (answers: Answers) => void;
}

/** What a cell should be, beside what the unit wrote; the unit's own workbook stays as it is. */
function CellEntry({ matter: { issue, place }, isBusy, takesFocus, onWrite }: CellEntryProps) {
  const [value, setValue] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const said = value.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field appears.
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (said === '' || isBusy) return;
    onWrite({ [`cell:${place.sheet === null ? '' : `${place.sheet}!`}${place.cell}`]: said });
  };
  const label = reviewWords.rightFigure(place.cell);
  return (
    <form className="cell-entry" onSubmit={send}>
      {issue.found === null ? null : (
        <span>
          {reviewWords.unitWrote} <q>{issue.found}</q> →
        </span>
      )}
      <input
        ref={field}
        data-first
        value={value}
        aria-label={label}
        placeholder={label}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" disabled={said === '' || isBusy}>
        {reviewWords.write}
      </button>
    </form>
  );
}

/** Corrections of single cells belong to one report; which row, column, unit it is comes again. */
const canBeRemembered = (matter: Matter): boolean =>
  matter.kind === 'row' ||
  matter.kind === 'duplicate' ||
  (matter.kind === 'question' && (matter.question.kind === 'unit' || matter.question.kind === 'layout'));

const isLayoutWithoutChoice = (matter: Matter, choices: readonly Choice[]): boolean =>
  matter.kind === 'question' && matter.question.kind === 'layout' && choices.length === 0;

function matterSentence(matter: Matter, names: Naming): string {
  if (matter.kind === 'question' && matter.question.kind === 'replace') return reviewWords.replace(matter.question.lacks.length);
  if (matter.kind === 'question') return questionSentence(matter.question, names);
  if (matter.kind === 'duplicate') return reviewWords.duplicate(names.indicator(matter.indicator));
  if (matter.kind === 'row' && matter.issue === null)
    return reviewWords.pickedRow(matter.place.cell, matter.label, matter.current && names.indicator(matter.current));
  return matter.issue === null ? '' : issueSentence(matter.issue, names);
}
