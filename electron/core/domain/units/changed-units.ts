import { clusterCode } from './unit-list.ts';
import type { UnitProfile } from './unit-profile.ts';

/**
 * The clusters that units name, as units that answer for themselves: those named for the first time join, those that were
 * named and are no longer go. `make` gives a new one.
 */
export function clusterChanges(
  before: readonly UnitProfile[],
  after: readonly UnitProfile[],
  make: (code: string, name: string) => UnitProfile,
): ReadonlyMap<string, UnitProfile | null> {
  const [was, is] = [namedClusters(before), namedClusters(after)];
  const listed = (name: string) => before.find((unit) => unit.kind === 'cluster' && unit.name === name);
  const joining = [...is].filter((name) => listed(name) === undefined).map((name) => make(clusterCode(name), name));
  const going = [...was].filter((name) => !is.has(name)).flatMap((name) => listed(name) ?? []);
  return new Map([...joining.map((unit) => [unit.code, unit] as const), ...going.map(({ code }) => [code, null] as const)]);
}

const namedClusters = (units: readonly UnitProfile[]): ReadonlySet<string> =>
  new Set(units.flatMap(({ cluster }) => cluster ?? []));
