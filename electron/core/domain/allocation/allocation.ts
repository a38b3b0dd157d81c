import type { Decimal } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import { isOfficesOwn, reportsIndicator } from '../plan/population.ts';
import type { Target } from '../plan/target.ts';
import { allowsNothing } from '../plan/target-comparison.ts';
import { isReportingUnit, type PlanUnit } from '../units/unit.ts';

/** Quyết định: what a target was allocated by; null where it is not signed yet. */
export interface Decision {
  readonly number: string | null;
  /** ISO day. */
  readonly signedOn: string | null;
}

/** Giao chỉ tiêu: the target of one unit for one indicator. Counts in their unit of measure, ratios in percent. */
export interface Allocation {
  readonly planId: string;
  readonly unit: string;
  readonly indicator: string;
  readonly amount: Decimal;
  /** The version of the plan it was allocated under. */
  readonly planVersion: number;
  readonly decision: Decision;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
}

/** One change: what a unit is to reach from now on, or null where its target is taken back. */
export interface AllocationEntry {
  readonly unit: string;
  readonly indicator: string;
  readonly amount: Decimal | null;
  readonly decision: Decision;
}

/**
 * `shares`: the province's count is the sum of what units are to reach · `each`: every unit is held to the plan's rate,
 * unless it has its own (semantics §6).
 */
export type AllocationKind = 'shares' | 'each';

type Allocatable = Pick<Indicator, 'aggregation' | 'measure' | 'dataOwner' | 'evaluationUnit' | 'target'>;

/** Null where nothing can be allocated: yes or no, minimums for everybody, "không có", what clusters or the office answer for. */
export function allocationKind(indicator: Allocatable): AllocationKind | null {
  const { aggregation, measure, dataOwner, evaluationUnit, target } = indicator;
  if (isOfficesOwn(indicator) || dataOwner === 'cluster' || evaluationUnit === 'cluster') return null;
  if (aggregation === 'ratio_of_sums' && measure === 'ratio') return 'each';
  if (aggregation !== 'sum' || measure !== 'count') return null;
  return target !== null && allowsNothing(target) ? null : 'shares';
}

/** Whether the unit may be given a target for the indicator: it reports it, and is inside its sectors. */
export const mayBeAllocated = (unit: PlanUnit, indicator: Indicator): boolean =>
  allocationKind(indicator) !== null && isReportingUnit(unit) && reportsIndicator(unit, indicator);

/** Percentages are allocated to a hundredth. */
export const PERCENT_DECIMALS = 2;

/** Counts are allocated as the indicator counts. */
export const allocationDecimals = ({ measure, decimals }: Pick<Indicator, 'measure' | 'decimals'>): number =>
  measure === 'ratio' ? PERCENT_DECIMALS : decimals;

/**
 * What a unit is held to: its own amount, compared as the plan compares; else the plan's rate, where that holds for each.
 * Of a range for the province a unit's part is something to reach.
 */
export function unitTarget(indicator: Allocatable, own: Decimal | null): Target | null {
  if (own === null) return allocationKind(indicator) === 'each' ? indicator.target : null;
  const comparator = indicator.target?.comparator ?? '>=';
  return { comparator: comparator === 'range' ? '>=' : comparator, value: own.units / 10 ** own.decimals };
}
