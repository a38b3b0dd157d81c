import { address, type Cell, type SheetGrid, type Workbook } from '../../grid.ts';
import type { Indicator } from '../../plan/indicator.ts';
import type { Plan } from '../../plan/plan.ts';
import { planReader } from '../../reading/plan-reader.ts';
import { type SheetView, viewSheet } from '../../reading/sheet-view.ts';
import { rawText } from '../../reading/text/raw-text.ts';
import type { PlanUnit } from '../../units/unit.ts';
import { type AllocationEntry, mayBeAllocated } from '../allocation.ts';
import { readAmount } from '../read-amount.ts';
import { allocationKey } from '../standing-allocations.ts';
import type { LoadIssue } from './load-issue.ts';
import { type LoadInput, type TargetColumn, targetColumns, type UnitRow, unitRows } from './table-lines.ts';

/** What a workbook gives units to reach. */
export interface AllocationsRead {
  readonly entries: readonly Omit<AllocationEntry, 'decision'>[];
  readonly members: readonly { readonly unit: string; readonly members: number }[];
  readonly issues: readonly LoadIssue[];
}

/** Where it stood, for what is said twice. */
interface Said {
  readonly entry: AllocationsRead['entries'][number];
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
}
type Found =
  | ({ readonly kind: 'said' } & Said)
  | { readonly kind: 'members'; readonly unit: string; readonly members: number }
  | { readonly kind: 'issue'; readonly issue: LoadIssue };

/**
 * Units by indicators, either way round, on any number of sheets; what is not clearly a unit, an indicator or an amount is
 * said and left out. A blank cell says nothing. Null where no sheet is such a table.
 */
export function readAllocations(workbook: Workbook, plan: Plan, units: readonly PlanUnit[]): AllocationsRead | null {
  const input = { plan, units, reader: planReader(plan, null, units) };
  const tables = workbook.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((grid) => tableOf(grid, input) ?? []);
  if (tables.length === 0) return null;
  const found = tables.flatMap((table) => cellsOf(table, input));
  const said = found.filter((one) => one.kind === 'said');
  const contradicted = said.flatMap((one) => contradiction(one, said) ?? []);
  const doubtful = new Set(contradicted.map(allocationKeyOf));
  return {
    entries: [...new Map(said.map(({ entry }) => [allocationKey(entry), entry])).values()].filter(
      (entry) => !doubtful.has(allocationKey(entry)),
    ),
    members: found.flatMap((one) => (one.kind === 'members' ? [{ unit: one.unit, members: one.members }] : [])),
    issues: [...found.flatMap((one) => (one.kind === 'issue' ? [one.issue] : [])), ...contradicted],
  };
}

const allocationKeyOf = (issue: LoadIssue): string =>
  issue.kind === 'said-otherwise' ? allocationKey(issue) : `${issue.sheet}!${issue.cell}`;

function contradiction({ entry, sheet, cell, found }: Said, said: readonly Said[]): LoadIssue | null {
  const other = said.find(
    (one) =>
      one.entry.unit === entry.unit && one.entry.indicator === entry.indicator && one.entry.amount?.units !== entry.amount?.units,
  );
  const { unit, indicator } = entry;
  return other ? { kind: 'said-otherwise', sheet, cell, found, unit, indicator, other: `${other.sheet}!${other.cell}` } : null;
}

/** A sheet with units down its side and indicators over them; turned where the workbook has them the other way round. */
interface LoadTable {
  readonly view: SheetView;
  readonly rows: readonly UnitRow[];
  readonly columns: readonly TargetColumn[];
  readonly isTurned: boolean;
}

function tableOf(grid: SheetGrid, input: LoadInput): LoadTable | null {
  const tables = [
    { view: viewSheet(grid), isTurned: false },
    { view: viewSheet(turned(grid)), isTurned: true },
  ].map(({ view, isTurned }): LoadTable => {
    const rows = unitRows(view, input.units);
    return { view, rows, columns: rows.length === 0 ? [] : targetColumns(view, rows, isTurned, input), isTurned };
  });
  const sizeOf = ({ rows, columns }: LoadTable) => rows.filter(isKnown).length * columns.filter(isIndicator).length;
  const [best] = tables.sort((a, b) => sizeOf(b) - sizeOf(a));
  return best && sizeOf(best) > 0 ? best : null;
}

const isKnown = ({ unit }: UnitRow): boolean => unit !== null;
const isIndicator = ({ holds }: TargetColumn): boolean => holds.kind === 'indicator';

const turned = (grid: SheetGrid): SheetGrid => ({
  ...grid,
  cells: grid.cells
    .map((cell) => ({ ...cell, row: cell.column, column: cell.row }))
    .sort((a, b) => a.row - b.row || a.column - b.column),
  merges: grid.merges.map(({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom })),
  hiddenRows: grid.hiddenColumns,
  hiddenColumns: grid.hiddenRows,
});

function cellsOf(table: LoadTable, input: LoadInput): readonly Found[] {
  const byCode = new Map(input.units.map((unit) => [unit.code, unit]));
  const columns = table.columns.flatMap((column) => columnIssue(table, column) ?? []);
  const lines = table.rows.flatMap((row) => {
    const unit = byCode.get(row.unit ?? '');
    if (unit === undefined) return lineIssue(table, row) ?? [];
    return table.columns.flatMap((column) => foundAt(table, row, column, unit) ?? []);
  });
  return [...columns, ...lines];
}

const placeOf = ({ view, isTurned }: LoadTable, row: number, column: number) => ({
  sheet: view.name,
  cell: isTurned ? address(column, row) : address(row, column),
});

/** A column of figures that nobody could place. */
function columnIssue(table: LoadTable, { column, row, heading, holds }: TargetColumn): Found | null {
  if (holds.kind !== 'unclear' || !table.rows.some((line) => hasFigure(table.view.own(line.row, column)))) return null;
  const { candidates } = holds;
  return { kind: 'issue', issue: { kind: 'indicator-unclear', ...placeOf(table, row, column), found: heading, candidates } };
}

/** A line of figures of somebody unknown. */
function lineIssue(table: LoadTable, { row, column, label }: UnitRow): Found | null {
  const targets = table.columns.filter(isIndicator);
  if (!targets.some((target) => hasFigure(table.view.own(row, target.column)))) return null;
  return { kind: 'issue', issue: { kind: 'unit-unclear', ...placeOf(table, row, column), found: label.trim() } };
}

const hasFigure = (cell: Cell | null): boolean => cell !== null && /\d/.test(rawText(cell.content));

function foundAt(table: LoadTable, { row }: UnitRow, { column, holds }: TargetColumn, unit: PlanUnit): Found | null {
  const cell = table.view.own(row, column);
  if (cell === null || holds.kind === 'unclear') return null;
  const at = { ...placeOf(table, row, column), found: rawText(cell.content) };
  return holds.kind === 'members' ? membersAt(cell, unit.code, at) : amountAt(cell, unit, holds.indicator, at);
}

type Place = Pick<LoadIssue, 'sheet' | 'cell' | 'found'>;

function membersAt({ content }: Cell, unit: string, at: Place): Found | null {
  const read = readAmount(content, { measure: 'count', decimals: 0, unitOfMeasure: 'đoàn viên' });
  if (read.kind === 'silent') return null;
  return read.kind === 'amount'
    ? { kind: 'members', unit, members: read.amount.units }
    : { kind: 'issue', issue: { kind: 'members-unreadable', ...at, unit } };
}

function amountAt({ content }: Cell, unit: PlanUnit, indicator: Indicator, at: Place): Found | null {
  const read = readAmount(content, indicator);
  if (read.kind === 'silent') return null;
  const of = { unit: unit.code, indicator: indicator.code };
  if (!mayBeAllocated(unit, indicator)) return { kind: 'issue', issue: { kind: 'not-asked', ...at, ...of } };
  if (read.kind === 'unreadable') return { kind: 'issue', issue: { kind: 'unreadable', ...at, ...of, expected: read.expected } };
  return { kind: 'said', entry: { ...of, amount: read.amount }, ...at };
}
