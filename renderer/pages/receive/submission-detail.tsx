import { useCallback, useMemo, useState } from 'react';
import type { Issue } from '#core/domain/figures/issue.ts';
import type { RecognisedRow, RecognisedTable } from '#core/domain/submissions/review.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { isError } from '#core/domain/submissions/submission-outcome.ts';
import { issueSentence } from '#core/text/vi-issues.ts';
import { words } from '#core/text/vi-window.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { DetailHead } from './detail-head.tsx';
import { DetailView } from './detail-view.tsx';
import { type Matter, mattersOf, type Place, pickedRow } from './matters.ts';
import { Matters } from './matters-view.tsx';
import { useEffects } from './use-effects.ts';
import type { Settle } from './use-settle.ts';

interface SubmissionDetailProps {
  readonly submission: Submission;
  readonly settle: Settle;
  readonly hasAdvanced: boolean;
}

const NO_TABLES: readonly RecognisedTable[] = [];

/** One submission: what it asks, one thing at a time, above the sheet that it is asked about. */
export function SubmissionDetail({ submission, settle, hasAdvanced }: SubmissionDetailProps) {
  const { revision } = useWorkspace();
  const isRead = submission.state !== 'rejected';
  const { id } = submission;
  const review = useAnswer('submissions.review', isRead ? { submissionId: id } : null, revision, id);
  const tables = review.value?.tables ?? NO_TABLES;
  const matters = useMemo(() => mattersOf(submission, tables), [submission, tables]);
  const [current, go, setPicked] = useCurrent(matters);
  const effects = useEffects(submission);
  const [looked, look] = useState<{ at: string | null; place: Place } | null>(null);
  const at = current?.key ?? null;
  const place = looked?.at === at ? looked.place : (current?.place ?? null);
  const canChange = submission.state === 'waiting' || submission.state === 'standing';
  const pick = useCallback((sheet: string, row: RecognisedRow) => setPicked(pickedRow(sheet, row)), [setPicked]);
  return (
    <section className="detail" aria-label={words.detail}>
      <DetailHead submission={submission} settle={settle} />
      <div className="detail-matters">
        {current ? (
          <Matters
            submission={submission}
            matters={matters}
            current={current}
            onGo={go}
            settle={settle}
            takesFocus={hasAdvanced}
            effects={effects}
          />
        ) : null}
        <OtherIssues submission={submission} onLook={(seen) => look({ at, place: seen })} />
      </div>
      <DetailView
        submission={submission}
        current={current}
        effects={effects}
        place={place}
        tables={tables}
        onPickRow={canChange ? pick : undefined}
      />
    </section>
  );
}

/** The matter on show: the first that is open, the one gone to, or a row picked in the sheet. */
function useCurrent(matters: readonly Matter[]) {
  const [at, setAt] = useState<string | null>(null);
  const [picked, setPicked] = useState<Matter | null>(null);
  const current = picked ?? matters.find(({ key }) => key === at) ?? matters[0] ?? null;
  const go = useCallback((key: string | null) => {
    setPicked(null);
    setAt(key);
  }, []);
  return [current, go, setPicked] as const;
}

/** Warnings and notes: counted, listed, looked at with a click. */
function OtherIssues({ submission, onLook }: { submission: Submission; onLook: (place: Place) => void }) {
  const names = useNames();
  const others = submission.issues.filter((issue) => !isError(issue));
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{words.otherIssues(others.length)}</summary>
      <ul className="issues">
        {others.map((issue) => (
          <li key={issueKey(issue)} className="issue" data-severity={issue.severity}>
            {issue.cell === null ? (
              <p>{issueSentence(issue, names)}</p>
            ) : (
              <button
                type="button"
                className="issue-look"
                title={words.lookAtCell}
                onClick={() => onLook({ sheet: issue.sheet, cell: issue.cell ?? '' })}
              >
                {issueSentence(issue, names)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const issueKey = ({ code, sheet, cell, indicator, found }: Issue): string => `${code} ${sheet} ${cell} ${indicator} ${found}`;
