import type { Cell, SheetGrid } from '../../grid.ts';
import { unitCalled } from '../../units/recognise-unit.ts';
import type { PlanUnit } from '../../units/unit.ts';
import { spellOut } from '../../units/unit-name.ts';
import { type SheetView, textOf } from '../sheet-view.ts';
import type { Hit } from '../tables/hits.ts';

/** Where a unit's name stands by itself. */
export interface UnitName {
  readonly cell: Cell;
  readonly unit: string;
  /** The unit's whole name, not a shorter form of it. */
  readonly isWhole: boolean;
}

/** A part of a sheet in which units follow each other once: down a column (`row`: each has its row) or along a row. */
export interface UnitBlock {
  readonly axis: 'row' | 'column';
  readonly names: readonly UnitName[];
  /** The sheet without the rows of other blocks. */
  readonly grid: SheetGrid;
}

export const unitNames = (view: SheetView, units: readonly PlanUnit[]): readonly UnitName[] =>
  view.rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => {
      const unit = unitCalled(textOf(cell) ?? '', units);
      const names = units.filter(({ code }) => code === unit).flatMap(({ name, aliases }) => [name, ...aliases]);
      const isWhole = names.some((name) => spellOut(name) === spellOut(textOf(cell) ?? ''));
      return unit === null ? [] : [{ cell, unit, isWhole }];
    });

/** Units down a column: where indicators are named again, the next block has begun. */
export function blocksDown(grid: SheetGrid, all: readonly UnitName[], hits: readonly Hit[]): readonly UnitBlock[] {
  const [names = []] = sharing(all, 'column').sort((a, b) => b.length - a.length);
  const groups: UnitName[][] = [];
  for (const name of names) {
    const last = groups.at(-1)?.at(-1)?.cell.row;
    const isNext = last === undefined || hits.some(({ row }) => row > last && row < name.cell.row);
    if (isNext) groups.push([name]);
    else groups.at(-1)?.push(name);
  }
  const lastRow = (group: readonly UnitName[] | undefined) => group?.at(-1)?.cell.row ?? -1;
  return groups.map((group, index) => ({
    axis: 'row',
    names: group.filter((name) => isItsOwn(name, group)),
    grid: rowsOf(grid, lastRow(groups[index - 1]) + 1, lastRow(group)),
  }));
}

/** A group may be called like its only unit, in fewer words: the unit's line is the one with its whole name. */
const isItsOwn = (name: UnitName, among: readonly UnitName[]): boolean =>
  name.isWhole || among.every((other) => other === name || other.unit !== name.unit || !other.isWhole);

/** Units along a row: each such row heads a block. In a row of an indicator a unit's name is a remark. */
export function blocksAlong(grid: SheetGrid, all: readonly UnitName[], hits: readonly Hit[]): readonly UnitBlock[] {
  const groups = sharing(
    all.filter(({ cell }) => hits.every(({ row }) => row !== cell.row) && hits.some(({ column }) => column < cell.column)),
    'row',
  );
  const heads = groups.map(([first]) => first?.cell.row ?? 0);
  return groups.map((names, index) => ({
    axis: 'column',
    names: names.filter((name) => isItsOwn(name, names)),
    grid: rowsOf(grid, index === 0 ? 0 : (heads[index] ?? 0), (heads[index + 1] ?? Number.POSITIVE_INFINITY) - 1),
  }));
}

function sharing(names: readonly UnitName[], line: 'row' | 'column'): UnitName[][] {
  const at = [...new Set(names.map(({ cell }) => cell[line]))].sort((a, b) => a - b);
  return at.map((place) => names.filter(({ cell }) => cell[line] === place));
}

const rowsOf = (grid: SheetGrid, first: number, last: number): SheetGrid => ({
  ...grid,
  cells: grid.cells.filter(({ row }) => row >= first && row <= last),
  merges: grid.merges.filter(({ top }) => top >= first && top <= last),
});
