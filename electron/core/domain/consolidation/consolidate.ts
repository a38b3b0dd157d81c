import { unitTarget } from '../allocation/allocation.ts';
import { allocationKey } from '../allocation/standing-allocations.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { isOfficesOwn } from '../plan/population.ts';
import { asReported } from '../units/lineage/unit-tree.ts';
import { OFFICE_UNIT_CODE, type PlanUnit } from '../units/unit.ts';
import { consolidateIndicator, type OwnTargetOf } from './consolidate-indicator.ts';
import type { Consolidation } from './consolidation-input.ts';
import type { IndicatorTable, TableUnit } from './indicator-table.ts';
import { withLastYear } from './same-period-last-year.ts';
import { indexStanding } from './standing-index.ts';
import { tableRoutes } from './table-routes.ts';

/** Tổng hợp: from standing figures to the table behind screen, command line, print and workbooks. */
export function consolidate(input: Consolidation): IndicatorTable {
  const { plan, planVersion, units, period, basis, samePeriodLastYear } = input;
  const table = {
    plan: plan.id,
    planTitle: plan.title,
    planVersion,
    year: plan.year,
    period: period.code,
    periodLabel: period.label,
    basis,
    tree: asReported,
    units: tableUnits(plan, units),
    indicators: indicatorRows(input),
  };
  return samePeriodLastYear ? withLastYear(table, input, samePeriodLastYear) : table;
}

function indicatorRows({ plan, units, standing, period, basis, allocated }: Consolidation): IndicatorTable['indicators'] {
  const reportsOf = indexStanding(standing);
  const routes = tableRoutes(plan, period, basis);
  return plan.indicators.map((indicator) =>
    consolidateIndicator(indicator, units, reportsOf, routes, ownTargets(indicator, allocated)),
  );
}

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
