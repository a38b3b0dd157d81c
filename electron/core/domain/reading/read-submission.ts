import type { SubmissionFigure } from '../figures/figure.ts';
import type { Issue } from '../figures/issue.ts';
import { issueOf } from '../figures/issue.ts';
import { reportKey } from '../plan/reporting-periods.ts';
import { fail, ok } from '../result.ts';
import type { SubmissionReading } from '../submissions/submission.ts';
import { checkReading } from '../validation/check-reading.ts';
import type { ReadFigure, ReadingFacts } from '../validation/reading-facts.ts';
import { type Findings, isYearReport } from './findings.ts';
import { contentNotes, holdsFigure, questionsOf, unlabelledIssues, unmatchedIssues } from './findings-issues.ts';
import { gather } from './gather.ts';
import type { ReadingInput, ReadOutcome } from './reading-input.ts';
import { figureOf, type RowFigure } from './row-figures.ts';
import { type Entry, entryKey } from './tables/entry.ts';
import { statedTargets } from './unit-targets.ts';

/** Reads a unit's workbook as a report of a plan: whose it is, of when, and every figure with where it stood. */
export function readSubmission(input: ReadingInput): ReadOutcome {
  const findings = gather(input);
  const { entries, doubts, sheets } = findings;
  if (entries.length === 0 && doubts.length === 0)
    return fail(issueOf('no-table-found', { found: sheets[0]?.headings[0] ?? null }));
  if (isLeftBlank(findings)) return fail(issueOf('nothing-filled'));
  return ok(conclude(findings));
}

/**
 * Rows are there and nothing beside any of them: a form that nobody filled in. One blank row says nothing yet, and what is
 * hidden may hold figures.
 */
const isLeftBlank = ({ entries, doubts, sheets, time }: Findings): boolean =>
  doubts.length === 0 &&
  time.skipped.length === 0 &&
  entries.length > 1 &&
  entries.every((entry) => !holdsFigure(entry)) &&
  sheets.every(({ view }) => view.hidden.length === 0);

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
    targets: statedTargets(findings),
    issues: [
      ...questions.issues,
      ...read.issues,
      ...checkReading(readingFacts(findings, read.rows)),
      ...unmatchedIssues(findings),
      ...unlabelledIssues(findings),
      ...contentNotes(findings),
    ],
    questions: questions.asked,
    ...(findings.form ? { form: findings.form } : {}),
  };
}

function readingFacts({ frames, assignment, reader }: Findings, rows: readonly RowFigure[]): ReadingFacts {
  const indicatorOf = (key: string) => reader.indicators.get(assignment.matched.get(key) ?? '') ?? null;
  return {
    figures: rows.flatMap(({ figure, sheet, reading: { cell, denominatorCell } }): ReadFigure[] => {
      const indicator = reader.indicators.get(figure.indicator);
      return indicator ? [{ indicator, value: figure.value, sheet, cell, denominatorCell }] : [];
    }),
    sums: frames.flatMap(({ sums }) => sums.map((sum) => ({ ...sum, indicators: sum.entries.map(indicatorOf) }))),
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
