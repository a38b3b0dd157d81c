import { across, type CellDraft, free, type RowDraft, row, spanning, textCell } from './cells.ts';
import type { ReportInput } from './report-input.ts';
import type { Heading, ReportWords } from './report-words.ts';

/** Columns of figures: those of the period and the cumulative ones, or one set where both are the same or last year stands beside it. */
export type FigureColumns = readonly ('inPeriod' | 'cumulative')[];
export function figureColumns({ table, isFromPlanStart, isWithLastYear }: ReportInput): FigureColumns {
  if (isFromPlanStart) return ['cumulative'];
  if (isWithLastYear) return [table.basis === 'cumulative' ? 'cumulative' : 'inPeriod'];
  return ['inPeriod', 'cumulative'];
}

const before: readonly Heading[] = ['ordinal', 'indicator', 'unitOfMeasure', 'yearTarget'];
const parts: readonly Heading[] = ['total', 'actual', 'percent'];
const after: readonly Heading[] = ['completion', 'verdict', 'note'];

/** Last year's columns, where they are asked for. */
export const lastYearHeadings = ({ isWithLastYear }: ReportInput): readonly Heading[] =>
  isWithLastYear ? ['lastYear', 'difference'] : [];

/** Three rows: headings, what a group of figures consists of, and column numbers. */
export function indicatorHeader(input: ReportInput, words: ReportWords): RowDraft[] {
  const figures = figureColumns(input);
  const rest = [...lastYearHeadings(input), ...after];
  const heading = (name: Heading): CellDraft => textCell('header', words.headings[name]);
  const tall = (name: Heading): CellDraft => spanning(heading(name), 1, 2);
  const top: readonly Heading[] = input.isFromPlanStart ? ['fromPlanStart'] : figures;
  return [
    row([...before.map(tall), ...top.flatMap((name) => across(heading(name), parts.length)), ...rest.map(tall)]),
    row([...free(before.length), ...figures.flatMap(() => parts.map(heading)), ...free(rest.length)]),
    row(columnNumbers(figures.length, lastYearHeadings(input).length).map((text) => textCell('column-number', text))),
  ];
}

/** Columns of words have letters, columns of figures numbers that say how they follow from each other. */
function columnNumbers(groups: number, ofLastYear: number): string[] {
  const numbers = ['(A)', '(B)', '(C)', '(1)'];
  let next = 2;
  for (let group = 0; group < groups; group += 1) {
    numbers.push(`(${next})`, `(${next + 1})`, `(${next + 2}=${next + 1}/${next})`);
    next += 3;
  }
  for (let column = 0; column < ofLastYear; column += 1) {
    numbers.push(`(${next})`);
    next += 1;
  }
  return [...numbers, `(${next})`, '(D)', '(E)'];
}
