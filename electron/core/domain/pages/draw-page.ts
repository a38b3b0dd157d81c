import { textWidth } from '../reports/text-width.ts';
import { gridLines } from './grid-lines.ts';
import type { Page, PageItem, PageLine } from './page.ts';
import type { PageFrame } from './page-frames.ts';
import { type Box, paperOf, printedArea } from './paper.ts';
import { type KnownPictures, placedPictures } from './placed-pictures.ts';
import { textInBox } from './placed-text.ts';
import { running } from './running-text.ts';
import type { SeenCell } from './seen-cells.ts';

/** Draws a page without its pictures. */
export const drawPage = (frame: PageFrame): Page => drawWholePage(frame, new Map());

/** Draws a page: fills at the back, then borders, words and pictures. */
export function drawWholePage(frame: PageFrame, pictures: KnownPictures): Page {
  const placed = placedCells(frame);
  const onPaper = scaledOnto(frame);
  const fills = placed.flatMap(({ cell, box }) => fillOf(cell, box));
  const borders = gridLines(placed.filter(({ cell }) => cell.style.hasBorder).map(({ box }) => box));
  const words = placed.flatMap(({ cell, box, isRepeated }) => wordsOf(cell, box, isRepeated));
  const { width, height } = paperOf(frame.sheet.page);
  const items = [...[...fills, ...borders, ...words, ...placedPictures(frame, pictures)].map(onPaper), ...running(frame)];
  return { sheet: frame.sheet.name, width: rounded(width), height: rounded(height), items };
}

interface PlacedCell {
  readonly cell: SeenCell;
  readonly box: Box;
  readonly isRepeated: boolean;
}

/** Boxes at full size from the page's first cell; of a cell parted by the page's end, what stands on this page. */
function placedCells({ cells, rows, repeated, heights, widths }: PageFrame): PlacedCell[] {
  const x = edges(widths);
  const y = edges(rows.map((row) => heights[row] ?? 0));
  return rows.flatMap((row, index) =>
    (cells[row] ?? []).map((cell): PlacedCell => {
      const below = rows.slice(index).filter((other, at) => other === row + at && at < cell.rowSpan).length;
      const [left = 0, right = 0] = [x[cell.column], x[cell.column + cell.columnSpan]];
      const [top = 0, bottom = 0] = [y[index], y[index + below]];
      return { cell, box: { x: left, y: top, width: right - left, height: bottom - top }, isRepeated: index < repeated };
    }),
  );
}

function edges(sizes: readonly number[]): number[] {
  let sum = 0;
  return [0, ...sizes.map((size) => (sum += size))];
}

function fillOf({ style }: SeenCell, box: Box): PageItem[] {
  if (style.isShaded) return [{ kind: 'fill', ...box, tone: 'shaded' }];
  return style.isForEntry ? [{ kind: 'fill', ...box, tone: 'entry' }] : [];
}

function wordsOf(cell: SeenCell, box: Box, isRepeated: boolean): PageItem[] {
  if (cell.text.trim() === '') return [];
  if (cell.name === 'rule') return [ruleIn(cell, box)];
  const { size, isBold, isItalic, isSideways } = cell.style;
  const part = isRepeated ? 'repeated' : 'sheet';
  return [{ kind: 'text', ...textInBox(cell, box), size, isBold, isItalic, isSideways, part }];
}

/** Underscores in the workbook, so that it moves with its cell; a line on paper. */
function ruleIn({ text, style }: SeenCell, box: Box): PageLine {
  const [middle, half] = [box.x + box.width / 2, textWidth(text, style) / 2];
  const y = box.y + style.size / 2;
  return { kind: 'line', x1: middle - half, y1: y, x2: middle + half, y2: y, thickness: 0.75 };
}

/** From the page's first cell at full size to its place on the paper, in the middle of the margins. */
function scaledOnto({ sheet, widths, scale }: PageFrame): (item: PageItem) => PageItem {
  const area = printedArea(sheet.page);
  const width = widths.reduce((sum, one) => sum + one, 0) * scale;
  const x = (from: number) => rounded(area.x + (area.width - width) / 2 + from * scale);
  const y = (from: number) => rounded(area.y + from * scale);
  return (item) => {
    switch (item.kind) {
      case 'text':
        return {
          ...item,
          size: rounded(item.size * scale),
          lines: item.lines.map((line) => ({ ...line, x: x(line.x), y: y(line.y) })),
        };
      case 'line':
        return { ...item, x1: x(item.x1), y1: y(item.y1), x2: x(item.x2), y2: y(item.y2) };
      case 'fill':
      case 'picture':
        return { ...item, x: x(item.x), y: y(item.y), width: rounded(item.width * scale), height: rounded(item.height * scale) };
    }
  };
}

/** No printer places anything finer than a hundredth of a point. */
const rounded = (points: number): number => Math.round(points * 100) / 100;
