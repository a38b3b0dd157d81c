import type { Issue } from '#core/domain/figures/issue.ts';
import type { ReportingPeriod } from '#core/domain/plan/reporting-period.ts';
import { assertNever } from '#core/domain/result.ts';
import { IGNORED_ROW } from '#core/domain/submissions/answers.ts';
import type { RememberedAnswer } from '#core/domain/submissions/review.ts';
import type { Answers, Question } from '#core/domain/submissions/submission.ts';
import type { Names } from '#core/text/vi-issues.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { words } from '#core/text/vi-window.ts';
import type { Matter, Place } from './matters.ts';

/** An answer that takes one key or one click. */
export interface Choice {
  /** "1" … "9"; "0" leaves a row out. */
  readonly digit: string;
  readonly label: string;
  /** Why it is offered. */
  readonly evidence: string | null;
  readonly answers: Answers;
}

/** What labels and answers are made from. */
export interface ChoiceContext {
  readonly names: Names;
  readonly year: number;
  readonly periods: readonly ReportingPeriod[];
  /** Given before for the same unit and layout. */
  readonly suggestions: readonly RememberedAnswer[];
}

type Offer = Omit<Choice, 'digit'>;

const MOST = 9;
const MOST_CANDIDATES = 4;

/** What a matter can be answered with at once, what was answered the last time first. */
export function choicesOf(matter: Matter, context: ChoiceContext): readonly Choice[] {
  const offers = rememberedFirst(offersOf(matter, context), matter, context);
  const numbered = offers.slice(0, MOST).map((offer, index) => ({ ...offer, digit: String(index + 1) }));
  return matter.kind === 'row' ? [...numbered, leaveOut(matter.place)] : numbered;
}

const leaveOut = (place: Place): Choice => ({
  digit: '0',
  label: reviewWords.leaveOut,
  evidence: null,
  answers: { [`row:${placeText(place)}`]: IGNORED_ROW },
});

function offersOf(matter: Matter, context: ChoiceContext): readonly Offer[] {
  switch (matter.kind) {
    case 'question':
      return questionOffers(matter.question, context);
    case 'row':
      return matter.candidates.slice(0, MOST_CANDIDATES).map(({ code, agreement }) => ({
        label: context.names.indicator(code),
        evidence: agreement === null ? null : reviewWords.agreement(agreement),
        answers: { [`row:${placeText(matter.place)}`]: code },
      }));
    case 'duplicate':
      return matter.rivals.map((kept) => ({
        label: reviewWords.takeFigure(kept.found ?? '', kept.cell ?? ''),
        evidence: null,
        answers: keepOnly(kept, matter),
      }));
    case 'cell':
      return matter.issue.candidates.map((value) => ({
        label: value,
        evidence: null,
        answers: { [`cell:${placeText(matter.place)}`]: value },
      }));
    case 'told':
      return [];
    default:
      return assertNever(matter);
  }
}

/** The other rows of the contradiction are left out. */
const keepOnly = (kept: Issue, { rivals }: Extract<Matter, { kind: 'duplicate' }>): Answers =>
  Object.fromEntries(
    rivals
      .filter((rival) => rival !== kept && rival.cell !== null)
      .map((rival) => [`row:${placeText({ sheet: rival.sheet, cell: rival.cell ?? '' })}`, IGNORED_ROW]),
  );

function questionOffers(question: Question, { names, year, periods }: ChoiceContext): readonly Offer[] {
  const plain = (label: string, answers: Answers): Offer => ({ label, evidence: null, answers });
  switch (question.kind) {
    case 'unit':
      return question.candidates.slice(0, MOST_CANDIDATES).map((unit) => plain(names.unit(unit), { unit }));
    case 'year':
      return [plain(reviewWords.thisYear(year), { year: String(year) })];
    case 'period':
      return periods.map(({ code, label }) => plain(label, { period: code }));
    case 'layout':
      return layoutOffers(question);
    case 'replace':
      return replaceOffers(question);
    case 'closed':
      return [];
    default:
      return assertNever(question);
  }
}

/** Where something would be lost, what loses nothing comes first. */
function replaceOffers({ lacks }: Extract<Question, { kind: 'replace' }>): readonly Offer[] {
  const all = { label: words.replaceAll, evidence: null, answers: { replace: 'all' } };
  const supplement = { label: words.supplement, evidence: null, answers: { replace: 'supplement' } };
  return lacks.length === 0 ? [all, supplement] : [supplement, all];
}

const layoutOffers = ({ sheet, columns, rows }: Extract<Question, { kind: 'layout' }>): readonly Offer[] => [
  ...columns.map(({ column, heading }) => ({
    label: reviewWords.columnIs(column, heading),
    evidence: null,
    answers: { [`column:${sheet}`]: column },
  })),
  ...rows.map(({ row, name }) => ({
    label: reviewWords.rowIs(String(row), name),
    evidence: null,
    answers: { [`row-of:${sheet}`]: String(row) },
  })),
];

/** The answer given before comes first and says so; where it is not among the offers, it is added. */
function rememberedFirst(offers: readonly Offer[], matter: Matter, context: ChoiceContext): readonly Offer[] {
  const before = context.suggestions.find(({ question }) => question === questionKey(matter));
  if (!before) return offers;
  const isSame = ({ answers }: Offer) => answers[before.question] === before.answer;
  const label = offers.find(isSame)?.label ?? reviewWords.answerText(before.question, before.answer, context.names);
  const remembered = { label, evidence: reviewWords.remembered, answers: { [before.question]: before.answer } };
  return [remembered, ...offers.filter((offer) => !isSame(offer))];
}

/** By which a matter's answer is called; null where there is nothing to answer. */
export function questionKey(matter: Matter): string | null {
  switch (matter.kind) {
    case 'question':
      return matter.question.kind === 'layout' ? layoutKey(matter.question) : matter.question.kind;
    case 'row':
      return `row:${placeText(matter.place)}`;
    case 'cell':
      return `cell:${placeText(matter.place)}`;
    case 'duplicate':
    case 'told':
      return null;
    default:
      return assertNever(matter);
  }
}

const layoutKey = ({ sheet, columns }: Extract<Question, { kind: 'layout' }>): string =>
  columns.length > 0 ? `column:${sheet}` : `row-of:${sheet}`;

const placeText = ({ sheet, cell }: Place): string => (sheet === null ? cell : `${sheet}!${cell}`);
