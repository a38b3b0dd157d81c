import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAmount } from '#core/domain/figures/parse-amount.ts';
import { readFigure } from '#core/domain/figures/read-figure.ts';
import type { CellContent } from '#core/domain/grid.ts';
import { count, formatted, indicator, inShort, ratio, read, row, yesNo } from './figure-fixtures.ts';

const perSector = indicator({ measure: 'by-category', categories: ['HCSN', 'DNNN'] });
const measures = [count, ratio, yesNo, perSector, indicator({ decimals: 2 }), indicator({ timeBehavior: 'year_end' })];

const grouping = fc.constantFrom('', '.', ',', ' ', '\u00a0');
const unitWord = fc.constantFrom(
  '',
  ' ',
  ' đ/c',
  ' CĐCS',
  ' đoàn viên',
  ' đồng chí',
  '*',
  ' (trong đó 3 DNNN)',
  ' Ban',
  'CĐCS',
  ' CĐCS.',
);
const prefix = fc.constantFrom('', ' ', "'", 'có ', 'Tổng số: ', 'được ');
const integer = fc.oneof(fc.nat({ max: 5000 }), fc.nat({ max: 2_000_000_000 }));
const grouped = (value: number, separator: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

test('any integer written in any Vietnamese way reads back as itself', () => {
  fc.assert(
    fc.property(integer, grouping, fc.nat({ max: 2 }), prefix, unitWord, (value, separator, zeros, before, behind) => {
      const digits = value < 1000 ? '0'.repeat(zeros) + value : grouped(value, separator);
      expect(inShort(read(count, before + digits + behind))).toBe(String(value));
    }),
    { numRuns: 2000 },
  );
});

test('any stored integer reads back as itself, with the noise of binary fractions too', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(0, 4e-10, -4e-10), (value, noise) => {
      expect(inShort(read(count, value + noise))).toBe(String(value));
    }),
  );
});

test('any ratio reads back as itself, in two cells or whole in one', () => {
  const places = fc.constantFrom('/', ' / ', ' trên tổng số ', ' trong tổng số ', ' CĐCS/', ' đ/c / ');
  fc.assert(
    fc.property(integer, integer, grouping, places, (one, other, separator, between) => {
      const [n, d] = [Math.min(one, other), Math.max(one, other) + 1];
      const [above, below] = [grouped(n, separator), grouped(d, separator)];
      expect(inShort(read(ratio, above, below))).toBe(`${n}/${d}`);
      expect(inShort(read(ratio, above + between + below))).toBe(`${n}/${d}`);
    }),
    { numRuns: 1000 },
  );
});

const figureLike = fc
  .array(
    fc.constantFrom(
      ...['0', '1', '2', '9', '12', '130', '.', ',', ' ', '/', '-', '–', '%', '(', ')', ':', ';', '?', '*', '+', '=', '#'],
      ...['O', 'l', 'x', 'không', 'có', 'chưa', 'trên', 'đạt', 'CĐCS', 'triệu', 'trong đó', 'hoặc', '…', '½', '\n', 'HCSN', '🙂'],
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(figureLike, fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
  anyText.map((text): CellContent => ({ kind: 'text', text })),
  fc
    .tuple(fc.double(), fc.option(fc.constantFrom('0%', '0.0%', '0.0"%"', '#,##0', 'General', '"')))
    .map(([value, format]): CellContent => ({ kind: 'number', value, format, computed: false })),
  anyText.map((day): CellContent => ({ kind: 'date', day })),
  fc.boolean().map((value): CellContent => ({ kind: 'yes-no', value })),
);

test('a reading never throws, and every issue names sheet, cell, indicator and text', () => {
  const anyCell = fc.option(anyContent);
  fc.assert(
    fc.property(fc.constantFrom(...measures), anyCell, anyCell, anyCell, fc.boolean(), (of, n, d, p, isYearReport) => {
      const reading = readFigure(of, row(n, d, p), { isYearReport });
      for (const issue of reading.issues) {
        expect(issue).toMatchObject({ sheet: 'Biểu 1', indicator: 'X-01', found: expect.any(String) });
        expect(issue.cell).toMatch(/^[EFG]9$/);
      }
      if (reading.value.state === 'needs-review') expect(reading.issues.map(({ severity }) => severity)).toContain('error');
      if (reading.value.state === 'reported') expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 4000 },
  );
});

test('whatever is counted is a whole number that is not negative, and a ratio’s numerator is not above its denominator', () => {
  fc.assert(
    fc.property(fc.constantFrom(count, ratio), anyContent, fc.option(anyContent), (of, n, d) => {
      const { value } = read(of, n, d);
      if (value.state !== 'reported') return;
      const { amount } = value;
      const numbers =
        amount.kind === 'ratio' ? [amount.numerator, amount.denominator] : amount.kind === 'count' ? [amount.numerator] : [];
      expect(numbers.every((number) => Number.isSafeInteger(number) && number >= 0 && !Object.is(number, -0))).toBe(true);
      if (amount.kind === 'ratio') expect(amount.numerator <= amount.denominator && amount.denominator > 0).toBe(true);
    }),
    { numRuns: 4000 },
  );
});

test('a text without digits counts only where it is a word for none or a number’s name', () => {
  const none = /^(?:[-–—‐‑‒―−¬\s/'"‘’“”`\p{Cf}]+|\W*(?:không|khong|ko)(?: có)?(?: phát sinh)?\W*|\W*không có .* nào\W*)$/isu;
  const names = /^\W*(?:một|hai|ba|bốn|sáu|bảy|bẩy|tám|chín|mười)\W*$/iu;
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(!/\d/.test(text) && !names.test(text) && !none.test(text));
      expect(read(count, text).value.state).not.toBe('reported');
    }),
    { numRuns: 4000 },
  );
});

test('what a text counts as is written in it: nothing unreadable becomes a number', () => {
  fc.assert(
    fc.property(figureLike, (text) => {
      const { value } = read(count, text);
      if (value.state !== 'reported' || value.amount.kind !== 'count' || value.amount.numerator === 0) return;
      const digits = (text.match(/\d[\d., ]*/g) ?? []).map((run) => Number(run.replace(/\D/g, '')));
      const decimalZeros = (text.match(/\d+/g) ?? []).map(Number);
      expect([...digits, ...decimalZeros]).toContain(value.amount.numerator);
    }),
    { numRuns: 4000 },
  );
});

test('a percentage typed within rounding never complains', () => {
  const typed = fc.constantFrom<(percent: number, decimals: number) => CellContent>(
    (percent, decimals) => ({ kind: 'text', text: `${percent.toFixed(decimals).replace('.', ',')}%` }),
    (percent, decimals) => ({ kind: 'text', text: percent.toFixed(decimals) }),
    (percent, decimals) => ({ kind: 'text', text: `đạt ${percent.toFixed(decimals)} %` }),
    (percent, decimals) => formatted(Number(percent.toFixed(decimals)), 'General'),
    (percent, decimals) =>
      formatted(Number((percent / 100).toFixed(decimals + 2)), decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`),
    (percent) => formatted(percent / 100, '0.0%'),
    (percent) => formatted(percent, '0.00'),
    (percent) => formatted(percent / 100, 'General'),
  );
  fc.assert(
    fc.property(fc.nat({ max: 9000 }), fc.nat({ max: 9000 }), fc.nat({ max: 2 }), typed, (one, other, decimals, write) => {
      const [n, d] = [Math.min(one, other), Math.max(one, other) + 1];
      expect(read(ratio, n, d, write((100 * n) / d, decimals)).issues).toEqual([]);
    }),
    { numRuns: 4000 },
  );
});

test('a person’s typing is counted only where a unit’s would be', () => {
  fc.assert(
    fc.property(fc.constantFrom(count, ratio, yesNo), anyText, (of, text) => {
      const { value } = read(of, text);
      expect(parseAmount(text, of)).toEqual(value.state === 'reported' ? value.amount : null);
    }),
  );
});
