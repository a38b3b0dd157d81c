import type { Indicator } from '../plan/indicator.ts';
import { assertNever } from '../result.ts';
import { cellIssue, type FigureReading, needsReview, notReported, readingFrom, reported } from './figure-reading.ts';
import type { FigureCells, LocatedCell } from './located-cell.ts';
import type { NumberReading } from './number-text/number-reading.ts';
import { bestPercent } from './number-text/percent.ts';
import { readNumber } from './number-text/stored-number.ts';

/** A count stands in one cell. Where that is blank and a number stands under "Tổng số", it may be the figure: a person says. */
export function readCount(indicator: Indicator, { numerator, denominator }: FigureCells): FigureReading {
  const reading = numerator ? readNumber(numerator.content, indicator) : null;
  if (numerator && reading && reading.kind !== 'silent') return countOf(indicator, numerator, reading);
  if (denominator && readNumber(denominator.content, indicator).kind === 'number')
    return needsReview(denominator, cellIssue('figure-outside-form', denominator, indicator, { severity: 'error' }));
  return readingFrom(numerator, notReported);
}

function countOf(indicator: Indicator, cell: LocatedCell, reading: Exclude<NumberReading, { kind: 'silent' }>): FigureReading {
  switch (reading.kind) {
    case 'number':
      return { ...readingFrom(cell, reported({ kind: 'count', numerator: reading.scaled })), note: reading.note };
    case 'percent':
      return needsReview(cell, cellIssue('percent-only', cell, indicator), bestPercent(reading.percent));
    case 'doubtful':
      return needsReview(cell, cellIssue(reading.because, cell, indicator, { candidates: reading.candidates }));
    default:
      return assertNever(reading);
  }
}
