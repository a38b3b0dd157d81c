import type { StandingFigure } from '../figures/figure.ts';
import type { Decimal } from '../figures/scaled.ts';
import type { Plan } from '../plan/plan.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import type { PlanLineage } from '../units/lineage/plan-lineage.ts';
import type { PlanUnit } from '../units/unit.ts';
import type { GroupBy } from './grouping.ts';
import type { TableUnit } from './indicator-table.ts';

/** All that a table depends on: the same input always gives the same table. */
export interface Consolidation {
  readonly plan: Plan;
  readonly planVersion: number;
  readonly units: readonly PlanUnit[];
  /** What counts now: all reports of the plan, or at least those that the table rests on. */
  readonly standing: readonly StandingFigure[];
  readonly period: ReportingPeriod;
  readonly basis: Basis;
  /** What units were allocated (giao chỉ tiêu), by `allocationKey`; none where it is left out. */
  readonly allocated?: ReadonlyMap<string, Decimal>;
  /** Groups that subtotals are asked for; none where it is left out. */
  readonly groupBy?: readonly GroupBy[];
  /** What happened to the units; needed only where something did, or each unit is compared. */
  readonly lineage?: PlanLineage | null;
  /** The day's tree by which the table is told; as reported where it is left out. */
  readonly restated?: RestatedTree | null;
  /** Each unit with its own same period last year too; always where the table is restated. */
  readonly compareUnits?: boolean;
  /** The plans and figures to compare with: several where provinces were merged since; none where it is left out. */
  readonly samePeriodLastYear?: readonly LastYear[];
}

/** Last year's plan, units and standing figures. */
export interface LastYear extends Pick<Consolidation, 'plan' | 'planVersion' | 'units' | 'standing' | 'lineage'> {
  /** Its office was merged in the course of this year, and what its units did until then is not in this year's plan. */
  readonly isContinuedInPart?: boolean;
}

/** A unit of the day on whose tree a table is told. */
export interface RestatedUnit extends TableUnit {
  readonly identity: string;
}

/** The tree of a day: every unit into which those that reported may have come; codes are told apart. */
export interface RestatedTree {
  /** ISO day. */
  readonly on: string;
  readonly units: readonly RestatedUnit[];
}
