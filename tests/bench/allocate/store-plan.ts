import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { planOf, unitsOfEveryYear } from '../table/generated-years.ts';

const unitCount = 300;
export const year = 2024;

/** Sixty counts that units share: the most there is to add up. */
export function allocatedPlan(ofYear: number): Plan {
  const plan = planOf(ofYear);
  const indicators = plan.indicators.map(
    (indicator, at): Indicator => ({
      ...indicator,
      measure: 'count',
      aggregation: 'sum',
      evaluationUnit: 'unit',
      target: { comparator: '>=', value: 1200 + 137 * at },
    }),
  );
  return { ...plan, indicators };
}

const [shape] = unitsOfEveryYear(1);
const units: readonly PlanUnit[] = Array.from({ length: unitCount }, (_, at) => {
  if (!shape) throw new Error('There are no units.');
  return { ...shape, code: `DV${String(at + 1).padStart(3, '0')}`, name: `Đơn vị ${at + 1}` };
});

/** A year's plan to be allocated, with what every unit reached the year before. */
export function storePlan(file: string): void {
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.code);
  const stores = openStores(opened.value);
  stores.transaction(() => {
    for (const each of [year - 1, year]) {
      stores.plans.save(allocatedPlan(each));
      stores.units.save(allocatedPlan(each).id, units);
    }
    const former = allocatedPlan(year - 1);
    const key = { period: 'NAM', basis: 'cumulative' } as const;
    const source = { kind: 'person', actor: 'bench', at: '2023-12-31T00:00:00.000Z', reason: 'bench', raw: '1' } as const;
    for (const [at, { code: unit }] of units.entries()) {
      const figures = former.indicators.map(({ code }, row) => {
        const value = { state: 'reported', amount: { kind: 'count', numerator: 1 + ((at * 31 + row * 17) % 97) } } as const;
        return { planId: former.id, ...key, unit, indicator: code, value, source, note: null, corrected: null };
      });
      stores.figures.replaceStanding(former.id, unit, key, figures);
    }
  });
  opened.value.pragma('wal_checkpoint(TRUNCATE)');
  opened.value.close();
}
