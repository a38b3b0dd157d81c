import { roleOfPart } from '../column-role.ts';
import { type BodyRow, hasFigure, mayHead } from './body-row.ts';
import type { Ranker } from './hits.ts';
import { beginsSmall, isItem, isMarked, isShouted, isUnfinished, startsAnew, startsShort } from './label-shape.ts';

/**
 * Labels that somebody broke over two or three rows become one, where together they name an indicator better than alone.
 * A label that was whole and goes on is another matter from then on, whatever comes below.
 */
export function joinWrappedLabels(rows: readonly BodyRow[], rank: Ranker): BodyRow[] {
  const joined: BodyRow[] = [];
  let isSpoilt = false;
  let heading: BodyRow | null = null;
  for (const [at, row] of rows.entries()) {
    const last = joined.at(-1);
    const below = rows.slice(at + 1, at + 3);
    const isAlone = last === undefined || isHeaded(last, row, heading, rank) || beginsItsOwn(last, row, below, rank);
    const isWhole = isAlone || isAmongHeaded(last, row, below, rank);
    const isPart = !isWhole && isContinuation(row, last);
    const isEither = !isAlone && hasFigure(last) && mayBeEither(last, row, isWhole, rank);
    const together = isPart ? `${last.label.trim()} ${row.label.trim()}` : null;
    const doesGoOn: boolean = last !== undefined && together !== null && goesOn(last, row, rank, isSpoilt);
    if (last && together !== null && (doesGoOn || (!isSpoilt && saysMore(together, last.label, row.label, rank)))) {
      isSpoilt ||= doesGoOn && isSound(last.label, rank);
      joined[joined.length - 1] = { ...last, label: together };
    } else {
      isSpoilt = false;
      heading = last === undefined || !isHeading(last) || isUnder(last, heading, rank) ? heading : last;
      joined.push({ ...row, isEither });
    }
  }
  return joined;
}

/** Between the row above, which it would complete, and those below, which it would head; or the second half of a numbered row. */
const mayBeEither = (last: BodyRow, row: BodyRow, isWhole: boolean, rank: Ranker): boolean =>
  (isWhole && isSound(`${last.label} ${row.label}`, rank)) ||
  (isContinuation(row, last) && isNumberedAlone(last, row) && !isSound(last.label, rank));

const isHeading = (row: BodyRow): boolean => !hasFigure(row) && !isMarked(row.label) && !beginsSmall(row.label);

// "- DNNN", or "DN ngoài nhà nước" below the heading "Hội nghị NLĐ", is whole, whatever comes next.
const isHeaded = (last: BodyRow, row: BodyRow, heading: BodyRow | null, rank: Ranker): boolean =>
  !isOpen(last, row) && (isMarked(last.label) || (hasFigure(last) && isUnder(last, heading, rank)));

const isUnder = ({ label }: BodyRow, heading: BodyRow | null, rank: Ranker): boolean =>
  heading !== null && rank(label).length === 0 && isSound(`${heading.label} ${label}`, rank);

// "- Tổng số" is whole as it is.
const isContinuation = (row: BodyRow, last: BodyRow): boolean =>
  row.order === '' && roleOfPart(last.label) === null && row.label.trim() !== '' && last.label.trim() !== '' && !hasFigure(row);

// "Đối thoại" between "DN ngoài nhà nước" and "DNNN" heads what follows; "DNNN" below "Đối thoại" is headed by it.
function isAmongHeaded(last: BodyRow, row: BodyRow, below: readonly BodyRow[], rank: Ranker): boolean {
  const next = below.find(hasFigure);
  if (next === undefined || isOpen(last, row) || isSound(next.label, rank)) return false;
  // A heading may itself be broken over two rows.
  const rest = below.slice(0, below.indexOf(next)).map(({ label }) => label);
  const heads = (heading: BodyRow, labels: readonly string[]): boolean =>
    mayHead(heading, next) && isSound([heading.label, ...labels, next.label].join(' '), rank);
  return heads(row, rest) || (!hasFigure(last) && heads(last, []));
}

// "CĐCS hoàn thành" over "xuất sắc nhiệm vụ" is an indicator that was left blank.
function beginsItsOwn(last: BodyRow, row: BodyRow, [next]: readonly BodyRow[], rank: Ranker): boolean {
  if (next === undefined || hasFigure(next) || isOpen(last, row) || !isOpen(row, next)) return false;
  return isSound(last.label, rank) && isSound(`${row.label} ${next.label}`, rank);
}

// What names an indicator alone is a row of its own; what names one together is judged by how much better.
const goesOn = (last: BodyRow, row: BodyRow, rank: Ranker, isSpoilt: boolean): boolean =>
  (isWritten(last, row) || isNumberedAlone(last, row) || beginsWithItsRest(last, row, rank)) &&
  !isItem(row.label) &&
  ((!isSpoilt && isSecondHalf(last, row, rank)) ||
    (isNumberedAlone(last, row) && isUnfinished(row.label)) ||
    ![row.label, `${last.label} ${row.label}`].some((text) => isSound(text, rank)));

// "Số DN có tổ chức CĐ | 180" over "ký mới TƯLĐTT": the figure's own label names nothing, and what goes on says less alone.
function isSecondHalf(last: BodyRow, row: BodyRow, rank: Ranker): boolean {
  const together = `${last.label} ${row.label}`;
  if (!hasFigure(last) || isSound(last.label, rank) || !isSound(together, rank)) return false;
  return beginsSmall(row.label) || (isNumberedAlone(last, row) && best(together, rank) > best(row.label, rank));
}

// A label that goes on in small letters belongs to the row above, also where it makes it another matter. Capitals hide it.
const isWritten = (last: BodyRow, row: BodyRow): boolean =>
  isOpen(last, row) ||
  (isRow(last) && isShouted(last.label) && isShouted(row.label)) ||
  (hasFigure(last) && startsShort(row.label));

const isOpen = (last: BodyRow, { label }: BodyRow): boolean =>
  beginsSmall(label) || label.trim().startsWith('(') || isUnfinished(last.label);

// Where rows are numbered, a text without number or figure goes with the one above, unless it heads what comes below.
const isNumberedAlone = (last: BodyRow, row: BodyRow): boolean =>
  last.order !== '' &&
  hasFigure(last) &&
  !row.isBanner &&
  !startsAnew(row.label) &&
  isShouted(last.label) === isShouted(row.label);

// "… tổ chức Hội nghị" over "CBCCVC là người dân tộc thiểu số": its first words name the indicator above still better.
const beginsWithItsRest = (last: BodyRow, { label }: BodyRow, rank: Ranker): boolean => {
  const words = label.trim().split(/\s+/).slice(0, 4);
  const longer = words.map((_, at) => `${last.label} ${words.slice(0, at + 1).join(' ')}`);
  return hasFigure(last) && longer.some((text) => best(text, rank) > best(last.label, rank) + 0.02);
};

const isSound = (text: string, rank: Ranker): boolean => rank(text).some((candidate) => candidate.isSound);

const isRow = (row: BodyRow): boolean => row.order !== '' || hasFigure(row);

const best = (text: string, rank: Ranker): number => rank(text).find(({ conflicts }) => !conflicts)?.score ?? 0;

// A row that names an indicator by itself is a row of its own that was left blank.
const saysMore = (together: string, above: string, below: string, rank: Ranker): boolean => {
  const score = best(together, rank);
  return score > best(above, rank) + 0.02 && score > best(below, rank) + 0.02;
};
