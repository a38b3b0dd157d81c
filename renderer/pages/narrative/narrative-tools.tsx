import type { NarrativeSeen } from '#core/contract/narrative-methods.ts';
import { narrativeFileName, narrativeSentences, narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { periodOfYear } from '#core/text/vi-words.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import type { ChosenReport } from '../../workspace/workspace.ts';
import { useCopy } from './use-copy.ts';
import type { Recipients } from './use-recipients.ts';

interface ToolsProps {
  readonly report: ChosenReport;
  readonly seen: NarrativeSeen;
  readonly profile: string | null;
  readonly recipients: Recipients;
}

/** For whom it is told, and the ways out of the window. */
export function NarrativeTools({ report, seen, profile, recipients }: ToolsProps) {
  const copy = useCopy();
  const save = useSave(report, profile);
  return (
    <div className="narrative-tools">
      <label>
        {said.recipient}{' '}
        <select value={recipients.chosen?.id ?? ''} onChange={(event) => recipients.choose(event.target.value || null)}>
          <option value="">{said.everybody}</option>
          {recipients.all.map(({ id, recipient }) => (
            <option key={id} value={id}>
              {recipient}
            </option>
          ))}
        </select>
      </label>
      {seen.selection ? <span className="tools-note">{said.selection(seen.selection)}</span> : null}
      <span className="narrative-ways">
        <button type="button" onClick={() => copy(seen.text)}>
          {said.copyAll}
        </button>
        <button type="button" className="primary" onClick={save}>
          {said.save}
        </button>
      </span>
    </div>
  );
}

/** Writes the document where the person chooses, and shows it there. */
function useSave({ plan, period }: ChosenReport, profile: string | null): () => Promise<void> {
  const notify = useNotify();
  return async () => {
    const [file] = await shell.chooseOutputs([narrativeFileName(periodOfYear(period.label, plan.year), profile)]);
    if (!file) return;
    const answer = await ask('narrative.export', { planId: plan.id, period: period.code, profile, file: file.handle });
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    notify({ text: narrativeSentences.written(file.name, answer.value.indicators), tone: 'done' });
    await shell.reveal(file.handle);
  };
}
