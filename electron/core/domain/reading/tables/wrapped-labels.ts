import { roleOfPart } from '../column-role.ts';
import type { BodyRow } from './body-row.ts';
import type { Ranker } from './hits.ts';

/**
 * Labels that somebody broke over two or three rows become one, where together they name an indicator better than alone.
 * A label that was whole and goes on is another matter from then on, whatever comes below.
 */
export function joinWrappedLabels(rows: readonly BodyRow[], rank: Ranker): BodyRow[] {
  const joined: BodyRow[] = [];
  let isSpoilt = false;
  for (const row of rows) {
    const last = joined.at(-1);
    const together = last && isContinuation(row, last) ? `${last.label.trim()} ${row.label.trim()}` : null;
    const doesGoOn = last !== undefined && together !== null && goesOn(last, row, rank);
    if (last && together !== null && (doesGoOn || (!isSpoilt && saysMore(together, last.label, row.label, rank)))) {
      isSpoilt ||= doesGoOn && isSound(last.label, rank);
      joined[joined.length - 1] = { ...last, label: together };
    } else {
      isSpoilt = false;
      joined.push(row);
    }
  }
  return joined;
}

// "- Tổng số" is whole as it is.
const isContinuation = (row: BodyRow, last: BodyRow): boolean =>
  row.order === '' &&
  roleOfPart(last.label) === null &&
  row.label.trim() !== '' &&
  last.label.trim() !== '' &&
  !row.numerator &&
  !row.denominator &&
  !row.percent;

// A label that goes on in small letters belongs to the row above, also where it makes it another matter. Capitals hide it.
const goesOn = (last: BodyRow, { label }: BodyRow, rank: Ranker): boolean => {
  const isSmall = /^\s*\p{Ll}/u.test(label) || (isRow(last) && isShouted(last.label) && isShouted(label));
  const isItem = /^\s*([a-zđ]|[ivx]+)\s*[).]/iu.test(label);
  // What names an indicator alone is a row of its own; what names one together is judged by how much better.
  return isSmall && !isItem && ![label, `${last.label} ${label}`].some((text) => isSound(text, rank));
};

const isSound = (text: string, rank: Ranker): boolean => rank(text).some((candidate) => candidate.isSound);

const isRow = ({ order, numerator, denominator }: BodyRow): boolean => order !== '' || Boolean(numerator ?? denominator);

const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

const best = (text: string, rank: Ranker): number => rank(text).find(({ conflicts }) => !conflicts)?.score ?? 0;

// A row that names an indicator by itself is a row of its own that was left blank.
const saysMore = (together: string, above: string, below: string, rank: Ranker): boolean => {
  const score = best(together, rank);
  return score > best(above, rank) + 0.02 && score > best(below, rank) + 0.02;
};
