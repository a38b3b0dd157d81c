import { describe, expect, test } from 'vitest';
import { drawPage } from '#core/domain/pages/draw-page.ts';
import type { Page, PageText } from '#core/domain/pages/page.ts';
import { type PageFrame, pageFrames } from '#core/domain/pages/page-frames.ts';
import { cellText } from '#core/domain/reports/number-text.ts';
import type { ReportLayout } from '#core/domain/reports/report-layout.ts';
import { textWidth } from '#core/domain/reports/text-width.ts';
import { officeReport } from '../../support/office-table.ts';

const forms = ['bieu-01', 'bieu-02', 'bieu-03', 'bieu-04', 'bieu-05'] as const;
const sizes = [
  { units: 8, indicators: 12, silent: 0 },
  { units: 16, indicators: 20, silent: 0.2 },
  { units: 60, indicators: 20, silent: 1 },
  { units: 300, indicators: 24, silent: 0.9 },
];

describe.each(sizes)('$units units, $silent of them silent', (size) => {
  test.each(forms)('%s: all of it on paper, legible, inside the margins, nothing over anything else', (form) => {
    const layout = officeReport(form, size);
    const pages = pageFrames(layout).map(drawPage);
    expect(saidOn(pages)).toEqual(saidIn(layout));
    for (const page of pages) {
      for (const text of textsOf(page)) expect(text.size).toBeGreaterThanOrEqual(9);
      expect(outside(page)).toEqual([]);
      expect(overlaps(page)).toEqual([]);
    }
  });

  test.each(forms)('%s: no page of headers alone; a signature with three rows before it', (form) => {
    const frames = pageFrames(officeReport(form, size));
    for (const frame of frames) {
      const headers = frame.sheet.titleRows?.last ?? -1;
      expect(frame.rows.some((row) => row > headers)).toBe(true);
    }
    for (const frame of frames) expect(rowsBeforeSignature(frame)).toBeGreaterThanOrEqual(3);
  });

  test.each(forms)('%s: pages end where those of the workbook do', (form) => {
    const layout = officeReport(form, size);
    const frames = pageFrames(layout);
    for (const sheet of layout.sheets) {
      const ends = frames.filter((frame) => frame.sheet === sheet).map(({ rows }) => rows.at(-1));
      expect(ends).toEqual([...sheet.breaksAfter, sheet.rows.length - 1]);
    }
  });
});

const textsOf = (page: Page): PageText[] => page.items.filter((item) => item.kind === 'text');

/** Words in their order, without those said again on further pages. */
const saidOn = (pages: readonly Page[]): string =>
  letters(
    pages.flatMap((page) =>
      textsOf(page)
        .filter(({ part }) => part === 'sheet')
        .map(({ lines }) => lines.map(({ text }) => text).join('')),
    ),
  );

const saidIn = (layout: ReportLayout): string =>
  letters(
    layout.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ style }) => style !== 'rule').map(({ value }) => cellText(value))),
    ),
  );

const letters = (texts: readonly string[]): string => texts.join('').normalize('NFC').replaceAll(/\s/g, '');

interface Extent {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function extents(page: Page): Extent[] {
  return textsOf(page).flatMap(({ lines, align, size, isBold, isSideways }) =>
    lines.map(({ text, x, y }) => {
      const width = textWidth(text, { size, isBold });
      const from = { left: 0, center: -width / 2, right: -width }[align];
      return isSideways
        ? { text, left: x - 0.75 * size, right: x + 0.2 * size, top: y - from - width, bottom: y - from }
        : { text, left: x + from, right: x + from + width, top: y - 0.75 * size, bottom: y + 0.2 * size };
    }),
  );
}

const MARGIN = 28;
const outside = (page: Page): Extent[] =>
  extents(page).filter(
    ({ left, right, top, bottom }) =>
      left < MARGIN || right > page.width - MARGIN || top < MARGIN || bottom > page.height - MARGIN / 2,
  );

function overlaps(page: Page): string[] {
  const all = extents(page).toSorted((a, b) => a.top - b.top);
  return all.flatMap((one, index) => {
    const over: string[] = [];
    for (let at = index + 1; at < all.length; at += 1) {
      const other = all[at];
      if (other === undefined || other.top >= one.bottom) break;
      if (other.left < one.right && one.left < other.right) over.push(`${one.text} | ${other.text}`);
    }
    return over;
  });
}

function rowsBeforeSignature({ sheet, rows }: PageFrame): number {
  const signing = rows.findIndex((row) => sheet.rows[row]?.cells.some(({ style }) => style === 'signature'));
  return signing < 0 ? Number.POSITIVE_INFINITY : signing;
}
