import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulaPieces } from '#core/domain/templates/formula-pieces.ts';
import { movedFormula } from '#core/domain/templates/moved-formula.ts';
import type { RepeatBlock } from '#core/domain/templates/repeat-blocks.ts';
import type { TemplateSource } from '#core/domain/templates/scope.ts';
import { outside, SheetMap, type Standpoint } from '#core/domain/templates/sheet-map.ts';

const source = (counts: Readonly<Record<string, number>>): TemplateSource => ({
  turns: (over) => Array.from({ length: counts[over] ?? 1 }, (_, index) => ({ key: String(index), ordinal: index + 1 })),
  value: () => ({ kind: 'blank' }),
  isKnown: () => true,
});

const rows = (
  number: number,
  over: RepeatBlock['repeat']['over'],
  top: number,
  bottom: number,
  inside: RepeatBlock[] = [],
): RepeatBlock => ({
  number,
  repeat: { over, axis: 'rows' },
  area: { top, bottom, left: 0, right: 9 },
  inside,
});

function sheet(blocks: readonly RepeatBlock[], counts: Readonly<Record<string, number>>) {
  const last = Math.max(...blocks.map(({ area }) => area.bottom + 1));
  const columns = blocks.filter(({ repeat }) => repeat.axis === 'columns');
  const map = new SheetMap(
    { rows: blocks.filter(({ repeat }) => repeat.axis === 'rows'), columns },
    { rows: last, columns: Math.max(0, ...columns.map(({ area }) => area.right + 1)) },
    source(counts),
  );
  const move = (formula: string, from: Standpoint = outside) =>
    movedFormula(formula, { sheet: 'A', from, manyAs: 'arguments', mapOf: (name) => (name === 'A' ? map : null) });
  return { map, move };
}

// Rows 6 (heading of a section) and 7 (an indicator), from 0: 5 and 6. Two sections of three.
const nested = sheet([rows(2, 'sections', 5, 6, [rows(1, 'indicators', 6, 6)])], { sections: 2, indicators: 3 });
const at = (row: number): Standpoint => ({ row: nested.map.rows.pathOf(row), column: [] });

test.each([
  ['SUM(D7:D7)', 'SUM(D7:D9,D11:D13)'],
  ['SUM(D7)', 'SUM(D7:D9,D11:D13)'],
  ['SUM(D6:D7)', 'SUM(D6:D13)'],
  ['D8*2', 'D14*2'],
  ['A!D8+B!D8+"D8"', 'A!D14+B!D8+"D8"'],
  ['SUM($D$5:D$8)', 'SUM($D$5:D$14)'],
  ['SUM(D:D)+SUM(5:8)', 'SUM(D:D)+SUM(5:14)'],
  ['LOG10(D8)+Bảng1[Cột D8]+[1]A!D8', 'LOG10(D14)+Bảng1[Cột D8]+[1]A!D8'],
])('from below the block %s becomes %s', (formula, expected) => {
  expect(nested.move(formula)).toEqual({ ok: true, value: expected });
});

test.each([
  [7, 'D7/C7', 'D8/C8'],
  [11, '$D7/SUM($D$7:$D$7)', '$D12/SUM($D$7:$D$9,$D$11:$D$13)'],
  [11, 'SUM(D$7:D7)', 'SUM(D$7:D12)'],
  [9, 'SUM(D7:D7)', 'SUM(D11:D13)'],
  [5, 'SUM(D7:D7)', 'SUM(D7:D9)'],
  [12, 'D7/D8', 'D13/D14'],
])('in the filled row %i (from 0) %s becomes %s', (row, formula, expected) => {
  expect(nested.move(formula, at(row))).toEqual({ ok: true, value: expected });
});

test.each([
  ['D7*2', 'one-becomes-many'],
  ['COUNTIF(D7:D7,">0")', 'one-becomes-many'],
  ['INDIRECT("D7")', 'text-reference'],
  ['SUM(A:B!D7)', 'several-sheets'],
])('%s is refused: %s', (formula, code) => {
  expect(nested.move(formula)).toMatchObject({ ok: false, error: { code } });
});

test('a column above and below its block is not repeated, and what lies to the right moves', () => {
  const columns: RepeatBlock = {
    number: 1,
    repeat: { over: 'units', axis: 'columns' },
    area: { top: 4, bottom: 6, left: 2, right: 2 },
    inside: [],
  };
  const { map, move } = sheet([columns], { units: 4 });
  expect(move('SUM(C6:C6)+D6+C1')).toEqual({ ok: true, value: 'SUM(C6:F6)+G6+C1' });
  expect(map.copies({ top: 0, bottom: 0, left: 0, right: 3 })).toEqual([{ top: 0, bottom: 0, left: 0, right: 6 }]);
  expect(map.copies({ top: 5, bottom: 5, left: 1, right: 2 })).toBeNull();
});

/** One block, and a second one inside it, somewhere in ten rows. */
const anyBlocks = fc
  .record({ top: fc.integer({ min: 0, max: 6 }), height: fc.integer({ min: 0, max: 3 }), from: fc.nat(3), size: fc.nat(3) })
  .map(({ top, height, from, size }) => {
    const bottom = top + height;
    const innerTop = Math.min(bottom, top + from);
    const inner = rows(1, 'indicators', innerTop, Math.min(bottom, innerTop + size));
    return [rows(2, 'sections', top, bottom, [inner])];
  });
const anyCounts = fc.record({ sections: fc.integer({ min: 1, max: 4 }), indicators: fc.integer({ min: 1, max: 4 }) });

/** Rows that a formula of sums names, from 0. */
const rowsNamed = (formula: string): readonly number[] =>
  formulaPieces(formula).flatMap((piece) =>
    piece.kind === 'reference'
      ? Array.from({ length: piece.area.bottom - piece.area.top + 1 }, (_, index) => piece.area.top + index)
      : [],
  );

test('a range seen from outside names exactly the rows that its rows became', () => {
  fc.assert(
    fc.property(anyBlocks, anyCounts, fc.nat(12), fc.nat(6), (blocks, counts, first, length) => {
      const { map, move } = sheet(blocks, counts);
      const moved = move(`SUM(D${first + 1}:D${first + 1 + length})`);
      const wanted = Array.from({ length: length + 1 }, (_, index) => map.rows.places(first + index, [])).flat();
      expect(moved.ok && [...rowsNamed(moved.value)]).toEqual(wanted.toSorted((a, b) => a - b));
    }),
  );
});

test('a cell of the same row stays in the same row, wherever that comes out', () => {
  fc.assert(
    fc.property(anyBlocks, anyCounts, fc.nat(12), (blocks, counts, line) => {
      const { map, move } = sheet(blocks, counts);
      for (const place of map.rows.places(line, [])) {
        const from = { row: map.rows.pathOf(place, line), column: [] };
        expect(move(`C${line + 1}`, from)).toEqual({ ok: true, value: `C${place + 1}` });
      }
    }),
  );
});

test('rows come out in order, each of the template at least once, none twice in a place', () => {
  fc.assert(
    fc.property(anyBlocks, anyCounts, (blocks, counts) => {
      const { map } = sheet(blocks, counts);
      const places = Array.from({ length: 14 }, (_, line) => map.rows.places(line, [])).flat();
      expect(new Set(places).size).toBe(places.length);
      expect(Math.max(...places) + 1).toBe(places.length);
    }),
  );
});
