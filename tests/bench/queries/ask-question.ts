import { openDatabase } from '#db/open-database.ts';
import { answerWarm } from '../table/warm-runs.ts';
import { applicationOver } from './application-over.ts';
import { questions } from './read-methods.ts';
import { type Slowest, timedDatabase } from './timed-database.ts';

/** One question as the application answers it, and the slowest of the database's answers in it. */
const [, , file = '', name = ''] = process.argv;
const opened = openDatabase(file);
const question = questions.find((one) => one.name === name);
if (!opened.ok || question === undefined) throw new Error(`${file} ${name}`);
const slowest: Slowest = { ms: 0, of: '' };
const call = applicationOver(timedDatabase(opened.value, slowest), '');
const { method, input } = question;

await answerWarm(async () => {
  Object.assign(slowest, { ms: 0, of: '' });
  await call(method, input as never);
  return `slowest query ${slowest.ms.toFixed(1)} ms (${slowest.of})`;
});
opened.value.close();
process.exit();
