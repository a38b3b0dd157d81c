import { dayOfPhrase } from './day-phrases.ts';
import type { DocumentParagraph } from './document-text.ts';
import type { Proposal } from './proposal.ts';

const due =
  /(?:trước(?:\s+ngày)?|chậm nhất(?:\s+là)?(?:\s+ngày)?|hạn chót(?:\s+là)?|xong trước)\s+(?:ngày\s+)?(\d{1,2}\/\d{1,2}(?:\/\d{4})?)/giu;
const reportOf: readonly (readonly [RegExp, string])[] = [
  [/đợt\s*(?:1|i)(?!\d|i)/iu, 'DOT1'],
  [/đợt\s*(?:2|ii)(?!\d|i)/iu, 'DOT2'],
  [/0?6\s*tháng/iu, '6T'],
  [/0?9\s*tháng/iu, '9T'],
  [/(cả năm|tổng kết năm|báo cáo năm)/iu, 'NAM'],
];

/** "… trước ngày 15/4/2023": a report's deadline where the clause names a report, else something due by that day. */
export const deadlineProposals = (paragraphs: readonly DocumentParagraph[], year: number): readonly Proposal[] =>
  paragraphs.flatMap(({ text }) =>
    [...text.matchAll(due)].flatMap((match) => {
      const day = dayOfPhrase(match[1] ?? '', year, true);
      return day === null ? [] : [proposalOf(clauseBefore(text, match.index), match[0], day)];
    }),
  );

/** From the last sentence end, semicolon or comma. */
const clauseBefore = (text: string, at: number): string =>
  text
    .slice(0, at)
    .split(/[.;,](?=\s)/u)
    .at(-1)
    ?.trim() ?? '';

function proposalOf(clause: string, phrase: string, day: string): Proposal {
  const quotation = `${clause} ${phrase}`.trim();
  const period = /báo cáo/iu.test(clause) ? reportOf.find(([cue]) => cue.test(clause))?.[1] : undefined;
  if (period !== undefined) return { kind: 'report-deadline', sentence: quotation, deadline: { periodCode: period, dueOn: day } };
  return { kind: 'obligation', sentence: quotation, obligation: { what: capital(clause), before: day, quotation } };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
