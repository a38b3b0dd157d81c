import type { CallError } from '#core/contract/errors.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { letterWords } from '#core/text/vi-letters.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { copyText } from '../../components/copy-text.ts';
import { documentName } from '../../components/document-name.ts';
import { useNotify } from '../../workspace/notices.ts';

/** What goes back to the unit: a message to paste, and its own workbook with the doubtful cells marked. */
export function ReplyActions({ submission }: { submission: Submission }) {
  const { copyMessage, saveMarked, saveLetter } = useReply(submission);
  return (
    <>
      <button type="button" className="quiet" onClick={copyMessage}>
        {reviewWords.copyReply}
      </button>
      {submission.state === 'rejected' ? null : (
        <button type="button" className="quiet" onClick={saveMarked}>
          {reviewWords.saveReply}
        </button>
      )}
      <button type="button" className="quiet" onClick={saveLetter}>
        {letterWords.returned}
      </button>
    </>
  );
}

function useReply({ id: submissionId, file }: Submission) {
  const notify = useNotify();
  const failed = (error: CallError) => notify({ text: failureSentence(error), tone: 'problem' });
  const copyMessage = async () => {
    const answer = await ask('submissions.replyText', { submissionId });
    if (!answer.ok) return failed(answer.error);
    const isCopied = copyText(answer.value.text);
    notify(isCopied ? { text: reviewWords.replyCopied, tone: 'done' } : { text: reviewWords.replyNotCopied, tone: 'problem' });
  };
  const saveMarked = async () => {
    const [output] = await shell.chooseOutputs([reviewWords.replyFile(file)]);
    if (!output) return;
    const answer = await ask('submissions.reply', { submissionId, file: output.handle });
    if (!answer.ok) return failed(answer.error);
    notify({ text: reviewWords.replySaved(answer.value.file, answer.value.kind), tone: 'done' });
    await shell.reveal(output.handle);
  };
  const saveLetter = async () => {
    const [output] = await shell.chooseOutputs([documentName(letterWords.returnFile(file))]);
    if (!output) return;
    const answer = await ask('letters.return', { submissionId, file: output.handle });
    if (!answer.ok) return failed(answer.error);
    notify({ text: letterWords.sentBack(answer.value.doubts), tone: 'done' });
    await shell.reveal(output.handle);
  };
  return { copyMessage, saveMarked, saveLetter };
}
