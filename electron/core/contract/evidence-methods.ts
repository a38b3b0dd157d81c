import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { id, method } from './method.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The document that a figure by hand rests on; its file has been kept before. */
export const evidence = z.object({
  document: z.string().trim().min(1).max(300),
  file: z
    .object({ sha256, file: z.string().min(1).max(300) })
    .nullable()
    .default(null),
});

/** Documents that figures by hand rest on. */
export const evidenceMethods = {
  /** Keeps a document's file, of whatever kind. */
  'evidence.keep': method<Result<{ sha256: string; file: string }, CallError>>()(z.object({ file: id })),
  /** Writes the kept bytes into the place chosen. */
  'evidence.saveCopy': method<Result<{ file: string }, CallError>>()(z.object({ sha256, file: id })),
} as const;
