import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { EventsLoaded } from '../contract/unit-methods.ts';
import type { SheetGrid } from '../domain/grid.ts';
import { tableRows } from '../domain/reports/lay-out-report.ts';
import { unitWorkbookReport } from '../domain/reports/unit-workbook-report.ts';
import { fail, ok } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import { factsOf, type UnitEventFacts } from '../domain/units/lineage/unit-event.ts';
import { type EventRow, type FindUnit, readEvents } from '../domain/units/workbook/read-events.ts';
import { unitWorkbookWords } from '../text/vi-units-workbook.ts';
import { dayText } from '../text/vi-words.ts';
import type { BeforeImport } from './domain-event.ts';
import { notWritten } from './not-written.ts';
import { planContext } from './plan-context.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { eventsAround } from './unit-event-surroundings.ts';
import { faultsOf, writeEvent } from './unit-events.ts';

/** Writes all that the plan says of its units, and what happened to them. */
export async function exportUnits(deps: ServiceDeps, input: ParsedInputOf<'units.export'>): Promise<OutputOf<'units.export'>> {
  const { stores } = deps;
  const context = planContext(stores, input.planId);
  if (!context.ok) return context;
  const { plan } = context.value;
  const file = deps.handles.nameOf(input.file) ?? input.file;
  const units = stores.units.profiles(plan.id);
  const codes = new Map(units.map(({ identity, code }) => [identity, code]));
  const content = { units, events: eventsAround(stores, plan.id), creator: plan.letterhead.issuingBody };
  const layout = unitWorkbookReport(content, unitWorkbookWords, (identity) => codes.get(identity) ?? identity, dayText);
  const isWritten = await deps.handles.write(input.file, await deps.writer.write([layout]));
  return isWritten
    ? ok({ file, sheets: layout.sheets.length, rows: tableRows(layout) })
    : fail(notWritten(deps.handles, input.file));
}

/** The lasting unit behind a code of the plan, "<plan>/<code>" of another, or an identity. */
export function unitFinder({ units }: Stores, planId: string): FindUnit {
  const found = new Map<string, string>();
  for (const { identity } of units.known()) found.set(identity, identity);
  for (const unit of units.known()) found.set(`${unit.planId}/${unit.code}`, unit.identity);
  for (const { code, identity } of units.profiles(planId)) found.set(code, identity);
  return (written) => found.get(written) ?? null;
}

export async function loadUnitEvents(
  deps: ServiceDeps,
  { planId, file: handle, reason }: ParsedInputOf<'unitEvents.load'>,
): Promise<OutputOf<'unitEvents.load'>> {
  const context = planContext(deps.stores, planId);
  if (!context.ok) return context;
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.handles.bytesOf(handle);
  const workbook = bytes === null ? null : await deps.workbooks.read(bytes, file);
  if (!workbook?.ok) return fail({ code: 'file-unreadable', file });
  return deps.stores.transaction(() => {
    const taken = takeEvents(deps, planId, workbook.value.sheets, reason);
    if (taken === null) return fail({ code: 'not-a-list-of-events', file });
    const { loaded, done } = taken;
    if (done.length === 0) return ok(loaded);
    const former = { order: [], units: [], events: done };
    const event = { kind: 'units-imported', planId, file, added: 0, updated: 0, former } as const;
    return ok({ ...loaded, number: deps.stores.events.append(event, signed(deps, reason)) });
  });
}

/** What came of a workbook's events, and those that were written with what they said before. */
interface EventsTaken {
  readonly loaded: EventsLoaded;
  readonly done: BeforeImport['events'];
}

/** Records the events of a workbook by day; null where it has none. What is not understood or cannot be is left out and told. */
export function takeEvents(
  deps: ServiceDeps,
  planId: string,
  sheets: readonly SheetGrid[],
  reason: string | null,
): EventsTaken | null {
  const rows = readEvents(sheets, unitWorkbookWords, unitFinder(deps.stores, planId));
  if (rows === null) return null;
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const refused: EventsLoaded['refused'][number][] = [];
  const written: BeforeImport['events'][number][] = [];
  const inOrder = rows.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  deps.stores.transaction(() => {
    for (const row of inOrder) {
      const { sheet, cell } = row;
      if (row.kind === 'unclear') {
        refused.push({ sheet, cell, found: row.found, faults: [] });
        continue;
      }
      const done = takeEvent(deps, planId, row, reason);
      if (!done.ok) {
        refused.push({ sheet, cell, found: '', faults: done.error });
        continue;
      }
      counts[done.value.what]++;
      if (done.value.what !== 'unchanged') written.push(done.value);
    }
  });
  return { loaded: { ...counts, refused }, done: written.map(({ id, before }) => ({ id, before })) };
}

const dayOf = (row: EventRow): string => (row.kind === 'read' ? row.facts.on : '');

function takeEvent(
  deps: ServiceDeps,
  planId: string,
  { id, facts }: { readonly id: string | null; readonly facts: UnitEventFacts },
  reason: string | null,
) {
  const events = deps.stores.lineage.events();
  const former = events.find((event) => event.id === id) ?? events.find((event) => isSameValue(factsOf(event), facts));
  const before = former ? factsOf(former) : null;
  if (former && isSameValue(before, facts)) return ok({ what: 'unchanged', id: former.id, before } as const);
  const faults = faultsOf(deps, former?.id ?? id, facts).filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return fail(faults);
  const written = former?.id ?? id ?? deps.newId();
  writeEvent(deps, former?.planId ?? planId, written, facts, reason);
  return ok({ what: former ? 'updated' : 'added', id: written, before } as const);
}
