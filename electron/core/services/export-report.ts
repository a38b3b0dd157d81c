import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { tableRows } from '../domain/reports/lay-out-report.ts';
import { fail, ok } from '../domain/result.ts';
import { laidOutReport } from './laid-out-report.ts';
import { notWritten } from './not-written.ts';
import { picturesIn } from './pictures-in.ts';
import { reportContext } from './plan-context.ts';
import { recordRelease } from './releases.ts';
import type { ServiceDeps } from './service-deps.ts';

type Input = ParsedInputOf<'reports.export'>;

/** Writes a form, or all of them, of the table as it stands, and enters it in the register of what left the office. */
export async function exportReport(deps: ServiceDeps, input: Input): Promise<OutputOf<'reports.export'>> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const { report, profile, recipient } = input;
  const file = deps.handles.nameOf(input.file) ?? input.file;
  const laidOut = await laidOutReport(deps, context.value, input);
  if (!laidOut.ok) return laidOut;
  const { layout, release } = laidOut.value;
  const isWritten = await deps.handles.write(
    input.file,
    await deps.writer.write([layout], await picturesIn(deps.files, [layout])),
  );
  if (!isWritten) return fail(notWritten(deps.handles, input.file));
  deps.stores.transaction(() => recordRelease(deps, release, { way: 'excel', report, file, recipient: recipient ?? profile }));
  return ok({ file, sheets: layout.sheets.length, rows: tableRows(layout), code: release.code });
}
