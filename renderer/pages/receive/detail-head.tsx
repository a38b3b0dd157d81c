import type { Submission } from '#core/domain/submissions/submission.ts';
import { words } from '#core/text/vi-window.ts';
import { basisWords, momentText, submissionStateWords } from '#core/text/vi-words.ts';
import { useNames } from '../../workspace/use-names.ts';
import type { Settle } from './use-settle.ts';

/** Whose file it is, and what can be done with it as a whole. */
export function DetailHead({ submission, settle }: { submission: Submission; settle: Settle }) {
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
