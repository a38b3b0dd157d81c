import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { method, ofPlan, reason } from './method.ts';

/** What taking an import of units back came to. */
export interface UnitsImportTakenBack {
  /** Units that it had brought and that are gone again. */
  readonly removed: number;
  /** Units that are again what they were. */
  readonly restored: number;
  readonly events: number;
  /** Codes of units that it had brought and for which something has come in since: they stay. */
  readonly kept: readonly string[];
}

export const unitImportMethods = {
  /** `number`: as `units.import` or `unitEvents.load` answered it. Once. */
  'units.takeBackImport': method<Result<UnitsImportTakenBack, CallError>>()(
    ofPlan.extend({ number: z.number().int().positive(), reason: reason.nullable().default(null) }),
  ),
} as const;
