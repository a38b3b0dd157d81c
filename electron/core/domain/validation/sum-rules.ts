import { type Issue, issueOf } from '../figures/issue.ts';
import type { LocatedCell } from '../figures/located-cell.ts';
import { readNumber } from '../figures/number-text/stored-number.ts';
import { fromScaled } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import { fold } from '../reading/fold.ts';
import { rawText } from '../reading/text/raw-text.ts';
import type { ReadingRule, SumFacts } from './reading-facts.ts';

/** "Cộng" is the sum of the rows above it, where they all count the same thing (semantics §2). */
export const totalOfRows: ReadingRule = {
  name: 'total-of-rows',
  check: ({ sums }) =>
    sums.filter(({ kind }) => kind === 'total').flatMap((sum) => differing(sum, (whole, parts) => whole !== parts)),
};

/** What is "trong đó" is not more than the whole. */
export const partsWithinWhole: ReadingRule = {
  name: 'parts-within-whole',
  check: ({ sums }) =>
    sums.filter(({ kind }) => kind === 'parts').flatMap((sum) => differing(sum, (whole, parts) => parts > whole)),
};

function differing(sum: SumFacts, isWrong: (whole: number, parts: number) => boolean): Issue[] {
  const column = commonColumn(sum.indicators);
  const whole = column && countIn(sum.whole, column);
  const parts = column ? sum.addends.map((cell) => countIn(cell, column)) : [];
  // Where one number cannot be read, nobody can tell what the others should come to.
  if (column === null || whole === null || parts.some((count) => count === null)) return [];
  const total = parts.reduce<number>((all, count) => all + (count ?? 0), 0);
  if (!isWrong(whole, total)) return [];
  const { sheet, address, content } = sum.whole;
  const indicator = sum.indicators.length === 1 ? column.code : null;
  const candidates = [String(fromScaled(total, column.decimals))];
  return [issueOf('total-differs', { sheet, cell: address, indicator, found: rawText(content), candidates })];
}

/** Numbers of different things are never added. */
function commonColumn(indicators: readonly (Indicator | null)[]): Indicator | null {
  const [first] = indicators;
  const isSame = (other: Indicator | null) =>
    other !== null && other.measure !== 'yes-no' && fold(other.unitOfMeasure) === fold(first?.unitOfMeasure ?? '');
  return first && indicators.every(isSame) ? first : null;
}

function countIn(cell: LocatedCell, column: Indicator): number | null {
  const reading = readNumber(cell.content, column);
  if (reading.kind === 'silent') return 0;
  return reading.kind === 'number' ? reading.scaled : null;
}
