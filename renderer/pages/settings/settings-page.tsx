import type { Remembered } from '#core/contract/contract.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { momentText } from '#core/text/vi-words.ts';
import { ask } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type Naming, useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { DataPart } from './data-part.tsx';
import { OfficePart } from './office-part.tsx';

/** Cài đặt: the office's own head, signers and numbering; what the program has learned from answers, and the way to make it forget. */
export function SettingsPage() {
  const { revision, changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const list = useAnswer('remembered.list', {}, revision);
  const remove = async ({ id }: Remembered) => {
    const answer = await ask('remembered.remove', { id });
    if (answer.ok && answer.value.removed) remember({ kind: 'memory-removed', id });
    notify(answer.ok ? { text: reviewWords.removed, tone: 'done' } : { text: failureSentence(answer.error), tone: 'problem' });
    changed();
  };
  return (
    <div className="settings">
      <h1>{reviewWords.settings}</h1>
      <OfficePart />
      <DataPart />
      <h2>{reviewWords.rememberedTitle}</h2>
      <p>{reviewWords.settingsHint}</p>
      {list.value?.length === 0 ? <p className="settings-none">{reviewWords.nothingRemembered}</p> : null}
      {list.value && list.value.length > 0 ? <RememberedTable list={list.value} onRemove={remove} /> : null}
    </div>
  );
}

function RememberedTable({ list, onRemove }: { list: readonly Remembered[]; onRemove: (one: Remembered) => void }) {
  const names = useNames();
  const { unit, wording, answer, given } = reviewWords.rememberedColumns;
  return (
    <table className="remembered">
      <thead>
        <tr>
          <th scope="col">{unit}</th>
          <th scope="col">{wording}</th>
          <th scope="col">{answer}</th>
          <th scope="col">{given}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {list.map((one) => (
          <tr key={one.id}>
            <th scope="row">{one.unitName}</th>
            <td>{wordingOf(one)}</td>
            <td>{answerOf(one, names)}</td>
            <td className="remembered-given">
              {momentText(one.givenAt)} · {one.actor}
            </td>
            <td>
              <button type="button" aria-label={reviewWords.removeRemembered(wordingOf(one))} onClick={() => onRemove(one)}>
                {reviewWords.remove}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const wordingOf = ({ wording, question }: Remembered): string => (wording === null ? (question ?? '') : `“${wording}”`);

const answerOf = ({ kind, question, answer, unitName }: Remembered, names: Naming): string =>
  kind === 'alias' || question === null ? reviewWords.aliasOf(unitName) : reviewWords.answerText(question, answer, names);
