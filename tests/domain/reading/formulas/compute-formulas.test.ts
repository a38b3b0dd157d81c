import { expect, test } from 'vitest';
import { type Cell, type CellContent, parseAddress, type SheetGrid, type Workbook } from '#core/domain/grid.ts';
import { computeFormulas } from '#core/domain/reading/formulas/compute-formulas.ts';
import { rawText } from '#core/domain/reading/text/raw-text.ts';

type Typed = Readonly<Record<string, number | string | CellContent>>;

function cellOf(place: string, typed: number | string | CellContent): Cell {
  const at = parseAddress(place) ?? { row: 0, column: 0 };
  return { ...at, content: contentOf(typed), font: null };
}

function contentOf(typed: number | string | CellContent): CellContent {
  if (typeof typed === 'number') return { kind: 'number', value: typed, format: null, computed: false };
  if (typeof typed !== 'string') return typed;
  return typed.startsWith('=') ? { kind: 'formula-without-value', formula: typed.slice(1) } : { kind: 'text', text: typed };
}

const sheet = (name: string, typed: Typed): SheetGrid => ({
  name,
  visibility: 'visible',
  cells: Object.entries(typed).map(([place, value]) => cellOf(place, value)),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: {},
});

const computed = (...sheets: readonly SheetGrid[]): Workbook => computeFormulas({ format: 'xlsx', sheets });

/** What the formula in Z99 of the first sheet comes to, as a person would read it. */
function result(formula: string, typed: Typed = {}, ...others: readonly SheetGrid[]): string {
  const workbook = computed(sheet('Biểu 1', { ...typed, Z99: `=${formula}` }), ...others);
  const content = workbook.sheets[0]?.cells.find(({ row, column }) => row === 98 && column === 25)?.content;
  return content ? rawText(content) : 'absent';
}

test('sums and the four operations follow precedence, signs and percent', () => {
  expect(result('2+3*4')).toBe('14');
  expect(result('(2+3)*-4')).toBe('-20');
  expect(result('-2*-3')).toBe('6');
  expect(result('10-4-3')).toBe('3');
  expect(result('200*15%')).toBe('30');
  expect(result('0.1+0.2')).toBe('0,3');
});

test('ranges and cells add up; blanks and text inside SUM count nothing', () => {
  const typed = { E9: 3, E10: 'chưa có', E12: 4, F1: { kind: 'yes-no', value: true } as const };
  expect(result('SUM(E9:E12,10,F1)', typed)).toBe('17');
  expect(result('E9+$E$12', typed)).toBe('7');
  expect(result('E9+E11', typed)).toBe('3');
});

test('a covered cell adds nothing', () => {
  expect(result('SUM(A1:B1)', { A1: 10, B1: { kind: 'covered' } })).toBe('10');
});

test('other sheets are reached by name, quoted or not', () => {
  const other = sheet("Số liệu '23", { B2: 5, B3: 6 });
  expect(result("SUM('Số liệu ''23'!B2:B3)", {}, other)).toBe('11');
  expect(result('Sheet2!A1*2', {}, sheet('SHEET2', { A1: 21 }))).toBe('42');
});

test('formulas over formulas without values are worked out in any order', () => {
  expect(result('A3+1', { A3: '=A2+1', A2: '=A1+1', A1: 1 })).toBe('4');
});

test('a sum over a million rows costs only the cells that are there', () => {
  expect(result('SUM(A1:C1048576)', { A1: 1, B500000: 2, C1048576: 3 })).toBe('6');
});

test('ROUND rounds half away from zero in decimal digits', () => {
  expect([result('ROUND(1.005,2)'), result('ROUND(-2.5,0)'), result('ROUND(1234.5,-2)'), result('ROUND(118/130*100,1)')]).toEqual(
    ['1,01', '-3', '1200', '90,8'],
  );
});

test('a computed number says so and keeps its format', () => {
  const formula: CellContent = { kind: 'formula-without-value', formula: 'A1/B1', format: '0.0%' };
  const workbook = computed(sheet('S', { A1: 118, B1: 160, C1: formula }));
  expect(workbook.sheets[0]?.cells[2]?.content).toEqual({ kind: 'number', value: 0.7375, format: '0.0%', computed: true });
});

test('errors are what Excel would show', () => {
  expect(result('A1/B1', { A1: 5 })).toBe('#DIV/0!');
  expect(result('A1+1', { A1: 'năm' })).toBe('#VALUE!');
  expect(result('SUM(A1:A2)', { A1: 1, A2: { kind: 'error', text: '#REF!' } })).toBe('#REF!');
});

test('what cannot be told stays a formula without a value', () => {
  const formulas = [
    'VLOOKUP(A1,B:C,2)',
    'A1&"x"',
    'IF(A1>1,2,3)',
    "'[BC huyen.xls]Sheet1'!C5",
    '[1]Sheet1!C5',
    'TongSo*2',
    'Mất!A1',
    'A1:A3*2',
    'A1+',
    'SUM()',
    'ROUND(1)',
    'D1+1',
    '',
  ];
  const typed = { A1: 1, D1: { kind: 'date', day: '2023-06-30' } as const };
  expect(formulas.map((formula) => result(formula, typed))).toEqual(formulas.map((formula) => `=${formula}`));
});

test('a circle of formulas stays without values', () => {
  expect(result('A1', { A1: '=B1+1', B1: '=A1+1' })).toBe('=A1');
  expect(result('SUM(Z98:Z99)')).toBe('=SUM(Z98:Z99)');
});

test('nesting without end and chains without end stop', () => {
  expect(result(`${'('.repeat(3000)}1${')'.repeat(3000)}`).startsWith('=')).toBe(true);
  const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, row) => [`A${row + 1}`, `=A${row + 2}+1`]));
  expect(result('A1', chain)).toBe('=A1');
});

test('running totals down a long sheet are all worked out', () => {
  const rows = Array.from({ length: 3000 }, (_, row) => [`B${row + 2}`, `=B${row + 1}+1`] as const);
  const cells = computed(sheet('S', { B1: 1, ...Object.fromEntries(rows) })).sheets[0]?.cells;
  expect(cells?.at(-1)?.content).toEqual({ kind: 'number', value: 3001, format: null, computed: true });
});
