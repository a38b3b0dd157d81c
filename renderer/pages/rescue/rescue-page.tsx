import type { DataRefusal } from '#core/domain/storage/storage-fault.ts';
import { rescueWords } from '#core/text/vi-storage-errors.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { type Notice, useNotify } from '../../workspace/notices.ts';
import { useRestore } from '../../workspace/use-restore.ts';
import { LatestNotice } from './latest-notice.tsx';

interface RescueProps {
  readonly refusal: DataRefusal;
  readonly notice: Notice | null;
  /** The data may be open now. */
  readonly onOpened: () => void;
}

/** What the window shows where its data cannot be opened: why, and what helps. */
export function RescuePage({ refusal, notice, onOpened }: RescueProps) {
  const { isWorking, restore } = useRestore(onOpened);
  const retry = useRetry(onOpened);
  const isRestorable = isAboutTheDatabase(refusal);
  return (
    <main className="rescue">
      <h1>{rescueWords.title}</h1>
      <p className="failure" role="alert">
        {rescueWords.reason(refusal)}
      </p>
      <p>{rescueWords.kept}</p>
      {isRestorable ? (
        <>
          <p>{rescueWords.restoreHint}</p>
          <p>{rescueWords.noBackup}</p>
        </>
      ) : null}
      <div className="rescue-actions">
        {isRestorable ? (
          <button type="button" disabled={isWorking} onClick={restore}>
            {rescueWords.restore}
          </button>
        ) : null}
        <button type="button" disabled={isWorking} onClick={retry}>
          {rescueWords.retry}
        </button>
      </div>
      <LatestNotice notice={notice} />
    </main>
  );
}

/** A disk that is full or cannot be written to would refuse a backup too. */
const isAboutTheDatabase = (refusal: DataRefusal): boolean => refusal.startsWith('database-');

function useRetry(onOpened: () => void): () => Promise<void> {
  const notify = useNotify();
  return async () => {
    const answer = await ask('data.retry', {});
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    const { refusal } = answer.value;
    if (refusal !== null) notify({ text: rescueWords.reason(refusal), tone: 'problem' });
    onOpened();
  };
}
