import type { Area } from '../grid.ts';
import { fail, ok, type Result } from '../result.ts';
import { type FormulaPiece, formulaPieces, writtenReference } from './formula-pieces.ts';
import type { LineMap, LineSpan, Path } from './line-map.ts';
import type { SheetMap, Standpoint } from './sheet-map.ts';
import type { TemplateMistakeCode } from './template-mistake.ts';

type Reference = Extract<FormulaPiece, { kind: 'reference' }>;

/** Where a formula stands and what it may see. */
export interface FormulaPlace {
  /** The sheet it stands on; null for what stands on none (a chart, a name of the workbook). */
  readonly sheet: string | null;
  readonly from: Standpoint;
  /** The map of a sheet by its name; null where nothing on it moves. */
  readonly mapOf: (sheet: string) => SheetMap | null;
  /** How a reference that becomes several is written: only as arguments, "(A1:A3,A5)" in a chart, "A1:A3,A5" in a name. */
  readonly manyAs: 'arguments' | 'union' | 'list';
  /** The same formula holds for many cells: what lies outside their block is fixed by "$". */
  readonly isForMany?: boolean;
}

export interface FormulaRefusal {
  readonly code: Extract<TemplateMistakeCode, 'one-becomes-many' | 'text-reference' | 'several-sheets'>;
  readonly found: string;
}

/**
 * A formula (without "=") after the blocks were repeated: cells of its own turn stay its own, ranges over a block grow with
 * it, what lies below or to the right moves. "$" on a block's line means all its turns; "D$6:D6" runs from the first to its own.
 */
export function movedFormula(formula: string, place: FormulaPlace): Result<string, FormulaRefusal> {
  let moved = '';
  for (const piece of formulaPieces(formula)) {
    const written = movedPiece(piece, place);
    if (!written.ok) return written;
    moved += written.value;
  }
  return ok(moved);
}

function movedPiece(piece: FormulaPiece, place: FormulaPlace): Result<string, FormulaRefusal> {
  switch (piece.kind) {
    case 'text':
      return ok(piece.text);
    case 'text-reference':
    case 'several-sheets':
      return fail({ code: piece.kind, found: piece.text });
    case 'reference':
      return movedReference(piece, place);
  }
}

function movedReference(piece: Reference, place: FormulaPlace): Result<string, FormulaRefusal> {
  const sheet = piece.sheet ?? place.sheet;
  const map = sheet === null ? null : place.mapOf(sheet);
  if (map === null) return ok(piece.text);
  const isOwn = sheet?.toLowerCase() === place.sheet?.toLowerCase();
  const from = isOwn ? place.from : { row: [], column: [] };
  const rows = rowsSeen(piece, map, from.row);
  const columns = columnsSeen(piece, map, from.column);
  const fixed = place.isForMany ? fixedOutside(piece, map, from) : piece.fixed;
  const areas = rows.flatMap((row) => columns.map((column) => areaOf(row, column)));
  return written({ ...piece, fixed }, areas, place);
}

function written(piece: Reference, areas: readonly Area[], { manyAs }: FormulaPlace): Result<string, FormulaRefusal> {
  const [first] = areas;
  const refused = fail({ code: 'one-becomes-many', found: piece.text } as const);
  if (first === undefined) return refused;
  const grows = piece.shape === 'cell' && (areas.length > 1 || first.top !== first.bottom || first.left !== first.right);
  const isList = manyAs !== 'arguments' || piece.isListed;
  if ((grows || areas.length > 1) && !isList) return refused;
  const shape = grows ? 'range' : piece.shape;
  const parts = areas.map((area) => piece.sheetText + writtenReference(area, piece.fixed, shape));
  if (parts.length > MOST_ARGUMENTS) return refused;
  const isUnion = manyAs === 'union' && parts.length > 1;
  return ok(isUnion ? `(${parts.join(',')})` : parts.join(','));
}

/** As many as a workbook takes of one function. */
const MOST_ARGUMENTS = 200;

const areaOf = (row: LineSpan, column: LineSpan): Area => ({
  top: row.first,
  bottom: row.last,
  left: column.first,
  right: column.last,
});

function rowsSeen({ area, fixed, shape }: Reference, map: SheetMap, from: Path): readonly LineSpan[] {
  if (shape === 'columns') return [{ first: area.top, last: area.bottom }];
  const span = { first: area.top, last: area.bottom };
  if (isRunning(fixed.top, fixed.bottom, shape, from)) return [running(map.rows, span, from)];
  return map.rows.spans(span, fixed.top && fixed.bottom ? [] : from);
}

function columnsSeen({ area, fixed, shape }: Reference, map: SheetMap, from: Path): readonly LineSpan[] {
  if (shape === 'rows') return [{ first: area.left, last: area.right }];
  const span = { first: area.left, last: area.right };
  if (isRunning(fixed.left, fixed.right, shape, from)) return [running(map.columns, span, from)];
  return map.columnSpans(area, fixed.left && fixed.right ? [] : from);
}

const isRunning = (isFirstFixed: boolean, isLastFixed: boolean, shape: Reference['shape'], from: Path): boolean =>
  shape === 'range' && from.length > 0 && isFirstFixed && !isLastFixed;

const running = (map: LineMap, { first, last }: LineSpan, from: Path): LineSpan => ({
  first: map.first(first),
  last: map.places(last, from).at(-1) ?? last,
});

function fixedOutside({ area, fixed }: Reference, map: SheetMap, from: Standpoint): Reference['fixed'] {
  const isRowOut = isOut(map.rows, area.top, from.row);
  const isColumnOut = isOut(map.columns, area.left, from.column);
  return {
    top: fixed.top || isRowOut,
    bottom: fixed.bottom || isRowOut,
    left: fixed.left || isColumnOut,
    right: fixed.right || isColumnOut,
  };
}

/** The looker stands in a block, and the line is in another one or in none. */
function isOut(map: LineMap, line: number, from: Path): boolean {
  const own = from.at(-1);
  return own !== undefined && !map.pathOf(map.first(line, from)).some(({ block }) => block === own.block);
}
