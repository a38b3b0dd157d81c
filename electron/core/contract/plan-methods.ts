import { z } from 'zod';
import type { PlanChange } from '../domain/plan/amending/plan-changes.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Proposal } from '../domain/plan/proposing/proposal.ts';
import type { ReportingPeriod } from '../domain/plan/reporting-period.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { id, method, nothing, ofPlan, reason } from './method.ts';
import { planSchema } from './plan-schema.ts';

const planId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/);
const version = z.number().int().min(1);

export interface PlanSummary {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly issuer: string;
  readonly indicators: number;
  readonly loaded: boolean;
}

/** A version of a plan: what it changed, who made it and why. */
export interface PlanVersionEntry {
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
  /** None where the plan was loaded as a whole. */
  readonly changes: readonly PlanChange[];
}

/** An indicator's population after single units were taken in or left out. */
export interface PopulationSet {
  readonly version: number;
  /** The version before: bringing it back undoes the change. */
  readonly former: number;
  /** Codes of the units that are asked now. */
  readonly population: readonly string[];
}

/** What a document seems to say. */
export interface DocumentProposals {
  readonly proposals: readonly Proposal[];
  /** The pasted text in Unicode, where it was typed in an older encoding. */
  readonly decoded: { readonly from: 'tcvn3' | 'vni'; readonly text: string } | null;
}

/** What loading a plan's file comes to, or would. */
export interface PlanFileLoaded {
  readonly id: string;
  readonly year: number;
  readonly issuer: string;
  readonly indicators: number;
  /** The version in force afterwards. */
  readonly version: number;
  /** The version in force before; null where the plan was not here. */
  readonly former: number | null;
  /** Against the version before; none where the plan was not here, or where the file says the same. */
  readonly changes: readonly PlanChange[];
}

/** Plans: loaded, amended, copied, proposed from a document. */
export const planMethods = {
  'plans.list': method<readonly PlanSummary[]>()(nothing),
  'plans.load': method<Result<{ id: string; indicators: number }, CallError>>()(ofPlan),
  'plans.get': method<Result<{ plan: Plan; version: number; periods: readonly ReportingPeriod[] }, CallError>>()(ofPlan),
  /** The whole plan as it is to be, made from `version`; the former version is kept. */
  'plans.amend': method<Result<{ version: number }, CallError>>()(z.object({ version, plan: planSchema, reason })),
  /** Undoes amendments: the content of `former` comes into force again, as a new version after `version`. */
  'plans.restoreVersion': method<Result<{ version: number }, CallError>>()(
    z.object({ planId: id, version, former: version, reason }),
  ),
  /** Single units taken into an indicator's population or left out of it, as a new version: `in`, `out`, or as its scope says. */
  'plans.setPopulation': method<Result<PopulationSet, CallError>>()(
    z.object({
      planId: id,
      indicator: id,
      changes: z
        .array(z.object({ unit: id, choice: z.enum(['in', 'out', 'as-scope']) }))
        .min(1)
        .max(10_000),
      reason,
    }),
  ),
  'plans.versions': method<Result<readonly PlanVersionEntry[], CallError>>()(ofPlan),
  /** Begins another year's plan from this one; measures stay linked, units that go on come along. `isEmpty`: without its content. */
  'plans.copy': method<Result<{ id: string; indicators: number; units: number }, CallError>>()(
    z.object({
      planId: id,
      year: z.number().int().min(1990).max(2100),
      id: planId.nullable().default(null),
      isEmpty: z.boolean().default(false),
    }),
  ),
  /** Takes a plan away that was begun by mistake: only while nothing refers to it. */
  'plans.remove': method<Result<{ id: string }, CallError>>()(z.object({ planId: id, reason })),
  'plans.bringBack': method<Result<{ id: string; version: number }, CallError>>()(z.object({ planId: id, reason })),
  /** What a document seems to say: its pasted text, or the file; nothing is written. */
  'plans.propose': method<Result<DocumentProposals, CallError>>()(
    z.object({ planId: id, text: z.string().max(2_000_000).nullable().default(null), file: id.nullable().default(null) }),
  ),
  'plans.export': method<Result<{ file: string; version: number }, CallError>>()(z.object({ planId: id, file: id })),
  /** A new plan, or a new version of the one that is here. `dryRun`: only told, not written. */
  'plans.loadFile': method<Result<PlanFileLoaded, CallError>>()(z.object({ file: id, dryRun: z.boolean().default(false) })),
} as const;
