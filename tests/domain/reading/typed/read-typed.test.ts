import { describe, expect, test } from 'vitest';
import { readTyped } from '#core/domain/reading/typed/read-typed.ts';
import { TYPED_SHEET, typedSheet, typedTable } from '#core/domain/reading/typed/typed-sheet.ts';
import { typedDocument } from '#core/domain/submissions/typed-document.ts';
import type { TypedRow, TypedSource } from '#core/domain/submissions/typed-report.ts';
import { typedSheetWords } from '#core/text/vi-typed.ts';
import { presetPlan, unitNamed } from '../../../support/plans.ts';

const plan = presetPlan('ninh-binh-2023');
const unit = unitNamed('NB06', 'LĐLĐ huyện Yên Khánh');
const source: TypedSource = { kind: 'paper', receivedOn: '2023-06-28', toldBy: 'bà Lan', scan: null };
const row = (indicator: string, numerator: string, denominator = '', percent = ''): TypedRow => ({
  indicator,
  numerator,
  denominator,
  percent,
});

function documentOf(rows: readonly TypedRow[], period = 'DOT1') {
  const document = typedDocument(plan, unit, { period, basis: period === 'NAM' ? 'cumulative' : 'period' }, { source, rows });
  if (document === null) throw new Error('nothing typed');
  return document;
}
const read = (rows: readonly TypedRow[], answers = {}, period = 'DOT1') =>
  readTyped({ plan, unit, document: documentOf(rows, period), answers });
const readValue = (one: TypedRow) => read([one]).figures[0]?.value;
const codesOf = (...rows: readonly TypedRow[]) => read(rows).issues.map(({ code }) => code);

describe('cells are read by the rules for what units write', () => {
  test.each([
    ['1.187', { state: 'reported', amount: { kind: 'count', numerator: 1187 } }],
    ['0', { state: 'reported', amount: { kind: 'count', numerator: 0 } }],
    ['-', { state: 'reported', amount: { kind: 'count', numerator: 0 } }],
    ['không phát sinh', { state: 'reported', amount: { kind: 'count', numerator: 0 } }],
    ['chưa có', { state: 'not-reported' }],
    ['12 hoặc 13', { state: 'needs-review', because: 'two-numbers', percent: null }],
    ['90,8', { state: 'needs-review', because: 'fraction-in-count', percent: null }],
  ])('a count: “%s”', (typed, value) => expect(readValue(row('NB23-04', typed))).toEqual(value));

  test.each([
    [['118', '130'], { state: 'reported', amount: { kind: 'ratio', numerator: 118, denominator: 130 } }],
    [['118/130'], { state: 'reported', amount: { kind: 'ratio', numerator: 118, denominator: 130 } }],
    [['-', '-'], { state: 'not-applicable' }],
    [['', '130'], { state: 'not-reported' }],
    [['', '', '90,8'], { state: 'needs-review', because: 'percent-only', percent: 90.8 }],
    [['131', '130'], { state: 'needs-review', because: 'numerator-above-denominator', percent: null }],
  ])('a ratio: %j', ([numerator = '', denominator, percent], value) =>
    expect(readValue(row('NB23-06', numerator, denominator, percent))).toEqual(value),
  );

  test('a yes or no', () => {
    expect(readValue(row('NB23-01', 'có'))).toEqual({ state: 'reported', amount: { kind: 'yes-no', yes: true } });
    expect(readValue(row('NB23-01', 'chưa'))).toMatchObject({ amount: { yes: false } });
  });

  test('a minimum per grassroots union is so many out of so many for the union above them', () => {
    expect(readValue(row('NB23-37', '40', '52'))).toMatchObject({ amount: { kind: 'ratio', numerator: 40, denominator: 52 } });
    expect(codesOf(row('NB23-37', '40'))).toEqual(['denominator-missing']);
  });
});

test('percentages are checked against counts, and rows of one population against each other', () => {
  expect(codesOf(row('NB23-06', '118', '130', '90,8'))).toEqual([]);
  expect(codesOf(row('NB23-06', '118', '130', '95,8'))).toEqual(['percent-mismatch']);
  // Both count the CĐCS of enterprises.
  expect(codesOf(row('NB23-13', '5', '9'), row('NB23-15', '5', '8'))).toEqual(['denominator-differs']);
});

test('what is due at the end of the year is kept and not counted before it', () => {
  const early = read([row('NB23-33', '4', '5')]);
  expect(early.figures[0]?.value).toMatchObject({ state: 'not-due', early: { numerator: 4 } });
  expect(early.issues.map(({ code }) => code)).toEqual(['early-year-end']);
  expect(read([row('NB23-33', '4', '5')], {}, 'NAM').figures[0]?.value).toMatchObject({ state: 'reported' });
});

test('a row in which nothing was typed gives no figure, and moves no other', () => {
  const [later] = read([row('NB23-10', '7')]).figures;
  const both = read([row('NB23-04', '5'), row('NB23-06', ' '), row('NB23-10', '7')]);
  expect(both.figures.map(({ indicator }) => indicator)).toEqual(['NB23-04', 'NB23-10']);
  expect(both.figures[1]).toEqual(later);
  expect(typedDocument(plan, unit, { period: 'DOT1', basis: 'period' }, { source, rows: [row('NB23-04', ' ')] })).toBeNull();
});

test('a figure names its cell in the sheet that the report is drawn as', () => {
  const document = documentOf([row('NB23-06', '118', '130', '90,8')]);
  const [figure] = readTyped({ plan, unit, document, answers: {} }).figures;
  const words = typedSheetWords(source, unit.name);
  const { cells } = typedSheet(document, plan, words);
  const row0 = cells.find(({ content }) => content.kind === 'text' && content.text === '118')?.row ?? -1;
  expect(figure?.source).toMatchObject({
    sheet: TYPED_SHEET,
    cell: `C${row0 + 1}`,
    denominatorCell: `D${row0 + 1}`,
    raw: '118',
  });
  const found = typedTable(document, {}, words).rows.find(({ indicator }) => indicator === 'NB23-06');
  expect(found?.figureCells).toEqual([`C${row0 + 1}`, `D${row0 + 1}`, `E${row0 + 1}`]);
  const drawn = cells.flatMap(({ row: at, content }) => (at === row0 && content.kind === 'text' ? [content.text] : []));
  expect(drawn.slice(1)).toEqual([
    'Cán bộ CĐCS được bồi dưỡng, tập huấn nghiệp vụ công đoàn',
    '118',
    '130',
    '90,8',
    '%',
    '≥ 85%',
  ]);
});

test('a later word about a cell stands in its place, with what was typed beside it', () => {
  const rows = [row('NB23-04', '1O')];
  const [first] = read(rows).issues;
  expect(first).toMatchObject({ code: 'not-a-number', sheet: TYPED_SHEET, found: '1O' });
  const settled = read(rows, { [`cell:${TYPED_SHEET}!${first?.cell}`]: '10' });
  expect(settled.issues).toEqual([]);
  expect(settled.figures[0]).toMatchObject({ value: { amount: { numerator: 10 } }, source: { raw: '1O' } });
});
