import type { ClosedNote } from '../domain/closing/closed-note.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import { dayText } from './vi-words.ts';

/** "Quyết định 12/QĐ-LĐLĐ ngày 5/7/2023", or the reason where there is no document; null where neither was given. */
function closedByText({ decision: { number, signedOn }, reason }: Pick<ClosedNote, 'decision' | 'reason'>): string | null {
  if (number === null && signedOn === null) return reason;
  return [number ?? 'văn bản', signedOn === null ? null : `ngày ${dayText(signedOn)}`].filter((part) => part !== null).join(' ');
}

/** "Số liệu đã chốt ngày 5/7/2023; người chốt: lan; căn cứ: …": on screen, on paper and in workbooks. */
export function closedNoteText(note: ClosedNote): string {
  const by = closedByText(note);
  const facts = [
    `Số liệu đã chốt ngày ${dayText(dayInVietnam(note.at))}`,
    `người chốt: ${note.actor}`,
    by === null ? null : `căn cứ: ${by}`,
  ];
  return `${facts.filter((fact) => fact !== null).join('; ')}.`;
}
