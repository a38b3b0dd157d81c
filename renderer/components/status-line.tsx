import { reviewWords } from '#core/text/vi-review.ts';
import { statusSentence, words } from '#core/text/vi-window.ts';
import { useImports } from '../workspace/imports.ts';
import type { Notice } from '../workspace/notices.ts';
import { useUndo } from '../workspace/undo.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Always true: who has reported, what waits, what just happened, and that it is kept. */
export function StatusLine({ notice }: { notice: Notice | null }) {
  const { status, units, reviewCount, isReady } = useWorkspace();
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
      <span className="status-saved">{progress ? words.reading(progress.done, progress.total) : words.saved}</span>
    </footer>
  );
}
