import Database from 'better-sqlite3';
import { planIdOf, years } from './generated-years.ts';
import { answerWarm } from './warm-runs.ts';

/** SQLite adds the figures by itself, without verdicts, coverage or sources: less than a table needs. */
const [, , file = ''] = process.argv;
const database = new Database(file, { readonly: true });
const sums = database.prepare<[string, string, string]>(
  `SELECT indicator, sum(numerator), sum(denominator), sum(yes_no), count(*) FROM standing_figures
   WHERE plan_id = ? AND period = ? AND basis = ? GROUP BY indicator ORDER BY indicator`,
);

await answerWarm(() => {
  const asked = [years.last, years.last - 1].flatMap((year) => [
    ...sums.all(planIdOf(year), 'DOT2', 'period'),
    ...sums.all(planIdOf(year), 'NAM', 'cumulative'),
  ]);
  return `${asked.length} sums`;
});
database.close();
