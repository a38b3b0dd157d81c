import type { PlanUnit } from '../../units/unit.ts';
import type { Indicator, PopulationException } from '../indicator.ts';
import type { Plan } from '../plan.ts';

/** `in`: asked · `out`: not asked · `as-scope`: as the indicator's own scope says. */
export type PopulationChoice = 'in' | 'out' | 'as-scope';

export interface PopulationChange {
  readonly unit: string;
  readonly choice: PopulationChoice;
}

/** The plan with single units taken into an indicator's population or left out of it, each with the reason. */
export const withPopulation = (plan: Plan, code: string, changes: readonly PopulationChange[], reason: string): Plan => ({
  ...plan,
  indicators: plan.indicators.map((indicator) => (indicator.code === code ? changed(indicator, changes, reason) : indicator)),
});

function changed(indicator: Indicator, changes: readonly PopulationChange[], reason: string): Indicator {
  const { populationExceptions: before = [], ...rest } = indicator;
  const named = new Set(changes.map(({ unit }) => unit));
  const added = changes.flatMap(({ unit, choice }): PopulationException[] =>
    choice === 'as-scope' ? [] : [{ unit, isAsked: choice === 'in', reason }],
  );
  return withExceptions(rest, [...before.filter(({ unit }) => !named.has(unit)), ...added]);
}

/** Without the field where there is none: then the indicator is as it was before. */
const withExceptions = (indicator: Indicator, exceptions: readonly PopulationException[]): Indicator =>
  exceptions.length === 0 ? indicator : { ...indicator, populationExceptions: exceptions };

/** The plan where only what is said of these units goes on: a copy for a year to which not all units come along. */
export function withUnits(plan: Plan, units: readonly Pick<PlanUnit, 'code'>[]): Plan {
  const codes = new Set(units.map(({ code }) => code));
  const kept = ({ populationExceptions = [], ...indicator }: Indicator): Indicator =>
    withExceptions(
      indicator,
      populationExceptions.filter(({ unit }) => codes.has(unit)),
    );
  return { ...plan, indicators: plan.indicators.map(kept) };
}
