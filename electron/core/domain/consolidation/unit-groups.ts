import type { Indicator } from '../plan/indicator.ts';
import { grouped } from '../reports/grouped.ts';
import type { PlanUnit } from '../units/unit.ts';
import type { GroupBy } from './grouping.ts';
import type { GroupFigure } from './indicator-table.ts';
import { provinceFigure } from './shown-figures.ts';
import { type Member, tally } from './tally.ts';

/** The group of one unit by each grouping; every unit is in exactly one, so that groups add up to the province. */
export type UnitGroups = ReadonlyMap<string, Readonly<Record<GroupBy, string>>>;

export const unitGroups = (units: readonly PlanUnit[]): UnitGroups =>
  new Map(units.map((unit) => [unit.code, { cluster: clusterOf(unit), kind: unit.kindLabel, sector: sectorsOf(unit) }]));

/** A cluster that answers for itself is of itself; empty for units of none. */
const clusterOf = ({ kind, name, cluster }: PlanUnit): string => (kind === 'cluster' ? name : (cluster ?? ''));

/** Units of several sectors are a group of their own: in each of them they would be counted twice. */
const sectorsOf = ({ sectors }: PlanUnit): string => sectors.toSorted().join('+');

/** What the members of each group come to, by the rules that make the province's figure (semantics §4). */
export const groupFigures = (
  indicator: Indicator,
  members: readonly Member[],
  groups: UnitGroups,
  by: GroupBy,
): readonly GroupFigure[] =>
  grouped(members, ({ unit }) => groups.get(unit.code)?.[by] ?? '').map(({ key, members: own }) => ({
    group: key,
    ...provinceFigure(indicator, tally(indicator, own)),
  }));
