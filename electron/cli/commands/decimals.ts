import type { Application } from '#core/contract/contract.ts';

/** How many decimals an indicator's amounts have. */
export type DecimalsOf = (indicator: string) => number;

/** Of the indicators of a plan; 0 for one that the plan no longer has. */
export async function decimalsFor(application: Application, planId: string): Promise<DecimalsOf> {
  const plan = await application.call('plans.get', { planId });
  const known = new Map(plan.ok ? plan.value.plan.indicators.map(({ code, decimals }) => [code, decimals]) : []);
  return (indicator) => known.get(indicator) ?? 0;
}
