import { unitTarget } from '../allocation/allocation.ts';
import { allocationKey } from '../allocation/standing-allocations.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { isOfficesOwn } from '../plan/population.ts';
import { asReported } from '../units/lineage/unit-tree.ts';
import { OFFICE_UNIT_CODE, type PlanUnit } from '../units/unit.ts';
import { consolidateIndicator, type OwnTargetOf, type RowContext } from './consolidate-indicator.ts';
import type { Consolidation } from './consolidation-input.ts';
import type { IndicatorTable, TableUnit } from './indicator-table.ts';
import { withLastYear } from './same-period-last-year.ts';
import { indexStanding } from './standing-index.ts';
import { tableRoutes } from './table-routes.ts';
import { type UnitGroups, unitGroups } from './unit-groups.ts';

/** Tổng hợp: from standing figures to the table behind screen, command line, print and workbooks. */
export function consolidate(input: Consolidation): IndicatorTable {
  const { plan, planVersion, period, basis, samePeriodLastYear = [] } = input;
  const indicators = indicatorRows(input);
  const table = {
    plan: plan.id,
    planTitle: plan.title,
    planVersion,
    year: plan.year,
    period: period.code,
    periodLabel: period.label,
    basis,
    ...treeOf(input, indicators),
    indicators,
  };
  return samePeriodLastYear.length > 0 ? withLastYear(table, input, samePeriodLastYear) : table;
}

/** Restated, the units are those that something was carried to. */
function treeOf({ plan, units, restated }: Consolidation, rows: IndicatorTable['indicators']): Tree {
  const reporters = tableUnits(plan, units);
  if (!restated) return { tree: asReported, units: reporters };
  const shown = new Set(rows.flatMap((row) => row.units.map(({ unit }) => unit)));
  const told = restated.units.filter(({ code }) => shown.has(code)).map(({ identity: _, ...unit }) => unit);
  return { tree: { kind: 'restated', on: restated.on }, units: told, reporters };
}

type Tree = Pick<IndicatorTable, 'tree' | 'units' | 'reporters'>;

function indicatorRows({
  plan,
  units,
  standing,
  period,
  basis,
  allocated,
  groupBy = [],
  ...of
}: Consolidation): IndicatorTable['indicators'] {
  const context: RowContext = {
    units,
    reportsOf: indexStanding(standing),
    routes: tableRoutes(plan, period, basis),
    lineage: of.lineage ?? null,
    restated: of.restated ?? null,
    subtotals: { groups: groupBy.length === 0 ? noGroups : unitGroups(units), by: groupBy },
  };
  return plan.indicators.map((indicator) => consolidateIndicator(indicator, context, ownTargets(indicator, allocated)));
}

const noGroups: UnitGroups = new Map();

/** What each unit was given of its own for the indicator. */
const ownTargets =
  (indicator: Indicator, allocated: Consolidation['allocated']): OwnTargetOf =>
  (unit) => {
    const amount = allocated?.get(allocationKey({ unit, indicator: indicator.code }));
    return amount === undefined ? null : unitTarget(indicator, amount);
  };

/** The plan's units, and the office where it answers for something without being listed. */
function tableUnits(plan: Plan, units: readonly PlanUnit[]): readonly TableUnit[] {
  const listed = units.map(({ code, name, kind, kindLabel, cluster }) => ({ code, name, kind, kindLabel, cluster }));
  const officeIsAsked = plan.indicators.some(isOfficesOwn) && !units.some(({ kind }) => kind === 'office');
  return officeIsAsked ? [...listed, officeOf(plan)] : listed;
}

const officeOf = (plan: Plan): TableUnit => ({
  code: OFFICE_UNIT_CODE,
  name: plan.letterhead.issuingBody,
  kind: 'office',
  kindLabel: '',
  cluster: null,
});
