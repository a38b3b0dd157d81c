import { allocationKey, standingAllocations } from '../domain/allocation/standing-allocations.ts';
import { isSameValue } from '../domain/same-value.ts';
import { allocationChanges, memberCounts } from './allocation-events.ts';
import type { Stores, VerifyProblem } from './ports.ts';

/** Allocated targets and members that are stored and should not be, should be and are not, or are not the same. */
export function verifyAllocations(stores: Stores, planId: string): readonly VerifyProblem[] {
  return [...differingAllocations(stores, planId), ...differingMembers(stores, planId)];
}

function differingAllocations(stores: Stores, planId: string): VerifyProblem[] {
  const expected = new Map(standingAllocations(allocationChanges(stores.events, planId)).map((one) => [allocationKey(one), one]));
  const found = new Map(stores.allocations.ofPlan(planId).map((one) => [allocationKey(one), one]));
  const all = new Map([...expected, ...found]);
  return [...all].flatMap(([key, { unit, indicator }]): VerifyProblem[] =>
    isSameValue(expected.get(key), found.get(key)) ? [] : [{ kind: 'allocation-differs', planId, unit, indicator }],
  );
}

function differingMembers(stores: Stores, planId: string): VerifyProblem[] {
  const expected = memberCounts(stores.events, planId);
  const found = stores.allocations.members(planId);
  const units = new Set([...expected.keys(), ...found.keys()]);
  return [...units].flatMap((unit): VerifyProblem[] =>
    expected.get(unit) === found.get(unit) ? [] : [{ kind: 'members-differ', planId, unit }],
  );
}
