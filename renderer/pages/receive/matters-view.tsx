import type { RememberedAnswer } from '#core/domain/submissions/review.ts';
import type { Answers, Submission } from '#core/domain/submissions/submission.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { type Choice, choicesOf } from './choices.ts';
import { MatterCard } from './matter-card.tsx';
import type { Matter } from './matters.ts';
import { consequenceOf, type Effects } from './use-effects.ts';
import { useMatterKeys } from './use-matter-keys.ts';
import type { Settle } from './use-settle.ts';

interface MattersProps {
  readonly submission: Submission;
  readonly matters: readonly Matter[];
  readonly current: Matter;
  /** Shows another matter; null for the first that is open. */
  readonly onGo: (key: string | null) => void;
  readonly settle: Settle;
  readonly takesFocus: boolean;
  readonly effects: Effects;
}

const NO_SUGGESTIONS: readonly RememberedAnswer[] = [];

/** The matters of a submission, one on show, with the way to the others. */
export function Matters({ submission, matters, current, onGo, settle, takesFocus, effects }: MattersProps) {
  const suggestions = useSuggestions(submission);
  const choices = useChoices(current, suggestions);
  const index = matters.findIndex(({ key }) => key === current.key);
  const answer = (answers: Answers, remember: boolean) => {
    onGo(null);
    settle.answer(submission, answers, remember);
  };
  const step = (by: number) => {
    const next = matters[index + by];
    if (next) onGo(next.key);
  };
  useMatterKeys(choices, step);
  return (
    <div className="matters">
      {matters.length > 1 || index < 0 ? <Steps index={index} count={matters.length} onStep={step} /> : null}
      <RememberedOffer suggestions={suggestions} isBusy={settle.isBusy} onUse={(answers) => answer(answers, false)} />
      <MatterCard
        key={current.key}
        matter={current}
        choices={choices}
        isBusy={settle.isBusy}
        consequenceOf={(answers) => consequenceOf(effects, answers)}
        onAnswer={answer}
        takesFocus={takesFocus}
      />
    </div>
  );
}

/** Answers given before for the same unit and layout. They are only offered: to use them is a decision of its own. */
function useSuggestions({ id, state }: Submission): readonly RememberedAnswer[] {
  const { revision } = useWorkspace();
  const isOpen = state === 'waiting' || state === 'standing';
  const suggestions = useAnswer('submissions.suggestions', isOpen ? { submissionId: id } : null, revision, id);
  return suggestions.value ?? NO_SUGGESTIONS;
}

interface RememberedOfferProps {
  readonly suggestions: readonly RememberedAnswer[];
  readonly isBusy: boolean;
  readonly onUse: (answers: Answers) => void;
}

/** All that was answered the last time, taken with one click. */
function RememberedOffer({ suggestions, isBusy, onUse }: RememberedOfferProps) {
  if (suggestions.length < 2) return null;
  return (
    <div className="remembered-offer">
      <span>{reviewWords.rememberedHint}</span>
      <button
        type="button"
        disabled={isBusy}
        onClick={() => onUse(Object.fromEntries(suggestions.map(({ question, answer }) => [question, answer])))}
      >
        {reviewWords.takeAllRemembered(suggestions.length)}
      </button>
    </div>
  );
}

function useChoices(matter: Matter, suggestions: readonly RememberedAnswer[]): readonly Choice[] {
  const names = useNames();
  const { plan, periods } = useWorkspace();
  return choicesOf(matter, { names, year: plan?.year ?? 0, periods, suggestions });
}

function Steps({ index, count, onStep }: { index: number; count: number; onStep: (by: number) => void }) {
  return (
    <div className="matter-steps">
      <button
        type="button"
        className="quiet"
        aria-label={reviewWords.previousMatter}
        aria-disabled={index <= 0}
        onClick={() => onStep(-1)}
      >
        ‹
      </button>
      <span>{reviewWords.matterOf(index + 1, count)}</span>
      <button
        type="button"
        className="quiet"
        aria-label={reviewWords.nextMatter}
        aria-disabled={index >= count - 1}
        onClick={() => onStep(1)}
      >
        ›
      </button>
    </div>
  );
}
