import { differences } from './list-differences.ts';
import type { Stores, VerifyProblem } from './ports.ts';

/** Versions of a plan that events tell of and that are kept: none may be gone, none be in force that nobody put there. */
export function verifyPlanVersions({ plans, events }: Stores, planId: string): readonly VerifyProblem[] {
  const told = events
    .ofPlan(planId)
    .flatMap(({ event }) => (event.kind === 'plan-loaded' || event.kind === 'plan-amended' ? [event.version] : []));
  const inForce = plans.current(planId)?.version ?? 0;
  const kept = [...told, inForce].filter((version) => version > 0 && plans.version(planId, version) !== null);
  const asMap = (versions: readonly number[]) => new Map(versions.map((version) => [version, version]));
  return differences(asMap(told), asMap(kept)).map(
    ({ key: version, difference }): VerifyProblem => ({ kind: 'plan-version-differs', planId, version, difference }),
  );
}
