import { type DocumentDraft, officialPage, paragraph } from '../documents/document-draft.ts';
import { documentTitle, letterFoot, letterHead } from '../documents/letter-blocks.ts';
import type { Doubt } from '../replies/doubts.ts';
import type { ReplyListWords } from '../replies/reply-list.ts';
import type { Letter } from '../reports/letter.ts';
import type { LetterWords } from '../reports/report-words.ts';
import {
  addressees,
  type LetterColumn,
  type LetterFrameWords,
  lastSentences,
  letterTable,
  sentences,
  toUnits,
} from './letter-parts.ts';

/** What goes back with a report: its doubts, or that there are none. */
export interface ReturnWords {
  readonly kind: string;
  readonly subject: string;
  /** Whom it goes to; where nobody knows yet whose report it is, the sender. */
  readonly addressee: string;
  /** What came, when, and that something is to be looked at again. */
  opening(doubts: number): string;
  /** By when, and how. */
  readonly request: string;
  readonly confirmation: string;
}

const columns = [
  { name: 'ordinal', mm: 11, align: 'center' },
  { name: 'sheet', mm: 26, align: 'left' },
  { name: 'cell', mm: 14, align: 'center' },
  { name: 'found', mm: 60, align: 'left' },
  { name: 'needed', mm: 54, align: 'left' },
] as const satisfies readonly LetterColumn[];

interface Words {
  readonly frame: LetterFrameWords;
  readonly sheet: ReturnWords;
  readonly list: ReplyListWords;
  readonly letter: LetterWords;
}

/** Phiếu trả lại: every doubt of one submission with what is needed; of a report without doubts, that it was received. */
export function returnLetter(doubts: readonly Doubt[], letter: Letter, words: Words): DocumentDraft {
  const { frame, sheet, letter: letterWords } = words;
  const body =
    doubts.length === 0
      ? lastSentences(sheet.confirmation)
      : [
          ...sentences(sheet.opening(doubts.flatMap(({ issues }) => issues).length)),
          doubtTable(doubts, words.list),
          paragraph([], { after: 6, keepWithNext: true }),
          ...lastSentences(sheet.request),
        ];
  return {
    title: `${sheet.kind} – ${sheet.subject}`,
    creator: letter.letterhead.issuingBody,
    page: officialPage,
    blocks: [
      ...letterHead(letter, letterWords),
      ...documentTitle(sheet.kind, sheet.subject),
      ...addressees([sheet.addressee], frame),
      ...body,
      ...letterFoot(toUnits(letter, frame), letterWords),
    ],
  };
}

function doubtTable(doubts: readonly Doubt[], words: ReplyListWords) {
  const rows = doubts
    .flatMap(({ issues }) => issues)
    .map((issue, index) => {
      const { found, needed } = words.remark(issue);
      return [String(index + 1), issue.sheet ?? words.nowhere, issue.cell ?? words.nowhere, found, needed];
    });
  return letterTable(columns, words.headings, rows);
}
