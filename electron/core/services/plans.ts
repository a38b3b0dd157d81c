import type { OutputOf } from '../contract/contract.ts';
import type { PlanSummary } from '../contract/plan-methods.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { reportingPeriods } from '../domain/plan/reporting-periods.ts';
import { fail, ok } from '../domain/result.ts';
import { beginPlan } from './begin-plan.ts';
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

/** Takes a preset into the data folder. One that is there already stays as it is: the office may have amended it. */
export function loadPlan(deps: ServiceDeps, planId: string): OutputOf<'plans.load'> {
  const { stores, presets } = deps;
  const plan = presets.list().find(({ id }) => id === planId);
  if (plan === undefined) return fail({ code: 'plan-unknown', planId, known: listPlans(deps).map(({ id }) => id) });
  const current = stores.plans.current(planId);
  if (current !== null && isAmended(deps, planId)) return ok({ id: planId, indicators: current.plan.indicators.length });
  stores.transaction(() => {
    if (current === null) return beginPlan(deps, plan);
    const version = stores.plans.save(plan);
    if (version !== current.version) stores.events.append({ kind: 'plan-loaded', planId, version }, signed(deps));
  });
  return ok({ id: planId, indicators: plan.indicators.length });
}

const isAmended = ({ stores }: ServiceDeps, planId: string): boolean =>
  stores.events.ofPlan(planId).some(({ event }) => event.kind === 'plan-amended');

export function getPlan({ stores }: ServiceDeps, planId: string): OutputOf<'plans.get'> {
  const context = planContext(stores, planId);
  if (!context.ok) return context;
  const { plan, version } = context.value;
  return ok({ plan, version, periods: reportingPeriods(plan) });
}
