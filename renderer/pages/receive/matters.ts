import type { Issue, IssueCode } from '#core/domain/figures/issue.ts';
import type { RecognisedRow, RecognisedTable } from '#core/domain/submissions/review.ts';
import type { Question, Submission } from '#core/domain/submissions/submission.ts';
import { isError } from '#core/domain/submissions/submission-outcome.ts';

/** Where in the workbook a matter stands. */
export interface Place {
  readonly sheet: string | null;
  /** "E9" */
  readonly cell: string;
}

/** An indicator that a row could be; `agreement` is how much of the label it explains (0–1), null where nobody said. */
export interface Candidate {
  readonly code: string;
  readonly agreement: number | null;
}

interface Base {
  readonly key: string;
  readonly place: Place | null;
}

/** One thing about a submission that a person decides, or at least has to know. */
export type Matter =
  | (Base & { readonly kind: 'question'; readonly question: Question })
  /** `current`: what the row is read as now, where a person only wants it otherwise. */
  | (Base & {
      readonly kind: 'row';
      readonly place: Place;
      readonly label: string;
      readonly issue: Issue | null;
      readonly current: string | null;
      readonly candidates: readonly Candidate[];
    })
  /** Rows that say different things of one indicator. */
  | (Base & { readonly kind: 'duplicate'; readonly indicator: string; readonly rivals: readonly Issue[] })
  | (Base & { readonly kind: 'cell'; readonly place: Place; readonly issue: Issue })
  | (Base & { readonly kind: 'told'; readonly issue: Issue });

/** Issues that a question of the submission puts to the person. */
const asked: Partial<Record<IssueCode, Question['kind']>> = {
  'unit-unknown': 'unit',
  'unit-ambiguous': 'unit',
  'wrong-year': 'year',
  'wrong-period': 'period',
  'layout-unclear': 'layout',
  'replaces-standing': 'replace',
  'period-closed': 'closed',
};

/**
 * What a submission asks, in the order in which it is best answered: first what nobody can answer now, then whose and which
 * report, the layout, rows and cells, and at the end whether it takes the place of another, for only then its effect is known.
 */
export function mattersOf(submission: Submission, tables: readonly RecognisedTable[]): readonly Matter[] {
  if (submission.state === 'superseded' || submission.state === 'withdrawn') return [];
  const questions = submission.state === 'waiting' ? submission.questions : [];
  const kinds = new Set(questions.map(({ kind }) => kind));
  const errors = submission.issues.filter((issue) => isError(issue) && !isAsked(issue, kinds));
  const matters = questions.map((question) => questionMatter(question, submission.issues));
  return [
    ...matters.filter(({ question }) => question.kind === 'closed'),
    ...matters.filter(({ question }) => question.kind !== 'replace' && question.kind !== 'closed'),
    ...errors.filter(isFirstOfItsRows).map((issue) => issueMatter(issue, submission, tables)),
    ...matters.filter(({ question }) => question.kind === 'replace'),
  ];
}

const isAsked = ({ code }: Issue, kinds: ReadonlySet<Question['kind']>): boolean => {
  const kind = asked[code];
  return kind !== undefined && kinds.has(kind);
};

function questionMatter(question: Question, issues: readonly Issue[]): Extract<Matter, { kind: 'question' }> {
  const isAbout = ({ code, cell, sheet }: Issue) =>
    asked[code] === question.kind && cell !== null && (question.kind !== 'layout' || sheet === question.sheet);
  const issue = issues.find(isAbout);
  return {
    kind: 'question',
    key: question.kind === 'layout' ? `layout ${question.sheet}` : `question ${question.kind}`,
    question,
    place: issue ? placeOf(issue) : null,
  };
}

/** Every row of a contradiction raises the issue; together they are one matter. */
const isFirstOfItsRows = (issue: Issue, index: number, all: readonly Issue[]): boolean =>
  issue.code !== 'indicator-duplicate' || index === all.findIndex((one) => isRival(one, issue));

const isRival = (one: Issue, other: Issue): boolean => one.code === 'indicator-duplicate' && one.indicator === other.indicator;

function issueMatter(issue: Issue, submission: Submission, tables: readonly RecognisedTable[]): Matter {
  const place = placeOf(issue);
  const key = `${issue.code} ${issue.sheet} ${issue.cell} ${issue.indicator}`;
  if (place === null || submission.state === 'rejected') return { kind: 'told', key, place, issue };
  if (issue.code === 'indicator-unmatched') return rowMatter(key, place, issue, rowAt(tables, place));
  if (issue.code !== 'indicator-duplicate' || issue.indicator === null) return { kind: 'cell', key, place, issue };
  const rivals = submission.issues.filter((one) => isRival(one, issue));
  return { kind: 'duplicate', key, place, indicator: issue.indicator, rivals };
}

function rowMatter(key: string, place: Place, issue: Issue, row: RecognisedRow | undefined): Matter {
  const plain = issue.candidates.map((code) => ({ code, agreement: null }));
  const candidates = row && row.candidates.length > 0 ? row.candidates : plain;
  return { kind: 'row', key, place, label: issue.found ?? row?.label ?? '', issue, current: null, candidates };
}

/** A row that a person picks in the sheet, to say that it is another indicator or none. */
export const pickedRow = (sheet: string, row: RecognisedRow): Matter => ({
  kind: 'row',
  key: `picked ${sheet} ${row.cell}`,
  place: { sheet, cell: row.cell },
  label: row.label,
  issue: null,
  current: row.indicator,
  candidates: row.candidates.filter(({ code }) => code !== row.indicator),
});

const placeOf = ({ sheet, cell }: Issue): Place | null => (cell === null ? null : { sheet, cell });

/** The recognised row that a place belongs to: its label's cell or one of its figures'. */
const rowAt = (tables: readonly RecognisedTable[], { sheet, cell }: Place): RecognisedRow | undefined =>
  tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ rows }) => rows)
    .find((row) => row.cell === cell || row.figureCells.includes(cell));
