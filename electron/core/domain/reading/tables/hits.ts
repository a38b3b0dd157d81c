import type { Candidate } from '../../matching/match-label.ts';
import { remembered } from '../../remembered.ts';
import { isLabelHeading } from '../column-role.ts';
import { type SheetView, textOf } from '../sheet-view.ts';

/** Ranks the indicators that a text could name, best first. */
export type Ranker = (text: string) => readonly Candidate[];

/** A cell whose text names an indicator: tables are found by these, not by their headings. */
export interface Hit {
  readonly row: number;
  readonly column: number;
  /** The text goes on after a colon: the figure may stand in the same cell. */
  readonly isSentence: boolean;
}

/** Does the text by itself name an indicator of the plan well enough to mark a table by it? */
const namesIndicator = (text: string, rank: Ranker): boolean => isLongEnough(text) && rank(text).some(({ isSound }) => isSound);

// "sáng kiến" under "ĐVT" is no label.
const isLongEnough = (text: string): boolean => text.trim().split(/\s+/).length >= 3;

// "129 mô hình", "37 SK (đạt 92,5%)", "120 đ/v; tăng 20" are figures with what is counted.
const isFigure = (text: string): boolean =>
  /^\s*\d[\d.,]*\s*%?(\s+[\p{L}/]+){0,3}\s*([,;].*)?$/u.test(text.replace(/\([^)]*\)/g, ' '));

/** How a text by itself names an indicator: as a label, in a sentence that goes on after a colon, or not at all. */
type Naming = 'label' | 'sentence' | 'none';

export function findHits(view: SheetView, rank: Ranker): Hit[] {
  const naming = namingBy(rank);
  return view.rows.flatMap(({ cells }) =>
    cells.flatMap((cell): Hit[] => {
      const text = textOf(cell);
      const found = text === null ? 'none' : naming(text);
      return found === 'none' ? [] : [{ row: cell.row, column: cell.column, isSentence: found === 'sentence' }];
    }),
  );
}

const namings = new WeakMap<Ranker, (text: string) => Naming>();

function namingBy(rank: Ranker): (text: string) => Naming {
  const naming = namings.get(rank) ?? remembered((text) => namingOf(text, rank));
  namings.set(rank, naming);
  return naming;
}

function namingOf(text: string, rank: Ranker): Naming {
  if (text.length < 6 || !/\p{L}{2}/u.test(text) || isLabelHeading(text) || isFigure(text)) return 'none';
  const sentence = splitSentence(text);
  if (sentence && namesIndicator(sentence.label, rank)) return 'sentence';
  return namesIndicator(text, rank) ? 'label' : 'none';
}

// "(ĐVT: sáng kiến)" has a colon too; a figure begins with a number or an answer.
const beginsFigure = /^(\d|[-–—]$|x$|có|co\b|không|khong|đã|da |chưa|chua|đạt|dat|hoàn thành|hoan thanh|…|\.\.\.)/i;

/** "- Sáng kiến được công nhận: 37 sáng kiến" → its label and what follows the colon; null for any other text. */
export function splitSentence(text: string): { label: string; rest: string } | null {
  const at = text.lastIndexOf(':');
  const label = text.slice(0, at).trim();
  const rest = text.slice(at + 1).trim();
  return at > 0 && label !== '' && beginsFigure.test(rest) ? { label, rest } : null;
}
