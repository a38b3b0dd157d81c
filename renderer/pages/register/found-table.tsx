import type { FoundRelease } from '#core/contract/release-methods.ts';
import { printedCode } from '#core/domain/register/release-code.ts';
import { closedNoteText } from '#core/text/vi-closed.ts';
import { registerWords, releaseSentences } from '#core/text/vi-releases.ts';
import { words } from '#core/text/vi-window.ts';
import { FigureChanges } from '../../components/figure-changes.tsx';
import { useNames } from '../../workspace/use-names.ts';

const signs: Readonly<Record<FoundRelease['state'], string>> = { current: '✓', changed: '≠', 'plan-gone': '?' };

/** What a code stands for, and what has changed since. */
export function FoundTable({ found, onClose }: { found: FoundRelease; onClose: () => void }) {
  const names = useNames();
  const { code, state, changes, planVersion, closed } = found;
  return (
    <section className="register-found" aria-label={printedCode(code)} data-state={state}>
      <div className="panel-head">
        <h2>
          {printedCode(code)} · {releaseSentences.madeOf(found.periodLabel, found.year, planVersion)}
        </h2>
        <button type="button" className="quiet" onClick={onClose}>
          {words.back}
        </button>
      </div>
      <p className="register-state">
        <strong>
          <span aria-hidden="true">{signs[state]}</span> {stateSentence(found)}
        </strong>
      </p>
      {closed ? <p>{closedNoteText(closed)}</p> : null}
      {changes && changes.planVersion.before !== changes.planVersion.after ? (
        <p>{releaseSentences.otherVersion(changes.planVersion.before, changes.planVersion.after)}</p>
      ) : null}
      <ul className="register-ways">
        {found.releases.map(({ number, way, at, actor, file, recipient }) => (
          <li key={number}>
            {releaseSentences.out(way, at, actor, file)}
            {recipient === null ? null : `; ${releaseSentences.sentTo(recipient)}`}
          </li>
        ))}
      </ul>
      {changes && changes.deliveries.length > 0 ? <p>{registerWords.deliveries(changes.deliveries.map(names.unit))}</p> : null}
      {changes ? <FigureChanges changes={changes} heading={names.indicator} /> : null}
    </section>
  );
}

function stateSentence({ changes, state }: FoundRelease): string {
  if (changes === null) return releaseSentences.planGone;
  const { figures, totals, deliveries } = changes;
  return state === 'current'
    ? releaseSentences.current
    : releaseSentences.changed(figures.length, totals.length, deliveries.length);
}
