import type { SheetGrid } from '../../grid.ts';
import type { PlanUnit } from '../../units/unit.ts';
import type { SheetReading } from '../sheet-reading.ts';
import { type SheetView, viewSheet } from '../sheet-view.ts';
import type { Hit } from '../tables/hits.ts';
import type { KnownWords } from './known-words.ts';
import { isOtherLine, placeOf, strangers, type UnmatchedPlace } from './other-lines.ts';
import { withPlainHeadings } from './plain-headings.ts';
import { blocksAlong, blocksDown, type UnitBlock, unitNames } from './unit-blocks.ts';

/** One unit's line as a report of its own: labels, headings and its own cells, nothing of anyone else. */
export interface UnitLine {
  readonly unit: string;
  readonly grid: SheetGrid;
}

/** All that a sheet tabulates by units. */
export interface LinesOfSheet {
  readonly lines: readonly UnitLine[];
  /** Lines of strangers, and units whose names head no line. */
  readonly unmatched: readonly UnmatchedPlace[];
}

/** The lines of a sheet, read down or along, whichever gives more of them; none where indicators and units are not tabulated. */
export function linesOfSheet(
  { view, hits }: SheetReading,
  grid: SheetGrid,
  units: readonly PlanUnit[],
  words: KnownWords,
): LinesOfSheet {
  const names = unitNames(view, units);
  const [down, along] = [blocksDown(grid, names, hits), blocksAlong(grid, names, hits)].map((blocks) =>
    together(blocks.flatMap((block) => linesOfBlock(block, hits, words) ?? [])),
  );
  const best = down !== undefined && down.lines.length > (along?.lines.length ?? 0) ? down : along;
  if (best === undefined || best.lines.length === 0) return { lines: [], unmatched: [] };
  const lost = names.filter(({ unit }) => best.lines.every((line) => line.unit !== unit));
  return { ...best, unmatched: [...best.unmatched, ...lost.map(({ cell }) => placeOf(view.name, cell))] };
}

const together = (found: readonly LinesOfSheet[]): LinesOfSheet => ({
  lines: found.flatMap(({ lines }) => lines),
  unmatched: found.flatMap(({ unmatched }) => unmatched),
});

function linesOfBlock(block: UnitBlock, hits: readonly Hit[], words: KnownWords): LinesOfSheet | null {
  const view = viewSheet(block.grid);
  const inside = hits.filter(({ row }) => view.rows.some(({ index }) => index === row));
  return block.axis === 'row' ? linesDown(block, view, inside, words) : linesAlong(block, view, inside, words);
}

function linesDown({ grid, names }: UnitBlock, view: SheetView, hits: readonly Hit[], words: KnownWords): LinesOfSheet | null {
  const [first] = names;
  const above = hits.filter(({ row }) => first !== undefined && row < first.cell.row);
  if (first === undefined || above.length === 0) return null;
  const labelRow = Math.max(...above.map(({ row }) => row));
  const beside = cellsOf(view).filter(({ row, column }) => row > labelRow && column <= first.cell.column);
  const others = beside.filter((cell) => isOtherLine(cell, names));
  const isHeading = (row: number) => row < first.cell.row && others.every((other) => other.row !== row);
  const headed = withPlainHeadings(grid, { below: labelRow, above: first.cell.row }, words.measures);
  const lines = names.map(({ cell, unit }) => {
    const { top, bottom } = view.areaOf(cell);
    return { unit, grid: kept(headed, ({ row }) => isHeading(row) || (row >= top && row <= bottom)) };
  });
  return { lines, unmatched: strangers(view.name, others, words) };
}

// Columns of the plan and of the whole province stand between the labels and the units: none of them is a unit's figure.
function linesAlong({ grid, names }: UnitBlock, view: SheetView, hits: readonly Hit[], words: KnownWords): LinesOfSheet | null {
  const [first] = names;
  const beside = hits.filter(({ row, column }) => first !== undefined && row > first.cell.row && column < first.cell.column);
  if (first === undefined || beside.length === 0) return null;
  const labelColumn = Math.max(...beside.map(({ column }) => column));
  const heads = cellsOf(view).filter(({ row, column }) => row === first.cell.row && column > labelColumn);
  const others = heads.filter((cell) => isOtherLine(cell, names));
  const lines = names.map(({ cell, unit }) => {
    const { left, right } = view.areaOf(cell);
    return { unit, grid: kept(grid, ({ column }) => column <= labelColumn || (column >= left && column <= right)) };
  });
  return { lines, unmatched: strangers(view.name, others, words) };
}

const cellsOf = ({ rows }: SheetView) => rows.flatMap(({ cells }) => cells);

const kept = (grid: SheetGrid, isKept: (place: { row: number; column: number }) => boolean): SheetGrid => ({
  ...grid,
  cells: grid.cells.filter(isKept),
  merges: grid.merges.filter(({ top, left }) => isKept({ row: top, column: left })),
});
