import { getTable } from '#core/services/get-table.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { planIdOf, years } from './generated-years.ts';
import { answerWarm } from './warm-runs.ts';

/** The table as the application answers it: verdicts, coverage, sources, the period's and the cumulative figures. */
const [, , file = '', period = 'NAM'] = process.argv;
const opened = openDatabase(file);
if (!opened.ok) throw new Error(opened.error.code);
const stores = openStores(opened.value);

await answerWarm(() => {
  const table = getTable({ stores }, { planId: planIdOf(years.last), period, basis: null, groupBy: null });
  if (!table.ok) throw new Error(table.error.code);
  const { indicators, units } = table.value;
  const reported = indicators.flatMap((row) => row.units).filter(({ state }) => state === 'reported').length;
  return `${indicators.length} indicators × ${units.length} units, ${reported} reported`;
});
opened.value.close();
