import { useState } from 'react';
import type { Release } from '#core/domain/register/released-table.ts';
import { issuedWords } from '#core/text/vi-issued.ts';
import { registerWords, releaseSentences } from '#core/text/vi-releases.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { Failure } from '../../components/failure.tsx';
import type { PageProps } from '../../components/navigation.tsx';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { CodeField } from './code-field.tsx';
import { FoundTable } from './found-table.tsx';
import { IssuedTable } from './issued-table.tsx';
import { ReleaseTable } from './release-table.tsx';

/** Sổ phát hành: what left the office, and whether what a code on paper stands for still counts. */
export function RegisterPage({ go }: PageProps) {
  const { plan, revision, changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const [code, setCode] = useState<string | null>(null);
  const list = useAnswer('releases.list', plan && { planId: plan.id }, revision);
  const papers = useAnswer('releases.withoutCode', plan && { planId: plan.id }, revision);
  const found = useAnswer('releases.find', code === null ? null : { code }, revision);
  const note = async ({ number, code: noted, recipient: former }: Release, recipient: string | null) => {
    const answer = await ask('releases.noteRecipient', { number, recipient });
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    remember({ kind: 'recipient-noted', number, former });
    notify({ text: releaseSentences.noted(noted, recipient), tone: 'done' });
    changed();
  };
  return (
    <div className="register">
      <h1>{registerWords.title}</h1>
      <CodeField onCode={setCode} />
      <div aria-live="polite">
        {found.error ? <Failure error={found.error} /> : null}
        {found.value ? <FoundTable found={found.value} onClose={() => setCode(null)} /> : null}
      </div>
      <h2>{registerWords.list}</h2>
      {list.error ? <Failure error={list.error} /> : null}
      {list.value?.length === 0 ? <NothingReleased go={go} /> : null}
      {list.value && list.value.length > 0 ? <ReleaseTable releases={list.value} onCode={setCode} onNote={note} /> : null}
      {papers.value && papers.value.length > 0 ? (
        <>
          <h2>{issuedWords.list}</h2>
          <IssuedTable papers={papers.value} />
        </>
      ) : null}
    </div>
  );
}

function NothingReleased({ go }: PageProps) {
  return (
    <div className="hint">
      <p>{releaseSentences.none}</p>
      <button type="button" onClick={() => go('export')}>
        {registerWords.toExport}
      </button>
    </div>
  );
}
