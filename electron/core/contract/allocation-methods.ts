import { z } from 'zod';
import type { AllocationEntry } from '../domain/allocation/allocation.ts';
import type { AllocationTable } from '../domain/allocation/allocation-table.ts';
import type { LoadIssue } from '../domain/allocation/load/load-issue.ts';
import type { SpreadOutcome } from '../domain/allocation/spread-column.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { decision, id, method, ofPlan, reason } from './method.ts';

const whole = z.int().min(0);
const allocationEntry = z.object({
  unit: id,
  indicator: id,
  /** Scaled by 10^decimals, ratios in percent; null takes the unit's target back. */
  amount: z.object({ units: whole, decimals: whole.max(6) }).nullable(),
  decision,
});
const memberCount = z.object({ unit: id, members: whole.nullable() });
/** Why targets are changed: not everything needs saying. */
const change = z.object({ planId: id, reason: reason.nullable().default(null) });
/** What a change of allocated targets came to, and the changes that undo it. */
export interface AllocationsChanged {
  /** Targets and numbers of members that are not as they were. */
  readonly changed: number;
  readonly former: { readonly entries: readonly AllocationEntry[]; readonly members: readonly MemberCount[] };
}

/** Đoàn viên of a unit, null where that is not known. */
export interface MemberCount {
  readonly unit: string;
  readonly members: number | null;
}

export interface TargetsSpread extends AllocationsChanged {
  readonly outcomes: readonly (SpreadOutcome & { readonly indicator: string })[];
}

/** What came of loading a workbook; what has an issue is left as it was. */
export interface AllocationsLoaded extends AllocationsChanged {
  readonly file: string;
  /** Targets and numbers of members that the workbook gives. */
  readonly read: number;
  readonly issues: readonly LoadIssue[];
}

/** Giao chỉ tiêu. */
export const allocationMethods = {
  'allocations.get': method<Result<AllocationTable, CallError>>()(ofPlan),
  'allocations.set': method<Result<AllocationsChanged, CallError>>()(
    change.extend({ entries: z.array(allocationEntry).max(100_000), members: z.array(memberCount).max(10_000).default([]) }),
  ),
  /** What the plan asks, or `total` (scaled by the indicator's decimals), over the units of each indicator; locked ones keep theirs. */
  'allocations.spread': method<Result<TargetsSpread, CallError>>()(
    change.extend({
      indicators: z.array(id).min(1).max(500),
      by: z.enum(['last-year', 'members', 'evenly']),
      locked: z.array(id).max(10_000).default([]),
      total: whole.nullable().default(null),
      decision,
    }),
  ),
  /** A workbook of units by indicators; blank cells say nothing, locked units keep theirs. `dryRun`: only told, not written. */
  'allocations.load': method<Result<AllocationsLoaded, CallError>>()(
    change.extend({ file: id, decision, locked: z.array(id).max(10_000).default([]), dryRun: z.boolean().default(false) }),
  ),
  'allocations.export': method<Result<{ file: string; sheets: number; rows: number }, CallError>>()(
    z.object({ planId: id, file: id }),
  ),
} as const;
