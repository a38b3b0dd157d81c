import type { Workbook } from '../grid.ts';
import { officeNames } from '../plan/office-names.ts';
import type { Plan } from '../plan/plan.ts';
import { unitCalled, unitsNamed } from '../units/recognise-unit.ts';
import type { PlanUnit } from '../units/unit.ts';
import { roleOf } from './column-role.ts';
import { fold } from './fold.ts';
import { planReader } from './plan-reader.ts';
import { readSheets, type SheetReading } from './sheet-reading.ts';
import { textOf } from './sheet-view.ts';
import { lineOfUnit, type SharedLines } from './unit-line.ts';

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
  const owners = tables.map((sheet) => ownerOf(sheet, plan, units));
  const [table] = tables;
  if (owners.every((owner) => owner !== null)) return sheetParts(workbook, tables, owners);
  return table && tables.length === 1 ? lineParts(workbook, table, plan, units) : null;
}

/** The one unit that a sheet's headings name, else its own name. */
function ownerOf({ view, headings }: SheetReading, plan: Plan, units: readonly PlanUnit[]): string | null {
  const [owner, ...others] = unitsNamed(headings, units, officeNames(plan));
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

function lineParts(workbook: Workbook, table: SheetReading, plan: Plan, units: readonly PlanUnit[]): readonly UnitPart[] | null {
  const shared = sharedLines(table, units, 'row') ?? sharedLines(table, units, 'column');
  if (shared === null || isOneUnits(table, shared, plan, units)) return null;
  return shared.names.map((name) => {
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === table.view.name ? lineOfUnit(sheet, table, shared, name) : sheet,
    );
    return { unit: name.unit, workbook: { ...workbook, sheets } };
  });
}

// Above headings of several levels the names themselves stand among the lines over the table.
function isOneUnits({ headings }: SheetReading, { names }: SharedLines, plan: Plan, units: readonly PlanUnit[]): boolean {
  const own = new Set(names.map(({ cell }) => textOf(cell)));
  const title = headings.filter((text) => !own.has(text));
  return unitsNamed(title, units, officeNames(plan)).length > 0;
}

/** Names of units one under the other make rows, side by side make columns. */
function sharedLines({ view, hits }: SheetReading, units: readonly PlanUnit[], axis: SharedLines['axis']): SharedLines | null {
  const across = axis === 'row' ? 'column' : 'row';
  const cells = view.rows.flatMap((row) => row.cells);
  const names = cells.flatMap((cell) => {
    const unit = unitCalled(textOf(cell) ?? '', units);
    return unit === null ? [] : [{ cell, unit }];
  });
  const [first] = names;
  if (!first || names.length < 2) return null;
  const inLine = names.every(({ cell }) => cell[across] === first.cell[across]);
  const once = new Set(names.map(({ unit }) => unit)).size === names.length;
  const lastLabel = Math.max(...hits.map((hit) => hit[axis]));
  const beyondLabels = hits.every((hit) => (axis === 'row' ? hit.row < first.cell.row : hit.row > first.cell.row));
  if (!inLine || !once || !beyondLabels) return null;
  const others = cells.filter(
    (cell) => cell[across] === first.cell[across] && cell[axis] > lastLabel && names.every((name) => name.cell !== cell),
  );
  // A name that the plan does not know, beside those that it knows, would be lost without a word.
  return others.some((cell) => mayBeUnit(textOf(cell) ?? '')) ? null : { axis, names, lastLabel };
}

// "Công đoàn Công ty …" and "Tổng công ty …" begin like totals and are units.
const isTotal = (text: string): boolean =>
  /^(tong so|tong cong(?! ty)|tong(?! cong)|cong(?! (doan|ty))|toan tinh|toan cum)\b/.test(fold(text));

// Numbers of columns ("A", "(1)") stand above the names, signatures and remarks below them, a column of notes beside them.
const mayBeUnit = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !isTotal(text) &&
  roleOf(text) === null &&
  !/^(nguoi|noi nhan|tm\b|kt\b|ghi chu|chu tich|pho chu tich|thu truong|-)|ngay .*thang/.test(fold(text));
