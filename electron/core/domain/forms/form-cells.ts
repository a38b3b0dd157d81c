import { address } from '../grid.ts';
import {
  across,
  blankCell,
  type CellDraft,
  formulaCell,
  keptWithNext,
  numberCell,
  openFor,
  type RowDraft,
  row,
  textCell,
} from '../reports/cells.ts';
import { roman } from '../reports/roman.ts';
import type { FormColumn } from './form-columns.ts';
import type { UnitFormGroup, UnitFormRow } from './form-rows.ts';
import type { ReportFormWords } from './form-words.ts';

/** A form's table: what it asks, in which columns, and from which row of the sheet on (from 0). */
export interface FormTable {
  readonly groups: readonly UnitFormGroup[];
  readonly columns: readonly FormColumn[];
  readonly firstRow: number;
  readonly words: ReportFormWords;
}

/** The table's rows, headings of groups among them. */
export function bodyRows(table: FormTable): RowDraft[] {
  const rows: RowDraft[] = [];
  let number = 0;
  table.groups.forEach(({ heading, rows: members }, index) => {
    if (heading !== null) rows.push(groupRow(heading, index, table));
    for (const member of members) {
      number += 1;
      rows.push(figureRow(member, number, table, table.firstRow + rows.length));
    }
  });
  return rows;
}

const groupRow = (heading: string, index: number, { columns }: FormTable): RowDraft =>
  keptWithNext(
    row([textCell('group-ordinal', roman(index + 1)), ...across(textCell('group-text', heading), columns.length - 1)]),
  );

/** High enough to write into by hand. */
const LEAST_HEIGHT = 20;

const figureRow = (member: UnitFormRow, number: number, table: FormTable, at: number): RowDraft =>
  row(
    table.columns.map((column) => cellOf[column]({ ...member, number, table, at })),
    LEAST_HEIGHT,
  );

interface PlacedRow extends UnitFormRow {
  readonly number: number;
  readonly table: FormTable;
  /** From 0. */
  readonly at: number;
}

const cellOf: Readonly<Record<FormColumn, (placed: PlacedRow) => CellDraft>> = {
  ordinal: ({ number }) => numberCell('ordinal', number),
  code: ({ indicator }) => textCell('small-mark', indicator.code),
  name: ({ indicator }) => textCell('text', indicator.name),
  unitOfMeasure: ({ indicator }) => textCell('small-mark', indicator.unitOfMeasure),
  target: ({ kind, indicator, target, table }) =>
    textCell('mark', kind === 'yes-no' && indicator.target !== null ? table.words.yes : target),
  previous: ({ previous }) => textCell('small-mark', previous),
  denominator: (placed) => (placed.kind === 'ratio' ? numberEntry(placed, 'denominator') : blankCell('closed')),
  numerator,
  percent: (placed) => (placed.kind === 'ratio' ? percentFormula(placed) : blankCell('closed')),
  cumulative,
  note: ({ table }) => openFor(blankCell('entry-text'), { kind: 'text', ...table.words.note }),
};

function numerator(placed: PlacedRow): CellDraft {
  const { kind, indicator, table } = placed;
  const { words } = table;
  if (kind === 'yes-no')
    return openFor(blankCell('entry-mark'), { kind: 'choice', options: [words.yes, words.no], ...words.choice(indicator) });
  if (kind === 'by-category') return openFor(blankCell('entry-text'), { kind: 'text', ...words.byCategory(indicator) });
  return numberEntry(placed, 'numerator');
}

/** Numerator and denominator are held against each other, whichever is written first. */
function numberEntry(placed: PlacedRow, part: 'numerator' | 'denominator'): CellDraft {
  const { kind, indicator, table } = placed;
  const isRatio = kind === 'ratio';
  return openFor(blankCell('entry-number'), {
    kind: 'number',
    decimals: indicator.decimals,
    atMost: isRatio && part === 'numerator' ? placeOf(placed, 'denominator') : null,
    atLeast: isRatio && part === 'denominator' ? placeOf(placed, 'numerator') : null,
    ...table.words.number(part, indicator),
  });
}

const placeOf = ({ table, at }: PlacedRow, column: FormColumn): string => address(at, table.columns.indexOf(column));

function percentFormula(placed: PlacedRow): CellDraft {
  const [done, total] = [placeOf(placed, 'numerator'), placeOf(placed, 'denominator')];
  return formulaCell(
    'number',
    `IF(AND(ISNUMBER(${total}),ISNUMBER(${done})),IF(${total}>0,${done}/${total},""),"")`,
    'percent',
    1,
  );
}

/** Of what adds up: the period's own and what had been reached before it. */
function cumulative(placed: PlacedRow): CellDraft {
  const { addsTo, indicator } = placed;
  if (addsTo === null) return blankCell('closed');
  const done = placeOf(placed, 'numerator');
  return formulaCell('number', `IF(ISNUMBER(${done}),${done}+${addsTo},"")`, 'number', indicator.decimals);
}
