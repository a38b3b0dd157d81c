import type { StandingFigure, SubmissionFigure } from '../figures/figure.ts';
import { type Issue, issueOf } from '../figures/issue.ts';
import type { Question, ReplaceMode, Submission, SubmissionReading } from './submission.ts';

/** What there is already for the unit and report that a file was read as; nothing where its unit is not known. */
export interface FormerReport {
  readonly submissions: readonly Submission[];
  readonly standing: readonly StandingFigure[];
  /** The closed period that the report rests under; null where it may change. */
  readonly closed: ClosedOver | null;
}

/** A closed period, by its code and label. */
export type ClosedOver = Omit<Extract<Question, { kind: 'closed' }>, 'kind'>;

/** The file, and what a person has said about it so far. */
export interface ImportChoices {
  readonly sha256: string;
  /** What replaces figures may stand, as long as nothing is lost by it. */
  readonly accept: boolean;
  /** A person's answer to the question whether all is replaced; null while nobody has said. */
  readonly replace: ReplaceMode | null;
}

/** What becomes of a file that was read (semantics §8). */
export type ImportDecision =
  | { readonly kind: 'already-imported' | 'already-waiting'; readonly submission: Submission }
  | StandingDecision;

/** Whether figures count from now on, and what they take the place of. */
export type StandingDecision =
  | { readonly kind: 'waits'; readonly questions: readonly Question[]; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'stands';
      readonly mode: ReplaceMode;
      readonly supersedes: readonly string[];
      readonly issues: readonly Issue[];
    };

/** The decision for a file that has just come in: one that is here already changes nothing. */
export function decideImport(reading: SubmissionReading, former: FormerReport, choices: ImportChoices): ImportDecision {
  const twin = (state: Submission['state']) =>
    former.submissions.find((other) => other.sha256 === choices.sha256 && other.state === state);
  const standing = twin('standing');
  if (standing !== undefined) return { kind: 'already-imported', submission: standing };
  const waiting = twin('waiting');
  if (waiting !== undefined) return { kind: 'already-waiting', submission: waiting };
  return decideStanding(reading, former, choices);
}

/** Whether a reading stands at once or asks first; also for a submission that was waiting and has been answered. */
export function decideStanding(
  reading: SubmissionReading,
  former: FormerReport,
  choices: Omit<ImportChoices, 'sha256'>,
): StandingDecision {
  const standing = former.submissions.filter((other) => other.state === 'standing');
  const lacks = lackedIndicators(former.standing, reading.figures);
  const last = standing.at(-1);
  const mode = choices.replace ?? (choices.accept && lacks.length === 0 ? 'all' : null);
  const replaced = last !== undefined && mode === null ? last : null;
  const asked: Asked[] = [
    ...(former.closed === null ? [] : [closedReport(former.closed)]),
    ...(replaced === null
      ? []
      : [{ question: { kind: 'replace', standing: replaced.id, lacks } as const, issue: replacesStanding(replaced) }]),
  ];
  const questions = [...reading.questions, ...asked.map(({ question }) => question)];
  if (questions.length > 0) return { kind: 'waits', questions, issues: [...asked.map(({ issue }) => issue), ...reading.issues] };
  const supersedes = mode === 'supplement' ? [] : standing.map((other) => other.id);
  // A first submission fills in nothing: it is all there is.
  return { kind: 'stands', mode: last === undefined ? 'all' : (mode ?? 'all'), supersedes, issues: reading.issues };
}

interface Asked {
  readonly question: Question;
  readonly issue: Issue;
}

const closedReport = (closed: ClosedOver): Asked => ({
  question: { kind: 'closed', ...closed },
  issue: issueOf('period-closed', { found: closed.label }),
});

/**
 * All it asks is whether it may replace what stands, and nothing would be lost by it; or it waited for a period to be
 * reopened. Whether that has happened is the caller's to know.
 */
export const isReadyToAccept = ({ questions }: Pick<Submission, 'questions'>): boolean =>
  questions.length > 0 &&
  questions.every(({ kind, ...question }) => kind === 'closed' || ('lacks' in question && question.lacks.length === 0));

/** As it is once its period has been reopened: it no longer asks for that. */
export const asReopened = (submission: Submission): Submission => ({
  ...submission,
  questions: submission.questions.filter(({ kind }) => kind !== 'closed'),
  issues: submission.issues.filter(({ code }) => code !== 'period-closed'),
});

/** Indicators that would be lost: their unit reported them in what stands, and the new file says nothing about them. */
export function lackedIndicators(standing: readonly StandingFigure[], figures: readonly SubmissionFigure[]): readonly string[] {
  const said = new Set(figures.filter(({ value }) => value.state !== 'not-reported').map(({ indicator }) => indicator));
  return standing.filter((figure) => isReportedByUnit(figure) && !said.has(figure.indicator)).map(({ indicator }) => indicator);
}

/** A figure by hand is an overlay and stays whatever file comes; only what lies under it can be lost. */
function isReportedByUnit({ value, source, corrected }: StandingFigure): boolean {
  if (corrected !== null) return corrected.own.state === 'reported';
  return value.state === 'reported' && source?.kind !== 'person';
}

const replacesStanding = (standing: Submission): Issue =>
  issueOf('replaces-standing', { found: standing.file, candidates: [standing.id] });
