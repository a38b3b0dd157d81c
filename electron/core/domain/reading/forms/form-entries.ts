import type { FigureCells, LocatedCell } from '../../figures/located-cell.ts';
import type { FormColumn } from '../../forms/form-columns.ts';
import type { OutsideFigure, PlacedText, ReturnedRow } from '../../forms/returned-form.ts';
import { address, type Cell } from '../../grid.ts';
import type { Measure } from '../../plan/indicator.ts';
import type { Answers } from '../../submissions/submission.ts';
import type { Entry } from '../tables/entry.ts';
import { rawText } from '../text/raw-text.ts';
import { codeInRow, type FormSheet } from './form-sheet.ts';

/** A row of a form as it came back: an entry as any table gives one, and what its code says. */
export interface FormEntry {
  readonly entry: Entry;
  /** Null for a row without a code that the plan knows. */
  readonly indicator: string | null;
  readonly row: number;
}

/** What an indicator's answer consists of, by code; absent where the plan does not have it. */
export type MeasureOf = (code: string) => Measure | undefined;

/** Rows with a code, wherever they stand now, and rows that somebody put in among them with a figure. */
export function formEntries(sheet: FormSheet, measureOf: MeasureOf): readonly FormEntry[] {
  return sheet.view.rows
    .filter(({ index }) => index > sheet.markRow)
    .flatMap(({ index }) => {
      const code = codeInRow(sheet, index);
      const measure = code === null ? undefined : measureOf(code);
      const entry = entryAt(sheet, index, measure ?? 'ratio');
      if (measure !== undefined) return [{ entry, indicator: code, row: index }];
      const hasFigure = [entry.cells.numerator, entry.cells.denominator].some((cell) => cell !== null && isNumeric(cell.content));
      return hasFigure && entry.label !== '' ? [{ entry, indicator: null, row: index }] : [];
    });
}

function entryAt(sheet: FormSheet, row: number, measure: Measure): Entry {
  const located = (column: FormColumn): LocatedCell | null => {
    const cell = cellAt(sheet, row, column);
    return cell && { sheet: sheet.grid.name, address: address(cell.row, cell.column), content: cell.content };
  };
  const isRatio = measure === 'ratio';
  const cells: FigureCells = {
    numerator: located('numerator'),
    denominator: isRatio ? located('denominator') : null,
    percent: isRatio ? located('percent') : null,
    unnamed: null,
  };
  const label = cellAt(sheet, row, 'name');
  return {
    sheet: sheet.grid.name,
    cell: address(row, sheet.columns.get('name') ?? 0),
    label: label ? rawText(label.content) : '',
    parentLabel: null,
    cells,
    shape: isRatio ? 'ratio' : 'number',
    basis: null,
  };
}

function cellAt({ view, columns }: FormSheet, row: number, column: FormColumn): Cell | null {
  const at = columns.get(column);
  return at === undefined ? null : view.own(row, at);
}

/** What stands in the locked cells of a row that carries a code. */
export function returnedRow(sheet: FormSheet, { entry, row }: FormEntry, indicator: string, answers: Answers): ReturnedRow {
  const placed = (column: FormColumn): PlacedText | null => {
    const at = sheet.columns.get(column);
    if (at === undefined) return null;
    const cell = sheet.view.own(row, at);
    return { sheet: sheet.grid.name, cell: address(row, at), text: cell ? rawText(cell.content) : '' };
  };
  const label = placed('name') ?? { sheet: sheet.grid.name, cell: entry.cell, text: '' };
  return {
    indicator,
    label,
    unitOfMeasure: placed('unitOfMeasure'),
    target: placed('target'),
    previous: placed('previous'),
    isAnswered: answers[`row:${sheet.grid.name}!${entry.cell}`] !== undefined,
  };
}

/** What stands over the columns now. */
export const returnedHeadings = (sheet: FormSheet): readonly (PlacedText & { readonly column: FormColumn })[] =>
  [...sheet.columns].flatMap(([column, at]) => {
    const cell = sheet.view.at(sheet.markRow - 1, at);
    return cell ? [{ ...placedText(sheet, cell), column }] : [];
  });

const placedText = ({ grid }: FormSheet, cell: Cell): PlacedText => ({
  sheet: grid.name,
  cell: address(cell.row, cell.column),
  text: rawText(cell.content),
});

const isNumeric = ({ kind }: Cell['content']): boolean => kind === 'number' || kind === 'date';
const holdsDigits = (cell: Cell): boolean =>
  isNumeric(cell.content) || (cell.content.kind === 'text' && /^\s*[\d.,/%\s]*\d[\d.,/%\s]*$/.test(cell.content.text));

/** Columns in which something may stand without being a figure of the unit's. */
const silentColumns: readonly FormColumn[] = ['ordinal', 'code', 'name', 'unitOfMeasure', 'target', 'previous', 'note'];

/** Numbers under the headings that stand in no cell for figures: in closed cells, beside the table, below it. */
export function outsideFigures(sheet: FormSheet, entries: readonly FormEntry[], measureOf: MeasureOf): readonly OutsideFigure[] {
  const byRow = new Map(entries.map((entry) => [entry.row, entry]));
  const silent = new Set(silentColumns.flatMap((column) => sheet.columns.get(column) ?? []));
  const isBelow = (row: number) => row > sheet.markRow;
  return sheet.view.rows
    .filter(({ index }) => isBelow(index))
    .flatMap(({ index, cells }) => {
      const entry = byRow.get(index) ?? null;
      const known = knownColumns(sheet, entry, measureOf);
      const strange = cells.filter((cell) => holdsDigits(cell) && !silent.has(cell.column) && !known.has(cell.column));
      return strange.map((cell) => ({
        ...placedText(sheet, cell),
        indicator: entry?.indicator ?? null,
        isAlone: entry !== null && isBlank(entry),
      }));
    });
}

/** Where the row's own figure stands, and what the form works out from it. */
function knownColumns({ columns }: FormSheet, entry: FormEntry | null, measureOf: MeasureOf): ReadonlySet<number> {
  if (entry === null) return new Set();
  const isRatio = entry.indicator === null || measureOf(entry.indicator) === 'ratio';
  const names: FormColumn[] = ['numerator', ...(isRatio ? (['denominator', 'percent'] as const) : [])];
  // What is worked out says nothing new, unless nothing stands that it could have been worked out from.
  if (entry.entry.cells.numerator !== null) names.push('cumulative');
  return new Set(names.flatMap((name) => columns.get(name) ?? []));
}

const isBlank = ({ entry: { cells } }: FormEntry): boolean => cells.numerator === null;
