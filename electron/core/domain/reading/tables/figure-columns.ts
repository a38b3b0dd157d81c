import { powerOfMoney } from '../../figures/money.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Basis, DaySpan, ReportingPeriod } from '../../plan/reporting-period.ts';
import { startsThePlan } from '../../plan/reporting-periods.ts';
import type { Answers } from '../../submissions/submission.ts';
import { roleOf } from '../column-role.ts';
import { fold } from '../fold.ts';
import { foldHeading } from '../heading-words.ts';
import { type TimeScope, timeScopes } from '../time-scope.ts';
import type { TableColumn } from './header.ts';

/** Which report is being read: its plan, period, and the basis asked for where the workbook leaves a choice. */
export interface ReportAsked {
  readonly plan: Plan;
  readonly period: ReportingPeriod;
  readonly basis: Basis;
  /** `column:<sheet>` and `row-of:<sheet>` say where the figures stand. */
  readonly answers: Answers;
  /** A title over the table that says it holds targets or expectations; null where there is none. */
  readonly intended?: string | null;
}

export interface FigureColumns {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly percent: number | null;
  /** Columns under headings that nobody knows. */
  readonly unnamed: readonly number[];
  /** What the headings say; null where they say nothing. */
  readonly basis: Basis | null;
}

export type ColumnChoice =
  | { readonly kind: 'chosen'; readonly columns: FigureColumns }
  | { readonly kind: 'other-period'; readonly found: string }
  /** `couldBe`: columns between which a person may choose; none where every column is as likely. */
  | { readonly kind: 'unclear'; readonly found: string; readonly couldBe: readonly TableColumn[] };

/** The columns that hold the report's figures, among those of other periods, plans and years. */
export function chooseColumns(columns: readonly TableColumn[], asked: ReportAsked): ColumnChoice {
  const done = columns.filter(({ role }) => role === 'numerator').map((column) => ({ column, time: timeOf(column, asked) }));
  const fitting = done.filter(({ time }) => time !== 'other');
  const [found] = done;
  if (found && fitting.length === 0) return { kind: 'other-period', found: pathText(found.column) };
  const actual = fitting.filter(({ column }) => !isEstimate(column) && !isOtherMatter(column, asked.plan));
  if (fitting.length > 0 && actual.length === 0) return unclear(fitting.map(({ column }) => column));
  if (asked.intended) return { ...unclear(actual.map(({ column }) => column)), found: asked.intended };
  const chosen = pick(actual, asked.basis);
  if (chosen === 'several') return unclear(actual.map(({ column }) => column));
  const around = columnsAround(columns, chosen, asked);
  return holdsFigures(around) ? { kind: 'chosen', columns: around } : { ...unclear(columns), couldBe: [] };
}

/** The column that a person has named, and those that belong to it. */
export const namedColumns = (columns: readonly TableColumn[], named: TableColumn, asked: ReportAsked): FigureColumns =>
  columnsAround(
    columns.filter(({ column }) => column !== named.column),
    { column: named, time: timeOf(named, asked) },
    asked,
  );

// Out of how many says nothing of what was done; a percentage does, unless what it is of may stand under an unknown heading.
const holdsFigures = ({ numerator, percent, unnamed }: FigureColumns): boolean =>
  numerator !== null || (percent !== null && unnamed.length === 0);

const unclear = (couldBe: readonly TableColumn[]) => ({
  kind: 'unclear' as const,
  found: couldBe.map(pathText).filter(Boolean).join(' | '),
  couldBe,
});

function columnsAround(columns: readonly TableColumn[], chosen: TimedColumn | null, asked: ReportAsked): FigureColumns {
  const near = chosen?.column ?? null;
  const denominator = nearest(columns, 'denominator', near, asked);
  const percent = nearest(columns, 'percent', near, asked);
  const unnamed = columns.filter((column) => column !== near && isUnnamed(column)).map(({ column }) => column);
  return { numerator: near?.column ?? null, denominator, percent, unnamed, basis: saidBasis(chosen) };
}

// "Ước thực hiện cả năm" is what somebody hopes for: a person may take it, nobody else.
const isEstimate = ({ path }: TableColumn): boolean =>
  path.some((text) => /\b(uoc|du kien|du bao|tam tinh)\b/.test(foldHeading(text)) && !/giao uoc|thoa uoc/.test(fold(text)));

// "Thời gian thực hiện", "Điểm đạt", "Chưa thực hiện" speak of what was done and do not count it.
const otherMatter =
  /^(thoi gian|don vi (thuc hien|chu tri|phu trach))|(?<!thoi )\bdiem\b|\b(chua|khong) (thuc hien|dat|hoan thanh|to chuc)\b|^so chua\b/;

// "Kinh phí thực hiện" is what a plan may count as well.
const moneyWords = /\b(kinh phi|so tien|trieu dong)\b/;

const countsMoney = ({ indicators }: Plan): boolean =>
  indicators.some(({ unitOfMeasure }) => powerOfMoney(unitOfMeasure) !== null);

const isOtherMatter = ({ path }: TableColumn, plan: Plan): boolean => {
  const headings = path.map(foldHeading);
  return (
    headings.some((text) => otherMatter.test(text)) || (headings.some((text) => moneyWords.test(text)) && !countsMoney(plan))
  );
};

// "Kết quả › Tnog số": what stands over both says nothing of this one.
const isUnnamed = ({ role, path }: TableColumn): boolean =>
  path.length > 0 && (role === null || (role === 'numerator' && roleOf(path.at(-1) ?? '') === null));

const saidBasis = (chosen: TimedColumn | null): Basis | null =>
  chosen?.time === 'period' || chosen?.time === 'cumulative' ? chosen.time : null;

export const pathText = ({ path }: TableColumn): string => path.join(' › ');

type ColumnTime = Basis | 'unsaid' | 'other';

interface TimedColumn {
  readonly column: TableColumn;
  readonly time: ColumnTime;
}

/** What a column covers, seen from the report asked for. */
function timeOf({ path }: TableColumn, asked: ReportAsked): ColumnTime {
  const scopes =
    [...path]
      .reverse()
      .map((text) => timeScopes(foldHeading(text), asked.plan))
      .find((found) => found.length > 0) ?? [];
  // "Quý IIl" is some quarter: nobody can tell which.
  if (scopes.length === 0) return path.some(isSomePart) ? 'other' : 'unsaid';
  return scopes.map((scope) => columnBasis(scope, asked)).find((basis) => basis !== 'other') ?? 'other';
}

// Of a report that begins with the plan, the period's days are the cumulative ones.
function columnBasis(scope: TimeScope, asked: ReportAsked): Basis | 'other' {
  const basis = basisOf(scope, asked);
  return basis === 'period' && scope.kind === 'span' && startsThePlan(asked.plan, asked.period) ? asked.basis : basis;
}

const isSomePart = (text: string): boolean => /^((quy|thang|dot)\b|[tq]\.? ?\d)/.test(foldHeading(text));

/** The basis that a time phrase means for this report, `other` where it is another report's. */
export function basisOf(scope: TimeScope, asked: Pick<ReportAsked, 'plan' | 'period'>): Basis | 'other' {
  switch (scope.kind) {
    case 'other':
      return 'other';
    case 'cumulative':
      return 'cumulative';
    case 'this-period':
      return 'period';
    case 'span':
      return basisOfSpan(scope.span, asked);
  }
}

// A period is its dates: "6 tháng đầu năm" is đợt 1 where both end on 30/6, whatever day it began.
function basisOfSpan(span: DaySpan, { plan, period }: Pick<ReportAsked, 'plan' | 'period'>): Basis | 'other' {
  if (span.to !== period.to) return 'other';
  if (startsThePlan(plan, period)) return startsYear(span, plan) ? 'period' : 'other';
  if (span.from === period.from) return 'period';
  return startsYear(span, plan) ? 'cumulative' : 'other';
}

const startsYear = (span: DaySpan, plan: Plan): boolean =>
  span.from.endsWith('-01-01') ||
  (plan.emulationPeriods.length > 0 && plan.emulationPeriods.every(({ from }) => span.from <= from));

/** One column: the one on the basis asked for, else the only basis there is. */
function pick(fitting: readonly TimedColumn[], basis: Basis): TimedColumn | null | 'several' {
  for (const time of [basis, 'unsaid', basis === 'period' ? 'cumulative' : 'period'] as const) {
    const same = fitting.filter((timed) => timed.time === time);
    if (same.length === 1) return same[0] ?? null;
    if (same.length > 1) return mostSaid(same);
  }
  return null;
}

// "Thực hiện" beside "Số đơn vị": the plainest word for what was done wins, else nobody can tell.
function mostSaid(same: readonly TimedColumn[]): TimedColumn | 'several' {
  const plain = same.filter(({ column }) =>
    /thuc hien|ket qua|so dat|^cong\b|luy ke|ca nam/.test(foldHeading(column.path.at(-1) ?? '')),
  );
  const [only] = plain;
  return plain.length === 1 && only ? only : 'several';
}

/** The column of a role that belongs to the chosen one: under the same heading, else the nearest not of other times. */
function nearest(
  columns: readonly TableColumn[],
  role: TableColumn['role'],
  near: TableColumn | null,
  asked: ReportAsked,
): number | null {
  const candidates = columns.filter((column) => column.role === role && timeOf(column, asked) !== 'other');
  const heading = near?.path ?? [];
  const sameHeading = candidates.filter(({ path }) => heading.length > 1 && path.length > 1 && path[0] === heading[0]);
  const pool = sameHeading.length > 0 ? sameHeading : candidates;
  const byDistance = [...pool].sort((a, b) => distance(a.column, near?.column) - distance(b.column, near?.column));
  return byDistance[0]?.column ?? null;
}

const distance = (column: number, near: number | undefined): number => Math.abs(column - (near ?? column));
