import { across, type CellDraft, free, type RowDraft, row, spanning, textCell } from './cells.ts';
import type { ReportInput } from './report-input.ts';
import { isHidden } from './report-options.ts';
import type { Heading, ReportWords } from './report-words.ts';

/** Columns of figures: those of the period and the cumulative ones, or one set where both are the same or last year stands beside it. */
export type FigureColumns = readonly ('inPeriod' | 'cumulative')[];
export function figureColumns(input: ReportInput): FigureColumns {
  const { table, isFromPlanStart, isWithLastYear } = input;
  if (isFromPlanStart) return ['cumulative'];
  if (isWithLastYear) return [table.basis === 'cumulative' ? 'cumulative' : 'inPeriod'];
  return isHidden(input, 'inPeriod') ? ['cumulative'] : ['inPeriod', 'cumulative'];
}

const parts: readonly Heading[] = ['total', 'actual', 'percent'];

/** What stands before the figures. */
const before = (input: ReportInput): readonly Heading[] =>
  isHidden(input, 'unitOfMeasure')
    ? ['ordinal', 'indicator', 'yearTarget']
    : ['ordinal', 'indicator', 'unitOfMeasure', 'yearTarget'];

const after = (input: ReportInput): readonly Heading[] =>
  isHidden(input, 'completion') ? ['verdict', 'note'] : ['completion', 'verdict', 'note'];

/** Last year's columns, where they are asked for. */
export const lastYearHeadings = ({ isWithLastYear }: ReportInput): readonly Heading[] =>
  isWithLastYear ? ['lastYear', 'difference'] : [];

/** Three rows: headings, what a group of figures consists of, and column numbers. */
export function indicatorHeader(input: ReportInput, words: ReportWords): RowDraft[] {
  const figures = figureColumns(input);
  const first = before(input);
  const rest = [...lastYearHeadings(input), ...after(input)];
  const heading = (name: Heading): CellDraft => textCell('header', words.headings[name]);
  const tall = (name: Heading): CellDraft => spanning(heading(name), 1, 2);
  const top: readonly Heading[] = input.isFromPlanStart ? ['fromPlanStart'] : figures;
  return [
    row([...first.map(tall), ...top.flatMap((name) => across(heading(name), parts.length)), ...rest.map(tall)]),
    row([...free(first.length), ...figures.flatMap(() => parts.map(heading)), ...free(rest.length)]),
    row(columnNumbers(input).map((text) => textCell('column-number', text))),
  ];
}

/** Columns of words have letters, columns of figures numbers that say how they follow from each other. */
function columnNumbers(input: ReportInput): string[] {
  let letter = 0;
  let number = 0;
  const ofWords = (): string => `(${String.fromCharCode(65 + letter++)})`;
  const ofFigures = (): string => `(${++number})`;
  const ofPercent = (): string => `(${++number}=${number - 1}/${number - 2})`;
  return [
    ...before(input).map((name) => (name === 'yearTarget' ? ofFigures() : ofWords())),
    ...figureColumns(input).flatMap(() => [ofFigures(), ofFigures(), ofPercent()]),
    ...lastYearHeadings(input).map(ofFigures),
    ...after(input).map((name) => (name === 'completion' ? ofFigures() : ofWords())),
  ];
}
