import { useEffect, useRef } from 'react';
import type { PlanFileLoaded } from '#core/contract/plan-methods.ts';
import { planChangeText } from '#core/text/vi-plan-editing.ts';
import { planFileWords } from '#core/text/vi-plan-files.ts';
import type { PlanFile } from './use-plan-file.ts';

/** What loading the file that was opened would change, before it is loaded. */
export function PlanFilePanel({ file }: { file: PlanFile }) {
  const { opened } = file;
  return opened ? <OpenedFile would={opened.would} onLoad={() => file.load(opened)} onLeave={file.leave} /> : null;
}

interface OpenedProps {
  readonly would: PlanFileLoaded;
  readonly onLoad: () => void;
  readonly onLeave: () => void;
}

function OpenedFile({ would, onLoad, onLeave }: OpenedProps) {
  const leave = useRef<HTMLButtonElement>(null);
  const isSame = would.former !== null && would.changes.length === 0;
  useEffect(() => leave.current?.focus(), []);
  return (
    <section
      className="plan-file"
      aria-label={planFileWords.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <h2>{planFileWords.title}</h2>
      <p>{saidOf(would)}</p>
      {would.changes.length > 0 ? (
        <ul className="plan-list">
          {would.changes.map((change) => (
            <li key={planChangeText(change)}>{planChangeText(change)}</li>
          ))}
        </ul>
      ) : null}
      <div className="plan-tools">
        {isSame ? null : (
          <button type="button" className="primary" onClick={onLoad}>
            {planFileWords.load}
          </button>
        )}
        <button ref={leave} type="button" onClick={onLeave}>
          {planFileWords.leave}
        </button>
      </div>
    </section>
  );
}

function saidOf({ year, issuer, indicators, version, former, changes }: PlanFileLoaded): string {
  if (former === null) return planFileWords.wouldBegin(year, issuer, indicators);
  return changes.length === 0 ? planFileWords.same(year, issuer) : planFileWords.wouldAmend(year, issuer, version, former);
}
