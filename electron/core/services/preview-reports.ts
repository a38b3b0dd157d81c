import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { ReportName } from '../contract/report-request.ts';
import { drawWholePage } from '../domain/pages/draw-page.ts';
import { pageFrames } from '../domain/pages/page-frames.ts';
import { paperOf } from '../domain/pages/paper.ts';
import { fail, ok } from '../domain/result.ts';
import { laidOutReport } from './laid-out-report.ts';
import { picturesOfPages } from './pictures-in.ts';
import { reportContext } from './plan-context.ts';
import type { KeptRelease } from './ports.ts';
import type { PreviewPage } from './previews.ts';
import { recordRelease } from './releases.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Lays reports out, to be looked at page by page. */
export async function previewReports(
  deps: ServiceDeps,
  { reports, ...choices }: ParsedInputOf<'reports.preview'>,
): Promise<OutputOf<'reports.preview'>> {
  const context = reportContext(deps.stores, choices);
  if (!context.ok) return context;
  const pages: PreviewPage[] = [];
  const releases = new Map<ReportName, KeptRelease>();
  for (const report of reports) {
    const laidOut = await laidOutReport(deps, context.value, { ...choices, report });
    if (!laidOut.ok) return laidOut;
    pages.push(...pageFrames(laidOut.value.layout).map((frame) => ({ report, frame })));
    releases.set(report, laidOut.value.release);
  }
  const preview = deps.newId();
  deps.previews.keep(preview, { pages, releases });
  const seen = pages.map(({ report, frame: { sheet } }) => ({ report, sheet: sheet.name, ...paperOf(sheet.page) }));
  return ok({ preview, pages: seen });
}

/** Draws some of the pages that are being looked at. */
export async function previewPages(
  { previews, files }: ServiceDeps,
  { preview, first, count }: ParsedInputOf<'reports.previewPages'>,
): Promise<OutputOf<'reports.previewPages'>> {
  const kept = previews.get(preview);
  if (kept === null) return fail({ code: 'preview-gone', preview });
  const frames = kept.pages.slice(first, first + count).map(({ frame }) => frame);
  const pictures = await picturesOfPages(files, frames);
  return ok(frames.map((frame) => drawWholePage(frame, pictures)));
}

/** The very pages that were looked at have been printed. */
export function reportsPrinted(
  deps: ServiceDeps,
  { preview, reports, recipient }: ParsedInputOf<'reports.printed'>,
): OutputOf<'reports.printed'> {
  const kept = deps.previews.get(preview);
  if (kept === null) return fail({ code: 'preview-gone', preview });
  const printed = reports.flatMap((report) => {
    const release = kept.releases.get(report);
    return release ? [{ report, release }] : [];
  });
  deps.stores.transaction(() => {
    for (const { report, release } of printed) recordRelease(deps, release, { way: 'print', report, file: null, recipient });
  });
  return ok({ codes: printed.map(({ release }) => release.code) });
}
