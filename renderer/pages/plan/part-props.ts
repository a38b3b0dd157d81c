import type { Plan } from '#core/domain/plan/plan.ts';

/** A part of the plan as the page shows it. */
export interface PartProps {
  readonly plan: Plan;
}
