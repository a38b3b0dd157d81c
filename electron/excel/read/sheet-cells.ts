import type { Area, Cell, SheetGrid } from '#core/domain/grid.ts';
import { limits } from './limits.ts';
import { RefusedFile } from './refused-file.ts';

/** What a reader found in one sheet, in whatever order the file has it. */
export interface FoundSheet {
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly isProtected?: boolean;
}

/** Counts the cells of one workbook over all its sheets. */
export class CellCount {
  #cells = 0;

  /** Refuses as `too-large` beyond the limit. */
  add(): void {
    this.#cells += 1;
    if (this.#cells > limits.cells) throw new RefusedFile('too-large', `> ${limits.cells.toLocaleString('vi-VN')}`);
  }
}

/** The sheet as a grid: cells in row-major order and once each, those under a merge covered, hidden lines as far as there are cells. */
export function gridOf(found: FoundSheet): SheetGrid {
  const cells = coverMerged(inOrder(found.cells), found.merges);
  const lastRow = cells.at(-1)?.row ?? -1;
  const lastColumn = cells.reduce((last, cell) => Math.max(last, cell.column), -1);
  return {
    name: found.name,
    visibility: found.visibility,
    cells,
    merges: found.merges,
    hiddenRows: found.hiddenRows.filter((row) => row <= lastRow),
    hiddenColumns: found.hiddenColumns.filter((column) => column <= lastColumn),
    columnWidths: found.columnWidths,
    ...(found.isProtected === undefined ? {} : { isProtected: found.isProtected }),
  };
}

const isAfter = (a: Cell, b: Cell): boolean => a.row > b.row || (a.row === b.row && a.column > b.column);

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  if (cells.every((cell, index) => index === 0 || isAfter(cell, cells[index - 1] ?? cell))) return cells;
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter((cell, index) => {
    const next = sorted[index + 1];
    return !next || isAfter(next, cell);
  });
}

function coverMerged(cells: readonly Cell[], merges: readonly Area[]): readonly Cell[] {
  if (merges.length === 0) return cells;
  const waiting = [...merges].sort((a, b) => b.top - a.top);
  let reaching: Area[] = [];
  return cells.map((cell) => {
    for (let next = waiting.at(-1); next && next.top <= cell.row; next = waiting.at(-1)) {
      reaching = [...reaching.filter((area) => area.bottom >= cell.row), next];
      waiting.pop();
    }
    return reaching.some((area) => isCovered(cell, area)) ? { ...cell, content: { kind: 'covered' } } : cell;
  });
}

const isCovered = ({ row, column }: Cell, area: Area): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right && (row > area.top || column > area.left);
