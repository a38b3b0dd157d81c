import { useCallback } from 'react';
import type { ChosenFile } from '#core/contract/window-app.ts';
import type { Evidence } from '#core/domain/figures/evidence.ts';
import { evidenceWords } from '#core/text/vi-evidence.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useScanDrop } from '../../workspace/scan-drop.ts';

interface EvidenceFieldsProps {
  /** The document may still be blank while it is typed. */
  readonly evidence: Evidence;
  readonly onDocument: (document: string) => void;
  readonly onFile: (file: Evidence['file']) => void;
}

/** The document that a figure rests on: its number and day in words, and a file of it, chosen or dropped. */
export function EvidenceFields({ evidence: { document, file }, onDocument, onFile }: EvidenceFieldsProps) {
  const choose = useAttach(onFile);
  return (
    <>
      <label>
        {evidenceWords.document}
        <input
          value={document}
          maxLength={300}
          placeholder={evidenceWords.documentExample}
          onChange={(event) => onDocument(event.target.value)}
        />
      </label>
      <div className="figure-entry-actions">
        <button type="button" className="evidence-file" title={file?.file} onClick={choose}>
          {file?.file ?? evidenceWords.attach}
        </button>
        {file ? (
          <button type="button" className="quiet" onClick={() => onFile(null)}>
            {evidenceWords.detach}
          </button>
        ) : null}
      </div>
      {file && document.trim() === '' ? <p className="evidence-hint">{evidenceWords.documentFirst}</p> : null}
    </>
  );
}

/** The file is kept as soon as it is chosen, whatever becomes of it on the disk. */
function useAttach(onFile: EvidenceFieldsProps['onFile']): () => Promise<void> {
  const notify = useNotify();
  const attach = useCallback(
    async ({ handle }: ChosenFile) => {
      const kept = await ask('evidence.keep', { file: handle });
      if (!kept.ok) return notify({ text: failureSentence(kept.error), tone: 'problem' });
      onFile(kept.value);
      notify({ text: evidenceWords.kept(kept.value.file), tone: 'done' });
    },
    [onFile, notify],
  );
  useScanDrop(attach);
  return async () => {
    const [file] = await shell.chooseFiles('evidence');
    if (file) await attach(file);
  };
}
