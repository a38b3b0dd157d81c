import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { type AllocationsRead, readAllocations } from '../domain/allocation/load/read-allocations.ts';
import { changedEntries, formerEntries } from '../domain/allocation/standing-allocations.ts';
import type { Workbook } from '../domain/grid.ts';
import { headingLines, timeEvidence } from '../domain/reading/headings.ts';
import { viewSheet } from '../domain/reading/sheet-view.ts';
import { allocationReport } from '../domain/reports/allocation-report.ts';
import { tableRows } from '../domain/reports/lay-out-report.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allocationWords, attachedToDecision } from '../text/vi-allocation.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import { type Allocated, allocated } from './allocations.ts';
import { keepAllocations } from './keep-allocations.ts';
import { notWritten } from './not-written.ts';
import { letterFor } from './office-letter.ts';
import { periodOfPlan } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';

type Input = ParsedInputOf<'allocations.load'>;

/** Takes what a workbook gives units to reach; its bytes are kept, and what is doubtful in it is told and left as it was. */
export async function loadAllocations(deps: ServiceDeps, input: Input): Promise<OutputOf<'allocations.load'>> {
  const found = allocated(deps.stores, input.planId, { withLastYear: false });
  if (!found.ok) return found;
  const file = deps.handles.nameOf(input.file) ?? input.file;
  const bytes = await deps.handles.bytesOf(input.file);
  const workbook = bytes === null ? null : await deps.workbooks.read(bytes, file);
  if (bytes === null || !workbook?.ok) return fail({ code: 'file-unreadable', file });
  const read = readOf(found.value, workbook.value, file);
  if (!read.ok) return read;
  const { issues } = read.value;
  const isOpen = ({ unit }: { readonly unit: string }): boolean => !input.locked.includes(unit);
  const members = read.value.members.filter(isOpen);
  const told = { file, read: read.value.entries.length + read.value.members.length, issues };
  const changes = { entries: entriesUnder(found.value, read.value, input).filter(isOpen), members };
  if (input.dryRun) return ok({ ...pretended(deps, found.value, changes), ...told });
  const { sha256 } = await deps.files.keep(bytes);
  const origin = { reason: input.reason, file: { name: file, sha256 } };
  return ok({ ...keepAllocations(deps, found.value.context, changes, origin), ...told });
}

function readOf({ context }: Allocated, workbook: Workbook, file: string): Result<AllocationsRead, CallError> {
  const { plan, units } = context;
  const year = periodOfPlan(plan, 'NAM');
  const titles = workbook.sheets.filter(({ visibility }) => visibility === 'visible').flatMap((grid) => topLines(grid));
  const evidence = year.ok ? timeEvidence(titles, plan, year.value) : null;
  if (evidence?.kind === 'wrong-year') return fail({ code: 'other-report', file, found: evidence.found });
  const read = readAllocations(workbook, plan, units);
  return read === null ? fail({ code: 'not-an-allocation', file }) : ok(read);
}

const TITLE_ROWS = 10;
const topLines = (grid: Workbook['sheets'][number]): readonly string[] => headingLines(viewSheet(grid), TITLE_ROWS);

/** A workbook that gives again what stands is no new decision about it. */
function entriesUnder({ table }: Allocated, { entries }: AllocationsRead, { decision }: Input) {
  const standing = new Map(
    table.indicators.flatMap(({ indicator, cells }) => cells.map((cell) => [`${cell.unit} ${indicator.code}`, cell] as const)),
  );
  return entries
    .filter(({ unit, indicator, amount }) => standing.get(`${unit} ${indicator}`)?.amount?.units !== amount?.units)
    .map((entry) => ({ ...entry, decision }));
}

/** What would be changed. */
function pretended({ stores }: ServiceDeps, { context }: Allocated, { entries, members }: Parameters<typeof keepAllocations>[2]) {
  const standing = stores.allocations.of(context.plan.id, entries);
  const counted = stores.allocations.members(context.plan.id);
  const changed = changedEntries(standing, entries);
  const recounted = members.filter(({ unit, members: count }) => counted.get(unit) !== count);
  const former = recounted.map(({ unit }) => ({ unit, members: counted.get(unit) ?? null }));
  return { changed: changed.length + recounted.length, former: { entries: formerEntries(standing, changed), members: former } };
}

/** Writes the table as it stands, as a supplement to its decision. */
export async function exportAllocations(
  deps: ServiceDeps,
  input: ParsedInputOf<'allocations.export'>,
): Promise<OutputOf<'allocations.export'>> {
  const found = allocated(deps.stores, input.planId, { withLastYear: false });
  if (!found.ok) return found;
  const { context, table } = found.value;
  const file = deps.handles.nameOf(input.file) ?? input.file;
  const choices = { attachedTo: table.decision && attachedToDecision(table.decision) };
  const letter = letterFor(deps, context.plan, { report: 'giao-chi-tieu', period: '', choices });
  if (!letter.ok) return letter;
  const layout = allocationReport(table, letter.value, reportWords, allocationWords);
  const isWritten = await deps.handles.write(input.file, await deps.writer.write([layout]));
  return isWritten
    ? ok({ file, sheets: layout.sheets.length, rows: tableRows(layout) })
    : fail(notWritten(deps.handles, input.file));
}
