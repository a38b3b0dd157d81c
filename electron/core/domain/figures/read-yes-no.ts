import type { Indicator } from '../plan/indicator.ts';
import { cellIssue, type FigureReading, needsReview, notReported, readingFrom, reported } from './figure-reading.ts';
import type { FigureCells, LocatedCell } from './located-cell.ts';
import { readYesNo } from './number-text/yes-no-text.ts';

/** A yes or no stands in one cell: the numerator's, or that of the percentage ("100%") where it is alone. */
export function readYesNoFigure(indicator: Indicator, cells: FigureCells): FigureReading {
  const cell = cells.numerator ?? cells.percent;
  return cell ? answerIn(indicator, cell) : readingFrom(null, notReported);
}

function answerIn(indicator: Indicator, cell: LocatedCell): FigureReading {
  const answer = readYesNo(cell.content);
  if (answer.kind === 'silent') return readingFrom(cell, notReported);
  if (answer.kind === 'doubtful') return needsReview(cell, cellIssue(answer.because, cell, indicator));
  return { ...readingFrom(cell, reported({ kind: 'yes-no', yes: answer.yes })), note: answer.note };
}
