import type { VerifyProblem } from '#core/services/ports.ts';
import type { Database } from './database.ts';
import type { StoredFiles } from './file-store.ts';
import { namedFiles } from './kept-files.ts';

/** Everything that is wrong with what is stored: pages and references of the database, and files against their hashes. */
export async function checkStorage(database: Database, files: StoredFiles): Promise<readonly VerifyProblem[]> {
  const damage = damageOf(database).map((detail): VerifyProblem => ({ kind: 'database-damaged', detail }));
  return [...damage, ...(damage.length > 0 ? [] : readingProblems(database)), ...(await fileProblems(database, files))];
}

/** Submissions whose latest reading is not there, is not the latest, or says another unit, period or basis. */
const readingProblems = (database: Database): readonly VerifyProblem[] =>
  database
    .statement<[], { id: string }>(
      `SELECT s.id FROM submissions s
       LEFT JOIN submission_readings r ON r.submission = s.number AND r.reading = s.reading
       WHERE r.reading IS NULL OR r.unit IS NOT s.unit OR r.period <> s.period OR r.basis <> s.basis
         OR s.reading < (SELECT max(reading) FROM submission_readings WHERE submission = s.number)
       ORDER BY s.number`,
    )
    .all()
    .map(({ id }) => ({ kind: 'reading-differs', submissionId: id }));

/** Empty where the database is whole and every reference has its row. */
export function damageOf(database: Database): readonly string[] {
  try {
    const integrity = rowsOf(database.pragma('integrity_check')).map(({ integrity_check }) => String(integrity_check));
    const references = rowsOf(database.pragma('foreign_key_check')).map((row) => `foreign key: ${JSON.stringify(row)}`);
    return [...integrity.filter((line) => line !== 'ok'), ...references];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const rowsOf = (answer: unknown): readonly Record<string, unknown>[] => (Array.isArray(answer) ? answer : []);

async function fileProblems(database: Database, files: StoredFiles): Promise<readonly VerifyProblem[]> {
  const problems: VerifyProblem[] = [];
  for (const { sha256, file } of namedFiles(database)) {
    const state = await files.stateOf(sha256);
    if (state !== 'kept') problems.push({ kind: state === 'missing' ? 'file-missing' : 'file-altered', sha256, file });
  }
  return problems;
}
