import type { IndicatorFigureStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import { indicatorValues } from './standing-values.ts';

/** What stands of single indicators. */
export function indicatorFigureStore(database: Database): IndicatorFigureStore {
  return {
    values: (planId, reports, indicator, units) =>
      reports.flatMap((report) => indicatorValues(database, planId, report, indicator, units)),
  };
}
