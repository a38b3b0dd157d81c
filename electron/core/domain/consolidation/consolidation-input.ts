import type { StandingFigure } from '../figures/figure.ts';
import type { Decimal } from '../figures/scaled.ts';
import type { Plan } from '../plan/plan.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import type { PlanUnit } from '../units/unit.ts';

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
  /** The plan and figures to compare with, where there are some. */
  readonly samePeriodLastYear?: LastYear | null;
}

/** Last year's plan, units and standing figures. */
export type LastYear = Pick<Consolidation, 'plan' | 'planVersion' | 'units' | 'standing'>;
