import type { SubmissionFigure } from '../figures/figure.ts';
import type { Basis } from '../plan/reporting-period.ts';
import type { Answers, Question } from './submission.ts';

/** What a submission's file said at some time, under the answers given until then. */
export interface FormerReading {
  readonly unit: string | null;
  readonly period: string;
  readonly basis: Basis;
  readonly answers: Answers;
  /** What a person was then asked; nothing where it stood. */
  readonly questions: readonly Question[];
  readonly figures: readonly SubmissionFigure[];
}

/** What was asked last before nothing more was; empty where nothing ever was. */
export const lastAsked = (readings: readonly FormerReading[]): readonly Question[] =>
  readings.findLast(isAsking)?.questions ?? [];

const isAsking = ({ questions }: FormerReading): boolean => questions.length > 0;

/** Whether these answers are all that was said when the last question was settled. */
export function wasSettledBy(readings: readonly FormerReading[], questions: readonly string[]): boolean {
  const last = readings.findLastIndex(isAsking);
  const [asking, settled] = [readings[last], readings[last + 1]];
  if (asking === undefined || settled === undefined) return false;
  const added = Object.keys(settled.answers).filter((question) => !(question in asking.answers));
  return added.length > 0 && added.every((question) => questions.includes(question));
}
