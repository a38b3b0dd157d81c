import type { SubmissionFigure } from '../figures/figure.ts';
import type { Issue } from '../figures/issue.ts';
import { issueOf } from '../figures/issue.ts';
import { assignRows } from '../matching/assign-rows.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import { defaultBasis, findReportingPeriod, reportKey } from '../plan/reporting-periods.ts';
import { fail, ok } from '../result.ts';
import type { SubmissionReading } from '../submissions/submission.ts';
import { namesUnit } from '../units/recognise-unit.ts';
import { withAnsweredCells, withAnsweredRows } from './answered.ts';
import { type Findings, isYearReport } from './findings.ts';
import { contentNotes, questionsOf, unmatchedIssues } from './findings-issues.ts';
import { planReader } from './plan-reader.ts';
import type { ReadingInput, ReadOutcome } from './reading-input.ts';
import { type ReportTime, reportTime } from './report-time.ts';
import { figureOf, type RowFigure } from './row-figures.ts';
import { readSheets } from './sheet-reading.ts';
import { baseName, submissionUnit } from './submission-unit.ts';
import { type Entry, entryKey, type TableReading } from './tables/entry.ts';
import { readTables } from './tables/read-tables.ts';

/** Reads a unit's workbook as a report of a plan: whose it is, of when, and every figure with where it stood. */
export function readSubmission(input: ReadingInput): ReadOutcome {
  const period = findReportingPeriod(input.plan, input.answers.period ?? input.period);
  if (!period) throw new Error(`no such reporting period: ${input.period}`);
  const findings = gather(input, period);
  const { entries, doubts, sheets } = findings;
  if (entries.length === 0 && doubts.length === 0)
    return fail(issueOf('no-table-found', { found: sheets[0]?.headings[0] ?? null }));
  return ok(conclude(findings));
}

function gather(input: ReadingInput, period: ReportingPeriod): Findings {
  const anyUnit = planReader(input.plan, null, input.units);
  const firstSight = readSheets(input.workbook, anyUnit);
  const whose = submissionUnit(input, firstSight);
  const unit = input.units.find(({ code }) => whose.kind === 'recognised' && code === whose.unit) ?? null;
  const reader = planReader(input.plan, unit, input.units);
  const sheets = reader === anyUnit ? firstSight : readSheets(input.workbook, reader);
  const time = reportTime(sheets, baseName(input.fileName), input.plan, period);
  const asked = { plan: input.plan, period, basis: askedBasis(input, period, time) };
  const isSkipped = (name: string) => time.skipped.some(({ sheet }) => sheet === name);
  const isOwnName = (text: string) => unit !== null && namesUnit(text, unit);
  const tables = sheets
    .filter(({ view, hits }) => hits.length > 0 && !isSkipped(view.name))
    .map(({ view, hits }) => readTables(view, hits, asked, reader.rankLabel, isOwnName));
  const entries = tables.flatMap((table) => table.entries).map((entry) => withAnsweredCells(entry, input.answers));
  const assignment = withAnsweredRows(assignRows(entries.map(labelled), reader.rankRow), entries, input.answers);
  return {
    input,
    period,
    unit,
    whose,
    reader,
    sheets,
    time,
    entries,
    doubts: doubtsOf(tables),
    assignment,
    basis: saidBasis(entries) ?? asked.basis,
  };
}

const doubtsOf = (tables: readonly TableReading[]) => tables.flatMap(({ doubts }) => doubts);

const saidBasis = (entries: readonly Entry[]): Basis | null => entries.find(({ basis }) => basis !== null)?.basis ?? null;

const labelled = (entry: Entry) => ({
  key: entryKey(entry),
  label: entry.label,
  parentLabel: entry.parentLabel,
  shape: entry.shape,
});

/** An answer decides; then the workbook's title, which may say that a later period's report is of the year so far. */
function askedBasis(input: ReadingInput, period: ReportingPeriod, time: ReportTime): Basis {
  const answered = input.answers.basis;
  if (answered === 'period' || answered === 'cumulative') return answered;
  const said = time.evidence.kind === 'agrees' ? time.evidence.basis : null;
  return said === 'cumulative' ? said : (input.basis ?? defaultBasis(period));
}

function conclude(findings: Findings): SubmissionReading {
  const { input, period, unit, basis } = findings;
  const read = figures(findings);
  const questions = questionsOf(findings);
  const key = reportKey(input.plan, period, basis);
  return {
    unit: unit?.code ?? null,
    period: key.period,
    basis: key.basis,
    figures: read.rows.map((row) => submissionFigure(row, input.fileName)),
    issues: [...questions.issues, ...read.issues, ...unmatchedIssues(findings), ...contentNotes(findings)],
    questions: questions.asked,
  };
}

function figures(findings: Findings): { rows: RowFigure[]; issues: Issue[] } {
  const context = { isYearReport: isYearReport(findings) };
  const entries = entriesByIndicator(findings);
  const read = [...findings.reader.indicators.values()].flatMap(
    (indicator) => figureOf(indicator, entries.get(indicator.code) ?? [], context) ?? [],
  );
  return { rows: read.map(({ row }) => row), issues: read.flatMap(({ issues }) => issues) };
}

function entriesByIndicator({ entries, assignment }: Findings): ReadonlyMap<string, readonly Entry[]> {
  const byCode = new Map<string, Entry[]>();
  for (const entry of entries) {
    const code = assignment.matched.get(entryKey(entry));
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), entry]);
  }
  return byCode;
}

/** The caller knows the submission and the file's hash, and fills them in. */
const submissionFigure = ({ figure, sheet, reading }: RowFigure, file: string): SubmissionFigure => {
  const { cell, denominatorCell, raw } = reading;
  return {
    ...figure,
    source: cell === null ? null : { kind: 'cell', submissionId: '', file, sha256: '', sheet, cell, denominatorCell, raw },
  };
};
