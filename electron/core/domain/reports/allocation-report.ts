import { type AllocationColumn, type AllocationTable, amountsIn } from '../allocation/allocation-table.ts';
import { balance, sumOf } from '../allocation/balance.ts';
import { type Decimal, fromScaled } from '../figures/scaled.ts';
import { assertNever } from '../result.ts';
import { blocksOf, inBlocks } from './blocks.ts';
import {
  across,
  blankCell,
  type CellDraft,
  keptWithNext,
  numberCell,
  percentCell,
  type RowDraft,
  row,
  textCell,
} from './cells.ts';
import { columnWidths, widthForLines } from './column-widths.ts';
import type { Letter } from './letter.ts';
import { closing, continuedOpening, opening } from './letter-rows.ts';
import type { ReportLayout, SheetLayout } from './report-layout.ts';
import type { FormWords, ReportWords } from './report-words.ts';
import { sheet, TABLE_WIDTH } from './sheet.ts';
import { styleOf } from './styles.ts';

const TABLE_FONT = 11;
const ORDINAL = 9;
const UNIT_NAME = 52;
const MEMBERS = 20;
/** Millimetres of a target's column, and lines of the name above it. */
const TARGET = { least: 24, most: 110, lines: 7 };

/** What the table of allocated targets prints of its own. */
export interface AllocationWords {
  readonly form: FormWords;
  readonly members: string;
  readonly sum: string;
  readonly plan: string;
  readonly difference: string;
  readonly legend: readonly string[];
}

/**
 * Biểu giao chỉ tiêu: units are lines, indicators columns in blocks that each fill A4 landscape. Codes stand under the
 * indicators' names, so that the workbook is read back as it is.
 */
export function allocationReport(table: AllocationTable, letter: Letter, words: ReportWords, own: AllocationWords): ReportLayout {
  const room = TABLE_WIDTH - ORDINAL - UNIT_NAME - MEMBERS;
  const sizes = blocksOf(table.indicators.map(targetWidth), room);
  const blocks = inBlocks(table.indicators, sizes);
  return {
    report: 'giao-chi-tieu',
    title: own.form.title(table.year),
    creator: letter.letterhead.issuingBody,
    sheets: blocks.map((columns, index) => blockSheet({ table, columns, index, count: blocks.length, letter, words, own })),
  };
}

/** A long name takes more width rather than the page's height. */
const targetWidth = ({ indicator }: AllocationColumn): number =>
  widthForLines([indicator.name], { ...TARGET, font: styleOf('header-small', TABLE_FONT) });

interface Block {
  readonly table: AllocationTable;
  readonly columns: readonly AllocationColumn[];
  readonly index: number;
  readonly count: number;
  readonly letter: Letter;
  readonly words: ReportWords;
  readonly own: AllocationWords;
}

function blockSheet(block: Block): SheetLayout {
  const { table, columns, index, count, letter, words, own } = block;
  const isLast = index === count - 1;
  const titles = { title: own.form.title(table.year), subtitle: table.planTitle, tree: null };
  const columnsInMm = widths(columns.map(targetWidth), index === 0);
  return sheet({
    name: count === 1 ? own.form.sheet : `${own.form.sheet} (${index + 1})`,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    opening:
      index === 0
        ? opening(letter, words, own.form, titles, columnsInMm)
        : continuedOpening(own.form, titles, columnsInMm.length),
    header: header(block),
    body: [...table.units.map((unit, line) => unitLine(block, unit, line + 1)), ...sumLines(block)],
    closing: isLast ? [...legend(own, columnsInMm.length), ...closing(letter, words.letter, columnsInMm)] : [],
    titleColumns: 2,
    isFirstOfForm: index === 0,
    tableRows: index === 0 ? table.units.length : 0,
  });
}

const widths = (targets: readonly number[], withMembers: boolean): number[] =>
  columnWidths(
    [
      { minInMm: ORDINAL, share: 0 },
      { minInMm: UNIT_NAME, share: 1 },
      ...(withMembers ? [{ minInMm: MEMBERS, share: 0 }] : []),
      ...targets.map((minInMm) => ({ minInMm, share: 0.2 })),
    ],
    TABLE_WIDTH,
  );

function header({ columns, index, words, own }: Block): RowDraft[] {
  const { headings } = words;
  const members = (text: string) => (index === 0 ? [textCell('header', text)] : []);
  return [
    row([
      textCell('header', headings.ordinal),
      textCell('header', headings.unit),
      ...members(own.members),
      ...columns.map(({ indicator }) => textCell('header-small', indicator.name)),
    ]),
    row([
      blankCell('header-note'),
      blankCell('header-note'),
      ...(index === 0 ? [blankCell('header-note')] : []),
      ...columns.map(({ indicator }) => textCell('header-note', indicator.code)),
    ]),
  ];
}

function unitLine({ columns, index, words }: Block, unit: AllocationTable['units'][number], line: number): RowDraft {
  const members = unit.members === null ? blankCell('number') : numberCell('number', unit.members);
  return row([
    numberCell('ordinal', line),
    textCell('text', unit.name),
    ...(index === 0 ? [members] : []),
    ...columns.map((column) => targetOf(column, unit.code, words)),
  ]);
}

/** Blank where the unit has nothing of its own, a dash where it is not asked. */
function targetOf({ indicator, cells }: AllocationColumn, unit: string, { marks }: ReportWords): CellDraft {
  const cell = cells.find((one) => one.unit === unit);
  if (cell === undefined) return textCell('mark', marks.notApplicable);
  return cell.amount === null ? blankCell('number') : amountCell(cell.amount, indicator.measure === 'ratio');
}

function amountCell({ units, decimals }: Decimal, isPercent: boolean): CellDraft {
  const value = fromScaled(units, decimals);
  if (!isPercent) return numberCell('number', value, decimals);
  return percentCell('number', value, String(value).split('.')[1]?.length ?? 0);
}

/** What is allocated, what the plan asks, and what lies between; ratios are not summed. */
function sumLines({ columns, index, own, words }: Block): RowDraft[] {
  const line = (heading: string, cellOf: (column: AllocationColumn) => CellDraft) =>
    keptWithNext(
      row([
        blankCell('total-text'),
        textCell('total-text', heading),
        ...(index === 0 ? [blankCell('total-text')] : []),
        ...columns.map(cellOf),
      ]),
    );
  const { notApplicable } = words.marks;
  return [
    line(own.sum, (column) => sumCell(column, notApplicable)),
    line(own.plan, ({ target }) => textCell('total-mark', target ?? notApplicable)),
    line(own.difference, (column) => differenceCell(column, notApplicable)),
  ];
}

function sumCell({ indicator, kind, cells }: AllocationColumn, none: string): CellDraft {
  const sum =
    kind === 'shares'
      ? sumOf(
          cells.flatMap(({ amount }) => amount ?? []),
          indicator,
        )
      : null;
  return sum === null
    ? textCell('total-mark', none)
    : numberCell('total-number', fromScaled(sum, indicator.decimals), indicator.decimals);
}

function differenceCell(column: AllocationColumn, none: string): CellDraft {
  const { indicator } = column;
  const found = balance(indicator, amountsIn(column));
  switch (found.kind) {
    case 'short':
      return numberCell('total-number', fromScaled(found.by, indicator.decimals), indicator.decimals, { prefix: '−' });
    case 'over':
      return numberCell('total-number', fromScaled(found.by, indicator.decimals), indicator.decimals, { prefix: '+' });
    case 'met':
      return numberCell('total-number', 0);
    case 'each':
    case 'no-target':
    case 'nothing-allocated':
      return textCell('total-mark', none);
    default:
      return assertNever(found);
  }
}

const legend = ({ legend: lines }: AllocationWords, columns: number): RowDraft[] =>
  lines.map((line) => keptWithNext(row(across(textCell('note', line), columns))));
