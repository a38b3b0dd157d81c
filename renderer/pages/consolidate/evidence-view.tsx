import type { Evidence } from '#core/domain/figures/evidence.ts';
import { evidenceWords } from '#core/text/vi-evidence.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { ScanView } from '../../components/scan/scan-view.tsx';
import { useScanLook } from '../../components/scan/use-scan-look.ts';
import { useNotify } from '../../workspace/notices.ts';

type KeptFile = NonNullable<Evidence['file']>;

/** What can be drawn is told by its name; whether its bytes are that, by the drawing itself. */
const isDrawable = ({ file }: KeptFile): boolean => /\.(?:png|jpe?g|pdf)$/i.test(file);

/** The kept copy of the document that a figure rests on: drawn where that can be, and to be saved in any case. */
export function EvidenceView({ file }: { file: KeptFile }) {
  const look = useScanLook();
  const save = useSaveCopy(file);
  return (
    <div className="evidence">
      <p className="evidence-actions">
        {isDrawable(file) ? null : <span>{evidenceWords.notDrawn(file.file)}</span>}
        <button type="button" onClick={save}>
          {evidenceWords.saveCopy}
        </button>
      </p>
      {isDrawable(file) ? <ScanView scan={file} look={look} /> : null}
    </div>
  );
}

function useSaveCopy({ sha256, file }: KeptFile): () => Promise<void> {
  const notify = useNotify();
  return async () => {
    const [output] = await shell.chooseOutputs([file]);
    if (!output) return;
    const saved = await ask('evidence.saveCopy', { sha256, file: output.handle });
    if (!saved.ok) return notify({ text: failureSentence(saved.error), tone: 'problem' });
    notify({ text: evidenceWords.copySaved(saved.value.file), tone: 'done' });
    await shell.reveal(output.handle);
  };
}
