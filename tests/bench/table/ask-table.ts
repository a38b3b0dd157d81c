import { getTable } from '#core/services/get-table.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { type GeneratedReport, planIdOf, planOf, reportsOf, unitsOfEveryYear, years } from './generated-years.ts';
import { answerWarm } from './warm-runs.ts';

/**
 * The table as the application answers it: verdicts, coverage, sources, the period's and the cumulative figures.
 * With a third argument a unit's year comes in anew before each table: what was read of the report no longer holds.
 */
const [, , file = '', period = 'NAM', incoming] = process.argv;
const opened = openDatabase(file);
if (!opened.ok) throw new Error(opened.error.code);
const stores = openStores(opened.value);

await answerWarm(
  () => {
    const table = getTable({ stores }, { planId: planIdOf(years.last), period, basis: null, groupBy: null });
    if (!table.ok) throw new Error(table.error.code);
    const { indicators, units } = table.value;
    const reported = indicators.flatMap((row) => row.units).filter(({ state }) => state === 'reported').length;
    return `${indicators.length} indicators × ${units.length} units, ${reported} reported`;
  },
  incoming === undefined
    ? undefined
    : replaceOneOf([...reportsOf(planOf(years.last), unitsOfEveryYear(100))].filter(({ key }) => key.period === 'NAM')),
);
opened.value.close();

function replaceOneOf(reports: readonly GeneratedReport[]) {
  return (run: number) => {
    const report = reports[run % reports.length];
    if (report) stores.figures.replaceStanding(planIdOf(years.last), report.unit, report.key, report.figures);
  };
}
