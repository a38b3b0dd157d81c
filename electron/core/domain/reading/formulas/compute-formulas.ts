import type { Area, Cell, CellContent, SheetGrid, Workbook } from '../../grid.ts';
import { isDateFormat } from '../text/number-format.ts';
import { type CellSource, evaluateFormula, type Outcome } from './evaluate-formula.ts';
import { parseFormula } from './parse-formula.ts';

type Formula = Extract<CellContent, { kind: 'formula-without-value' }>;

// A formula over formulas over formulas … deeper than any report's; beyond it the formula stays without a value.
const deepest = 200;
// Cells looked at for one workbook: a sheet of a hundred thousand running totals must not stop the import.
const mostLookUps = 2_000_000;
const columns = 16_384;

/**
 * Puts numbers (`computed: true`) or error values in the place of formulas that nobody stored a value for, where they use
 * only cells of this workbook, SUM, ROUND and + − × ÷. All others, cycles among them, stay `formula-without-value`.
 */
export function computeFormulas(workbook: Workbook): Workbook {
  if (!workbook.sheets.some((sheet) => sheet.cells.some(isFormula))) return workbook;
  const calculation = new Calculation(workbook.sheets);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => computeSheet(sheet, calculation)) };
}

const isFormula = ({ content }: Cell): boolean => content.kind === 'formula-without-value';

function computeSheet(sheet: SheetGrid, calculation: Calculation): SheetGrid {
  if (!sheet.cells.some(isFormula)) return sheet;
  const at = calculation.sheetNamed(sheet.name);
  if (!at) return sheet;
  const cells = sheet.cells.map((cell) => (isFormula(cell) ? { ...cell, content: calculation.contentOf(at, cell, 0) } : cell));
  return { ...sheet, cells };
}

interface IndexedSheet {
  readonly grid: SheetGrid;
  readonly byPlace: ReadonlyMap<number, Cell>;
}

class Calculation {
  readonly #sheets: ReadonlyMap<string, IndexedSheet>;
  readonly #done = new Map<Cell, CellContent>();
  readonly #underWay = new Set<Cell>();
  #lookUps = 0;

  constructor(sheets: readonly SheetGrid[]) {
    this.#sheets = new Map(sheets.map((grid) => [grid.name.toLowerCase(), { grid, byPlace: placesOf(grid) }]));
  }

  sheetNamed(name: string): IndexedSheet | undefined {
    return this.#sheets.get(name.toLowerCase());
  }

  contentOf(sheet: IndexedSheet, cell: Cell, depth: number): CellContent {
    const { content } = cell;
    if (content.kind !== 'formula-without-value') return content;
    const known = this.#done.get(cell);
    if (known) return known;
    if (this.#underWay.has(cell) || depth > deepest) return content;
    this.#underWay.add(cell);
    const computed = this.#compute(content, sheet, depth);
    this.#underWay.delete(cell);
    this.#done.set(cell, computed);
    return computed;
  }

  #compute(formula: Formula, sheet: IndexedSheet, depth: number): CellContent {
    const expression = isDateFormat(formula.format ?? null) ? null : parseFormula(formula.formula);
    return expression === null ? formula : contentFor(evaluateFormula(expression, this.#source(sheet, depth)), formula);
  }

  #source(own: IndexedSheet, depth: number): CellSource {
    const named = (name: string | null): IndexedSheet | undefined => (name === null ? own : this.sheetNamed(name));
    const resolve = (sheet: IndexedSheet, cell: Cell | undefined) => cell && this.contentOf(sheet, cell, depth + 1);
    return {
      cell: (name, row, column) => {
        const sheet = named(name);
        return sheet ? resolve(sheet, sheet.byPlace.get(row * columns + column)) : null;
      },
      range: ({ sheet: name, area }) => {
        const sheet = named(name);
        const cells = sheet && this.#cellsIn(sheet, area);
        return sheet && cells ? cells.map((cell) => this.contentOf(sheet, cell, depth + 1)) : null;
      },
    };
  }

  #cellsIn({ grid, byPlace }: IndexedSheet, area: Area): readonly Cell[] | null {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    this.#lookUps += Math.min(size, grid.cells.length);
    if (this.#lookUps > mostLookUps) return null;
    if (size >= grid.cells.length) return grid.cells.filter((cell) => isInside(cell, area));
    return placesIn(area).flatMap((place) => byPlace.get(place) ?? []);
  }
}

const placesOf = (grid: SheetGrid): ReadonlyMap<number, Cell> =>
  new Map(grid.cells.map((cell) => [cell.row * columns + cell.column, cell]));

const isInside = ({ row, column }: Cell, area: Area): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

function placesIn(area: Area): readonly number[] {
  const width = area.right - area.left + 1;
  const count = width * (area.bottom - area.top + 1);
  return Array.from(
    { length: count },
    (_, index) => (area.top + Math.floor(index / width)) * columns + area.left + (index % width),
  );
}

function contentFor(outcome: Outcome, formula: Formula): CellContent {
  if (outcome === null) return formula;
  if (outcome.kind === 'error') return outcome;
  // Excel keeps 15 digits: 0.1 + 0.2 is 0.3 to everyone who looks at the sheet.
  return { kind: 'number', value: Number(outcome.value.toPrecision(15)), format: formula.format ?? null, computed: true };
}
