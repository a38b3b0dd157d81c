import type { SubmissionFigure } from '../../figures/figure.ts';
import { type Issue, issueOf } from '../../figures/issue.ts';
import type { SheetGrid, Workbook } from '../../grid.ts';
import type { Plan } from '../../plan/plan.ts';
import { officeOf } from '../../plan/population.ts';
import type { ReportKey } from '../../plan/reporting-period.ts';
import { fail, ok, type Result } from '../../result.ts';
import { isSameValue } from '../../same-value.ts';
import type { SubmissionReading } from '../../submissions/submission.ts';
import { isReportingUnit, type PlanUnit } from '../../units/unit.ts';
import type { Findings } from '../findings.ts';
import { gather } from '../gather.ts';
import { planReader } from '../plan-reader.ts';
import { readSubmission } from '../read-submission.ts';
import { readSheets } from '../sheet-reading.ts';
import { textOf } from '../sheet-view.ts';
import { entryKey } from '../tables/entry.ts';
import { knownWords } from './known-words.ts';
import { placeOf, type UnmatchedPlace } from './other-lines.ts';
import { type LinesOfSheet, linesOfSheet, type UnitLine } from './unit-lines.ts';

export interface SummaryInput {
  readonly workbook: Workbook;
  readonly fileName: string;
  readonly plan: Plan;
  readonly units: readonly PlanUnit[];
  readonly period: string;
}

/** A unit's figure as the summary gives it, under the report that it is of. */
export interface SummaryFigure {
  readonly unit: string;
  readonly key: ReportKey;
  readonly figure: SubmissionFigure;
}

/** An office's own summary of a period: every unit's figures or the province's, and what in it is nobody's or no indicator's. */
export interface SummaryReading {
  readonly figures: readonly SummaryFigure[];
  readonly unmatched: readonly UnmatchedPlace[];
  /** Figures that may not be counted as they stand. */
  readonly issues: readonly Issue[];
}

export type SummaryRefusal =
  /** No table of indicators, by units or of the whole province. */
  | { readonly kind: 'no-figures' }
  /** One unit's report is no total of the province. */
  | { readonly kind: 'of-one-unit'; readonly unit: string }
  /** Its words say another year or period. */
  | { readonly kind: 'other-report'; readonly found: string };

/** Every unit's line is read as if the unit had sent it, by the rules of every report. */
export function readSummary(input: SummaryInput): Result<SummaryReading, SummaryRefusal> {
  const tabulated = linesOf(input);
  const whose = tabulated.lines.length > 0 ? null : reporterOf(input);
  if (whose !== null) return fail({ kind: 'of-one-unit', unit: whose });
  const { lines, unmatched } = tabulated.lines.length > 0 ? tabulated : provinceLines(input);
  const readings = lines.flatMap((line) => readLine(line, input));
  if (readings.every(({ reading }) => reading.figures.length === 0)) return fail({ kind: 'no-figures' });
  const other = readings.flatMap(({ reading }) => reading.questions).find(({ kind }) => kind === 'year' || kind === 'period');
  if (other?.kind === 'year' || other?.kind === 'period') return fail({ kind: 'other-report', found: other.found });
  const issues = readings.flatMap(({ reading }) => reading.issues);
  const settled = [...byUnitAndIndicator(readings.flatMap(({ reading }) => figuresOf(reading))).values()].map(settle);
  return ok({
    figures: settled.flatMap(({ figure }) => figure ?? []),
    unmatched: distinct([...unmatched, ...issues.flatMap(unmatchedPlace), ...readings.flatMap(({ unread }) => unread)]),
    issues: [...issues.filter(isOfFigure), ...settled.flatMap((one) => one.issues)],
  });
}

function linesOf({ workbook, plan, units }: SummaryInput): LinesOfSheet {
  const sheets = readSheets(workbook, planReader(plan, null, units)).filter(({ hits }) => hits.length > 0);
  const words = knownWords(plan, units);
  const found = sheets.flatMap((sheet) => {
    const grid = workbook.sheets.find(({ name }) => name === sheet.view.name);
    return grid ? [linesOfSheet(sheet, grid, units, words)] : [];
  });
  return { lines: found.flatMap(({ lines }) => lines), unmatched: found.flatMap(({ unmatched }) => unmatched) };
}

/** Whose report it is, where it is a unit's. */
function reporterOf({ workbook, fileName, plan, units, period }: SummaryInput): string | null {
  const { unit } = gather({ workbook, fileName, plan, units, period, basis: null, unit: null, answers: {} });
  return unit !== null && isReportingUnit(unit) ? unit.name : null;
}

/** Without units, what a table says it says of the whole province: the office's own figures. */
function provinceLines({ workbook, units }: SummaryInput): LinesOfSheet {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  return {
    lines: sheets.map((grid) => ({ unit: officeOf(units).code, grid: withoutTheProvince(grid) })),
    unmatched: [],
  };
}

// "Thực hiện toàn tỉnh" is here what any other heading calls "Thực hiện".
const withoutTheProvince = (grid: SheetGrid): SheetGrid => ({
  ...grid,
  cells: grid.cells.map((cell) => {
    const text = textOf(cell);
    return text === null ? cell : { ...cell, content: { kind: 'text', text: text.replace(/\s*\(?toàn tỉnh\)?/giu, '') } };
  }),
});

interface LineReading {
  readonly reading: SubmissionReading;
  /** Indicators named there of which no figure could be looked for. */
  readonly unread: readonly UnmatchedPlace[];
}

/** A line that the office left blank says nothing. */
function readLine({ unit, grid }: UnitLine, { workbook, fileName, plan, units, period }: SummaryInput): LineReading[] {
  const one = { ...workbook, sheets: [grid] };
  const answering = [...units.filter(({ kind }) => kind !== 'office'), officeOf(units)];
  const input = { workbook: one, fileName, plan, units: answering, period, basis: null, unit, answers: {} };
  const read = readSubmission(input);
  return read.ok ? [{ reading: read.value, unread: unreadLabels(gather(input)) }] : [];
}

function unreadLabels({ sheets, entries }: Findings): readonly UnmatchedPlace[] {
  const read = new Set(entries.map(entryKey));
  return sheets.flatMap(({ view, hits }) => {
    const cells = hits.flatMap(({ row, column }) => view.own(row, column) ?? []);
    return cells.map((cell) => placeOf(view.name, cell)).filter((place) => !read.has(entryKey(place)));
  });
}

const figuresOf = ({ unit, period, basis, figures }: SubmissionReading): readonly SummaryFigure[] =>
  figures.flatMap((figure) =>
    unit !== null && figure.value.state === 'reported' ? [{ unit, key: { period, basis }, figure }] : [],
  );

function byUnitAndIndicator(figures: readonly SummaryFigure[]): ReadonlyMap<string, readonly SummaryFigure[]> {
  const groups = new Map<string, SummaryFigure[]>();
  for (const one of figures) {
    const name = JSON.stringify([one.unit, one.figure.indicator]);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

/** Said twice alike it is one figure; said differently it is none. */
function settle(said: readonly SummaryFigure[]): { figure: SummaryFigure | null; issues: readonly Issue[] } {
  const [first] = said;
  const agree = said.every(({ figure }) => isSameValue(figure.value, first?.figure.value));
  if (agree) return { figure: first ?? null, issues: [] };
  return { figure: null, issues: said.map(({ figure }) => contradiction(figure)) };
}

const contradiction = ({ indicator, source }: SubmissionFigure): Issue =>
  issueOf('indicator-duplicate', {
    indicator,
    sheet: source?.sheet ?? null,
    cell: source?.cell ?? null,
    found: source?.raw ?? null,
  });

const unmatchedPlace = ({ code, sheet, cell, found }: Issue): readonly UnmatchedPlace[] =>
  (code === 'indicator-unmatched' || code === 'layout-unclear') && sheet !== null && cell !== null
    ? [{ sheet, cell, label: found ?? '' }]
    : [];

const isOfFigure = ({ severity, indicator }: Issue): boolean => severity === 'error' && indicator !== null;

/** Every unit's line names the same rows. */
const distinct = (places: readonly UnmatchedPlace[]): readonly UnmatchedPlace[] => [
  ...new Map(places.map((place) => [JSON.stringify([place.sheet, place.cell]), place])).values(),
];
