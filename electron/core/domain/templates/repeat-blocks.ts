import { type Area, address } from '../grid.ts';
import type { Repeat, TemplatePart } from './placeholder.ts';
import type { RepeatOver } from './placeholder-words.ts';
import { mistakeAt, type TemplateMistake } from './template-mistake.ts';

/** A cell with something between braces; rows and columns count from 0. */
export interface TemplateCell {
  readonly row: number;
  readonly column: number;
  readonly parts: readonly TemplatePart[];
}

/** Rows (whole rows) or columns (only in the block's own rows) that stand once for each turn. */
export interface RepeatBlock {
  readonly number: number;
  readonly repeat: Repeat;
  readonly area: Area;
  readonly inside: readonly RepeatBlock[];
}

export interface SheetBlocks {
  readonly rows: readonly RepeatBlock[];
  readonly columns: readonly RepeatBlock[];
  readonly mistakes: readonly TemplateMistake[];
}

interface Opened {
  readonly repeat: Repeat;
  readonly cell: TemplateCell;
  readonly source: string;
  readonly inside: RepeatBlock[];
}

/** Pairs what opens and closes repeats on a sheet; cells from the top, each row from the left. */
export function blocksOf(sheet: string, cells: readonly TemplateCell[]): SheetBlocks {
  const rows = paired(sheet, cells, 'rows');
  const columns = paired(sheet, cells, 'columns');
  return { rows: rows.blocks, columns: columns.blocks, mistakes: [...rows.mistakes, ...columns.mistakes] };
}

function paired(sheet: string, cells: readonly TemplateCell[], axis: Repeat['axis']) {
  const mistakes: TemplateMistake[] = [];
  const open: Opened[] = [];
  const blocks: RepeatBlock[] = [];
  let number = 0;
  const say = (code: TemplateMistake['code'], cell: TemplateCell, found: string) =>
    mistakes.push(mistakeAt(code, { sheet, cell: address(cell.row, cell.column) }, found));
  for (const { cell, part } of marksOf(cells, axis)) {
    if (part.kind === 'open') {
      const around = [...open.map(({ repeat }) => repeat.over)];
      if (!canStandIn(part.repeat.over, around)) say('repeat-in-repeat', cell, part.source);
      open.push({ repeat: part.repeat, cell, source: part.source, inside: [] });
      continue;
    }
    const last = open.at(-1);
    if (last?.repeat.over !== part.repeat.over) {
      say(open.some(({ repeat }) => repeat.over === part.repeat.over) ? 'repeats-cross' : 'repeat-not-opened', cell, part.source);
      continue;
    }
    open.pop();
    number += 1;
    const block = { number, repeat: last.repeat, area: areaOf(last.cell, cell), inside: last.inside };
    const siblings = open.at(-1)?.inside ?? blocks;
    if (siblings.some((other) => shareLines(other.area, block.area, axis))) say('repeats-cross', cell, part.source);
    siblings.push(block);
  }
  for (const { cell, source } of open) say('repeat-not-closed', cell, source);
  return { blocks, mistakes };
}

const marksOf = (cells: readonly TemplateCell[], axis: Repeat['axis']) =>
  cells.flatMap((cell) =>
    cell.parts.flatMap((part) =>
      (part.kind === 'open' || part.kind === 'close') && part.repeat.axis === axis ? [{ cell, part }] : [],
    ),
  );

const areaOf = (from: TemplateCell, to: TemplateCell): Area => ({
  top: from.row,
  bottom: to.row,
  left: Math.min(from.column, to.column),
  right: Math.max(from.column, to.column),
});

const shareLines = (a: Area, b: Area, axis: Repeat['axis']): boolean =>
  axis === 'rows' ? a.top <= b.bottom && b.top <= a.bottom : a.left <= b.right && b.left <= a.right;

const neverAround: Readonly<Record<RepeatOver, readonly RepeatOver[]>> = {
  indicators: ['indicators'],
  sections: ['sections', 'indicators'],
  units: ['units'],
  groups: ['groups', 'units'],
};

/** Whether such a repeat has a meaning inside those. */
export const canStandIn = (over: RepeatOver, around: readonly RepeatOver[]): boolean =>
  around.every((outer) => !neverAround[over].includes(outer));
