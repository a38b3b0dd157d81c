import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPage } from '#core/domain/pages/draw-page.ts';
import type { Page, PageText } from '#core/domain/pages/page.ts';
import { type PageFrame, pageFrames } from '#core/domain/pages/page-frames.ts';
import type { CellLayout, PageLayout, RowLayout, SheetLayout } from '#core/domain/reports/report-layout.ts';
import type { StyleName } from '#core/domain/reports/styles.ts';

const page: PageLayout = {
  paper: 'A4',
  orientation: 'landscape',
  marginsInMm: { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 },
  fitToWidth: true,
  pageNumber: { sizeInPoints: 13, isOnFirstPage: false, startsAtOne: true },
};
/** 170 mm between the margins. */
const CAPACITY = (170 * 72) / 25.4;

const cell = (column: number, text: string, style: StyleName = 'text', more: Partial<CellLayout> = {}): CellLayout => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  value: { kind: 'text', text },
  style,
  ...more,
});

const row = (cells: readonly CellLayout[], heightInPoints = 20): RowLayout => ({ cells, heightInPoints });

function sheet(rows: readonly RowLayout[], widths: readonly number[], more: Partial<SheetLayout> = {}): SheetLayout {
  return {
    name: 'Biểu',
    columns: widths.map((widthInMm) => ({ widthInMm })),
    rows,
    tableFontSize: 11,
    titleRows: { first: 0, last: 0 },
    titleColumns: 1,
    frozen: { rows: 1, columns: 1 },
    breaksAfter: [],
    printArea: { rows: rows.length, columns: widths.length },
    page,
    tableRows: rows.length,
    ...more,
  };
}

const frames = (...sheets: readonly SheetLayout[]): PageFrame[] => pageFrames({ sheets });
const texts = (of: Page): PageText[] => of.items.filter((item) => item.kind === 'text');
const said = (of: Page): string[] => texts(of).map(({ lines }) => lines.map(({ text }) => text).join(' '));
const header = (columns: number) => row(Array.from({ length: columns }, (_, at) => cell(at, `H${at}`, 'header')));
const line = (number: number, columns: number) => row(Array.from({ length: columns }, (_, at) => cell(at, `${number}.${at}`)));

describe('width', () => {
  test('what fits stands in the middle at full size; what is a little too wide is made smaller, never under 9 points', () => {
    const widths = (mm: number) => [mm / 2, mm / 2];
    const sizeOf = (mm: number) => {
      const [drawn] = frames(sheet([header(2), line(1, 2)], widths(mm))).map(drawPage);
      return drawn && texts(drawn).find(({ lines }) => lines[0]?.text === '1.0')?.size;
    };
    expect(sizeOf(252)).toBe(11);
    expect(sizeOf(290)).toBeCloseTo((11 * 252) / 290, 1);
  });

  test('wider still, columns go on over pages with the first one repeated, and each column is there once', () => {
    const columns = 40;
    const rows = [header(columns), ...Array.from({ length: 30 }, (_, at) => line(at + 1, columns))];
    const drawn = frames(
      sheet(
        rows,
        Array.from({ length: columns }, () => 20),
      ),
    ).map(drawPage);
    for (const one of drawn) {
      expect(said(one).filter((text) => text === 'H0')).toHaveLength(1);
      for (const text of texts(one)) expect(text.size).toBeGreaterThanOrEqual(9);
      for (const { lines } of texts(one)) for (const { x } of lines) expect(x).toBeLessThan(one.width - 42);
    }
    const all = drawn.flatMap(said).filter((text) => /^\d+\.[1-9]/.test(text));
    expect(new Set(all).size).toBe(30 * 39);
    expect(all).toHaveLength(30 * 39);
  });
});

describe('height', () => {
  test('whatever rows are high, each is there once and in order, under its header, and no page is fuller than its paper', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 200 }), { minLength: 1, maxLength: 60 }), (heights) => {
        const rows = [header(2), ...heights.map((height, at) => row([cell(0, String(at)), cell(1, 'x')], height))];
        const all = frames(sheet(rows, [20, 200]));
        expect(all.flatMap((frame) => frame.rows.slice(frame.repeated))).toEqual(rows.map((_, at) => at));
        for (const { rows: own, scale } of all) {
          expect(own[0]).toBe(0);
          expect(own.length).toBeGreaterThan(1);
          expect(scale).toBe(1);
          expect(own.reduce((sum, at) => sum + (rows[at]?.heightInPoints ?? 0), 0)).toBeLessThanOrEqual(CAPACITY);
        }
      }),
    );
  });

  test('without breaks of its own, a signature still takes three rows with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 90 }), (count) => {
        const body = Array.from({ length: count }, (_, at) => line(at, 2));
        const signature = [
          row([cell(1, 'CHỦ TỊCH', 'signature')]),
          row([cell(1, '', 'signature-space')], 56),
          row([cell(1, 'An', 'signature')]),
        ];
        const last = frames(sheet([header(2), ...body, ...signature], [20, 200])).at(-1);
        expect(last?.rows.slice(-6)).toEqual([count - 2, count - 1, count, count + 1, count + 2, count + 3]);
      }),
    );
  });

  test('a cell over several rows is not parted', () => {
    const rows = Array.from({ length: 60 }, (_, at) =>
      row(at % 3 === 0 ? [cell(0, `N${at}`, 'text', { rowSpan: 3 }), cell(1, 'x')] : [cell(1, 'x')], 25),
    );
    const all = frames(sheet([header(2), ...rows], [40, 200]));
    expect(all.length).toBeGreaterThan(2);
    for (const { rows: own } of all) expect((own.length - 1) % 3).toBe(0);
  });

  test('a single row higher than the paper is made smaller rather than cut', () => {
    const [frame] = frames(sheet([row([cell(0, 'dài')], 960)], [200], { titleRows: null, titleColumns: 0 }));
    expect(frame?.scale).toBeCloseTo(CAPACITY / 960, 3);
  });
});

describe('what runs along', () => {
  const many = [header(2), ...Array.from({ length: 50 }, (_, at) => line(at, 2))];
  const numbers = (...sheets: readonly SheetLayout[]) => frames(...sheets).map(({ number }) => number);

  test('numbers begin on the second page, anew with each form, and go on in its further sheets', () => {
    const goesOn = { ...page, pageNumber: { sizeInPoints: 13, isOnFirstPage: true, startsAtOne: false } };
    expect(numbers(sheet(many, [20, 200]), sheet(many, [20, 200], { page: goesOn }), sheet(many, [20, 200]))).toEqual([
      ...[null, 2, 3],
      ...[4, 5, 6],
      ...[null, 2, 3],
    ]);
  });

  test('the number stands in the middle at the top; header and number are not read twice', () => {
    const [, second] = frames(sheet(many, [20, 200])).map(drawPage);
    const number = second && texts(second).find(({ part }) => part === 'running');
    expect(number).toMatchObject({ align: 'center', size: 13, lines: [{ text: '2' }] });
    expect(number?.lines[0]?.y).toBeLessThan(57);
    expect(
      second &&
        texts(second)
          .filter(({ part }) => part === 'repeated')
          .map(({ lines }) => lines[0]?.text),
    ).toEqual(['H0', 'H1']);
  });

  test('a foot stands below the sheet on every page, whole however long it is', () => {
    const foot = 'Số liệu đã chốt ngày 05/7/2023 theo thông báo số 12/TB-LĐLĐ, người chốt Nguyễn Văn An. '.repeat(4).trim();
    for (const drawn of frames(sheet(many, [20, 200], { page: { ...page, foot } })).map(drawPage)) {
      const lowest = texts(drawn).find(({ lines }) => lines[0]?.text.startsWith('Số liệu đã chốt'));
      expect(lowest?.lines.map(({ text }) => text).join(' ')).toBe(foot);
      for (const { y } of lowest?.lines ?? []) {
        expect(y).toBeGreaterThan(595 - 57);
        expect(y).toBeLessThan(595 - 10);
      }
    }
  });

  test('upright paper is as high as the other is wide', () => {
    const [drawn] = frames(sheet(many, [20, 100], { page: { ...page, orientation: 'portrait' } })).map(drawPage);
    expect(drawn).toMatchObject({ width: 595.28, height: 841.89 });
  });
});

test('a word that nearly fits its cell stands whole; a longer one is broken and nothing of it is lost', () => {
  const [drawn] = frames(sheet([row([cell(0, '(4=3/2)'), cell(1, 'x'.repeat(60))], 60)], [13.5, 30], { titleRows: null })).map(
    drawPage,
  );
  const [near, long] = drawn ? texts(drawn) : [];
  expect(near?.lines.map(({ text }) => text)).toEqual(['(4=3/2)']);
  expect(long?.lines.length).toBeGreaterThan(2);
  expect(long?.lines.map(({ text }) => text).join('')).toBe('x'.repeat(60));
});

test('borders of neighbours are one line, drawn once', () => {
  const [drawn] = frames(sheet([header(3), line(1, 3), line(2, 3)], [40, 40, 40])).map(drawPage);
  expect(drawn?.items.filter(({ kind }) => kind === 'line')).toHaveLength(4 + 4);
});
