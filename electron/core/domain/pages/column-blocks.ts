import type { SheetLayout } from '../reports/report-layout.ts';
import { POINTS_PER_MM } from '../reports/row-heights.ts';
import { styleOf } from '../reports/styles.ts';
import { printedArea, SMALLEST_SIZE } from './paper.ts';

/** Columns of a sheet that stand on a page side by side, and by how much they are made smaller. */
export interface ColumnBlock {
  /** In their order, the repeated ones first. */
  readonly columns: readonly number[];
  /** At most 1. */
  readonly scale: number;
}

/** All columns fitted to the page's width; where that made words too small, in as many blocks as it takes, the first ones repeated. */
export function columnBlocks(sheet: SheetLayout): ColumnBlock[] {
  const { width } = printedArea(sheet.page);
  const all = sheet.columns.slice(0, sheet.printArea.columns).map((_, column) => column);
  const scale = Math.min(1, width / widthOf(sheet, all));
  const least = Math.min(1, SMALLEST_SIZE / smallestSize(sheet));
  if (scale >= least) return [{ columns: all, scale }];
  return split(sheet, all, width / least).map((columns) => ({
    columns,
    scale: Math.min(least, width / widthOf(sheet, columns)),
  }));
}

/** Points. */
const widthOf = ({ columns }: SheetLayout, wanted: readonly number[]): number =>
  wanted.reduce((sum, column) => sum + (columns[column]?.widthInMm ?? 0), 0) * POINTS_PER_MM;

function smallestSize(sheet: SheetLayout): number {
  const styles = new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ style }) => style)));
  // A rule is a line: it is not read.
  styles.delete('rule');
  return Math.min(...[...styles].map((name) => styleOf(name, sheet.tableFontSize, sheet.sizes).size));
}

function split(sheet: SheetLayout, all: readonly number[], width: number): number[][] {
  const repeated = all.slice(0, sheet.titleColumns);
  const blocks: number[][] = [[...repeated]];
  for (const column of all.slice(repeated.length)) {
    const block = blocks.at(-1) ?? [];
    if (block.length > repeated.length && widthOf(sheet, [...block, column]) > width) blocks.push([...repeated, column]);
    else block.push(column);
  }
  return blocks;
}
