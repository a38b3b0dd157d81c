import type { Plan } from '../domain/plan/plan.ts';
import { overTime } from '../domain/units/lineage/over-time.ts';
import type { UnitEvent } from '../domain/units/lineage/unit-event.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { asPlanUnit, type UnitProfile } from '../domain/units/unit-profile.ts';
import type { Stores } from './ports.ts';

type OfYear = Pick<Plan, 'id' | 'year'>;

/** The units of a plan as the events have made them: first and last days, names and managers of its year. */
export function planUnits({ units, lineage }: Stores, plan: OfYear): readonly PlanUnit[] {
  const events = lineage.events();
  return events.length === 0 ? units.ofPlan(plan.id) : overTimes(units.profiles(plan.id), events, plan).map(asPlanUnit);
}

/** The same with all that the plan says of them. */
export const planProfiles = ({ units, lineage }: Stores, plan: OfYear): readonly UnitProfile[] =>
  overTimes(units.profiles(plan.id), lineage.events(), plan);

const overTimes = (profiles: readonly UnitProfile[], events: readonly UnitEvent[], { year }: OfYear): readonly UnitProfile[] =>
  profiles.map((profile) => overTime(profile, events, year));
