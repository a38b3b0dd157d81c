import type { Plan } from '../../plan/plan.ts';
import type { PlanUnit } from '../../units/unit.ts';
import { spellOut } from '../../units/unit-name.ts';
import { fold } from '../fold.ts';

/** What a summary's headings say besides units and indicators. */
export interface KnownWords {
  /** Kinds and clusters of units, spelled out: lines under their names add up what stands elsewhere. */
  readonly groups: ReadonlySet<string>;
  /** What the plan's indicators are measured in, folded. */
  readonly measures: ReadonlySet<string>;
}

export const knownWords = (plan: Plan, units: readonly PlanUnit[]): KnownWords => ({
  groups: new Set(units.flatMap(({ kindLabel, cluster }) => [kindLabel, cluster ?? '']).map(spellOut)),
  measures: new Set(plan.indicators.map(({ unitOfMeasure }) => fold(unitOfMeasure))),
});
