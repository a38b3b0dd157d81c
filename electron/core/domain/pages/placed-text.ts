import { CELL_PADDING } from '../reports/row-heights.ts';
import type { CellStyle } from '../reports/styles.ts';
import { ownLines, wrappedText } from '../reports/wrapped-text.ts';
import type { PageText, PlacedLine } from './page.ts';
import type { Box } from './paper.ts';
import type { SeenCell } from './seen-cells.ts';

/** Times New Roman, in parts of its size: above the baseline, below it, and from one baseline to the next. */
const ASCENT = 0.891;
const DESCENT = 0.216;
const PITCH = 1.15;
// The rows were measured with as much left over: what is wrapped here takes the same lines, italics included.
const SAFETY = 0.96;
/** Of a cell's padding, what a single long word may take rather than be broken. */
const SPARE = CELL_PADDING - 1;

type Said = Pick<SeenCell, 'text' | 'style'>;

const linesOf = ({ text, style }: Said, width: number): string[] =>
  style.isWrapped ? wrappedText(text, width * SAFETY, style, width + SPARE) : ownLines(text);

/** Points that a text takes from top to bottom when it is wrapped into `width`. */
export function neededHeight(said: Said, width: number): number {
  if (said.text === '' || said.style.isSideways) return 0;
  return linesOf(said, width).length * PITCH * said.style.size;
}

/** A cell's text within its box, both at full size. */
export const textInBox = (said: Said, box: Box): Pick<PageText, 'lines' | 'align'> =>
  said.style.isSideways ? sideways(said, box) : upright(said, box);

function upright(said: Said, box: Box): Pick<PageText, 'lines' | 'align'> {
  const { style } = said;
  const lines = linesOf(said, box.width - CELL_PADDING);
  const pitch = pitchOf(lines.length, box.height, style);
  const top = box.y + shareAbove[style.vertical] * (box.height - lines.length * pitch);
  const x = { left: box.x + CELL_PADDING / 2, center: box.x + box.width / 2, right: box.x + box.width - CELL_PADDING / 2 };
  const places = lines.map((text, index) => ({ text, x: x[style.horizontal], y: top + index * pitch + baseline(pitch, style) }));
  return { lines: withoutBlank(places), align: style.horizontal };
}

/** Turned to the left: lines stand side by side, each of them in the middle of the box's height. */
function sideways(said: Said, box: Box): Pick<PageText, 'lines' | 'align'> {
  const { style } = said;
  const lines = wrappedText(said.text, box.height - CELL_PADDING, style);
  const pitch = pitchOf(lines.length, box.width, style);
  const left = box.x + (box.width - lines.length * pitch) / 2;
  const y = box.y + box.height / 2;
  const places = lines.map((text, index) => ({ text, x: left + index * pitch + baseline(pitch, style), y }));
  return { lines: withoutBlank(places), align: 'center' };
}

/** Lines move together before any of them leaves its box. */
const pitchOf = (lines: number, room: number, { size }: CellStyle): number =>
  Math.min(PITCH * size, Math.max(size, room / lines));

const baseline = (pitch: number, { size }: CellStyle): number => (pitch - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;

const shareAbove = { top: 0, middle: 0.5, bottom: 1 } as const;

const withoutBlank = (lines: readonly PlacedLine[]): PlacedLine[] => lines.filter(({ text }) => text.trim() !== '');
