import type { Decimal } from '#core/domain/figures/scaled.ts';
import { getAllocations, setAllocations, spreadTargets } from '#core/services/allocations.ts';
import type { ServiceDeps } from '#core/services/service-deps.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { answer, median, timed } from '../child-process.ts';
import { allocatedPlan, year } from './store-plan.ts';

/** One operation on the allocations of sixty indicators to three hundred units, again and again, each time with other numbers. */
const [, , file = '', operation = 'show'] = process.argv;
const opened = openDatabase(file);
if (!opened.ok) throw new Error(opened.error.code);
const clock = { now: () => '2024-01-15T08:00:00.000Z' };
const deps = { stores: openStores(opened.value), clock, actor: 'bench' } as ServiceDeps;
const { id: planId, indicators } = allocatedPlan(year);
const codes = indicators.map(({ code }) => code);
const decision = { number: null, signedOn: null };
const own = { planId, reason: null };

const changed = (result: ReturnType<typeof setAllocations> | ReturnType<typeof spreadTargets>): string => {
  if (!result.ok) throw new Error(result.error.code);
  return `${result.value.changed} changed`;
};
const set = (run: number, entries: readonly { unit: string; indicator: string; amount: Decimal }[]) =>
  changed(setAllocations(deps, { ...own, members: [], entries: entries.map((entry) => ({ ...entry, decision })) })) +
  (run < 0 ? '!' : '');
const spread = (run: number, of: readonly string[]) =>
  changed(
    spreadTargets(deps, {
      ...own,
      indicators: [...of],
      by: 'last-year',
      locked: [],
      total: 30_000 + 9_000 * (run % 2),
      decision,
    }),
  );

const operations: Readonly<Record<string, (run: number) => string>> = {
  show: () => {
    const table = getAllocations(deps, planId);
    if (!table.ok) throw new Error(table.error.code);
    return `${table.value.indicators.length} × ${table.value.units.length}`;
  },
  'set-one': (run) => set(run, [{ unit: 'DV001', indicator: 'CT-01', amount: { units: run, decimals: 0 } }]),
  'spread-one': (run) => spread(run, codes.slice(0, 1)),
  'spread-all': (run) => spread(run, codes),
};

spread(0, codes);
const work = operations[operation];
if (work === undefined) throw new Error(`no operation ${operation}`);
const all: number[] = [];
let did = '';
for (let run = 1; run <= 12; run += 1) {
  const { ms, result } = await timed(() => work(run));
  if (run > 4) all.push(ms);
  did = result;
}
answer(median(all), did);
opened.value.close();
