import { type Issue, issueOf } from '../figures/issue.ts';
import { columnName } from '../grid.ts';
import type { Indicator } from '../plan/indicator.ts';
import { reportsIndicator } from '../plan/population.ts';
import type { Question } from '../submissions/submission.ts';
import { type Findings, isYearReport } from './findings.ts';
import { carriesFormCode } from './forms/form-sheet.ts';
import { type Entry, entryKey, type LayoutDoubt, type TableDoubt } from './tables/entry.ts';
import { pathText } from './tables/figure-columns.ts';
import { rawText } from './text/raw-text.ts';

interface Asked {
  readonly question: Question;
  readonly issue: Issue;
}

/** What a person must say before the report can stand. */
export function questionsOf(findings: Findings): { asked: Question[]; issues: Issue[] } {
  const all = [unitAsked, yearAsked, periodAsked, layoutAsked].flatMap((ask) => ask(findings) ?? []);
  return { asked: all.map(({ question }) => question), issues: all.map(({ issue }) => issue) };
}

function unitAsked({ whose }: Findings): Asked | null {
  if (whose.kind === 'recognised') return null;
  const { found } = whose;
  const candidates = whose.kind === 'ambiguous' ? whose.candidates : [];
  const code = whose.kind === 'ambiguous' ? 'unit-ambiguous' : 'unit-unknown';
  return { question: { kind: 'unit', found, candidates }, issue: issueOf(code, { found, candidates }) };
}

function yearAsked({ input, time: { evidence } }: Findings): Asked | null {
  if (evidence.kind !== 'wrong-year' || input.answers.year === String(input.plan.year)) return null;
  const { found } = evidence;
  return { question: { kind: 'year', found }, issue: issueOf('wrong-year', { found }) };
}

function periodAsked({ input, time: { evidence }, entries, doubts }: Findings): Asked | null {
  const otherColumns = entries.length === 0 ? doubts.find(({ kind }) => kind === 'other-period')?.found : undefined;
  const found = evidence.kind === 'wrong-period' ? evidence.found : otherColumns;
  if (found === undefined || input.answers.period !== undefined) return null;
  return { question: { kind: 'period', found }, issue: issueOf('wrong-period', { found }) };
}

/** Of every sheet once, where no table could be read at all. */
function layoutAsked({ entries, doubts }: Findings): Asked[] {
  const unclear = entries.length === 0 ? doubts.filter((doubt) => doubt.kind === 'layout') : [];
  const firstOfSheet = unclear.filter((doubt, at) => unclear.findIndex(({ sheet }) => sheet === doubt.sheet) === at);
  return firstOfSheet.map((doubt) => ({ question: layoutQuestion(doubt), issue: layoutIssue(doubt) }));
}

const layoutQuestion = ({ sheet, found, columns, rows }: LayoutDoubt): Question => ({
  kind: 'layout',
  found,
  sheet,
  columns: columns.map((column) => ({ column: columnName(column.column), heading: pathText(column) })),
  rows: rows.map(({ row, name }) => ({ row: row + 1, name })),
});

const layoutIssue = ({ sheet, cell, found, columns, rows }: LayoutDoubt): Issue => {
  const candidates = [...columns.map(({ column }) => columnName(column)), ...rows.map(({ row }) => String(row + 1))];
  return issueOf('layout-unclear', { sheet, cell, found, candidates });
};

/** Figures that stand in rows without a label: they are no loss that nobody hears of. */
export const unlabelledIssues = ({ frames }: Findings): Issue[] =>
  frames
    .flatMap(({ unlabelled = [] }) => unlabelled)
    .map(({ sheet, address, content }) => ({
      ...issueOf('indicator-unmatched', { sheet, cell: address, found: rawText(content) }),
      severity: 'note',
    }));

/** Rows with a figure that nobody could place: an error where an indicator that the unit owes could be meant, else a note. */
export function unmatchedIssues(found: Findings): Issue[] {
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

/** Something stands where its figures do. */
export const holdsFigure = ({ cells }: Entry): boolean => Boolean(cells.numerator ?? cells.denominator ?? cells.percent);

/** What was left out of sight, so that nobody wonders. */
export function contentNotes({ input, sheets, time, doubts, entries }: Findings): Issue[] {
  const hiddenSheets = input.workbook.sheets.filter(
    (sheet) => sheet.visibility === 'hidden' && sheet.cells.length > 0 && !carriesFormCode(sheet),
  );
  return [
    ...hiddenSheets.map(({ name }) => issueOf('hidden-content', { sheet: name })),
    ...sheets
      .filter(({ view }) => view.hidden.length > 0)
      .map(({ view }) => issueOf('hidden-content', { sheet: view.name, found: view.hidden.slice(0, 8).join(', ') })),
    ...time.skipped.map(({ sheet, found }) => issueOf('table-skipped', { sheet, found })),
    ...(entries.length > 0 ? doubts.map(besideOthers) : []),
  ];
}

// A table of other times is no loss; one that could not be understood may be.
const besideOthers = (doubt: TableDoubt): Issue =>
  doubt.kind === 'layout'
    ? layoutIssue(doubt)
    : issueOf('table-skipped', { sheet: doubt.sheet, cell: doubt.cell, found: doubt.found });
