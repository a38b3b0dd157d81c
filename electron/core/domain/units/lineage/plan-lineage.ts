import type { UnitEvent } from './unit-event.ts';

/** What happened to the units of a plan, and which lasting unit each of its codes is. */
export interface PlanLineage {
  readonly events: readonly UnitEvent[];
  /** Identity by code. */
  readonly identityOf: ReadonlyMap<string, string>;
}

/** The lasting unit behind a code; one that nobody listed is itself. */
export const identityIn = ({ identityOf }: PlanLineage, code: string): string => identityOf.get(code) ?? code;
