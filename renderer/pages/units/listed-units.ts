import { fold } from '#core/domain/reading/fold.ts';
import { isReportingUnit, type UnitKind } from '#core/domain/units/unit.ts';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';

/** Which units are shown; null leaves a question open. */
export interface UnitFilter {
  readonly query: string;
  readonly kind: UnitKind | null;
  readonly cluster: string | null;
  /** ISO day on which the unit still stands. */
  readonly on: string | null;
}

export const everyUnit: UnitFilter = { query: '', kind: null, cluster: null, on: null };

/** The plan's units that fit, by every word asked for, accents or not. Clusters and the office follow from the units. */
export function listedUnits(units: readonly UnitProfile[], filter: UnitFilter): readonly UnitProfile[] {
  const asked = fold(filter.query).split(' ').filter(Boolean);
  return units.filter(
    (unit) =>
      isReportingUnit(unit) &&
      (filter.kind === null || unit.kind === filter.kind) &&
      (filter.cluster === null || unit.cluster === filter.cluster) &&
      (filter.on === null || standsOn(unit, filter.on)) &&
      isAsked(unit, asked),
  );
}

/** Days are inclusive on both ends. */
const standsOn = ({ validFrom, validTo }: UnitProfile, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

function isAsked(unit: UnitProfile, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const { code, name, kindLabel, cluster, territory, aliases, contact } = unit;
  const text = fold([code, name, kindLabel, cluster ?? '', territory, ...aliases, ...Object.values(contact)].join(' '));
  return asked.every((word) => text.includes(word));
}
