import { z } from 'zod';
import type { Issue } from '../domain/figures/issue.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import type { Result } from '../domain/result.ts';
import type { ScanKind } from '../domain/submissions/scan-kind.ts';
import type { Draft, Scan, TypedReport, TypedRow } from '../domain/submissions/typed-report.ts';
import type { CallError } from './errors.ts';
import type { ImportedFile } from './imported-file.ts';
import { basis, id, method, ofPlan, report } from './method.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const typed = z.string().max(500).default('');
const formRow = z.object({ indicator: id, basis, numerator: typed, denominator: typed, percent: typed });
const typedReport = z.object({
  source: z.object({
    kind: z.enum(['paper', 'telephone']),
    receivedOn: z.iso.date(),
    toldBy: z.string().trim().min(1).max(200).nullable().default(null),
    scan: z
      .object({ sha256, file: z.string().min(1).max(300) })
      .nullable()
      .default(null),
  }),
  rows: z.array(formRow).max(2000),
});

/** Reports on paper or told by telephone: typed, with their scans and drafts. */
export const typedMethods = {
  /** A whole report typed from paper or as it was told; one submission for each report that something was typed for. */
  'typed.enter': method<Result<readonly ImportedFile[], CallError>>()(
    report.extend({ unit: id, report: typedReport, accept: z.boolean().default(false) }),
  ),
  /** What its figures say against the unit's other reports, before it is saved. */
  'typed.compare': method<Result<readonly { readonly basis: Basis; readonly issue: Issue }[], CallError>>()(
    report.extend({ unit: id, report: typedReport }),
  ),
  /** What a submission was typed as; null for one that is a file. */
  'typed.get': method<Result<{ period: string; unit: string; report: TypedReport } | null, CallError>>()(
    z.object({ submissionId: id }),
  ),
  /** Figures out of a table with indicators' codes, to be entered. */
  'typed.table': method<Result<readonly TypedRow[], CallError>>()(z.object({ file: id })),
  /** Keeps the picture or PDF of a report on paper. */
  'scans.keep': method<Result<Scan, CallError>>()(z.object({ file: id })),
  'scans.get': method<Result<{ kind: ScanKind; base64: string }, CallError>>()(z.object({ sha256 })),
  /** Forms that are not finished. */
  'drafts.list': method<Result<readonly Draft[], CallError>>()(ofPlan),
  'drafts.save': method<Result<{ savedAt: string }, CallError>>()(report.extend({ unit: id.nullable(), report: typedReport })),
  'drafts.remove': method<Result<{ removed: boolean }, CallError>>()(report.extend({ unit: id.nullable() })),
} as const;
