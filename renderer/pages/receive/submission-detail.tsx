import { useMemo, useState } from 'react';
import type { Issue } from '#core/domain/figures/issue.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { isError } from '#core/domain/submissions/submission-outcome.ts';
import { words } from '#core/text/vi-window.ts';
import { basisWords, momentText, submissionStateWords } from '#core/text/vi-words.ts';
import type { CellMark } from '../../components/sheet/sheet-view.tsx';
import { SubmissionSheet } from '../../components/sheet/submission-sheet.tsx';
import { useNames } from '../../workspace/use-names.ts';
import { IssueItem } from './issue-item.tsx';
import { QuestionForm } from './question-form.tsx';
import type { Settle } from './use-settle.ts';

interface SubmissionDetailProps {
  readonly submission: Submission;
  readonly settle: Settle;
}

/** One submission: what it asks, what is wrong in it, and the sheet itself. */
export function SubmissionDetail({ submission, settle }: SubmissionDetailProps) {
  const errors = submission.issues.filter((issue) => isError(issue) && !isAsked(issue, submission));
  const others = submission.issues.filter((issue) => !isError(issue));
  const [looked, look] = useState<Issue | null>(null);
  const focus = looked ?? errors.find(({ cell }) => cell !== null) ?? null;
  const marks = useMemo(() => marksOn(submission.issues, focus?.sheet ?? null), [submission, focus]);
  const list = (issues: readonly Issue[]) =>
    issues.map((issue) => (
      <IssueItem
        key={`${issue.code} ${issue.sheet} ${issue.cell} ${issue.indicator}`}
        issue={issue}
        submission={submission}
        settle={settle}
        onLook={() => look(issue)}
      />
    ));
  return (
    <section className="detail" aria-label={words.detail}>
      <DetailHead submission={submission} settle={settle} />
      <div className="detail-matters">
        {submission.state === 'waiting'
          ? submission.questions.map((question) => (
              <QuestionForm key={question.kind} question={question} submission={submission} settle={settle} />
            ))
          : null}
        {errors.length > 0 ? <ul className="issues">{list(errors)}</ul> : null}
        {others.length > 0 ? (
          <details>
            <summary>{words.otherIssues(others.length)}</summary>
            <ul className="issues">{list(others)}</ul>
          </details>
        ) : null}
      </div>
      {submission.state === 'rejected' ? null : (
        <SubmissionSheet submissionId={submission.id} sheet={focus?.sheet ?? null} marks={marks} focus={focus?.cell ?? null} />
      )}
    </section>
  );
}

/** Issues that a question of the submission already puts to the person. */
function isAsked(issue: Issue, { state, questions }: Submission): boolean {
  if (state !== 'waiting') return false;
  const kinds = new Set<string>(questions.map(({ kind }) => kind));
  const asked: Partial<Record<Issue['code'], string>> = {
    'unit-unknown': 'unit',
    'unit-ambiguous': 'unit',
    'wrong-year': 'year',
    'wrong-period': 'period',
    'layout-unclear': 'layout',
    'replaces-standing': 'replace',
  };
  return kinds.has(asked[issue.code] ?? '');
}

function marksOn(issues: readonly Issue[], sheet: string | null): ReadonlyMap<string, CellMark> {
  const here = issues.filter((issue) => issue.sheet === sheet && issue.severity !== 'note');
  return new Map(here.flatMap(({ cell }) => (cell === null ? [] : [[cell, 'issue']])));
}

function DetailHead({ submission, settle }: SubmissionDetailProps) {
  const names = useNames();
  const canWithdraw = submission.state === 'standing' || submission.state === 'waiting';
  return (
    <header className="detail-head">
      <div>
        <h2>{submission.unit === null ? words.unitNotKnown : names.unit(submission.unit)}</h2>
        <p>
          {submission.file} · {basisWords[submission.basis]} · {words.figureCount(submission.figureCount)} ·{' '}
          {words.receivedAt(momentText(submission.receivedAt))} · {submissionStateWords[submission.state]}
        </p>
      </div>
      {canWithdraw ? (
        <button type="button" className="quiet" disabled={settle.isBusy} onClick={() => settle.withdraw(submission)}>
          {words.withdraw}
        </button>
      ) : null}
    </header>
  );
}
