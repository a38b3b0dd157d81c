import type { ClosedMark, ClosedNote } from '../domain/closing/closed-note.ts';
import type { ClosingFinding } from '../domain/closing/closing-findings.ts';
import type { PeriodChanges } from '../domain/closing/period-changes.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { decision, method, ofPlan, reason, report } from './method.ts';

/** What closing came to: `closed` is null where something was found and no reason was given; nothing is written then. */
export interface ClosingOutcome {
  readonly closed: ClosedNote | null;
  readonly findings: readonly ClosingFinding[];
}

/** Chốt số liệu. */
export const closingMethods = {
  /** What should be looked at before the period is closed; nothing is written. */
  'periods.check': method<Result<{ findings: readonly ClosingFinding[] }, CallError>>()(report),
  /** Freezes the period's tables and workbooks. Where the checks find something, a reason has to be given. */
  'periods.close': method<Result<ClosingOutcome, CallError>>()(
    report.extend({
      reason: reason.nullable().default(null),
      decision: decision.default({ number: null, signedOn: null }),
    }),
  ),
  'periods.reopen': method<Result<{ reopened: ClosedNote }, CallError>>()(report.extend({ reason })),
  /** Takes a reopening back: the former closing holds again, as long as no figure has changed since. */
  'periods.closeAgain': method<Result<{ closed: ClosedNote }, CallError>>()(report.extend({ reason })),
  /** Figures that are not those that the period was last closed with. */
  'periods.changes': method<Result<PeriodChanges, CallError>>()(report),
  /** The last closing of each of the plan's periods that ever was closed. */
  'periods.closings': method<Result<readonly ClosedMark[], CallError>>()(ofPlan),
} as const;
