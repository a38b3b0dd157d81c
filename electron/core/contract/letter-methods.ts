import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { id, method, report } from './method.ts';

const ofObligation = z.object({ planId: id, obligation: id, file: id });
const units = z.array(id).min(1).max(10_000);

/** One unit's letter, and what its file would be called. */
export interface NamedLetter {
  readonly unit: string;
  readonly name: string;
  readonly file: string;
}

/** Letters and lists to units, each an official document (.docx). */
export const letterMethods = {
  /** Văn bản đôn đốc: one letter to all that owe the obligation; `units` is how many. */
  'letters.remind': method<Result<{ file: string; units: number }, CallError>>()(ofObligation),
  /** Danh sách đơn vị chưa nộp; it may be empty. */
  'letters.missing': method<Result<{ file: string; units: number }, CallError>>()(ofObligation),
  /** Phiếu trả lại; with no doubts (`doubts` 0) it confirms that the report was received. */
  'letters.return': method<Result<{ file: string; doubts: number }, CallError>>()(z.object({ submissionId: id, file: id })),
  /** Units that are asked anything in the period, with the names of their files; null is all. */
  'letters.list': method<Result<readonly NamedLetter[], CallError>>()(report.extend({ units: units.nullable().default(null) })),
  /** Phiếu báo số liệu: one file for each unit, or all in one. Of a closed period the closed figures. */
  'letters.figures': method<Result<{ files: readonly { unit: string; file: string }[] }, CallError>>()(
    report.extend({
      to: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('files'),
          files: z
            .array(z.object({ unit: id, file: id }))
            .min(1)
            .max(10_000),
        }),
        z.object({ kind: z.literal('together'), units: units.nullable().default(null), file: id }),
      ]),
    }),
  ),
} as const;
