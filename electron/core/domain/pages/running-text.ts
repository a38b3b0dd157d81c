import { POINTS_PER_MM } from '../reports/row-heights.ts';
import { wrappedText } from '../reports/wrapped-text.ts';
import type { PageText } from './page.ts';
import type { PageFrame } from './page-frames.ts';
import { paperOf, printedArea, SMALLEST_SIZE } from './paper.ts';

const PITCH = 1.15;
const ASCENT = 0.891;
/** Between the sheet and the foot, in points. */
const GAP = 4;

/** What runs along pages: the number at the top in the middle (NĐ 30/2020, Phụ lục I), the foot at the left. */
export const running = (frame: PageFrame): PageText[] => [...pageNumber(frame), ...foot(frame)];

function pageNumber({ sheet, number }: PageFrame): PageText[] {
  if (number === null) return [];
  const { page } = sheet;
  const size = page.pageNumber.sizeInPoints;
  const area = printedArea(page);
  const line = { text: String(number), x: area.x + area.width / 2, y: page.marginsInMm.header * POINTS_PER_MM + ASCENT * size };
  return [{ ...plain, lines: [line], align: 'center', size }];
}

function foot({ sheet: { page } }: PageFrame): PageText[] {
  if (page.foot === undefined) return [];
  const area = printedArea(page);
  const lines = wrappedText(page.foot, area.width, { size: SMALLEST_SIZE, isBold: false });
  const pitch = PITCH * SMALLEST_SIZE;
  const lowest = paperOf(page).height - page.marginsInMm.footer * POINTS_PER_MM - lines.length * pitch;
  const top = Math.max(lowest, area.y + area.height + GAP);
  const placed = lines.map((text, index) => ({ text, x: area.x, y: top + index * pitch + ASCENT * SMALLEST_SIZE }));
  return [{ ...plain, lines: placed, align: 'left', size: SMALLEST_SIZE }];
}

const plain = { kind: 'text', isBold: false, isItalic: false, isSideways: false, part: 'running' } as const;
