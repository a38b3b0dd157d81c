import { useCallback } from 'react';
import type { ChosenFile } from '#core/contract/window-app.ts';
import type { Scan } from '#core/domain/submissions/typed-report.ts';
import { enterWords } from '#core/text/vi-enter.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { ScanView } from '../../components/scan/scan-view.tsx';
import type { ScanLook } from '../../components/scan/use-scan-look.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useScanDrop } from '../../workspace/scan-drop.ts';

interface ScanSideProps {
  readonly scan: Scan | null;
  readonly look: ScanLook;
  readonly onScan: (scan: Scan | null) => void;
}

/** The picture or PDF that the figures are typed from: chosen, dropped, or none. */
export function ScanSide({ scan, look, onScan }: ScanSideProps) {
  const choose = useAttach(onScan);
  return (
    <div className="scan-side">
      {scan ? (
        <ScanView scan={scan} look={look} />
      ) : (
        <div className="scan-none">
          <h2>{enterWords.noScan}</h2>
          <p>{enterWords.noScanHint}</p>
        </div>
      )}
      <div className="scan-actions">
        <button type="button" onClick={choose}>
          {scan ? enterWords.attachOther : enterWords.attach}
        </button>
        {scan ? (
          <button type="button" className="quiet" onClick={() => onScan(null)}>
            {enterWords.detach}
          </button>
        ) : null}
      </div>
    </div>
  );
}

function useAttach(onScan: (scan: Scan) => void): () => Promise<void> {
  const notify = useNotify();
  const attach = useCallback(
    async ({ handle }: ChosenFile) => {
      const kept = await ask('scans.keep', { file: handle });
      if (!kept.ok) return notify({ text: failureSentence(kept.error), tone: 'problem' });
      onScan(kept.value);
      notify({ text: enterWords.scanKept(kept.value.file), tone: 'done' });
    },
    [onScan, notify],
  );
  useScanDrop(attach);
  return async () => {
    const [file] = await shell.chooseFiles('scan');
    if (file) await attach(file);
  };
}
