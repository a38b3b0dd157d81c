import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { withPopulation } from '../domain/plan/amending/population-change.ts';
import type { Indicator } from '../domain/plan/indicator.ts';
import { mayBeExcepted, population } from '../domain/plan/population.ts';
import { fail, ok } from '../domain/result.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { putInForce } from './amend-plan.ts';
import { planWithUnits } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Units taken in or left out are part of the plan: every table says by which version of it units were asked. */
export function setPopulation(deps: ServiceDeps, input: ParsedInputOf<'plans.setPopulation'>): OutputOf<'plans.setPopulation'> {
  const context = planWithUnits(deps.stores, input.planId);
  if (!context.ok) return context;
  const { plan, version: former, units } = context.value;
  const indicator = plan.indicators.find(({ code }) => code === input.indicator);
  if (indicator === undefined) return fail({ code: 'indicator-unknown', indicator: input.indicator });
  const refused = input.changes.map(({ unit }) => refusal(indicator, units, unit)).find((refusal) => refusal !== null);
  if (refused) return fail(refused);
  const next = withPopulation(plan, indicator.code, input.changes, input.reason);
  const amended = putInForce(deps, context.value, next, input.reason);
  if (!amended.ok) return amended;
  const asked = next.indicators.find(({ code }) => code === indicator.code) ?? indicator;
  return ok({ version: amended.value.version, former, population: population(asked, units).map(({ code }) => code) });
}

function refusal(indicator: Indicator, units: readonly PlanUnit[], code: string): CallError | null {
  const unit = units.find((one) => one.code === code);
  if (unit === undefined) return { code: 'unit-unknown', unit: code };
  return mayBeExcepted(unit, indicator) ? null : { code: 'not-in-question', unit: code, indicator: indicator.code };
}
