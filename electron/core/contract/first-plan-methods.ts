import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { method } from './method.ts';

/** The first plan of an office that none of the plans at hand is of. */
export const firstPlanMethods = {
  /** A plan without content, to be filled from its document; `office` as it calls itself ("LĐLĐ tỉnh …"). */
  'plans.begin': method<Result<{ id: string }, CallError>>()(
    z.object({ office: z.string().trim().min(1).max(200), year: z.number().int().min(1990).max(2100) }),
  ),
} as const;
