import { printedCode } from '#core/domain/register/release-code.ts';
import type { Release } from '#core/domain/register/released-table.ts';
import { registerWords, releaseHeadings, releaseWayWords } from '#core/text/vi-releases.ts';
import { momentText } from '#core/text/vi-words.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

interface ReleaseTableProps {
  /** The latest first. */
  readonly releases: readonly Release[];
  readonly onCode: (code: string) => void;
  /** Null: nobody is noted any more. */
  readonly onNote: (release: Release, recipient: string | null) => void;
}

/** The register itself, each line with its recipient to be filled in. */
export function ReleaseTable({ releases, onCode, onNote }: ReleaseTableProps) {
  const { periods } = useWorkspace();
  const labels = new Map(periods.map(({ code, label }) => [code, label]));
  return (
    <div className="table-scroll">
      <table className="register-table">
        <thead>
          <tr>
            <th scope="col">{releaseHeadings.at}</th>
            <th scope="col">{releaseHeadings.code}</th>
            <th scope="col">{releaseHeadings.report}</th>
            <th scope="col">{releaseHeadings.period}</th>
            <th scope="col">{releaseHeadings.way}</th>
            <th scope="col">{releaseHeadings.actor}</th>
            <th scope="col">{releaseHeadings.recipient}</th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr key={release.number}>
              <td>{momentText(release.at)}</td>
              <th scope="row">
                <button type="button" className="quiet" onClick={() => onCode(release.code)}>
                  {printedCode(release.code)}
                </button>
              </th>
              <td>{registerWords.reportName(release.report)}</td>
              <td>{labels.get(release.period) ?? release.period}</td>
              <td>
                {releaseWayWords[release.way]}
                {release.file === null ? null : <span className="register-file"> {release.file}</span>}
              </td>
              <td>{release.actor}</td>
              <td>
                <RecipientField key={release.recipient} release={release} onNote={onNote} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Enter or leaving the field writes it, Esc leaves it as it was. */
function RecipientField({ release, onNote }: { release: Release; onNote: ReleaseTableProps['onNote'] }) {
  const former = release.recipient ?? '';
  return (
    <input
      className="register-recipient"
      aria-label={registerWords.recipientOf(printedCode(release.code))}
      defaultValue={former}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = former;
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
      onBlur={({ currentTarget }) => {
        const typed = currentTarget.value.trim();
        if (typed !== former) onNote(release, typed === '' ? null : typed);
      }}
    />
  );
}
