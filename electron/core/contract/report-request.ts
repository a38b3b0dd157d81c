import { z } from 'zod';
import type { Page } from '../domain/pages/page.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { basis, id, method, report } from './method.ts';
import { reportOptions } from './office-methods.ts';
import { recipient } from './release-methods.ts';
import { unitTree } from './unit-methods.ts';

export const reportNames = ['bieu-01', 'bieu-02', 'bieu-03', 'bieu-04', 'bieu-05', 'unit-sheets', 'all'] as const;
export type ReportName = (typeof reportNames)[number];

const reportName = z.enum(reportNames);

/** How reports of a period are told, whichever of them. */
const reportChoices = report.extend({
  basis: basis.nullable().default(null),
  tree: unitTree,
  /** Biểu 01 also shows last year. */
  lastYear: z.boolean().default(false),
  /** A recipient's name: Biểu 01 of the indicators chosen for it. */
  profile: id.nullable().default(null),
  /** To whom it goes, as it is noted in the register. */
  recipient: recipient.default(null),
  /** In the place of what is remembered for the report; this once only. */
  options: reportOptions.nullable().default(null),
});

/** One report as it is asked for. */
export const reportRequest = reportChoices.extend({ report: reportName });

const reports = z.array(reportName).min(1).max(reportNames.length);

/** A page that there will be, before it is drawn. Points. */
export interface PageSeen {
  readonly report: ReportName;
  readonly sheet: string;
  readonly width: number;
  readonly height: number;
}

export interface PreviewSeen {
  /** Names these pages to `reports.previewPages`: they stay as they are, whatever comes in meanwhile. */
  readonly preview: string;
  readonly pages: readonly PageSeen[];
}

export interface PdfWritten {
  readonly file: string;
  readonly pages: number;
  readonly sheets: number;
  readonly rows: number;
}

/** Xuất, in: reports as they come out on paper. */
export const pageMethods = {
  /** Lays reports out to be looked at and printed, one after the other. */
  'reports.preview': method<Result<PreviewSeen, CallError>>()(reportChoices.extend({ reports })),
  /** Some of the pages, drawn; fails where so much was looked at since that they are no longer kept. */
  'reports.previewPages': method<Result<readonly Page[], CallError>>()(
    z.object({ preview: id, first: z.int().min(0), count: z.int().min(1).max(50) }),
  ),
  /** Enters in the register what was printed of the pages that are looked at. */
  'reports.printed': method<Result<{ codes: readonly string[] }, CallError>>()(
    z.object({ preview: id, reports, recipient: recipient.default(null) }),
  ),
  /** Writes each file with the reports named for it, one after the other; what is written stays when the rest is cancelled. */
  'reports.writePdf': method<Result<{ files: readonly PdfWritten[]; cancelled: boolean }, CallError>>()(
    reportChoices.extend({
      files: z
        .array(z.object({ reports, file: id }))
        .min(1)
        .max(50),
      /** Names the work for progress, counted in pages, and for `tasks.cancel`. */
      task: id.default('pdf'),
    }),
  ),
} as const;
