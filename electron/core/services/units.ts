import type { OutputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { SheetGrid, Workbook } from '../domain/grid.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { compareUnits, readUnitList, type UnitList, type UnitListRefusal, unitsOfPlan } from '../domain/units/unit-list.ts';
import { plainProfile, type UnitProfile } from '../domain/units/unit-profile.ts';
import { readUnitParticulars, type UnitParticulars } from '../domain/units/workbook/read-units.ts';
import { unitWorkbookWords } from '../text/vi-units-workbook.ts';
import { unitKindWords } from '../text/vi-words.ts';
import { keepUnits } from './keep-units.ts';
import { identitiesFor } from './linked-identities.ts';
import { type PlanContext, planContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { beforeImport } from './take-back-import.ts';
import { sameIdentity } from './unit-profiles.ts';
import { takeEvents, unitFinder } from './units-workbook.ts';

/** Takes in the list of units of a plan; clusters and the office itself join them. Units that the list lacks stay, and so does what it has no column for. */
export async function importUnits(
  deps: ServiceDeps,
  input: { readonly planId: string; readonly file: string },
): Promise<OutputOf<'units.import'>> {
  const { stores } = deps;
  const context = planContext(stores, input.planId);
  if (!context.ok) return context;
  const file = deps.handles.nameOf(input.file) ?? input.file;
  const read = await readWorkbook(deps, input.file, file);
  if (!read.ok) return read;
  const { list, sheets } = read.value;
  const before = new Map(stores.units.profiles(input.planId).map((profile) => [profile.code, profile]));
  const after = listedProfiles(deps, context.value, read.value, before);
  const twice = sameIdentity([...new Map([...before, ...after]).values()]);
  if (twice) return fail(twice);
  const listed = list.units.flatMap(({ code }) => after.get(code) ?? []);
  const count = compareUnits([...before.values()], listed);
  return stores.transaction(() => {
    const changed = keepUnits(deps, input.planId, after);
    const events = takeEvents(deps, input.planId, sheets, null);
    const done = events?.done ?? [];
    const { added, updated } = count;
    const former = beforeImport([...before.values()], after, done);
    const isChanged = changed + done.length > 0;
    const number = stores.events.append(
      { kind: 'units-imported', planId: input.planId, file, added, updated, ...(isChanged ? { former } : {}) },
      signed(deps),
    );
    return ok({ ...count, ...(events === null ? {} : { events: events.loaded }), ...(isChanged ? { number } : {}) });
  });
}

interface UnitsRead {
  readonly list: UnitList;
  readonly particulars: ReadonlyMap<string, UnitParticulars>;
  readonly sheets: readonly SheetGrid[];
}

/** What the plan says of the listed units from now on, of clusters and the office that they imply too. */
function listedProfiles(
  { stores }: ServiceDeps,
  { plan }: PlanContext,
  { list, particulars }: UnitsRead,
  before: ReadonlyMap<string, UnitProfile>,
): ReadonlyMap<string, UnitProfile> {
  const identityOf = identitiesFor(stores, plan);
  const listed = new Set([...list.units.map(({ code }) => code), ...list.units.map(({ name }) => name)]);
  const implied = unitsOfPlan(list, plan, unitKindWords).slice(list.units.length);
  const units = [...list.units, ...implied.filter(({ code, name }) => !listed.has(code) && !listed.has(name))];
  const profiles = units.map((unit) =>
    withParticulars(listedProfile(unit, before.get(unit.code), identityOf), particulars.get(unit.code)),
  );
  const identities = new Map([...before.values(), ...profiles].map(({ code, identity }) => [code, identity]));
  const find = unitFinder(stores, plan.id);
  const managed = profiles.map((profile) => {
    const written = particulars.get(profile.code)?.manager ?? null;
    if (written === null) return profile;
    return { ...profile, managedBy: written === '' ? null : (identities.get(written) ?? find(written) ?? profile.managedBy) };
  });
  return new Map(managed.map((profile) => [profile.code, profile]));
}

function withParticulars(profile: UnitProfile, particulars: UnitParticulars | undefined): UnitProfile {
  if (particulars === undefined) return profile;
  const { manager: _, contact, ...fields } = particulars;
  return { ...profile, ...fields, contact: { ...profile.contact, ...contact } };
}

export function listUnits({ stores }: ServiceDeps, planId: string): OutputOf<'units.list'> {
  const context = planContext(stores, planId);
  return context.ok ? ok(context.value.units) : context;
}

async function readWorkbook(deps: ServiceDeps, handle: string, file: string): Promise<Result<UnitsRead, CallError>> {
  const bytes = await deps.handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  const workbook = await deps.workbooks.read(bytes, file);
  if (!workbook.ok) return fail({ code: 'file-unreadable', file });
  const found = firstList(workbook.value, file);
  if (!found.ok) return found;
  const { sheets } = workbook.value;
  return ok({ list: found.value.list, particulars: readUnitParticulars(found.value.grid, unitWorkbookWords), sheets });
}

/** The first visible sheet that is a list of units; where none is, what the best of them lacks. */
function firstList({ sheets }: Workbook, file: string): Result<{ list: UnitList; grid: SheetGrid }, CallError> {
  const lists: Result<UnitList, UnitListRefusal>[] = [];
  for (const grid of sheets) {
    if (grid.visibility !== 'visible') continue;
    const list = readUnitList(grid);
    if (list.ok) return ok({ list: list.value, grid });
    lists.push(list);
  }
  const refusals = lists.flatMap((one) => (one.ok ? [] : [one.error]));
  const nearest = refusals.find(({ kind }) => kind !== 'columns-missing') ?? refusals[0];
  return fail(refusal(nearest ?? { kind: 'columns-missing', columns: ['code', 'name'] }, file));
}

function refusal(found: UnitListRefusal, file: string): CallError {
  if (found.kind === 'columns-missing') return { code: 'not-a-unit-list', file, lacks: found.columns };
  return { code: found.kind === 'code-twice' ? 'unit-code-twice' : 'unit-code-missing', file, cell: found.cell };
}

/** What a list has no column for stays, confirmed spellings among it. */
function listedProfile(unit: PlanUnit, before: UnitProfile | undefined, identityOf: (unit: PlanUnit) => string): UnitProfile {
  if (before === undefined) return plainProfile(unit, identityOf(unit));
  const { name, kind, kindLabel, sectors, cluster } = unit;
  return { ...before, name, kind, kindLabel, sectors, cluster };
}
