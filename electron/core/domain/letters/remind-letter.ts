import { type DocumentDraft, officialPage, paragraph } from '../documents/document-draft.ts';
import { letterFoot, letterHead } from '../documents/letter-blocks.ts';
import { displayCount } from '../plan/target-display.ts';
import type { Owed } from '../progress/owed.ts';
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

/** `now`: all are late · `in-time`: nobody is, and all have a deadline · `soon`: some are, or somebody has none. */
export type Urgency = 'now' | 'in-time' | 'soon';

/** What the sentences of a reminder follow from. */
export interface OwedFacts {
  readonly units: number;
  readonly late: number;
  readonly urgency: Urgency;
  /** ISO day that is the deadline of all; null where there is none, or units have several. */
  readonly dueOn: string | null;
  /** Units have deadlines of their own, or some have none. */
  readonly isDueOnSeveralDays: boolean;
  /** Days after it, where it is one unit. */
  readonly daysLate: number;
}

/** What a letter of reminder says. */
export interface RemindWords {
  readonly title: string;
  /** "V/v …" */
  readonly about: string;
  opening(of: OwedFacts): string;
  request(of: OwedFacts): string;
  readonly closing: string;
  readonly headings: Readonly<Record<(typeof columns)[number]['name'], string>>;
  /** What this unit owes. */
  owed(unit: Owed): string;
  /** "20/6/2023" */
  day(isoDay: string): string;
  readonly none: string;
}

const columns = [
  { name: 'ordinal', mm: 12, align: 'center' },
  { name: 'unit', mm: 55, align: 'left' },
  { name: 'owed', mm: 54, align: 'left' },
  { name: 'dueOn', mm: 24, align: 'center' },
  { name: 'daysLate', mm: 20, align: 'right' },
] as const satisfies readonly LetterColumn[];

interface Words {
  readonly frame: LetterFrameWords;
  readonly remind: RemindWords;
  readonly letter: LetterWords;
}

/** Văn bản đôn đốc: one letter to all units that owe an obligation, those that are latest first. `owed` is never empty. */
export function remindLetter(
  owed: readonly Owed[],
  letter: Letter,
  { frame, remind, letter: letterWords }: Words,
): DocumentDraft {
  const facts = owedFacts(owed);
  const { none } = remind;
  const rows = owed.map((unit, index) => [
    String(index + 1),
    unit.name,
    remind.owed(unit),
    unit.dueOn === null ? none : remind.day(unit.dueOn),
    unit.daysLate === 0 ? none : displayCount(unit.daysLate),
  ]);
  return {
    title: remind.title,
    creator: letter.letterhead.issuingBody,
    page: officialPage,
    blocks: [
      ...letterHead(letter, letterWords, remind.about),
      ...addressees(
        owed.map(({ name }) => name),
        frame,
      ),
      ...sentences(remind.opening(facts)),
      letterTable(columns, remind.headings, rows),
      paragraph([], { after: 6, keepWithNext: true }),
      ...lastSentences(remind.request(facts), remind.closing),
      ...letterFoot(toUnits(letter, frame), letterWords),
    ],
  };
}

function owedFacts(owed: readonly Owed[]): OwedFacts {
  const late = owed.filter(({ daysLate }) => daysLate > 0).length;
  const days = new Set(owed.map(({ dueOn }) => dueOn));
  const [first] = owed;
  return {
    units: owed.length,
    late,
    urgency: late === owed.length ? 'now' : late === 0 && !days.has(null) ? 'in-time' : 'soon',
    dueOn: days.size === 1 ? (first?.dueOn ?? null) : null,
    isDueOnSeveralDays: days.size > 1,
    daysLate: owed.length === 1 ? (first?.daysLate ?? 0) : 0,
  };
}
