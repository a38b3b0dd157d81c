import type { HistoryEntry } from '#core/domain/submissions/review.ts';
import { evidenceSentence } from '#core/text/vi-evidence.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { momentText } from '#core/text/vi-words.ts';
import { type Decimals, stateText } from './state-text.ts';

interface HistoryListProps {
  readonly entries: readonly HistoryEntry[];
  /** Of the figure that it is a history of; null for a unit's. */
  readonly format: Decimals | null;
}

/** What has happened, the latest first: when, who, what. */
export function HistoryList({ entries, format }: HistoryListProps) {
  if (entries.length === 0) return <p className="history-none">{reviewWords.noHistory}</p>;
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.kind} ${entry.submissionId}`}>
          <span className="history-when">{momentText(entry.at)}</span>
          <span className="history-who">{entry.actor}</span>
          <span>
            {reviewWords.historyKinds[entry.kind]}
            {entry.file === null ? null : ` “${entry.file}”`}
            {entry.value && format ? (
              <>
                {': '}
                <strong>{stateText(entry.value, format)}</strong>
              </>
            ) : null}
            {entry.reason === null ? null : <span className="history-reason"> – {entry.reason}</span>}
            {entry.evidence ? <span className="history-reason">. {evidenceSentence(entry.evidence)}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
