import type { LocatedCell } from '../figures/located-cell.ts';
import type { Assignment } from '../matching/assign-rows.ts';
import type { Answers } from '../submissions/submission.ts';
import { type Entry, entryKey, type SumRow, type TableFrame } from './tables/entry.ts';

/** What a person said a cell should be stands in its place; the unit's own words stay beside it. */
export function withAnsweredFrame(frame: TableFrame, answers: Answers): TableFrame {
  if (saysNothing(answers)) return frame;
  return {
    ...frame,
    entries: frame.entries.map((entry) => withAnsweredCells(entry, answers)),
    sums: frame.sums.map((sum) => withAnsweredSum(sum, answers)),
  };
}

// At import most files come without a word, and nobody needs to look for one in every cell.
const saysNothing = (answers: Answers): boolean => Object.keys(answers).length === 0;

function withAnsweredCells(entry: Entry, answers: Answers): Entry {
  const answered = (cell: LocatedCell | null) => cell && withAnswer(cell, answers);
  const numerator = answered(entry.cells.numerator);
  const [denominator, percent] = [answered(entry.cells.denominator), answered(entry.cells.percent)];
  // Whoever says what the row's figure is has seen what stands beside it.
  const unnamed = numerator?.own ? null : answered(entry.cells.unnamed);
  return { ...entry, cells: { numerator, denominator, percent, unnamed } };
}

const withAnsweredSum = (sum: SumRow, answers: Answers): SumRow => ({
  ...sum,
  whole: withAnswer(sum.whole, answers),
  addends: sum.addends.map((cell) => withAnswer(cell, answers)),
});

function withAnswer(cell: LocatedCell, answers: Answers): LocatedCell {
  const text = answers[`cell:${cell.sheet}!${cell.address}`];
  return text === undefined ? cell : { ...cell, content: { kind: 'text', text }, own: cell.content };
}

/** Rows that a person has named, or left out with "-", over what was matched. */
export function withAnsweredRows(assignment: Assignment, entries: readonly Entry[], answers: Answers): Assignment {
  if (saysNothing(answers)) return assignment;
  const matched = new Map(assignment.matched);
  const unsure = new Map(assignment.unsure);
  for (const entry of entries) {
    const key = entryKey(entry);
    const answer = rowAnswer(entry, answers);
    if (answer === undefined) continue;
    unsure.delete(key);
    if (answer === '-') matched.delete(key);
    else matched.set(key, answer);
  }
  return { matched, unsure };
}

/** Has a person said what the row is, or that it is left out? */
export const isAnsweredRow = (entry: Entry, answers: Answers): boolean => rowAnswer(entry, answers) !== undefined;

// An issue names the figure's cell, a person may name the label's: any cell of the row means the row.
function rowAnswer({ sheet, cell, cells }: Entry, answers: Answers): string | undefined {
  const places = [cell, cells.numerator?.address, cells.denominator?.address, cells.percent?.address];
  return places.map((place) => answers[`row:${sheet}!${place}`]).find((answer) => answer !== undefined);
}
