import type { Indicator, Measure } from '../plan/indicator.ts';
import { cellIssue, type FigureContext, type FigureReader, type FigureReading, needsReview } from './figure-reading.ts';
import type { Issue } from './issue.ts';
import type { FigureCells, LocatedCell } from './located-cell.ts';
import { inStatedMoney, isOfMoneyInstead, moneyShift } from './money.ts';
import { ratioParts } from './ratio-parts.ts';
import { readByCategory } from './read-by-category.ts';
import { readCount } from './read-count.ts';
import { readRatio } from './read-ratio.ts';
import { readYesNoFigure } from './read-yes-no.ts';

const readers: Readonly<Record<Measure, FigureReader>> = {
  count: readCount,
  ratio: readRatio,
  'yes-no': readYesNoFigure,
  'by-category': readByCategory,
};

/** From a row's cells to the unit's figure for an indicator, with what a person should know about it (semantics §1, §2, §7). */
export function readFigure(indicator: Indicator, cells: FigureCells, context: FigureContext): FigureReading {
  const reading = readDue(indicator, cells);
  const isDue = context.isYearReport || indicator.timeBehavior !== 'year_end';
  return isDue ? reading : notDue(indicator, cells, reading);
}

// No figure needs so many characters, and looking for one in a whole document takes long.
const mostCharacters = 500;

const isOverlong = (cell: LocatedCell | null): boolean =>
  cell?.content.kind === 'text' && cell.content.text.length > mostCharacters;

function readDue(indicator: Indicator, cells: FigureCells): FigureReading {
  const overlong = [cells.numerator, cells.denominator].find(isOverlong);
  if (overlong) return needsReview(overlong, cellIssue('not-a-number', overlong, indicator));
  return readInMoney(indicator, isOverlong(cells.percent) ? { ...cells, percent: null } : cells);
}

/** A sum of money is no count of people, whatever its label says; one in another unit of money says in which it was given. */
function readInMoney(indicator: Indicator, cells: FigureCells): FigureReading {
  const asked = inStatedMoney(indicator, cells.money);
  const reading = readerOf(asked, cells)(asked, cells);
  const { numerator, money } = cells;
  if (reading.value.state !== 'reported') return reading;
  if (numerator && numerator.own === undefined && isOfMoneyInstead(indicator, money))
    return needsReview(numerator, cellIssue('unit-of-measure-differs', numerator, indicator, { candidates: [money.unit] }));
  return moneyShift(indicator, money) === 0 ? reading : { ...reading, note: reading.note ?? money?.unit ?? null };
}

/** A minimum per grassroots union comes from the union itself as a count, from those above it as so many out of so many. */
function readerOf(indicator: Indicator, cells: FigureCells): FigureReader {
  const isPerGrassroots = indicator.aggregation === 'per_unit_min' && indicator.evaluationUnit === 'grassroots';
  const isOutOfSome = isPerGrassroots && ratioParts(indicator, cells).denominator.kind !== 'silent';
  return isOutOfSome ? readRatio : readers[indicator.measure];
}

/** Nothing is expected yet: what stands there is kept and named, never counted, and nothing is held against it. */
function notDue(indicator: Indicator, cells: FigureCells, reading: FigureReading): FigureReading {
  const early = reading.value.state === 'reported' ? reading.value.amount : null;
  return { ...reading, value: { state: 'not-due', early }, issues: earlyIssues(indicator, cells, reading) };
}

function earlyIssues(indicator: Indicator, cells: FigureCells, reading: FigureReading): Issue[] {
  const { numerator, denominator, percent } = cells;
  const cell = [numerator, denominator, percent].find((one) => one?.address === reading.cell);
  return cell && saysSomething(reading) ? [cellIssue('early-year-end', cell, indicator)] : [];
}

/** A dash or "không" in a column that is not due yet says nothing. */
function saysSomething({ value, raw }: FigureReading): boolean {
  return value.state === 'needs-review' || ((value.state === 'reported' || value.state === 'not-applicable') && /\d/.test(raw));
}
