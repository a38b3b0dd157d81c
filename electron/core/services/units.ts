import type { OutputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { Workbook } from '../domain/grid.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { compareUnits, readUnitList, type UnitList, type UnitListRefusal, unitsOfPlan } from '../domain/units/unit-list.ts';
import { plainProfile, type UnitProfile } from '../domain/units/unit-profile.ts';
import { unitKindWords } from '../text/vi-words.ts';
import { keepUnits } from './keep-units.ts';
import { identitiesFor } from './linked-identities.ts';
import { planContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** Takes in the list of units of a plan; clusters and the office itself join them. Units that the list lacks stay. */
export async function importUnits(
  deps: ServiceDeps,
  input: { readonly planId: string; readonly file: string },
): Promise<OutputOf<'units.import'>> {
  const { stores } = deps;
  const context = planContext(stores, input.planId);
  if (!context.ok) return context;
  const file = deps.handles.nameOf(input.file) ?? input.file;
  const list = await readList(deps, input.file, file);
  if (!list.ok) return list;
  const before = new Map(stores.units.profiles(input.planId).map((profile) => [profile.code, profile]));
  const units = unitsOfPlan(list.value, context.value.plan, unitKindWords);
  const count = compareUnits([...before.values()], list.value.units);
  const identityOf = identitiesFor(stores, context.value.plan);
  stores.transaction(() => {
    keepUnits(
      deps,
      input.planId,
      new Map(units.map((unit) => [unit.code, listedProfile(unit, before.get(unit.code), identityOf)])),
    );
    const { added, updated } = count;
    stores.events.append({ kind: 'units-imported', planId: input.planId, file, added, updated }, signed(deps));
  });
  return ok(count);
}

export function listUnits({ stores }: ServiceDeps, planId: string): OutputOf<'units.list'> {
  const context = planContext(stores, planId);
  return context.ok ? ok(context.value.units) : context;
}

async function readList(deps: ServiceDeps, handle: string, file: string): Promise<Result<UnitList, CallError>> {
  const bytes = await deps.handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  const workbook = await deps.workbooks.read(bytes, file);
  return workbook.ok ? firstList(workbook.value, file) : fail({ code: 'file-unreadable', file });
}

/** The first visible sheet that is a list of units; where none is, what the best of them lacks. */
function firstList({ sheets }: Workbook, file: string): Result<UnitList, CallError> {
  const lists = sheets.filter(({ visibility }) => visibility === 'visible').map(readUnitList);
  const list = lists.find((one) => one.ok);
  if (list?.ok) return list;
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
