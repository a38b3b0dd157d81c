import { useState } from 'react';
import { dataPartWords, rescueWords } from '#core/text/vi-storage-errors.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { useDataReplaced } from '../../workspace/data-replaced.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useRestore } from '../../workspace/use-restore.ts';

/** The data as a whole: checked against the log and the files, or put back to a backup. */
export function DataPart() {
  const { isWorking, restore } = useRestore(useDataReplaced());
  const { problems, isChecking, verify } = useVerify();
  return (
    <section className="data-part">
      <h2>{dataPartWords.title}</h2>
      <p>{dataPartWords.hint}</p>
      <div className="rescue-actions">
        <button type="button" disabled={isChecking || isWorking} onClick={verify}>
          {isChecking ? dataPartWords.verifying : dataPartWords.verify}
        </button>
        <button type="button" disabled={isChecking || isWorking} onClick={restore}>
          {rescueWords.restore}
        </button>
      </div>
      {problems === null ? null : <Found problems={problems} />}
    </section>
  );
}

function Found({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return <p role="status">{dataPartWords.whole}</p>;
  return (
    <div role="alert" className="failure">
      <p>{dataPartWords.found(problems.length)}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

function useVerify() {
  const notify = useNotify();
  const [problems, setProblems] = useState<readonly string[] | null>(null);
  const [isChecking, setChecking] = useState(false);
  const verify = async () => {
    setChecking(true);
    const answer = await ask('data.verify', {});
    setChecking(false);
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    setProblems(answer.value.problems);
  };
  return { problems, isChecking, verify };
}
