import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { method, ofPlan } from './method.ts';

/** Something that left the office with no figures to look up again: a reminder, a list of those missing, what goes back to a unit. */
export interface IssuedPaper {
  /** The event that tells of it. */
  readonly number: number;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  readonly report: string;
  /** Of a period or of another obligation, by its code. */
  readonly period: string;
  readonly file: string;
}

export const issuedMethods = {
  /** Beside `releases.list`, the latest first: with it the register names all that was written on paper from a plan. */
  'releases.withoutCode': method<Result<readonly IssuedPaper[], CallError>>()(ofPlan),
} as const;
