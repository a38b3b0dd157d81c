import { address } from '#core/domain/grid.ts';
import type { CellShape, RowShape, SheetShape } from '../package/sheet-shape.ts';
import { appendedTo, type Edit, escapeXml, prefixOf, withAttribute } from '../package/xml-edit.ts';

/** A cell by its place; rows and columns count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Elements of a worksheet that stand after the notes' drawing (ECMA-376 part 1, 18.3.1.99). */
const afterDrawing = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/** The edits that give the cells another style, their content untouched; a cell that is not there is put in empty. */
export function restyled(shape: SheetShape, cells: readonly CellPlace[], style: (former: number) => number): Edit[] {
  const wanted = inOrder(cells);
  const ofRow = (number: number) => wanted.filter(({ row }) => row === number);
  const known = new Set(shape.rows.map(({ row }) => row));
  const absent = [...new Set(wanted.map(({ row }) => row))].filter((row) => !known.has(row));
  return [
    ...shape.rows.flatMap((row) => restyledRow(shape, row, ofRow(row.row), style)),
    ...newRows(
      shape,
      absent.map((row) => ofRow(row)),
      style,
    ),
  ];
}

const inOrder = (cells: readonly CellPlace[]): CellPlace[] => [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

function restyledRow(shape: SheetShape, row: RowShape, cells: readonly CellPlace[], style: (former: number) => number): Edit[] {
  const known = new Map(row.cells.map((cell) => [cell.column, cell]));
  const absent = cells.filter(({ column }) => !known.has(column));
  return [
    ...cells.flatMap(({ column }) => {
      const cell = known.get(column);
      return cell ? [withStyle(cell, style(cell.style))] : [];
    }),
    ...newCells(row, absent, (cell) => emptyCell(shape, row, cell, style)),
  ];
}

const withStyle = ({ place }: CellShape, style: number): Edit => ({
  at: place.openedAt,
  until: place.openEnd,
  text: withAttribute(place.tag, 's', String(style)),
});

function newCells(row: RowShape, cells: readonly CellPlace[], write: (cell: CellPlace) => string): Edit[] {
  const last: string[] = [];
  const between = cells.flatMap((cell): Edit[] => {
    const next = row.cells.find(({ column }) => column > cell.column);
    if (next) return [{ at: next.place.openedAt, until: next.place.openedAt, text: write(cell) }];
    last.push(write(cell));
    return [];
  });
  const tag = cells.length === 0 ? row.place.tag : withSpans(row.place.tag, cells);
  const isWider = tag !== row.place.tag && !(row.place.isEmpty && last.length > 0);
  const wider = isWider ? [{ at: row.place.openedAt, until: row.place.openEnd, text: tag }] : [];
  return [...wider, ...between, ...appendedTo({ ...row.place, tag }, last.join(''))];
}

/** A row may say from which to which column it has cells. */
function withSpans(tag: string, cells: readonly CellPlace[]): string {
  const [, first, last] = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag) ?? [];
  if (first === undefined || last === undefined) return tag;
  const columns = cells.map(({ column }) => column + 1);
  return withAttribute(tag, 'spans', `${Math.min(Number(first), ...columns)}:${Math.max(Number(last), ...columns)}`);
}

function newRows(shape: SheetShape, rows: readonly (readonly CellPlace[])[], style: (former: number) => number): Edit[] {
  const p = prefixOf(shape.data.tag);
  const last: string[] = [];
  const between = rows.flatMap((cells): Edit[] => {
    const number = cells[0]?.row ?? 0;
    const inside = cells.map((cell) => emptyCell(shape, null, cell, style)).join('');
    const text = `<${p}row r="${number + 1}">${inside}</${p}row>`;
    const next = shape.rows.find(({ row }) => row > number)?.place.openedAt;
    if (next !== undefined) return [{ at: next, until: next, text }];
    last.push(text);
    return [];
  });
  return [...between, ...appendedTo(shape.data, last.join(''))];
}

// What is not there looks as its row says, or its column.
function emptyCell(shape: SheetShape, row: RowShape | null, cell: CellPlace, style: (former: number) => number): string {
  const column = shape.columns.find(({ first, last }) => cell.column >= first && cell.column <= last);
  const former = row?.style ?? column?.style ?? 0;
  return `<${prefixOf(shape.data.tag)}c r="${address(cell.row, cell.column)}" s="${style(former)}"/>`;
}

/** The id of the drawing that holds the sheet's notes and old controls, by the sheet's own words. */
export const notesDrawing = (shape: SheetShape): string | null => {
  const tag = shape.children.find(({ name }) => name === 'legacyDrawing')?.place.tag ?? '';
  return /\s(?:[\w.-]+:)?id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? null;
};

/** The edit that names the notes' drawing in a sheet that had none. */
export function withNotesDrawing(shape: SheetShape, relationId: string, namespace: string): Edit {
  // Where newer features stand beside older ones ("AlternateContent") is after the drawing, too.
  const before =
    shape.children.findLast(({ name }) => !afterDrawing.has(name) && name !== 'AlternateContent')?.place ?? shape.data;
  const p = prefixOf(shape.data.tag);
  const text = `<${p}legacyDrawing xmlns:r="${escapeXml(namespace)}" r:id="${relationId}"/>`;
  return { at: before.end, until: before.end, text };
}
