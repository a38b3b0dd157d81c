import type { ClosingFinding } from '#core/domain/closing/closing-findings.ts';
import { closingWords, findingGroups, findingSentence } from '#core/text/vi-closing.ts';
import type { PageProps } from '../../../components/navigation.tsx';
import { keepPreference } from '../../../workspace/preference.ts';
import { useNames } from '../../../workspace/use-names.ts';
import { CHOSEN_SUBMISSION } from '../../receive/chosen-submission.ts';

interface FindingListProps extends PageProps {
  readonly findings: readonly ClosingFinding[];
  /** Shows an indicator's units. */
  readonly onIndicator: (indicator: string) => void;
}

/** What the checks found, by kind; each leads to where it can be put right. */
export function FindingList({ findings, go, onIndicator }: FindingListProps) {
  const names = useNames();
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  const look = (finding: ClosingFinding) => lookAt(finding, go, onIndicator);
  return kinds.map((kind) => {
    const members = findings.filter((finding) => finding.kind === kind);
    return (
      <section key={kind} className="findings">
        <h3>
          {findingGroups[kind]} <span className="count">{members.length}</span>
        </h3>
        <ul>
          {members.map((finding) => {
            const sentence = findingSentence(finding, names);
            return (
              <li key={sentence}>
                {kind === 'not-over' ? (
                  <p>{sentence}</p>
                ) : (
                  <button type="button" title={closingWords.look} onClick={() => look(finding)}>
                    {sentence}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}

function lookAt(finding: ClosingFinding, go: PageProps['go'], onIndicator: (indicator: string) => void): void {
  if ('submissionId' in finding) keepPreference(CHOSEN_SUBMISSION, finding.submissionId);
  if (finding.kind === 'unit-missing' || 'submissionId' in finding) go('receive');
  else if ('indicator' in finding) onIndicator(finding.indicator);
}
