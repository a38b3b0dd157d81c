import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { isError } from '#core/domain/submissions/submission-outcome.ts';
import { issueSentence, questionSentence } from '#core/text/vi-issues.ts';
import { words } from '#core/text/vi-window.ts';
import { submissionStateWords } from '#core/text/vi-words.ts';
import { type Naming, useNames } from '../../workspace/use-names.ts';
import { groupOf, type SubmissionGroup } from './grouped-submissions.ts';
import { focusQuestion } from './use-matter-keys.ts';

interface SubmissionListProps {
  readonly groups: readonly { readonly group: SubmissionGroup; readonly members: readonly Submission[] }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Enter: answers whether that was all; where not, the question gets the focus. */
  readonly onGoOn: (submission: Submission) => boolean;
}

/** What came in, grouped by what it needs. ↑ ↓ walk, Enter accepts and goes on, or goes to the question. */
export function SubmissionList({ groups, chosen, onChoose, onGoOn }: SubmissionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const inOrder = groups.flatMap(({ members }) => members);
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>(`[data-id="${chosen}"]`);
    if (list.current && option) bringIntoView(list.current, option);
  }, [chosen]);
  const press = (event: KeyboardEvent) => {
    const place = inOrder.findIndex(({ id }) => id === chosen);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const current = inOrder[place];
    if (step !== undefined) {
      event.preventDefault();
      const next = inOrder[place + step];
      if (next) onChoose(next.id);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      if (!onGoOn(current)) focusQuestion();
    }
  };
  return (
    <div
      ref={list}
      className="submissions"
      role="listbox"
      tabIndex={0}
      aria-label={words.received}
      aria-activedescendant={chosen ? `submission-${chosen}` : undefined}
      onKeyDown={press}
    >
      {groups.map(({ group, members }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox has groups, not fieldsets.
        <div key={group} role="group" aria-label={words.submissionGroups[group]}>
          <div className="group-title" data-group={group} aria-hidden="true">
            {words.submissionGroups[group]} <span className="count">{members.length}</span>
          </div>
          {members.map((submission) => (
            <SubmissionOption
              key={submission.id}
              submission={submission}
              isChosen={submission.id === chosen}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Scrolls the list only as far as it takes, below the group's title that stays at its top. */
function bringIntoView(list: HTMLElement, option: HTMLElement): void {
  const top = option.offsetTop - TITLE_HEIGHT;
  const bottom = option.offsetTop + option.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}

const TITLE_HEIGHT = 36;

interface SubmissionOptionProps {
  readonly submission: Submission;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

const SIGNS: Readonly<Record<SubmissionGroup, string>> = { review: '?', ready: '→', counted: '✓', refused: '✗', past: '–' };

/** Drawn anew only when it has changed itself: hundreds of them stand here while more arrive. */
const SubmissionOption = memo(function SubmissionOption({ submission, isChosen, onChoose }: SubmissionOptionProps) {
  const names = useNames();
  const group = groupOf(submission);
  const unit = submission.unit === null ? submission.file : names.unit(submission.unit);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself takes the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and points at its option.
    <div
      id={`submission-${submission.id}`}
      data-id={submission.id}
      role="option"
      aria-selected={isChosen}
      className="submission"
      onClick={() => onChoose(submission.id)}
    >
      <span className="submission-sign" data-group={group} aria-hidden="true">
        {SIGNS[group]}
      </span>
      <span className="submission-unit">{unit}</span>
      <span className="submission-figures">{words.figureCount(submission.figureCount)}</span>
      <span className="submission-file">{submission.unit === null ? words.unitNotKnown : submission.file}</span>
      <span className="submission-matter" data-group={group}>
        {matterOf(submission, names)}
      </span>
    </div>
  );
}, isSameOption);

/** Every question gives new objects; what is drawn changes only with these. */
function isSameOption(before: SubmissionOptionProps, after: SubmissionOptionProps): boolean {
  const [a, b] = [before.submission, after.submission];
  const isSame = a.id === b.id && a.state === b.state && a.unit === b.unit && a.figureCount === b.figureCount;
  return (
    isSame &&
    a.issues.length === b.issues.length &&
    a.questions.length === b.questions.length &&
    before.isChosen === after.isChosen &&
    before.onChoose === after.onChoose
  );
}

/** The one thing to know about it in the list: what it asks, what is wrong with it, or how it stands. */
function matterOf(submission: Submission, names: Naming): string {
  const [question] = submission.questions;
  const errors = submission.issues.filter((issue) => isError(issue) && issue.cell !== null);
  const comesFirst = question?.kind !== 'replace' || errors.length === 0;
  if (submission.state === 'waiting' && question && comesFirst) return questionSentence(question, names);
  const [first = submission.issues.find(isError)] = errors;
  if (first && groupOf(submission) !== 'past') return words.firstOf(issueSentence(first, names), errors.length);
  return submissionStateWords[submission.state];
}
