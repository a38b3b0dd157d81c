import type { SubmissionFigure } from '../figures/figure.ts';
import { type Issue, type IssueCode, issueOf } from '../figures/issue.ts';
import type { SubmissionReading } from '../submissions/submission.ts';
import { columnsOfWord } from './form-columns.ts';
import type { OutsideFigure, PlacedText, ReturnedForm, ReturnedRow } from './returned-form.ts';
import type { SentForm, SentRow } from './sent-form.ts';

/** What a form is held against: the one that was sent, or as much as is known of it. */
export interface FormSent {
  readonly rows: ReadonlyMap<string, SentRow>;
  /** Null where the form was not made in this data folder: then only its labels are known. */
  readonly form: SentForm | null;
}

/**
 * The reading with all that was changed in the form, cell by cell. A figure under another label than the one sent is of
 * something else until a person says: it stays out.
 */
export function comparedWithSent(reading: SubmissionReading, returned: ReturnedForm, sent: FormSent): SubmissionReading {
  const reported = new Set(reading.figures.flatMap((figure) => (saysSomething(figure) ? [figure.indicator] : [])));
  const relabelled = returned.rows.filter((row) => isRelabelled(row, sent.rows));
  const doubtful = new Set(relabelled.map(({ indicator }) => indicator));
  return {
    ...reading,
    figures: reading.figures.map((figure) =>
      doubtful.has(figure.indicator) && saysSomething(figure) ? { ...figure, value: underOtherLabel } : figure,
    ),
    issues: [
      ...reading.issues,
      ...relabelled.map((row) => relabelledIssue(row, sent.rows, reported.has(row.indicator))),
      ...(sent.form === null ? [] : lockedCellIssues(returned, sent.form, sent.rows)),
      ...returned.outside.map(outsideIssue),
      ...returned.unprotected.map((sheet) => issueOf('form-unprotected', { sheet })),
      ...returned.damagedCodes.map((place) => issueAt('form-code-damaged', place)),
    ],
  };
}

const underOtherLabel = { state: 'needs-review', because: 'label-changed', percent: null } as const;

const saysSomething = ({ value }: SubmissionFigure): boolean => value.state !== 'not-reported';

const isRelabelled = ({ indicator, label, isAnswered }: ReturnedRow, rows: FormSent['rows']): boolean => {
  const sent = rows.get(indicator);
  return sent !== undefined && !isAnswered && !isSameText(sent.label, label.text);
};

function relabelledIssue({ indicator, label }: ReturnedRow, rows: FormSent['rows'], hasFigure: boolean): Issue {
  const issue = issueAt('label-changed', label, { indicator, candidates: [rows.get(indicator)?.label ?? ''] });
  return hasFigure ? issue : { ...issue, severity: 'note' };
}

/** Locked cells that say something else than when they were sent, and rows that are gone. */
function lockedCellIssues({ headings, rows, code }: ReturnedForm, sent: SentForm, sentRows: FormSent['rows']): readonly Issue[] {
  const columns = columnsOfWord(code.columns);
  const changedHeadings = headings.flatMap((heading) => {
    const before = sent.headings[columns.indexOf(heading.column)] ?? '';
    return isSameText(before, heading.text) ? [] : [issueAt('form-changed', heading, { candidates: [before] })];
  });
  const there = new Set(rows.map(({ indicator }) => indicator));
  const missing = sent.rows.filter(({ indicator }) => !there.has(indicator));
  return [
    ...changedHeadings,
    ...rows.flatMap((row) => changedCells(row, sentRows.get(row.indicator))),
    ...missing.map(({ indicator }) => issueOf('form-row-missing', { indicator })),
  ];
}

function changedCells({ indicator, target, previous, unitOfMeasure }: ReturnedRow, sent: SentRow | undefined): readonly Issue[] {
  if (sent === undefined) return [];
  const told = (code: IssueCode, now: PlacedText | null, before: string): readonly Issue[] =>
    now === null || isSameText(now.text, before) ? [] : [issueAt(code, now, { indicator, candidates: [before] })];
  return [
    ...told('target-differs', target, sent.target),
    ...told('form-changed', previous, sent.previous),
    ...told('form-changed', unitOfMeasure, sent.unitOfMeasure),
  ];
}

function outsideIssue(outside: OutsideFigure): Issue {
  const issue = issueAt('figure-outside-form', outside, { indicator: outside.indicator });
  return outside.isAlone ? { ...issue, severity: 'error' } : issue;
}

const issueAt = (code: IssueCode, { sheet, cell, text }: PlacedText, facts: Partial<Issue> = {}): Issue =>
  issueOf(code, { sheet, cell, found: text, ...facts });

/** Spaces and composed letters differ by who saved the file last, and say nothing. */
const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
