import type { ImportedFile } from '#core/contract/imported-file.ts';
import {
  doneSentences,
  headings,
  issueSentence,
  marks,
  type Names,
  outcomeWords,
  questionSentence,
  severityWords,
} from '#core/text/vi.ts';
import { textTable } from '../text-table.ts';
import { paragraph } from '../wrapped.ts';

/** Entries of an import or answer: a table, then file by file what a person should know. Notes are left to the window. */
export function entriesText(files: readonly ImportedFile[], names: Names): string {
  const table = textTable(files, [
    { heading: headings.file, text: ({ file }) => file, wraps: true },
    { heading: headings.outcome, text: ({ outcome }) => outcomeWords[outcome] },
    { heading: headings.unit, text: ({ unit }) => (unit === null ? marks.none : names.unit(unit)), wraps: true },
    { heading: headings.figures, text: ({ figures }) => String(figures), isNumber: true },
    {
      heading: headings.issues,
      text: ({ issues }) => String(issues.filter(({ severity }) => severity === 'error').length),
      isNumber: true,
    },
  ]);
  return [table, ...files.flatMap((file) => remarks(file, names))].join('\n');
}

function remarks({ file, issues, questions, submissionId }: ImportedFile, names: Names): readonly string[] {
  const said = issues
    .filter(({ severity }) => severity !== 'note')
    .map((issue) => paragraph(`${severityWords[issue.severity]}: ${issueSentence(issue, names)}`, '  '));
  const asked = questions.map((question) => paragraph(doneSentences.asks(questionSentence(question, names)), '  '));
  const how = questions.length > 0 && submissionId !== null ? [`  ${doneSentences.howToAnswer(submissionId)}`] : [];
  const lines = [...said, ...asked, ...how];
  return lines.length === 0 ? [] : ['', file, ...lines];
}
