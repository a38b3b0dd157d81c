import { reviewWords } from '#core/text/vi-review.ts';
import { failureSentence, momentSeen, statusSentence, words } from '#core/text/vi-window.ts';
import { ask, shell } from '../api.ts';
import { useImports } from '../workspace/imports.ts';
import { today } from '../workspace/new-report.ts';
import { type Notice, useNotify } from '../workspace/notices.ts';
import { useUndo } from '../workspace/undo.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Always true: who has reported, what waits, what just happened, and that it is kept. */
export function StatusLine({ notice }: { notice: Notice | null }) {
  const { status, units, reviewCount, isReady, plan } = useWorkspace();
  const { progress } = useImports();
  const { canUndo, undo } = useUndo();
  return (
    <footer className="status-line">
      <span>
        {status && units.length > 0
          ? statusSentence(status, reviewCount)
          : isReady && units.length === 0
            ? words.nothingYet
            : null}
      </span>
      <span role="status" className="status-notice" data-tone={notice?.tone}>
        {notice?.text}
      </span>
      {canUndo ? (
        <button type="button" className="status-undo" onClick={undo}>
          {reviewWords.undo} <kbd>Ctrl+Z</kbd>
        </button>
      ) : null}
      {plan ? <BackupPart /> : null}
      <span className="status-saved">{progress ? words.reading(progress.done, progress.total) : words.saved}</span>
    </footer>
  );
}

/** When everything was last put into one file, and the button that does it again. */
function BackupPart() {
  const { lastBackup, changed } = useWorkspace();
  const notify = useNotify();
  const backUp = async () => {
    const [output] = await shell.chooseOutputs([words.backupFile(today())]);
    if (!output) return;
    const written = await ask('data.backup', { file: output.handle });
    if (!written.ok) return notify({ text: failureSentence(written.error), tone: 'problem' });
    notify({ text: words.backedUp(written.value.file), tone: 'done' });
    changed();
    await shell.reveal(output.handle);
  };
  return (
    <span className="status-backup">
      {lastBackup === null ? words.noBackup : words.lastBackup(momentSeen(lastBackup, new Date().toISOString()))}
      <button type="button" className="status-button" onClick={backUp}>
        {words.backUp}
      </button>
    </span>
  );
}
