import { join } from 'node:path';
import { openDatabase } from '#db/open-database.ts';
import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';
import { planIdOf, years } from '../table/generated-years.ts';
import { applicationOver } from './application-over.ts';
import { questions } from './read-methods.ts';
import { storeTenYears } from './ten-years.ts';

const FLOOR = 'rows of two tables (SQLite)';

/** Every question that pages ask, over ten years of a province. */
export async function measureQueries(folder: string, times: number): Promise<Section> {
  const file = join(folder, 'ten-years.db');
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.code);
  await storeTenYears(opened.value);
  const call = applicationOver(opened.value, folder);
  await call('periods.close', { planId: planIdOf(years.last - 1), period: 'NAM', reason: 'bench' });
  opened.value.pragma('wal_checkpoint(TRUNCATE)');
  opened.value.close();
  const asked = questions.map(({ name }) => nodeContender(name, 'queries/ask-question.ts', file, name));
  return {
    title: 'Questions of the pages over ten years: 240,000 standing figures of 4,000 reports (warm)',
    floor: FLOOR,
    runs: await runInTurn([nodeContender(FLOOR, 'table/select-rows.ts', file), ...asked], times),
    goals: questions.map(({ name }) => ({ of: name, measure: 'ms', atMost: 20, timesOf: null })),
  };
}
