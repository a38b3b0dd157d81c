import type { ScanKind } from '#core/domain/submissions/scan-kind.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { isTyped } from '#core/domain/submissions/typed-report.ts';
import { enterWords } from '#core/text/vi-enter.ts';
import { typedReason } from '#core/text/vi-typed.ts';
import { failureSentence, words } from '#core/text/vi-window.ts';
import { basisWords, momentText, submissionStateWords } from '#core/text/vi-words.ts';
import { ask } from '../../api.ts';
import { newReport } from '../../workspace/new-report.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useOpenForm } from '../../workspace/open-form.ts';
import { useNames } from '../../workspace/use-names.ts';
import type { Settle } from './use-settle.ts';

/** Whose file it is, and what can be done with it as a whole. */
export function DetailHead({ submission, settle }: { submission: Submission; settle: Settle }) {
  const names = useNames();
  const { source } = submission;
  const canWithdraw = submission.state === 'standing' || submission.state === 'waiting';
  return (
    <header className="detail-head">
      <div>
        <h2>{submission.unit === null ? words.unitNotKnown : names.unit(submission.unit)}</h2>
        <p>
          {submission.file}
          {isTyped(source) && source.scan ? ` · ${typedReason(source)}` : null} · {basisWords[submission.basis]} ·{' '}
          {words.figureCount(submission.figureCount)} · {words.receivedAt(momentText(submission.receivedAt))} ·{' '}
          {submissionStateWords[submission.state]}
        </p>
      </div>
      <FormButton submission={submission} />
      {canWithdraw ? (
        <button type="button" className="quiet" disabled={settle.isBusy} onClick={() => settle.withdraw(submission)}>
          {words.withdraw}
        </button>
      ) : null}
    </header>
  );
}

/** A picture or PDF that came as a report can be typed from; what was typed can be typed again. */
function FormButton({ submission }: { submission: Submission }) {
  const openForm = useOpenForm();
  const notify = useNotify();
  const { id: submissionId, source, file, sha256, period, state, issues } = submission;
  const isScan = state === 'rejected' && issues.some(({ found }) => SCANS.some((kind) => kind === found));
  if (!isTyped(source) && !isScan) return null;
  const open = async () => {
    if (isScan)
      return openForm({ period, unit: null, report: { source: { ...newReport().source, scan: { sha256, file } }, rows: [] } });
    const typed = await ask('typed.get', { submissionId });
    if (typed.ok && typed.value) return openForm(typed.value);
    if (!typed.ok) notify({ text: failureSentence(typed.error), tone: 'problem' });
  };
  return (
    <button type="button" className="quiet" onClick={open}>
      {isScan ? enterWords.openFromFile : enterWords.edit}
    </button>
  );
}

const SCANS: readonly ScanKind[] = ['pdf', 'png', 'jpeg'];
