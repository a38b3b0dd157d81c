import type { Application } from '#core/contract/contract.ts';
import type { Names } from '#core/text/vi.ts';

/** What units and indicators of a plan are called; codes where the plan does not say. */
export async function namesFor(application: Application, planId: string): Promise<Names> {
  const units = await application.call('units.list', { planId });
  const plan = await application.call('plans.get', { planId });
  const unitNames = new Map(units.ok ? units.value.map(({ code, name }) => [code, name]) : []);
  const indicatorNames = new Map(plan.ok ? plan.value.plan.indicators.map(({ code, name }) => [code, `${code} ${name}`]) : []);
  return {
    unit: (code) => unitNames.get(code) ?? code,
    indicator: (code) => indicatorNames.get(code) ?? code,
  };
}
