import { type FormCode, readFormCode } from '../../forms/form-code.ts';
import { columnMarks, columnsOfWord, type FormColumn } from '../../forms/form-columns.ts';
import type { PlacedText } from '../../forms/returned-form.ts';
import { address, type SheetGrid, type Workbook } from '../../grid.ts';
import type { Plan } from '../../plan/plan.ts';
import { type SheetView, textOf, viewSheet } from '../sheet-view.ts';

/** A sheet in which a form of the plan came back, with where its columns stand now. */
export interface FormSheet {
  readonly grid: SheetGrid;
  readonly view: SheetView;
  readonly code: FormCode;
  /** The row under the headings, from 0. */
  readonly markRow: number;
  readonly columns: ReadonlyMap<FormColumn, number>;
}

/** A workbook's form sheets, and codes in it that are not as they were written. */
export interface FormsFound {
  readonly sheets: readonly FormSheet[];
  /** Pages of lists: they carry a code, and no figures. */
  readonly listPages: readonly string[];
  readonly damagedCodes: readonly PlacedText[];
}

/**
 * The form of this plan that a workbook is, by whichever of its three codes survived: the one on the sheet says most, for a
 * sheet may have been copied into another workbook. Null where it is none, or of another plan.
 */
export function findForms(workbook: Workbook, plan: Pick<Plan, 'id' | 'indicators'>): FormsFound | null {
  const codes = workbook.sheets.map((grid) => codesIn(grid));
  const unseen = workbook.sheets.flatMap((grid, at) => (grid.visibility === 'hidden' ? (codes[at]?.read ?? []) : []));
  const elsewhere = [...unseen, ...propertyCodes(workbook)][0] ?? null;
  const seen = workbook.sheets.flatMap((grid, at) => {
    const own = codes[at]?.read[0] ?? null;
    const code = own ?? elsewhere;
    return grid.visibility === 'visible' && code?.planId === plan.id ? [{ grid, own, sheet: formSheet(grid, code, plan) }] : [];
  });
  const sheets = seen.flatMap(({ sheet }) => sheet ?? []);
  if (sheets.length === 0) return null;
  const listPages = seen.flatMap(({ grid, own, sheet }) => (sheet === null && own !== null ? [grid.name] : []));
  return { sheets, listPages, damagedCodes: codes.flatMap(({ damaged }) => damaged) };
}

/** A sheet that says which form a workbook is: our own, and nothing that somebody hid. */
export const carriesFormCode = (grid: SheetGrid): boolean => {
  const { read, damaged } = codesIn(grid);
  return read.length + damaged.length > 0;
};

interface CodesIn {
  readonly read: readonly FormCode[];
  readonly damaged: readonly PlacedText[];
}

function codesIn({ name, cells }: SheetGrid): CodesIn {
  const read: FormCode[] = [];
  const damaged: PlacedText[] = [];
  for (const { row, column, content } of cells) {
    if (content.kind !== 'text') continue;
    const reading = readFormCode(content.text);
    if (reading.kind === 'read') read.push(reading.code);
    else if (reading.kind === 'damaged') damaged.push({ sheet: name, cell: address(row, column), text: reading.text });
  }
  return { read, damaged };
}

const propertyCodes = ({ properties = [] }: Workbook): readonly FormCode[] =>
  properties.flatMap((text) => {
    const reading = readFormCode(text);
    return reading.kind === 'read' ? [reading.code] : [];
  });

function formSheet(grid: SheetGrid, code: FormCode, plan: Pick<Plan, 'indicators'>): FormSheet | null {
  const view = viewSheet(grid);
  const expected = columnsOfWord(code.columns);
  const head = markedRow(view, expected);
  if (head === null) return null;
  const sheet = { grid, view, code, ...head };
  const known = new Set(plan.indicators.map((indicator) => indicator.code));
  const hasRows = view.rows.some(({ index }) => index > head.markRow && known.has(codeInRow(sheet, index) ?? ''));
  return hasRows ? sheet : null;
}

/** The indicator's code that stands in a row, as it stands there. */
export const codeInRow = ({ view, columns }: Pick<FormSheet, 'view' | 'columns'>, row: number): string | null =>
  textOf(view.own(row, columns.get('code') ?? -1))?.trim() ?? null;

/** Fewer marks than these may stand in any row. */
const LEAST_MARKS = 3;

/** The row of marks ("A", "B", "(1)" …) says where each column stands, also when columns were put in between. */
function markedRow(view: SheetView, expected: readonly FormColumn[]): Pick<FormSheet, 'markRow' | 'columns'> | null {
  const marks = columnMarks(expected);
  const found = view.rows.map(({ index, cells }) => {
    const texts = new Map(cells.flatMap((cell) => [[textOf(cell)?.trim() ?? '', cell.column] as const]));
    return { markRow: index, at: marks.map((mark) => texts.get(mark)) };
  });
  const count = ({ at }: (typeof found)[number]) => at.filter((column) => column !== undefined).length;
  const best = found.toSorted((a, b) => count(b) - count(a))[0];
  if (best === undefined || count(best) < LEAST_MARKS) return null;
  return { markRow: best.markRow, columns: columnsAt(expected, best.at) };
}

/** A mark that was wiped out stands where the others say, as long as they all stand apart as they were sent. */
function columnsAt(expected: readonly FormColumn[], at: readonly (number | undefined)[]): ReadonlyMap<FormColumn, number> {
  const shifts = new Set(at.flatMap((column, index) => (column === undefined ? [] : [column - index])));
  const [shift] = shifts;
  return new Map(
    expected.flatMap((name, index) => {
      const column = at[index] ?? (shifts.size === 1 && shift !== undefined ? index + shift : undefined);
      return column === undefined ? [] : [[name, column] as const];
    }),
  );
}
