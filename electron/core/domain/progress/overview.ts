import type { IndicatorTable, Verdict } from '../consolidation/indicator-table.ts';
import type { CalendarEntry } from './deadline-calendar.ts';
import { deadlineCalendar } from './deadline-calendar.ts';
import type { AskedObligation } from './obligation.ts';
import type { ProgressBoard } from './progress-board.ts';

/** Something that happened, so many times, and to which units. */
export interface RecentChange {
  readonly kind: RecentKind;
  readonly count: number;
  /** Codes, each once; the latest first. */
  readonly units: readonly string[];
}

/** What an officer wants to know of yesterday and today, the most important first. */
export const recentKinds = [
  'received',
  'to-review',
  'withdrawn',
  'figure-by-hand',
  'obligation-marked',
  'reminded',
  'deadline-set',
  'targets-allocated',
  'plan-amended',
] as const;
export type RecentKind = (typeof recentKinds)[number];

/** What to do next: one thing. */
export type NextStep =
  | { readonly kind: 'review'; readonly count: number }
  | { readonly kind: 'remind'; readonly obligation: string; readonly count: number }
  | { readonly kind: 'receive'; readonly missing: number }
  | { readonly kind: 'export' };

/** A deadline with something still owed. */
export interface DueEntry extends CalendarEntry, Pick<AskedObligation, 'kind' | 'what'> {
  /** Until it; below zero once it has gone by. */
  readonly days: number;
}

/** Tổng quan of a period: what is in, how targets stand, what is due, what changed, what to do. */
export interface Overview {
  readonly period: string;
  readonly reports: { readonly expected: number; readonly received: number; readonly waiting: number; readonly overdue: number };
  /** ISO day, of all units. */
  readonly dueOn: string | null;
  /** Units of which figures were told by telephone while their report is not here. */
  readonly telephoned: number;
  readonly toReview: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of those not met: there is still time. */
  readonly notMetYet: number;
  /** Deadlines with something still owed: those gone by, then those to come. */
  readonly overdue: readonly DueEntry[];
  readonly upcoming: readonly DueEntry[];
  readonly changes: readonly RecentChange[];
  readonly step: NextStep;
}

/** What the overview follows from. `today` is an ISO day. */
export interface OverviewQuestion {
  readonly period: string;
  readonly board: ProgressBoard;
  readonly table: IndicatorTable;
  readonly toReview: number;
  readonly changes: readonly RecentChange[];
  readonly today: string;
}

/** The same board and table as everywhere, in a few numbers. */
export function overview({ period, board, table, toReview, changes, today }: OverviewQuestion): Overview {
  const report = board.obligations.find(({ code }) => code === period) ?? null;
  const owed = deadlineCalendar(board).flatMap((entry) => (entry.owed > 0 ? dueEntry(entry, board, today) : []));
  const counts = { expected: report?.asked ?? 0, received: report?.done ?? 0 };
  const reports = { ...counts, waiting: report?.waiting ?? 0, overdue: report?.overdue ?? 0 };
  return {
    period,
    reports,
    dueOn: report?.dueOn ?? null,
    telephoned: board.cells.filter(({ obligation, telephoned }) => obligation === period && telephoned > 0).length,
    toReview,
    verdicts: verdictCounts(table),
    notMetYet: table.indicators.filter(({ verdict, provisional }) => verdict === 'not-met' && provisional).length,
    overdue: owed.filter(({ days }) => days < 0),
    upcoming: owed.filter(({ days }) => days >= 0),
    changes,
    step: nextStep(period, reports, toReview),
  };
}

function dueEntry(entry: CalendarEntry, { obligations }: ProgressBoard, today: string): readonly DueEntry[] {
  const days = (Date.parse(entry.day) - Date.parse(today)) / 86_400_000;
  const asked = obligations.filter(({ code }) => code === entry.obligation);
  return asked.map(({ kind, what }) => ({ ...entry, kind, what, days }));
}

function verdictCounts({ indicators }: IndicatorTable): Overview['verdicts'] {
  const count = (verdict: Verdict) => indicators.filter((row) => row.verdict === verdict).length;
  return {
    exceeded: count('exceeded'),
    met: count('met'),
    'not-met': count('not-met'),
    'insufficient-data': count('insufficient-data'),
    'no-target': count('no-target'),
  };
}

/** What waits at the office comes first, for no unit can do anything about it; then those that are late. */
function nextStep(period: string, { expected, received, overdue }: Overview['reports'], toReview: number): NextStep {
  if (toReview > 0) return { kind: 'review', count: toReview };
  if (overdue > 0) return { kind: 'remind', obligation: period, count: overdue };
  return received < expected || expected === 0 ? { kind: 'receive', missing: expected - received } : { kind: 'export' };
}
