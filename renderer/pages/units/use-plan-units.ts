import { useMemo } from 'react';
import type { KnownUnit, UnitEvents } from '#core/contract/unit-methods.ts';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { namesOfUnits } from './unit-names.ts';

/** All that the page knows of a plan's units and of those beyond it that they came from. */
export interface PlanUnits {
  readonly planId: string;
  readonly units: readonly UnitProfile[];
  readonly known: readonly KnownUnit[];
  readonly events: UnitEvents;
  /** Names for identities. */
  readonly nameOf: (identity: string) => string;
}

const NO_EVENTS: UnitEvents = { events: [], faults: [], units: [] };
const NO_UNITS: readonly KnownUnit[] = [];

/** Null until the units have been answered. */
export function usePlanUnits(planId: string): PlanUnits | null {
  const { revision } = useWorkspace();
  const { value: units } = useAnswer('units.profiles', { planId }, revision);
  const { value: known } = useAnswer('units.known', {}, revision);
  const { value: events } = useAnswer('unitEvents.list', { planId }, revision);
  return useMemo(() => {
    if (units === null) return null;
    const others = known ?? NO_UNITS;
    return { planId, units, known: others, events: events ?? NO_EVENTS, nameOf: namesOfUnits(units, others) };
  }, [planId, units, known, events]);
}
