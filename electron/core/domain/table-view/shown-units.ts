import type { TableUnit } from '../consolidation/indicator-table.ts';
import type { Sector } from '../plan/indicator.ts';
import { fold } from '../reading/fold.ts';
import type { UnitFilter } from './table-view.ts';

/** What of a unit the table itself does not tell. */
export interface UnitTraits {
  readonly sectors: readonly Sector[];
  readonly territory: string;
}

/** A unit of the table of which nothing more is known. */
const UNKNOWN: UnitTraits = { sectors: [], territory: '' };

/** The units that a filter lets through, in their order; `traits` by code. */
export const shownUnits = (
  units: readonly TableUnit[],
  filter: UnitFilter,
  traits: ReadonlyMap<string, UnitTraits>,
): readonly TableUnit[] => units.filter((unit) => isShown(unit, traits.get(unit.code) ?? UNKNOWN, filter));

const isShown = (unit: TableUnit, { sectors, territory }: UnitTraits, filter: UnitFilter): boolean =>
  isAmong(filter.units, unit.code) &&
  isAmong(filter.kinds, unit.kindLabel) &&
  isAmong(filter.clusters, unit.cluster ?? '') &&
  (filter.sectors.length === 0 || filter.sectors.some((sector) => sectors.includes(sector))) &&
  fold(territory).includes(fold(filter.territory));

const isAmong = (asked: readonly string[], one: string): boolean => asked.length === 0 || asked.includes(one);
