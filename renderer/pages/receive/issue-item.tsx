import { type FormEvent, useState } from 'react';
import type { Issue } from '#core/domain/figures/issue.ts';
import { IGNORED_ROW } from '#core/domain/submissions/answers.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { isError } from '#core/domain/submissions/submission-outcome.ts';
import { issueSentence } from '#core/text/vi-issues.ts';
import { words } from '#core/text/vi-window.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { Settle } from './use-settle.ts';

interface IssueItemProps {
  readonly issue: Issue;
  readonly submission: Submission;
  readonly settle: Settle;
  /** Brings the cell into view. */
  readonly onLook: () => void;
}

const ROW_CODES: readonly Issue['code'][] = ['indicator-unmatched', 'indicator-duplicate'];

/** What is the matter with a cell, and the place to put it right. */
export function IssueItem(props: IssueItemProps) {
  const { issue, submission, onLook } = props;
  const names = useNames();
  const canAnswer = isError(issue) && issue.cell !== null && (submission.state === 'standing' || submission.state === 'waiting');
  return (
    <li className="issue" data-severity={issue.severity}>
      {issue.cell === null ? (
        <p>{issueSentence(issue, names)}</p>
      ) : (
        <button type="button" className="issue-look" onClick={onLook} title={words.lookAtCell}>
          {issueSentence(issue, names)}
        </button>
      )}
      {canAnswer ? ROW_CODES.includes(issue.code) ? <RowAnswer {...props} /> : <CellAnswer {...props} /> : null}
    </li>
  );
}

const place = ({ sheet, cell }: Issue): string => (sheet === null ? `${cell}` : `${sheet}!${cell}`);

function CellAnswer({ issue, submission, settle }: IssueItemProps) {
  const [value, setValue] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() !== '') settle.answer(submission, { [`cell:${place(issue)}`]: value.trim() });
  };
  return (
    <form className="issue-answer" onSubmit={send}>
      <input
        data-first
        value={value}
        aria-label={words.rightFigure(issue.cell ?? '')}
        placeholder={words.rightFigure(issue.cell ?? '')}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" disabled={value.trim() === '' || settle.isBusy}>
        {words.write}
      </button>
    </form>
  );
}

function RowAnswer({ issue, submission, settle }: IssueItemProps) {
  const { plan } = useWorkspace();
  const [indicator, setIndicator] = useState(issue.candidates[0] ?? '');
  const names = useNames();
  const others = plan?.indicators.filter(({ code }) => !issue.candidates.includes(code)) ?? [];
  return (
    <div className="issue-answer">
      <select
        data-first
        aria-label={words.whichIndicator}
        value={indicator}
        onChange={(event) => setIndicator(event.target.value)}
      >
        <option value="">{words.chooseIndicator}</option>
        {issue.candidates.map((code) => (
          <option key={code} value={code}>
            {names.indicator(code)}
          </option>
        ))}
        <option value={IGNORED_ROW}>{words.ignoreRow}</option>
        {others.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        disabled={indicator === '' || settle.isBusy}
        onClick={() => settle.answer(submission, { [`row:${place(issue)}`]: indicator })}
      >
        {words.confirm}
      </button>
    </div>
  );
}
