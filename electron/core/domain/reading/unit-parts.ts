import type { Area, SheetGrid, Workbook } from '../grid.ts';
import type { Plan } from '../plan/plan.ts';
import { unitCalled, unitsNamed } from '../units/recognise-unit.ts';
import type { PlanUnit } from '../units/unit.ts';
import { roleOf } from './column-role.ts';
import { fold } from './fold.ts';
import { planReader } from './plan-reader.ts';
import { readSheets, type SheetReading } from './sheet-reading.ts';
import { textOf } from './sheet-view.ts';

/** What one unit has in a workbook that several units share. */
export interface UnitPart {
  readonly unit: string;
  /** The workbook without what is other units'. */
  readonly workbook: Workbook;
}

/**
 * A workbook of several units (a sheet each, or a row or a column each) as one workbook per unit; null where it is of one
 * unit, or where a table, row or column in it is nobody's that the plan knows: then a person is asked about the whole.
 */
export function unitParts(workbook: Workbook, plan: Plan, units: readonly PlanUnit[]): readonly UnitPart[] | null {
  const tables = readSheets(workbook, planReader(plan, null, units)).filter(({ hits }) => hits.length > 0);
  const owners = tables.map((sheet) => ownerOf(sheet, units));
  const [table] = tables;
  if (owners.every((owner) => owner !== null)) return sheetParts(workbook, tables, owners);
  return table && tables.length === 1 && unitsNamed(table.headings, units).length === 0
    ? lineParts(workbook, table, units)
    : null;
}

/** The one unit that a sheet's headings name, else its own name. */
function ownerOf({ view, headings }: SheetReading, units: readonly PlanUnit[]): string | null {
  const [owner, ...others] = unitsNamed(headings, units);
  if (owner !== undefined) return others.length === 0 ? owner : null;
  return unitCalled(view.name, units);
}

/** Sheets without a table (a cover, instructions) go with every part. */
function sheetParts(workbook: Workbook, tables: readonly SheetReading[], owners: readonly string[]): readonly UnitPart[] | null {
  const named = [...new Set(owners)];
  if (named.length < 2) return null;
  const ownerBySheet = new Map(tables.map(({ view }, index) => [view.name, owners[index]]));
  return named.map((unit) => ({
    unit,
    workbook: {
      ...workbook,
      sheets: workbook.sheets.filter(({ name }) => !ownerBySheet.has(name) || ownerBySheet.get(name) === unit),
    },
  }));
}

type Axis = 'row' | 'column';

/** A row or column of a shared table: a unit's, or a total that is no unit's. */
interface Line {
  readonly unit: string | null;
  readonly area: Area;
}

function lineParts(workbook: Workbook, table: SheetReading, units: readonly PlanUnit[]): readonly UnitPart[] | null {
  const shared = sharedLines(table, units, 'row') ?? sharedLines(table, units, 'column');
  if (shared === null) return null;
  return shared.lines.flatMap(({ unit }) => {
    if (unit === null) return [];
    const others = shared.lines.filter((line) => line.unit !== unit);
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === table.view.name ? withoutLines(sheet, others, shared.axis) : sheet,
    );
    return [{ unit, workbook: { ...workbook, sheets } }];
  });
}

/** Names of units one under the other make rows, side by side make columns. */
function sharedLines({ view, hits }: SheetReading, units: readonly PlanUnit[], axis: Axis): { axis: Axis; lines: Line[] } | null {
  const across = axis === 'row' ? 'column' : 'row';
  const cells = view.rows.flatMap((row) => row.cells);
  const names = cells.flatMap((cell) => {
    const unit = unitCalled(textOf(cell) ?? '', units);
    return unit === null ? [] : [{ cell, unit }];
  });
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last || names.length < 2) return null;
  const inLine = names.every(({ cell }) => cell[across] === first.cell[across]);
  const once = new Set(names.map(({ unit }) => unit)).size === names.length;
  const beyondLabels = hits.every((hit) => (axis === 'row' ? hit.row < first.cell.row : hit.row > first.cell.row));
  if (!inLine || !once || !beyondLabels) return null;
  const beside = cells.filter((cell) => cell[across] === first.cell[across] && cell[axis] > first.cell[axis]);
  const others = beside.filter((cell) => names.every((name) => name.cell !== cell) && textOf(cell) !== null);
  const totals = others.filter((cell) => isTotal(textOf(cell) ?? ''));
  // A name that the plan does not know, between those that it knows, would be lost without a word.
  if (others.some((cell) => !totals.includes(cell) && mayBeUnit(textOf(cell) ?? ''))) return null;
  const owned: Line[] = names.map(({ cell, unit }) => ({ unit, area: view.areaOf(cell) }));
  return { axis, lines: [...owned, ...totals.map((cell) => ({ unit: null, area: view.areaOf(cell) }))] };
}

const isTotal = (text: string): boolean => /^(tong cong|tong so|tong|cong|toan tinh|toan cum)\b/.test(fold(text));

// Signatures and remarks stand below a table, a column of notes beside it.
const mayBeUnit = (text: string): boolean =>
  roleOf(text) === null &&
  !/^(nguoi|noi nhan|tm\b|kt\b|ghi chu|chu tich|pho chu tich|thu truong|-)|ngay .*thang/.test(fold(text));

function withoutLines(sheet: SheetGrid, lines: readonly Line[], axis: Axis): SheetGrid {
  const isIn = ({ area }: Line, at: number) =>
    axis === 'row' ? at >= area.top && at <= area.bottom : at >= area.left && at <= area.right;
  const isTheirs = (at: number) => lines.some((line) => isIn(line, at));
  return {
    ...sheet,
    cells: sheet.cells.filter((cell) => !isTheirs(cell[axis])),
    merges: sheet.merges.filter(({ top, left }) => !isTheirs(axis === 'row' ? top : left)),
  };
}
