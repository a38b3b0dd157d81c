import type { ComparedYear } from '../domain/analysis/outliers.ts';
import type { IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import { withLastYear } from '../domain/consolidation/same-period-last-year.ts';
import { lastYears, lineageOf } from './former-plans.ts';
import { plansOfOffice } from './office-plans.ts';
import type { PlanPeriod } from './plan-context.ts';
import type { Stores } from './ports.ts';

/** Years further back say little about now. */
const MOST_YEARS = 9;

/**
 * A cumulative table as compared with each former year of the office that is in the data folder, as with last year's: province
 * and units, by what each measure lastingly is. The earliest year comes first.
 */
export function comparedYears(
  stores: Stores,
  context: PlanPeriod,
  table: IndicatorTable,
  most = MOST_YEARS,
): readonly ComparedYear[] {
  const lineage = lineageOf(stores, context.plan.id, true);
  const asked = {
    ...context,
    planVersion: context.version,
    standing: [],
    basis: 'cumulative',
    lineage,
    compareUnits: true,
  } as const;
  return formerYears(stores, context, most).map((year) => {
    const years = lastYears(stores, context, 'cumulative', lineage, year);
    return { year, table: withLastYear(table, asked, years) };
  });
}

function formerYears(stores: Stores, { plan, period }: PlanPeriod, most: number): readonly number[] {
  const years = plansOfOffice(stores, plan, period.to).map(({ year }) => year);
  return [...new Set(years)].filter((year) => year < plan.year && year >= plan.year - most).toSorted((a, b) => a - b);
}
