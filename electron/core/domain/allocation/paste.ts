import type { AllocationEntry, Decision } from './allocation.ts';
import type { AllocationColumn, AllocationTable } from './allocation-table.ts';
import type { TableChange } from './changed-table.ts';
import { readAmount } from './read-amount.ts';

/** A place in the grid: a unit's line, and an indicator or its members. */
export interface GridPlace {
  readonly unit: string;
  readonly column: string;
}

/** The column of members; no indicator is called so. */
export const MEMBERS_COLUMN = 'members';

/** A pasted cell that could not be taken. */
export interface PasteProblem {
  readonly kind: 'unreadable-count' | 'unreadable-percent' | 'not-asked' | 'locked' | 'outside';
  /** Null beyond the last line or column. */
  readonly place: GridPlace | null;
  readonly found: string;
}

export interface Pasted extends TableChange {
  readonly problems: readonly PasteProblem[];
}

/** How one typed text is understood in a cell; null where it says nothing. */
export type TypedCell =
  | { readonly kind: 'entry'; readonly entry: AllocationEntry }
  | { readonly kind: 'members'; readonly unit: string; readonly members: number | null }
  | { readonly kind: 'problem'; readonly problem: PasteProblem }
  | null;

/** Cells copied from a spreadsheet, from a place on to the right and down. Blank ones say nothing. */
export function paste(
  table: AllocationTable,
  { at, text, locked, decision }: { at: GridPlace; text: string; locked: ReadonlySet<string>; decision: Decision },
): Pasted {
  const units = table.units.map(({ code }) => code);
  const columns = [MEMBERS_COLUMN, ...table.indicators.map(({ indicator }) => indicator.code)];
  const [top, left] = [units.indexOf(at.unit), columns.indexOf(at.column)];
  const read = linesOf(text).flatMap((cells, down) =>
    cells.map((found, across): TypedCell => {
      const [unit, column] = [units[top + down], columns[left + across]];
      if (found.trim() === '') return null;
      if (unit === undefined || column === undefined) return problem('outside', null, found);
      return locked.has(unit) ? problem('locked', { unit, column }, found) : typed(table, { unit, column }, found, decision);
    }),
  );
  return {
    entries: read.flatMap((cell) => (cell?.kind === 'entry' ? [cell.entry] : [])),
    members: read.flatMap((cell) => (cell?.kind === 'members' ? [{ unit: cell.unit, members: cell.members }] : [])),
    problems: read.flatMap((cell) => (cell?.kind === 'problem' ? [cell.problem] : [])),
  };
}

// Spreadsheets end the last line too.
const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));

const problem = (kind: PasteProblem['kind'], place: GridPlace | null, found: string): TypedCell => ({
  kind: 'problem',
  problem: { kind, place, found: found.trim() },
});

/** What one text means in a cell. A text that says nothing is null: whether it empties the cell is for the caller to say. */
export function typed(table: AllocationTable, { unit, column }: GridPlace, text: string, decision: Decision): TypedCell {
  const place = { unit, column };
  const content = { kind: 'text', text } as const;
  if (column === MEMBERS_COLUMN) {
    const read = readAmount(content, { measure: 'count', decimals: 0, unitOfMeasure: '' });
    if (read.kind === 'unreadable') return problem('unreadable-count', place, text);
    return read.kind === 'silent' ? null : { kind: 'members', unit, members: read.amount.units };
  }
  const asked = columnOf(table, column);
  if (!asked?.cells.some((cell) => cell.unit === unit)) return problem('not-asked', place, text);
  const read = readAmount(content, asked.indicator);
  if (read.kind === 'unreadable')
    return problem(read.expected === 'percent' ? 'unreadable-percent' : 'unreadable-count', place, text);
  return read.kind === 'silent' ? null : { kind: 'entry', entry: { unit, indicator: column, amount: read.amount, decision } };
}

/** The change that empties a cell. */
export const emptied = ({ unit, column }: GridPlace): TableChange =>
  column === MEMBERS_COLUMN
    ? { entries: [], members: [{ unit, members: null }] }
    : { entries: [{ unit, indicator: column, amount: null, decision: { number: null, signedOn: null } }], members: [] };

const columnOf = (table: AllocationTable, code: string): AllocationColumn | undefined =>
  table.indicators.find(({ indicator }) => indicator.code === code);
