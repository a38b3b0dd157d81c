import type { OutputOf } from '../contract/contract.ts';
import { closedTable } from '../domain/closing/closed-period.ts';
import { consolidate } from '../domain/consolidation/consolidate.ts';
import type { GroupBy } from '../domain/consolidation/grouping.ts';
import type { IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import { defaultBasis } from '../domain/plan/reporting-periods.ts';
import { ok } from '../domain/result.ts';
import { namedOn } from '../domain/units/lineage/over-time.ts';
import { identityIn, type PlanLineage } from '../domain/units/lineage/plan-lineage.ts';
import { asReported, type UnitTree } from '../domain/units/lineage/unit-tree.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { closedPeriod } from './closed-reports.ts';
import { lastYears, lineageOf } from './former-plans.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { Stores } from './ports.ts';
import { restatedTree } from './restated-tree.ts';
import { tableFigures } from './table-figures.ts';

/** What a table is asked for; basis null is the period's own. */
export interface TableInput extends Omit<TableAsked, 'groupBy'> {
  readonly groupBy: GroupBy | null;
  readonly planId: string;
  readonly period: string;
}

/** How it is told. */
export interface TableAsked {
  readonly basis: Basis | null;
  readonly tree?: UnitTree;
  /** Each unit with its own same period last year; a restated table always has it. */
  readonly compareUnits?: boolean;
  /** Without the same period last year, where nobody looks at it. */
  readonly isAlone?: boolean;
  /** Subtotals of its groups, where there should be some. */
  readonly groupBy?: readonly GroupBy[];
}

/** Bảng tổng hợp. */
export function getTable({ stores }: { readonly stores: Stores }, input: TableInput): OutputOf<'table.get'> {
  const context = reportContext(stores, input);
  if (!context.ok) return context;
  return ok(tableOf(stores, context.value, { ...input, groupBy: input.groupBy === null ? [] : [input.groupBy] }));
}

/** The table that a closed period was closed with, else the one that counts now; restated it is always made anew. */
export function tableOf(stores: Stores, context: PlanPeriod, asked: TableAsked): IndicatorTable {
  const closed = asked.tree?.kind === 'restated' ? null : closedPeriod(stores, context);
  return closed ? closedTable(closed, asked.basis ?? defaultBasis(context.period)) : presentTable(stores, context, asked);
}

/** Made anew from what counts now, whether or not the period is closed. */
export function presentTable(
  stores: Stores,
  { version, ...context }: PlanPeriod,
  { basis, tree = asReported, compareUnits = false, isAlone = false, groupBy = [] }: TableAsked,
): IndicatorTable {
  const { plan, period } = context;
  const shownBasis = basis ?? defaultBasis(period);
  const lineage = lineageOf(stores, plan.id, compareUnits || tree.kind === 'restated');
  return consolidate({
    ...context,
    units: namedThen(context, lineage),
    planVersion: version,
    standing: tableFigures(stores.figures, context, period, shownBasis),
    basis: shownBasis,
    groupBy,
    allocated: stores.allocations.amounts(plan.id),
    lineage,
    restated: tree.kind === 'restated' ? restatedTree(stores, plan, tree.on) : null,
    compareUnits,
    samePeriodLastYear: isAlone ? [] : lastYears(stores, context, shownBasis, lineage),
  });
}

/** Units as they were called on the period's last day. */
const namedThen = ({ units, period }: Pick<PlanPeriod, 'units' | 'period'>, lineage: PlanLineage | null): readonly PlanUnit[] =>
  lineage === null ? units : units.map((unit) => namedOn(unit, identityIn(lineage, unit.code), lineage.events, period.to));
