import type { OutputOf, PlanSummary } from '../contract/contract.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { reportingPeriods } from '../domain/plan/reporting-periods.ts';
import { fail, ok } from '../domain/result.ts';
import { planContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** Plans in the data folder, then the presets that are not in it yet. */
export function listPlans({ stores, presets }: ServiceDeps): readonly PlanSummary[] {
  const loaded = stores.plans.list().map(({ version: _, ...plan }) => ({ ...plan, loaded: true }));
  const offered = presets.list().filter((preset) => loaded.every(({ id }) => id !== preset.id));
  return [...loaded, ...offered.map(summaryOfPreset)].toSorted((a, b) => a.year - b.year || a.id.localeCompare(b.id));
}

const summaryOfPreset = ({ id, year, title, issuer, indicators }: Plan): PlanSummary => ({
  id,
  year,
  title,
  issuer,
  indicators: indicators.length,
  loaded: false,
});

/** Takes a preset into the data folder; the same content again is no new version. */
export function loadPlan(deps: ServiceDeps, planId: string): OutputOf<'plans.load'> {
  const { stores, presets } = deps;
  const plan = presets.list().find(({ id }) => id === planId);
  if (plan === undefined) return fail({ code: 'plan-unknown', planId, known: listPlans(deps).map(({ id }) => id) });
  stores.transaction(() => {
    const before = stores.plans.current(planId)?.version ?? null;
    const version = stores.plans.save(plan);
    if (version !== before) stores.events.append({ kind: 'plan-loaded', planId, version }, signed(deps));
  });
  return ok({ id: planId, indicators: plan.indicators.length });
}

export function getPlan({ stores }: ServiceDeps, planId: string): OutputOf<'plans.get'> {
  const context = planContext(stores, planId);
  if (!context.ok) return context;
  const { plan, version } = context.value;
  return ok({ plan, version, periods: reportingPeriods(plan) });
}
