import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { PdfWritten, ReportName } from '../contract/report-request.ts';
import { drawWholePage } from '../domain/pages/draw-page.ts';
import type { Page } from '../domain/pages/page.ts';
import { type PageFrame, pageFrames } from '../domain/pages/page-frames.ts';
import type { KnownPictures } from '../domain/pages/placed-pictures.ts';
import { tableRows } from '../domain/reports/lay-out-report.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type LaidOutReport, laidOutReport } from './laid-out-report.ts';
import { notWritten } from './not-written.ts';
import { picturesOfPages } from './pictures-in.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import { recordRelease } from './releases.ts';
import type { ServiceDeps } from './service-deps.ts';

type Input = ParsedInputOf<'reports.writePdf'>;
type Answer = OutputOf<'reports.writePdf'>;

/** A file's reports, laid out before the first of all files is written: so the pages can be counted. */
interface Laid {
  readonly file: string;
  readonly name: string;
  readonly reports: readonly (LaidOutReport & { readonly report: ReportName })[];
  readonly frames: readonly PageFrame[];
}

/** Writes reports as PDF, the same pages as are looked at and printed. */
export async function writePdf(deps: ServiceDeps, input: Input): Promise<Answer> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  deps.tasks.begin(input.task);
  try {
    const all = await laidOut(deps, context.value, input);
    return all.ok ? await writeAll(deps, all.value, input) : all;
  } finally {
    deps.tasks.end(input.task);
  }
}

async function laidOut(
  deps: ServiceDeps,
  context: PlanPeriod,
  { files, ...choices }: Input,
): Promise<Result<readonly Laid[], CallError>> {
  const all: Laid[] = [];
  for (const { reports, file } of files) {
    const laid: (LaidOutReport & { readonly report: ReportName })[] = [];
    for (const report of reports) {
      const one = await laidOutReport(deps, context, { ...choices, report });
      if (!one.ok) return one;
      laid.push({ ...one.value, report });
    }
    const frames = laid.flatMap(({ layout }) => pageFrames(layout));
    all.push({ file, name: deps.handles.nameOf(file) ?? file, reports: laid, frames });
  }
  return ok(all);
}

async function writeAll(deps: ServiceDeps, all: readonly Laid[], input: Input): Promise<Answer> {
  const total = all.reduce((sum, { frames }) => sum + frames.length, 0);
  const written: PdfWritten[] = [];
  let before = 0;
  for (const one of all) {
    const bytes = await pdfOf(deps, one, (done) => {
      deps.tasks.tell({ task: input.task, done: before + done, total, file: one.name });
      return !deps.tasks.isCancelled(input.task);
    });
    if (bytes === null) return ok({ files: written, cancelled: true });
    if (!(await deps.handles.write(one.file, bytes))) return fail(notWritten(deps.handles, one.file));
    record(deps, one, input);
    before += one.frames.length;
    written.push(writtenOf(one));
  }
  return ok({ files: written, cancelled: false });
}

const pdfOf = async ({ pdf, clock, files }: ServiceDeps, { reports, frames }: Laid, goesOn: (done: number) => boolean) => {
  const [first] = reports;
  const pictures = await picturesOfPages(files, frames);
  return pdf.write(
    {
      title: reports.map(({ layout }) => layout.title).join('; '),
      author: first?.layout.creator ?? '',
      madeAt: first?.layout.madeAt ?? clock.now(),
      pages: drawn(frames, pictures),
    },
    goesOn,
  );
};

function* drawn(frames: readonly PageFrame[], pictures: KnownPictures): Generator<Page> {
  for (const frame of frames) yield drawWholePage(frame, pictures);
}

function record(deps: ServiceDeps, { name: file, reports }: Laid, { profile, recipient }: Input): void {
  deps.stores.transaction(() => {
    for (const { report, release } of reports)
      recordRelease(deps, release, { way: 'pdf', report, file, recipient: recipient ?? profile });
  });
}

const writtenOf = ({ name, reports, frames }: Laid): PdfWritten => ({
  file: name,
  pages: frames.length,
  sheets: reports.reduce((sum, { layout }) => sum + layout.sheets.length, 0),
  rows: reports.reduce((sum, { layout }) => sum + tableRows(layout), 0),
});
