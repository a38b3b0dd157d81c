import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import { missingFigures } from '../domain/templates/template-content.ts';
import type { TemplateMistake } from '../domain/templates/template-mistake.ts';
import type { CallError } from './errors.ts';
import { basis, id, method, nothing, report } from './method.ts';

/** Mẫu in của cơ quan: a workbook with placeholders that the office put in. */
export interface OfficeTemplate {
  readonly id: string;
  readonly name: string;
  readonly missing: (typeof missingFigures)[number];
  /** As the file was called. */
  readonly file: string;
  readonly sha256: string;
  /** ISO instant. */
  readonly addedAt: string;
  readonly actor: string;
}

/** A template that ships with the product, to start from. */
export interface SampleTemplate {
  /** "Biểu 01 - So với kế hoạch.xlsx" */
  readonly file: string;
}

const name = z.string().trim().min(1).max(200);
const missing = z.enum(missingFigures);

/** Mẫu biểu: the office's own workbooks, filled with the figures of a period. */
export const templateMethods = {
  'templates.list': method<readonly OfficeTemplate[]>()(nothing),
  /** Every mistake by its cell; none where it can be filled. */
  'templates.check': method<Result<{ file: string; mistakes: readonly TemplateMistake[] }, CallError>>()(z.object({ file: id })),
  /** In the place of the one of the same name. One with mistakes is not taken, and all of them are told. */
  'templates.add': method<
    Result<{ template: OfficeTemplate | null; replaced: OfficeTemplate | null; mistakes: readonly TemplateMistake[] }, CallError>
  >()(z.object({ file: id, name: name.nullable().default(null), missing: missing.default('words') })),
  'templates.set': method<Result<OfficeTemplate, CallError>>()(z.object({ id, name, missing })),
  'templates.remove': method<Result<OfficeTemplate, CallError>>()(z.object({ id })),
  /** Takes a removal back, or the replacing of one by another: it is again as it was before that. */
  'templates.bringBack': method<Result<OfficeTemplate, CallError>>()(z.object({ id })),
  /** The office's own file, unfilled. */
  'templates.save': method<Result<{ file: string }, CallError>>()(z.object({ id, file: id })),
  /** Writes the template with the figures of the period; a closed one gives what it was closed with. */
  'templates.fill': method<Result<{ file: string; placeholders: number }, CallError>>()(
    report.extend({
      id,
      file: id,
      basis: basis.nullable().default(null),
      documentNumber: z.string().trim().min(1).max(200).nullable().default(null),
      signedOn: z.iso.date().nullable().default(null),
    }),
  ),
  'templates.samples': method<readonly SampleTemplate[]>()(nothing),
  /** Writes templates that ship with the product, by their file names. */
  'templates.saveSamples': method<Result<{ files: readonly string[] }, CallError>>()(
    z.object({ files: z.array(z.object({ sample: id, file: id })).max(50) }),
  ),
} as const;
