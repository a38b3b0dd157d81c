import type { Stores } from '#core/services/ports.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { planOf, reportsOf, unitsOfEveryYear, years } from './generated-years.ts';

function storeYear(stores: Stores, year: number, count: number): void {
  const plan = planOf(year);
  const units = unitsOfEveryYear(count);
  stores.transaction(() => {
    stores.plans.save(plan);
    stores.units.save(plan.id, units);
    for (const { key, unit, submission, figures } of reportsOf(plan, units)) {
      stores.submissions.add(submission, []);
      stores.figures.replaceStanding(plan.id, unit, key, figures);
    }
  });
}

/** Fills a new database with years of standing figures of so many units. */
export function storeYears(file: string, { first, last } = years, units = 100): void {
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.code);
  const stores = openStores(opened.value);
  for (let year = first; year <= last; year += 1) storeYear(stores, year, units);
  opened.value.pragma('wal_checkpoint(TRUNCATE)');
  opened.value.close();
}
