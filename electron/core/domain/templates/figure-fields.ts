import type { IndicatorRow, ProvinceFigure, UnitFigure } from '../consolidation/indicator-table.ts';
import { ALL, percentDecimals } from '../plan/percent-decimals.ts';
import { decisiveLimits, isNotDue } from '../reports/figure-cells.ts';
import { groupTotal } from '../reports/group-total.ts';
import type { CellValue } from '../reports/report-layout.ts';
import { blank, numberValue, percentValue, textValue } from './cell-values.ts';
import type { IndicatorField } from './placeholder-words.ts';
import type { TemplateContent } from './template-content.ts';

/** The parts of a figure that a field may be of. */
export type FigurePart = 'denominator' | 'numerator' | 'percent' | 'value' | 'sum' | 'total';

type Reason = keyof TemplateContent['own']['missing'];

/** Why there is none, or nothing where the office leaves such cells blank. */
export const missingValue = (reason: Reason, { missing, own }: TemplateContent): CellValue =>
  missing === 'blank' ? blank : textValue(own.missing[reason]);

const isCount = ({ aggregation }: IndicatorRow): boolean => aggregation === 'sum' || aggregation === 'issuer_only_count';
const isMinimum = ({ aggregation }: IndicatorRow): boolean =>
  aggregation === 'per_unit_min' || aggregation === 'per_category_min';

const percentOf = (percent: number, row: IndicatorRow): CellValue =>
  percentValue(percent, percentDecimals(percent, decisiveLimits(row), 0));

/** A part of the whole province's figure. */
export function provinceValue(part: FigurePart, figure: ProvinceFigure, row: IndicatorRow, content: TemplateContent): CellValue {
  const none = missingValue(whyNone(figure), content);
  const count = (number: number | null) => (number === null ? none : numberValue(number, row.decimals));
  switch (part) {
    case 'numerator':
      return count(figure.numerator);
    case 'denominator':
      return isCount(row) ? blank : count(figure.denominator);
    case 'percent':
      return isCount(row) ? blank : percentOrNone(figure, row, none);
    case 'value':
      return isCount(row) ? count(figure.numerator) : percentOrNone(figure, row, none);
    case 'sum':
      return figure.sum === null ? blank : count(figure.sum);
    case 'total':
      return count(isMinimum(row) ? figure.sum : figure.numerator);
  }
}

const percentOrNone = ({ numerator, value }: ProvinceFigure, row: IndicatorRow, none: CellValue): CellValue =>
  numerator === null || value === null ? none : percentOf(value, row);

function whyNone(figure: ProvinceFigure): Reason {
  if (figure.notComparable) return 'not-comparable';
  if (isNotDue(figure)) return 'not-due';
  return figure.inReview.length > 0 && figure.answered === 0 ? 'needs-review' : 'not-reported';
}

/** A part of one unit's figure; nothing at all: the unit is outside those that are asked. */
export function unitValue(
  part: FigurePart,
  figure: UnitFigure | undefined,
  row: IndicatorRow,
  content: TemplateContent,
): CellValue {
  const reason = whyNoneOfUnit(figure);
  if (figure === undefined || reason !== null) return missingValue(reason ?? 'not-applicable', content);
  const { numerator, denominator, value } = figure;
  const { words } = content;
  const count = (number: number | null) => (number === null ? blank : numberValue(number, row.decimals));
  const percent = typeof value === 'number' && denominator !== null ? percentOf(value, row) : blank;
  if (typeof value === 'boolean')
    return part === 'denominator' || part === 'percent' ? blank : textValue(value ? words.yes : words.no);
  switch (part) {
    case 'denominator':
      return count(denominator);
    case 'percent':
      return percent;
    case 'value':
      return denominator === null ? count(numerator) : percent;
    case 'numerator':
    case 'sum':
    case 'total':
      return count(numerator);
  }
}

function whyNoneOfUnit(figure: UnitFigure | undefined): Reason | null {
  if (figure === undefined) return 'not-applicable';
  if (figure.notComparable !== undefined) return 'not-comparable';
  return figure.state === 'reported' ? null : figure.state;
}

/** A part of what the units of a group come to. */
export function groupValue(
  part: FigurePart,
  figures: readonly UnitFigure[],
  row: IndicatorRow,
  content: TemplateContent,
): CellValue {
  if (figures.some(({ notComparable }) => notComparable !== undefined)) return missingValue('not-comparable', content);
  const { numerator, denominator, percent, sum } = groupTotal(row, figures);
  const none = missingValue(whyNoneOfGroup(figures), content);
  const count = (number: number | null) => (number === null ? none : numberValue(number, row.decimals));
  const asPercent = percent === null ? none : percentOf(percent, row);
  switch (part) {
    case 'numerator':
      return count(numerator);
    case 'denominator':
      return isCount(row) ? blank : count(denominator);
    case 'percent':
      return isCount(row) ? blank : asPercent;
    case 'value':
      return isCount(row) ? count(numerator) : asPercent;
    case 'sum':
      return sum === null ? blank : count(sum);
    case 'total':
      return count(isMinimum(row) ? sum : numerator);
  }
}

function whyNoneOfGroup(figures: readonly UnitFigure[]): Reason {
  if (figures.every(({ state }) => state === 'not-applicable')) return 'not-applicable';
  return figures.every(({ state }) => state === 'not-due') ? 'not-due' : 'not-reported';
}

/** Of what is completed: 100 % is said of 100 % alone. */
export const completionValue = (rate: number | null): CellValue =>
  rate === null ? blank : percentValue(rate * 100, percentDecimals(rate * 100, [ALL], 0));

const parts: Readonly<Partial<Record<IndicatorField, { part: FigurePart; on: 'period' | 'cumulative' | null }>>> = {
  denominator: { part: 'denominator', on: null },
  numerator: { part: 'numerator', on: null },
  percent: { part: 'percent', on: null },
  value: { part: 'value', on: null },
  sum: { part: 'sum', on: null },
  total: { part: 'total', on: null },
  denominatorInPeriod: { part: 'denominator', on: 'period' },
  numeratorInPeriod: { part: 'numerator', on: 'period' },
  percentInPeriod: { part: 'percent', on: 'period' },
  denominatorCumulative: { part: 'denominator', on: 'cumulative' },
  numeratorCumulative: { part: 'numerator', on: 'cumulative' },
  percentCumulative: { part: 'percent', on: 'cumulative' },
};

/** The part and the basis that a field is of; null where it is no part of a figure. */
export const figurePartOf = (field: IndicatorField) => parts[field] ?? null;
