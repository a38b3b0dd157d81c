import type { IndicatorRow, IndicatorTable, ProvinceFigure, TableUnit, UnitFigure } from '../consolidation/indicator-table.ts';
import { across, type CellDraft, keptWithNext, numberCell, type RowDraft, row, textCell } from './cells.ts';
import { groupLook, markWhereNone, originMarks, originOf, targetCell, totalLook } from './figure-cells.ts';
import { allocatedTotal, type GroupTotal, groupTotal } from './group-total.ts';
import { type Group, grouped } from './grouped.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportWords } from './report-words.ts';
import { roman } from './roman.ts';
import { reportingUnits, shownUnits, showsSomeOnly } from './shown-units.ts';
import { type IndicatorColumns, totalCells, unitCells } from './unit-columns.ts';

/** One line of the table by units: its number and name, and what it puts under an indicator. */
export interface UnitLine {
  readonly lead: readonly CellDraft[];
  readonly keepWithNext: boolean;
  readonly kind: 'unit' | 'group' | 'province';
  cellsUnder(columns: IndicatorColumns): readonly (CellDraft | null)[];
}

/** The line's row over some of the indicators. */
export function rowOver(line: UnitLine, block: readonly IndicatorColumns[]): RowDraft {
  const draft = row([...line.lead, ...block.flatMap((columns) => line.cellsUnder(columns))]);
  return line.keepWithNext ? keptWithNext(draft) : draft;
}

/** Groups with their totals, units, and the whole table's figures, target and verdict as the table gives them. */
export function unitLines(input: ReportInput, words: ReportWords): UnitLine[] {
  const { table, isFromPlanStart, hasTimeLeft } = input;
  const groups = grouped(shownUnits(input), (unit) => groupName(unit, input.groupBy, words));
  const figures = figureIndex(table);
  const figureOf = (indicator: IndicatorRow, unit: TableUnit) => figures.get(indicator.code)?.get(unit.code);
  let number = 0;
  const units = groups.flatMap((group, index) => [
    ...(groups.length > 1 ? [groupLine(roman(index + 1), wholeGroup(group, input, words), figureOf, words)] : []),
    ...group.members.map((unit): UnitLine => {
      number += 1;
      return unitLine(number, unit, figureOf, words);
    }),
  ]);
  const judges = isFromPlanStart || table.basis === 'cumulative';
  const { grandTotal, province } = words.headings;
  const total = grandTotalLine(showsSomeOnly(input) ? province : grandTotal, words);
  return [...units, total, targetLine(words), ...(judges ? [verdictLine(hasTimeLeft, words)] : [])];
}

/** A group's total is of all its units, those included that the report does not list; then its name says of how many. */
function wholeGroup({ key, members }: Group<TableUnit>, input: ReportInput, words: ReportWords): Group<TableUnit> {
  const all = reportingUnits(input.table).filter((unit) => groupName(unit, input.groupBy, words) === key);
  return { key: all.length === members.length ? key : words.wholeGroup(key, all.length), members: all };
}

const groupName = (unit: TableUnit, groupBy: ReportInput['groupBy'], words: ReportWords): string =>
  groupBy === 'kind' ? unit.kindLabel : (unit.cluster ?? words.withoutCluster);

type FigureOf = (indicator: IndicatorRow, unit: TableUnit) => UnitFigure | undefined;

const figureIndex = (table: IndicatorTable): ReadonlyMap<string, ReadonlyMap<string, UnitFigure>> =>
  new Map(table.indicators.map(({ code, units }) => [code, new Map(units.map((figure) => [figure.unit, figure]))]));

const unitLine = (number: number, unit: TableUnit, figureOf: FigureOf, words: ReportWords): UnitLine => ({
  lead: [numberCell('ordinal', number), textCell('text', unit.name)],
  keepWithNext: false,
  kind: 'unit',
  cellsUnder: (columns) => unitCells(columns, figureOf(columns.indicator, unit), words),
});

const groupLine = (numeral: string, group: Group<TableUnit>, figureOf: FigureOf, words: ReportWords): UnitLine => ({
  lead: [textCell('group-ordinal', numeral), textCell('group-text', group.key)],
  keepWithNext: true,
  kind: 'group',
  cellsUnder: (columns) => {
    const figures = group.members.flatMap((unit) => figureOf(columns.indicator, unit) ?? []);
    if (figures.some(({ notComparable }) => notComparable !== undefined))
      return totalCells(columns, groupTotal(columns.indicator, []), groupLook(words.marks.notComparable));
    return totalCells(columns, groupTotal(columns.indicator, figures), groupLook(noneIn(figures, words)));
  },
});

/** A group outside the population, or not asked yet, has said nothing because there was nothing to say. */
function noneIn(figures: readonly UnitFigure[], { marks }: ReportWords): string {
  if (figures.every(({ state }) => state === 'not-applicable')) return marks.notApplicable;
  return figures.every(({ state }) => state === 'not-due') ? marks.notDue : marks.notReported;
}

const grandTotalLine = (name: string, words: ReportWords): UnitLine => ({
  lead: [textCell('total-text', ''), textCell('total-text', name)],
  keepWithNext: true,
  kind: 'province',
  cellsUnder: (columns) => {
    const { numerator, denominator, value, sum, cumulative } = columns.indicator;
    const look = totalLook(markWhereNone(columns.indicator, words));
    const total = {
      numerator,
      denominator,
      percent: numerator === null ? null : value,
      sum,
      meeting: meetingOf(cumulative),
      given: null,
    };
    const isAllocated = columns.parts.includes('given');
    const withAllocated = isAllocated ? { ...total, ...allocatedTotal(columns.indicator, columns.indicator.units) } : total;
    return totalCells(columns, withAllocated, look, originMarks(originOf(columns.indicator, columns.indicator), words));
  },
});

const meetingOf = ({ numerator, denominator }: ProvinceFigure): GroupTotal['meeting'] =>
  numerator === null || denominator === null ? null : { count: numerator, of: denominator };

const targetLine = (words: ReportWords): UnitLine => ({
  lead: [textCell('mark', ''), textCell('text', words.headings.yearTarget)],
  keepWithNext: true,
  kind: 'province',
  cellsUnder: ({ indicator, parts }) => across(targetCell(indicator, words.marks.notApplicable), parts.length),
});

const verdictLine = (hasTimeLeft: boolean, words: ReportWords): UnitLine => ({
  lead: [textCell('mark', ''), textCell('text', words.headings.verdict)],
  keepWithNext: true,
  kind: 'province',
  cellsUnder: ({ indicator, parts }) => across(textCell('small-mark', words.verdict(indicator, hasTimeLeft)), parts.length),
});
