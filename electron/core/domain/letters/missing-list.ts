import { bodyParagraph, type DocumentDraft, officialPage, paragraph, run } from '../documents/document-draft.ts';
import { documentTitle, letterFoot, letterHead } from '../documents/letter-blocks.ts';
import { displayCount } from '../plan/target-display.ts';
import type { Owed } from '../progress/owed.ts';
import type { Letter } from '../reports/letter.ts';
import { type MissingWords, noteText, remindedText } from '../reports/missing-report.ts';
import type { LetterWords } from '../reports/report-words.ts';
import { type LetterColumn, letterTable } from './letter-parts.ts';

const columns = [
  { name: 'ordinal', mm: 11, align: 'center' },
  { name: 'unit', mm: 50, align: 'left' },
  { name: 'dueOn', mm: 23, align: 'center' },
  { name: 'daysLate', mm: 17, align: 'right' },
  { name: 'reminded', mm: 34, align: 'left' },
  { name: 'note', mm: 30, align: 'left' },
] as const satisfies readonly LetterColumn[];

interface Words {
  readonly missing: MissingWords;
  readonly letter: LetterWords;
  /** "20/6/2023" */
  day(isoDay: string): string;
  readonly none: string;
}

/** Danh sách đơn vị chưa nộp as a document: what its workbook says, line by line. */
export function missingList(
  owed: readonly Owed[],
  letter: Letter,
  { missing, letter: letterWords, day, none }: Words,
): DocumentDraft {
  const late = owed.filter(({ daysLate }) => daysLate > 0).length;
  const rows = owed.map((unit, index) => [
    String(index + 1),
    unit.name,
    unit.dueOn === null ? none : day(unit.dueOn),
    unit.daysLate === 0 ? none : displayCount(unit.daysLate),
    remindedText(unit, missing),
    noteText(unit, missing),
  ]);
  const table = letterTable(columns, missing.headings, rows);
  return {
    title: `${missing.title} – ${missing.subtitle}`,
    creator: letter.letterhead.issuingBody,
    page: officialPage,
    blocks: [
      ...letterHead(letter, letterWords),
      ...documentTitle(missing.title, missing.subtitle),
      paragraph([run(missing.asOf, { isItalic: true })], { align: 'center', after: 6, keepWithNext: true }),
      ...(owed.length === 0 ? [] : [table]),
      bodyParagraph([run(owed.length === 0 ? missing.nobody : missing.count(owed.length, late), { isBold: true })], {
        before: 6,
        keepWithNext: true,
      }),
      ...letterFoot(letter, letterWords),
    ],
  };
}
