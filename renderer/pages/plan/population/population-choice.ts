import type { PopulationChange } from '#core/domain/plan/amending/population-change.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { isInScope, mayBeExcepted, populationException, reportsIndicator } from '#core/domain/plan/population.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';

/** A unit as it stands in an indicator's list. */
export interface PopulationLine {
  readonly unit: string;
  readonly name: string;
  readonly inScope: boolean;
  readonly isAsked: boolean;
  /** Why it is asked or not against its scope; null where the scope decides. */
  readonly reason: string | null;
}

/** Every unit that may be taken in or left out, in the order of the list of units. */
export const populationLines = (indicator: Indicator, units: readonly PlanUnit[]): readonly PopulationLine[] =>
  units
    .filter((unit) => mayBeExcepted(unit, indicator))
    .map((unit) => ({
      unit: unit.code,
      name: unit.name,
      inScope: isInScope(unit, indicator),
      isAsked: reportsIndicator(unit, indicator),
      reason: populationException(unit, indicator)?.reason ?? null,
    }));

/** What marks that were put or taken away come to; a unit marked as its scope says needs no exception. */
export const populationChanges = (
  lines: readonly PopulationLine[],
  marked: ReadonlyMap<string, boolean>,
): readonly PopulationChange[] =>
  lines.flatMap(({ unit, inScope, isAsked }): PopulationChange[] => {
    const wanted = marked.get(unit) ?? isAsked;
    if (wanted === isAsked) return [];
    if (wanted === inScope) return [{ unit, choice: 'as-scope' }];
    return [{ unit, choice: wanted ? 'in' : 'out' }];
  });
