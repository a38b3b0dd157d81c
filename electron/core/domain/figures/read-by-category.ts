import type { CellContent } from '../grid.ts';
import type { Indicator } from '../plan/indicator.ts';
import { cellIssue, type FigureReading, needsReview, notReported, readingFrom, reported } from './figure-reading.ts';
import type { FigureCells, LocatedCell } from './located-cell.ts';
import { type CategoryCount, readCategoryText } from './number-text/category-text.ts';
import { readNumber } from './number-text/stored-number.ts';

/** Counts per category stand in one cell ("HCSN: 2; DNNN: 1"); a number alone does not say whose it is. */
export function readByCategory(indicator: Indicator, { numerator }: FigureCells): FigureReading {
  return numerator ? countsIn(indicator, numerator) : readingFrom(null, notReported);
}

function countsIn(indicator: Indicator, cell: LocatedCell): FigureReading {
  const counts = namedCounts(indicator, cell.content);
  if (counts) return readingFrom(cell, reported({ kind: 'by-category', counts }));
  const plain = readNumber(cell.content, indicator);
  if (plain.kind === 'silent') return readingFrom(cell, notReported);
  if (plain.kind === 'number' && plain.scaled === 0) return noneOfAny(indicator, cell);
  return needsReview(cell, cellIssue(plain.kind === 'doubtful' ? plain.because : 'not-a-number', cell, indicator));
}

const namedCounts = (indicator: Indicator, content: CellContent): readonly CategoryCount[] | null =>
  content.kind === 'text' ? readCategoryText(content.text, indicator.categories, indicator) : null;

/** None at all is none of each. */
function noneOfAny(indicator: Indicator, cell: LocatedCell): FigureReading {
  const counts = indicator.categories.map((category) => ({ category, count: 0 }));
  return readingFrom(cell, reported({ kind: 'by-category', counts }));
}
