import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Release, ReleasedTable } from '#core/domain/register/released-table.ts';
import type { ReleaseStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { releasedTables, releases } from '../schema/index.ts';

type ReleaseRow = typeof releases.$inferSelect & Pick<typeof releasedTables.$inferSelect, 'code' | 'plan_id' | 'period'>;

/** Sổ phát hành: what left the office, and each time that it did. */
export function releaseStore(database: Database): ReleaseStore {
  return {
    hashUnder: (code) =>
      database.statement<[string], string>('SELECT content_hash FROM released_tables WHERE code = ?').pluck().get(code) ?? null,
    keep: ({ code, planId, period, contentHash, text }) => {
      database
        .statement(
          `INSERT INTO released_tables (code, plan_id, period, content_hash, content) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (code) DO NOTHING`,
        )
        .run(code, planId, period, contentHash, deflateSync(text));
    },
    content: (code) => {
      const content = contentUnder(database, code);
      return content === undefined ? null : (JSON.parse(textIn(content)) as ReleasedTable);
    },
    hashOfContent: (code) => hashIn(contentUnder(database, code)),
    add: (release) => add(database, release),
    ofPlan: (planId) => find(database, 'plan_id = ?', planId),
    ofCode: (code) => find(database, 'code = ?', code),
    get: (number) => find(database, 'releases.number = ?', number)[0] ?? null,
    noteRecipient: (number, recipient) => {
      database.statement('UPDATE releases SET recipient = ? WHERE number = ?').run(recipient, number);
    },
  };
}

const contentUnder = (database: Database, code: string): Buffer | undefined =>
  database.statement<[string], Buffer>('SELECT content FROM released_tables WHERE code = ?').pluck().get(code);

const textIn = (content: Buffer): string => inflateSync(content).toString('utf8');

function hashIn(content: Buffer | undefined): string | null {
  if (content === undefined) return null;
  try {
    return createHash('sha256').update(textIn(content)).digest('hex');
  } catch {
    // Whatever stands there is not what was kept.
    return null;
  }
}

function add(database: Database, { code, at, actor, way, report, file, recipient }: Omit<Release, 'number'>): number {
  const { lastInsertRowid } = database
    .statement(
      `INSERT INTO releases (released, at, actor, way, report, file, recipient)
       SELECT number, ?, ?, ?, ?, ?, ? FROM released_tables WHERE code = ?`,
    )
    .run(at, actor, way, report, file, recipient, code);
  return Number(lastInsertRowid);
}

/** The latest first. */
const find = (database: Database, which: string, value: string | number): readonly Release[] =>
  database
    .statement<[string | number], ReleaseRow>(
      `SELECT releases.*, code, plan_id, period FROM releases JOIN released_tables ON released_tables.number = released
       WHERE ${which} ORDER BY releases.number DESC`,
    )
    .all(value)
    .map(({ number, code, plan_id: planId, period, report, way, file, at, actor, recipient }) => ({
      number,
      code,
      planId,
      period,
      report,
      way,
      file,
      at,
      actor,
      recipient,
    }));
