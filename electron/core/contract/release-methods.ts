import { z } from 'zod';
import type { ClosedNote } from '../domain/closing/closed-note.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import type { Release, ReleaseAsked, ReleaseChanges } from '../domain/register/released-table.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { method, ofPlan } from './method.ts';

/** What is known of a table under its code. */
export interface FoundRelease {
  readonly code: string;
  readonly asked: ReleaseAsked;
  readonly planVersion: number;
  readonly periodLabel: string;
  readonly basis: Basis;
  readonly year: number;
  readonly closed: ClosedNote | null;
  /** Each time that it went out, the latest first. */
  readonly releases: readonly Release[];
  /** `plan-gone`: its plan or period is no longer there. */
  readonly state: 'current' | 'changed' | 'plan-gone';
  /** Null where the plan is gone. */
  readonly changes: ReleaseChanges | null;
}

export const recipient = z.string().trim().min(1).max(300).nullable();

/** Sổ phát hành. */
export const releaseMethods = {
  'releases.list': method<Result<readonly Release[], CallError>>()(ofPlan),
  /** By the code at a table's foot, as a person typed it. */
  'releases.find': method<Result<FoundRelease, CallError>>()(z.object({ code: z.string().max(100) })),
  /** Null takes a recipient back. */
  'releases.noteRecipient': method<Result<Release, CallError>>()(z.object({ number: z.int().min(1), recipient })),
} as const;
