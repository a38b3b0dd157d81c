import type { Issue, IssueCode } from '../figures/issue.ts';
import { parseAddress } from '../grid.ts';

/** What is the office's own affair, or only a note: no unit can do anything about it. */
const ownAffairs = [
  'replaces-standing',
  'period-closed',
  'file-unreadable',
  'disk-full',
  'storage-refused',
  'storage-busy',
  'unexpected',
  'early-year-end',
  'hidden-content',
  'table-skipped',
] as const satisfies readonly IssueCode[];

type OwnAffair = (typeof ownAffairs)[number];

/** An issue that its unit can settle: by a right figure, a clear name, another file. */
export interface UnitIssue extends Issue {
  readonly code: Exclude<IssueCode, OwnAffair>;
}

/** Everything doubtful at one cell, or about the file as a whole (`sheet` and `cell` null), or about a sheet. */
export interface Doubt {
  readonly sheet: string | null;
  /** "E9" */
  readonly cell: string | null;
  /** In the order found; never empty. */
  readonly issues: readonly UnitIssue[];
}

/** A doubt that can be shown at its cell. */
export interface CellDoubt extends Doubt {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * What a unit has to be told of its report: errors and warnings, each cell once. First what concerns the whole file, then
 * sheet by sheet as they first occur, from the top down and from left to right.
 */
export function doubtsOf(issues: readonly Issue[]): readonly Doubt[] {
  const found = new Map<string, { sheet: string | null; cell: string | null; issues: UnitIssue[] }>();
  for (const issue of issues.filter(concernsUnit)) {
    const { sheet, cell } = issue;
    const key = JSON.stringify([sheet, cell]);
    const doubt = found.get(key) ?? { sheet, cell, issues: [] };
    doubt.issues.push(issue);
    found.set(key, doubt);
  }
  return inReadingOrder([...found.values()]);
}

export const isCellDoubt = (doubt: Doubt): doubt is CellDoubt =>
  doubt.sheet !== null && doubt.cell !== null && parseAddress(doubt.cell) !== null;

function concernsUnit(issue: Issue): issue is UnitIssue {
  const isOwn = ownAffairs.some((code) => code === issue.code);
  return issue.severity !== 'note' && !isOwn;
}

function inReadingOrder(doubts: readonly Doubt[]): readonly Doubt[] {
  const sheets = [null, ...new Set(doubts.flatMap(({ sheet }) => sheet ?? []))];
  const placed = doubts.map((doubt) => ({ doubt, sheet: sheets.indexOf(doubt.sheet), ...placeOf(doubt.cell) }));
  return placed.sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column).map(({ doubt }) => doubt);
}

const placeOf = (cell: string | null): { row: number; column: number } => parseAddress(cell ?? '') ?? { row: -1, column: -1 };
