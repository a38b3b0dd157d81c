import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { type Allocation, type AllocationEntry, allocationDecimals, mayBeAllocated } from '../domain/allocation/allocation.ts';
import { type AllocationColumn, type AllocationTable, allocationTable } from '../domain/allocation/allocation-table.ts';
import { byPlace } from '../domain/allocation/by-place.ts';
import { type SpreadOutcome, spreadColumn } from '../domain/allocation/spread-column.ts';
import { toScaled } from '../domain/figures/scaled.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isReportingUnit } from '../domain/units/unit.ts';
import { keepAllocations } from './keep-allocations.ts';
import { lastYearResults } from './last-year-results.ts';
import { type PlanContext, planWithUnits } from './plan-context.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';

/** A plan with its units, and what stands for them. */
export interface Allocated {
  readonly context: PlanContext;
  readonly table: AllocationTable;
  readonly standing: readonly Allocation[];
}

/** What of the table is asked for: last year's results take the longest. */
interface Wanted {
  readonly withLastYear: boolean;
  /** Codes; all where it is left out. */
  readonly indicators?: readonly string[];
}

/** Bảng giao chỉ tiêu of a plan whose units are known. */
export function allocated(stores: Stores, planId: string, { withLastYear, indicators }: Wanted): Result<Allocated, CallError> {
  const found = planWithUnits(stores, planId);
  if (!found.ok) return found;
  const context = found.value;
  const wanted = indicators && new Set(indicators);
  const plan = wanted
    ? { ...context.plan, indicators: context.plan.indicators.filter(({ code }) => wanted.has(code)) }
    : context.plan;
  const standing = indicators ? stores.allocations.ofIndicators(planId, indicators) : stores.allocations.ofPlan(planId);
  const table = allocationTable({
    plan,
    planVersion: context.version,
    units: context.units,
    standing,
    members: stores.allocations.members(planId),
    lastYear: withLastYear ? lastYearResults(stores, { ...context, plan }) : new Map(),
  });
  return ok({ context, table, standing });
}

export function getAllocations({ stores }: Pick<ServiceDeps, 'stores'>, planId: string): OutputOf<'allocations.get'> {
  const found = allocated(stores, planId, { withLastYear: true });
  return found.ok ? ok(found.value.table) : found;
}

/** All entries or none: what one unit may not be given is nobody's mistake but the asker's. */
export function setAllocations(deps: ServiceDeps, input: ParsedInputOf<'allocations.set'>): OutputOf<'allocations.set'> {
  const context = planWithUnits(deps.stores, input.planId);
  if (!context.ok) return context;
  const entries = checkedEntries(input.entries, context.value);
  if (!entries.ok) return entries;
  const units = new Set(context.value.units.filter(isReportingUnit).map(({ code }) => code));
  const stranger = input.members.find(({ unit }) => !units.has(unit));
  if (stranger) return fail({ code: 'unit-unknown', unit: stranger.unit });
  const changes = { entries: entries.value, members: input.members };
  return ok(keepAllocations(deps, context.value, changes, { reason: input.reason }));
}

/** Every entry is of a unit and indicator that go together, in the indicator's own decimals. */
function checkedEntries(
  entries: readonly AllocationEntry[],
  { plan, units }: PlanContext,
): Result<readonly AllocationEntry[], CallError> {
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const indicatorOf = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const checked: AllocationEntry[] = [];
  for (const entry of entries) {
    const [unit, indicator] = [unitOf.get(entry.unit), indicatorOf.get(entry.indicator)];
    if (!unit) return fail({ code: 'unit-unknown', unit: entry.unit });
    if (!indicator || !mayBeAllocated(unit, indicator))
      return fail({ code: 'indicator-not-asked', unit: entry.unit, indicator: entry.indicator });
    const amount = inDecimals(entry.amount, allocationDecimals(indicator));
    if (amount === 'too-fine') return fail({ code: 'input-invalid', fields: [`entries.${entry.unit}.${entry.indicator}`] });
    checked.push({ ...entry, amount });
  }
  return ok(checked);
}

function inDecimals(amount: AllocationEntry['amount'], decimals: number): AllocationEntry['amount'] | 'too-fine' {
  if (amount === null || amount.decimals === decimals) return amount;
  const units = toScaled(amount.units / 10 ** amount.decimals, decimals);
  return units === null ? 'too-fine' : { units, decimals };
}

/** Spreads each of the indicators; one that cannot be spread says why and keeps what it has. */
export const spreadTargets = (deps: ServiceDeps, input: ParsedInputOf<'allocations.spread'>): OutputOf<'allocations.spread'> =>
  deps.stores.transaction(() => spreadWithin(deps, input));

function spreadWithin(deps: ServiceDeps, input: ParsedInputOf<'allocations.spread'>): OutputOf<'allocations.spread'> {
  const wanted = { indicators: input.indicators, withLastYear: input.by === 'last-year' };
  const found = allocated(deps.stores, input.planId, wanted);
  if (!found.ok) return found;
  const { context, table, standing } = found.value;
  const columns = input.indicators.map((code) => table.indicators.find(({ indicator }) => indicator.code === code) ?? code);
  const unknown = columns.find((column) => typeof column === 'string');
  if (typeof unknown === 'string') return fail({ code: 'indicator-unknown', indicator: unknown });
  const asked = { by: input.by, total: input.total, locked: new Set(input.locked) };
  const spread = columns
    .filter((column) => typeof column !== 'string')
    .map((column) => ({ column, outcome: spreadColumn(table, column, asked) }));
  const entries = spread.flatMap(({ column, outcome }) => entriesOf(column, outcome, standing, input.decision));
  const kept = keepAllocations(deps, context, { entries, members: [] }, { reason: input.reason }, standing);
  return ok({ ...kept, outcomes: spread.map(({ column, outcome }) => ({ indicator: column.indicator.code, ...outcome })) });
}

function entriesOf(
  { indicator }: AllocationColumn,
  outcome: SpreadOutcome,
  standing: readonly Allocation[],
  decision: AllocationEntry['decision'],
): readonly AllocationEntry[] {
  if (outcome.kind !== 'spread') return [];
  const decimals = allocationDecimals(indicator);
  const before = byPlace(standing).get(indicator.code);
  const isNew = ({ unit, amount }: { unit: string; amount: number }) => before?.get(unit)?.amount.units !== amount;
  return outcome.amounts
    .filter(isNew)
    .map(({ unit, amount }) => ({ unit, indicator: indicator.code, amount: { units: amount, decimals }, decision }));
}
