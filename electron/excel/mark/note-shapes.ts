import { parseAddress } from '#core/domain/grid.ts';
import type { SheetShape } from '../package/sheet-shape.ts';
import { NotPatchable } from '../package/xml-edit.ts';
import type { Note } from './notes-part.ts';

// What notes are drawn with is a language of its own that is not always well-formed XML: only ever added to at its end.
const emptyDrawing = [
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
  '</xml>',
].join('');

const noteShapeType =
  '<v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" id="_x0000_t202" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" xmlns:o="urn:schemas-microsoft-com:office:office" o:connecttype="rect"/></v:shapetype>';

/** The sheet's drawing (a new one where `drawing` is null) with a closed note beside each cell. `NotPatchable` where it has no end. */
export function addNoteShapes(drawing: string | null, sheet: SheetShape, notes: readonly Note[]): string {
  const text = drawing ?? emptyDrawing;
  const end = /<\/(?:[\w.-]+:)?xml\s*>\s*$/i.exec(text)?.index;
  if (end === undefined) throw new NotPatchable('vml');
  const type = /id\s*=\s*["']_x0000_t202["']/.test(text) ? '' : noteShapeType;
  const first = nextShape(text);
  const shapes = notes.map((note, index) => noteShape(first + index, sheet, note));
  return text.slice(0, end) + type + shapes.join('') + text.slice(end);
}

const firstShape = 1025;

function nextShape(text: string): number {
  let last = firstShape - 1;
  for (const [, number] of text.matchAll(/_x0000_s(\d{1,9})\b/g)) last = Math.max(last, Number(number));
  return last + 1;
}

function noteShape(number: number, sheet: SheetShape, { cell, text }: Note): string {
  const { row, column } = parseAddress(cell) ?? { row: 0, column: 0 };
  return [
    '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ',
    'xmlns:x="urn:schemas-microsoft-com:office:excel" ',
    `id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;z-index:${number};visibility:hidden" `,
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>',
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor(sheet, row, column, text)}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

const widthInPixels = 320;
const lettersInLine = 48;
const lineInPixels = 18;

/** Left, top, right, bottom, each a line of the grid and pixels beyond it: right of the cell, large enough for the words. */
function anchor(sheet: SheetShape, row: number, column: number, text: string): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / lettersInLine), 1);
  const right = reach(column + 1, 12 + widthInPixels, (at) => columnPixels(sheet, at));
  const bottom = reach(row, 4 + (lines + 1) * lineInPixels, (at) => rowPixels(sheet, at));
  return [column + 1, 12, row, 4, right.line, right.beyond, bottom.line, bottom.beyond].join(', ');
}

/** So many pixels further on: many narrow or hidden lines are not gone through for ever. */
function reach(from: number, pixels: number, sizeOf: (line: number) => number): { line: number; beyond: number } {
  let left = pixels;
  for (let line = from; line < from + 500; line += 1) {
    const size = sizeOf(line);
    if (left <= size) return { line, beyond: Math.round(left) };
    left -= size;
  }
  return { line: from + 500, beyond: 0 };
}

function columnPixels({ columns }: SheetShape, at: number): number {
  const found = columns.find(({ first, last }) => at >= first && at <= last);
  return found?.isHidden ? 0 : Math.round((found?.width ?? 8.43) * 7 + 5);
}

const rowPixels = ({ rows }: SheetShape, at: number): number =>
  Math.round(((rows.find(({ row }) => row === at)?.height ?? 15) * 4) / 3);
