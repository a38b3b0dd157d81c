import type { SubmissionFigure } from '../figures/figure.ts';
import { type Issue, issueOf } from '../figures/issue.ts';
import { type Assignment, assignRows } from '../matching/assign-rows.ts';
import type { Indicator } from '../plan/indicator.ts';
import { reportsIndicator } from '../plan/population.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import { defaultBasis, findReportingPeriod, reportKey } from '../plan/reporting-periods.ts';
import { fail, ok } from '../result.ts';
import type { Question, SubmissionReading } from '../submissions/submission.ts';
import { namesUnit, recogniseUnit, type UnitEvidence, type UnitRecognition } from '../units/recognise-unit.ts';
import type { PlanUnit } from '../units/unit.ts';
import { withAnsweredCells, withAnsweredRows } from './answered.ts';
import { type PlanReader, planReader } from './plan-reader.ts';
import type { ReadingInput, ReadOutcome } from './reading-input.ts';
import { type ReportTime, reportTime } from './report-time.ts';
import { figureOf, type RowFigure } from './row-figures.ts';
import { readSheets, type SheetReading } from './sheet-reading.ts';
import { textOf } from './sheet-view.ts';
import { type Entry, entryKey, type TableReading } from './tables/entry.ts';
import { readTables } from './tables/read-tables.ts';

/** Reads a unit's workbook as a report of a plan: whose it is, of when, and every figure with where it stood. */
export function readSubmission(input: ReadingInput): ReadOutcome {
  const period = findReportingPeriod(input.plan, input.answers.period ?? input.period);
  if (!period) throw new Error(`no such reporting period: ${input.period}`);
  const whose = unitOf(input);
  const unit = input.units.find(({ code }) => whose.kind === 'recognised' && code === whose.unit) ?? null;
  const reader = planReader(input.plan, unit, input.units);
  const sheets = readSheets(input.workbook, reader);
  const time = reportTime(sheets, baseName(input.fileName), input.plan, period);
  const asked = { plan: input.plan, period, basis: askedBasis(input, period, time) };
  const tables = sheets
    .filter(({ view, hits }) => hits.length > 0 && !time.skipped.some(({ sheet }) => sheet === view.name))
    .map((sheet) => readTables(sheet.view, asked, reader.rankLabel, (text) => unit !== null && namesUnit(text, unit)));
  const entries = tables.flatMap((table) => table.entries).map((entry) => withAnsweredCells(entry, input.answers));
  const doubts = tables.flatMap((table) => table.doubts);
  if (entries.length === 0 && doubts.length === 0)
    return fail(issueOf('no-table-found', { found: sheets[0]?.headings[0] ?? null }));
  const assignment = withAnsweredRows(assignRows(entries.map(labelled), reader.rankRow), entries, input.answers);
  return ok(
    assemble({
      input,
      period,
      unit,
      whose,
      reader,
      sheets,
      time,
      entries,
      doubts,
      assignment,
      basis: entries.find(({ basis }) => basis !== null)?.basis ?? asked.basis,
    }),
  );
}

const labelled = (entry: Entry) => ({
  key: entryKey(entry),
  label: entry.label,
  parentLabel: entry.parentLabel,
  shape: entry.shape,
});

const baseName = (fileName: string): string => fileName.replace(/\.[a-z]{3,4}$/i, '');

/** An answer decides; then the workbook's title, which may say that a later period's report is of the year so far. */
function askedBasis(input: ReadingInput, period: ReportingPeriod, time: ReportTime): Basis {
  const answered = input.answers.basis;
  if (answered === 'period' || answered === 'cumulative') return answered;
  const said = time.evidence.kind === 'agrees' ? time.evidence.basis : null;
  return said === 'cumulative' ? said : (input.basis ?? defaultBasis(period));
}

function unitOf(input: ReadingInput): UnitRecognition {
  const given = input.answers.unit ?? input.unit;
  if (given !== null && given !== undefined) return { kind: 'recognised', unit: given };
  const reader = planReader(input.plan, null, input.units);
  const sheets = readSheets(input.workbook, reader);
  const { letterhead, issuer } = input.plan;
  return recogniseUnit(unitEvidence(sheets, baseName(input.fileName)), input.units, [
    letterhead.parentBody,
    letterhead.issuingBody,
    issuer,
  ]);
}

function unitEvidence(sheets: readonly SheetReading[], fileName: string): UnitEvidence[] {
  const headings = sheets.flatMap((sheet) => sheet.headings.map((text) => ({ text, place: 'heading' as const })));
  const body = sheets
    .filter(({ hits }) => hits.length > 0)
    .flatMap(({ view }) =>
      view.rows.flatMap(({ cells }) =>
        cells.slice(0, 2).flatMap((cell) => ({ text: textOf(cell) ?? '', place: 'body' as const })),
      ),
    );
  return [
    ...headings,
    ...body.filter(({ text }) => /^(LĐLĐ|CĐ|Liên đoàn|Công đoàn)/i.test(text) && text.length < 60),
    { text: fileName, place: 'file-name' },
  ];
}

/** All that has been found out about a workbook. */
interface Findings {
  readonly input: ReadingInput;
  readonly period: ReportingPeriod;
  readonly unit: PlanUnit | null;
  readonly whose: UnitRecognition;
  readonly reader: PlanReader;
  readonly sheets: readonly SheetReading[];
  readonly time: ReportTime;
  readonly entries: readonly Entry[];
  readonly doubts: TableReading['doubts'];
  readonly assignment: Assignment;
  readonly basis: Basis;
}

function assemble(found: Findings): SubmissionReading {
  const { input, period, unit } = found;
  const read = figures(found);
  const questions = questionsOf(found);
  const key = reportKey(input.plan, period, found.basis);
  return {
    unit: unit?.code ?? null,
    period: key.period,
    basis: key.basis,
    figures: read.rows.map((row) => submissionFigure(row, input.fileName)),
    issues: [...questions.issues, ...read.issues, ...unmatchedIssues(found), ...contentNotes(found)],
    questions: questions.asked,
  };
}

const isYearReport = ({ period, input }: Findings): boolean => period.to >= `${input.plan.year}-12-31`;

function figures(found: Findings): { rows: RowFigure[]; issues: Issue[] } {
  const context = { isYearReport: isYearReport(found) };
  const read = [...found.reader.indicators.values()].flatMap((indicator) => {
    const entries = found.entries.filter((entry) => found.assignment.matched.get(entryKey(entry)) === indicator.code);
    return figureOf(indicator, entries, context) ?? [];
  });
  return { rows: read.map(({ row }) => row), issues: read.flatMap(({ issues }) => issues) };
}

const submissionFigure = ({ figure, sheet, reading }: RowFigure, file: string): SubmissionFigure => ({
  ...figure,
  source:
    reading.cell === null
      ? null
      : {
          kind: 'cell',
          submissionId: '',
          file,
          sha256: '',
          sheet,
          cell: reading.cell,
          denominatorCell: reading.denominatorCell,
          raw: reading.raw,
        },
});

function questionsOf({ input, whose, time, entries, doubts }: Findings): { asked: Question[]; issues: Issue[] } {
  const asked: Question[] = [];
  const issues: Issue[] = [];
  if (whose.kind !== 'recognised') {
    const candidates = whose.kind === 'ambiguous' ? whose.candidates : [];
    asked.push({ kind: 'unit', found: whose.found, candidates });
    issues.push(issueOf(whose.kind === 'ambiguous' ? 'unit-ambiguous' : 'unit-unknown', { found: whose.found, candidates }));
  }
  const { evidence } = time;
  if (evidence.kind === 'wrong-year' && input.answers.year !== String(input.plan.year)) {
    asked.push({ kind: 'year', found: evidence.found });
    issues.push(issueOf('wrong-year', { found: evidence.found }));
  }
  const otherPeriod =
    evidence.kind === 'wrong-period'
      ? evidence.found
      : entries.length === 0
        ? doubts.find(({ kind }) => kind === 'other-period')?.found
        : undefined;
  if (otherPeriod !== undefined && input.answers.period === undefined) {
    asked.push({ kind: 'period', found: otherPeriod });
    issues.push(issueOf('wrong-period', { found: otherPeriod }));
  }
  const layout = entries.length === 0 ? doubts.find(({ kind }) => kind === 'layout') : undefined;
  if (layout) {
    asked.push({ kind: 'layout', found: layout.found });
    issues.push(issueOf('layout-unclear', { sheet: layout.sheet, cell: layout.cell, found: layout.found }));
  }
  return { asked, issues };
}

/** Rows with a figure that nobody could place: an error where an indicator that the unit owes could be meant, else a note. */
function unmatchedIssues(found: Findings): Issue[] {
  const placed = new Set(found.assignment.matched.values());
  const isOwed = (code: string) => {
    const indicator = found.reader.indicators.get(code);
    return indicator !== undefined && !placed.has(code) && isDue(indicator, found);
  };
  return found.entries
    .filter((entry) => holdsFigure(entry) && found.assignment.unsure.has(entryKey(entry)))
    .map((entry) => {
      const candidates = (found.assignment.unsure.get(entryKey(entry)) ?? []).filter(isOwed);
      const facts = { sheet: entry.sheet, cell: entry.cell, found: entry.label.trim(), candidates };
      return { ...issueOf('indicator-unmatched', facts), severity: candidates.length > 0 ? 'error' : 'note' };
    });
}

const isDue = (indicator: Indicator, found: Findings): boolean =>
  (indicator.timeBehavior !== 'year_end' || isYearReport(found)) &&
  (found.unit === null || reportsIndicator(found.unit, indicator));

const holdsFigure = ({ cells }: Entry): boolean => Boolean(cells.numerator ?? cells.denominator ?? cells.percent);

function contentNotes({ input, sheets, time, doubts, entries }: Findings): Issue[] {
  const hiddenSheets = input.workbook.sheets.filter(({ visibility, cells }) => visibility === 'hidden' && cells.length > 0);
  return [
    ...hiddenSheets.map(({ name }) => issueOf('hidden-content', { sheet: name })),
    ...sheets
      .filter(({ view }) => view.hidden.length > 0)
      .map(({ view }) => issueOf('hidden-content', { sheet: view.name, found: view.hidden.slice(0, 8).join(', ') })),
    ...time.skipped.map(({ sheet, found }) => issueOf('table-skipped', { sheet, found })),
    ...(entries.length > 0 ? doubts.map(({ sheet, cell, found }) => issueOf('table-skipped', { sheet, cell, found })) : []),
  ];
}
