/** How many of the plan's indicators a recipient gets. */
export interface Selection {
  readonly recipient: string;
  readonly chosen: number;
  readonly ofPlan: number;
  /** Chosen ones that this plan does not have. */
  readonly outsidePlan: number;
  /** They stand as in the plan: then they keep its sections too. */
  readonly isInPlanOrder: boolean;
}
