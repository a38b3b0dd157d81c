import type { Indicator } from '../plan/indicator.ts';
import { assertNever } from '../result.ts';
import { cellIssue, type FigureReading, needsReview, notReported, readingFrom, reported } from './figure-reading.ts';
import type { FigureCells, LocatedCell } from './located-cell.ts';
import type { NumberReading } from './number-text/number-reading.ts';
import { bestPercent } from './number-text/percent.ts';
import { readNumber } from './number-text/stored-number.ts';

/** A count stands in one cell. */
export function readCount(indicator: Indicator, { numerator }: FigureCells): FigureReading {
  return numerator ? countOf(indicator, numerator, readNumber(numerator.content, indicator)) : readingFrom(null, notReported);
}

function countOf(indicator: Indicator, cell: LocatedCell, reading: NumberReading): FigureReading {
  switch (reading.kind) {
    case 'number':
      return { ...readingFrom(cell, reported({ kind: 'count', numerator: reading.scaled })), note: reading.note };
    case 'silent':
      return readingFrom(cell, notReported);
    case 'percent':
      return needsReview(cell, cellIssue('percent-only', cell, indicator), bestPercent(reading.percent));
    case 'doubtful':
      return needsReview(cell, cellIssue(reading.because, cell, indicator, { candidates: reading.candidates }));
    default:
      return assertNever(reading);
  }
}
