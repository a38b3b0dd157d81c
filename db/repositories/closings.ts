import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import type { ClosedNote } from '#core/domain/closing/closed-note.ts';
import type { ClosedPeriod } from '#core/domain/closing/closed-period.ts';
import type { ClosingStore, KeptClosing } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { closedPeriods, closings } from '../schema/index.ts';

type ClosingRow = typeof closings.$inferSelect;
type ClosedRow = Pick<typeof closedPeriods.$inferSelect, 'period' | 'closing'>;
type NotedRow = Pick<ClosingRow, 'period' | 'note'> & { readonly is_closed: number };

/** What periods were closed with, and which of them are closed now. */
export function closingStore(database: Database): ClosingStore {
  return {
    marks: (planId) =>
      database
        .statement<[string], NotedRow>(
          `SELECT closings.period, note, closing IS NOT NULL AS is_closed FROM closings LEFT JOIN closed_periods ON closing = number
           WHERE number IN (SELECT max(number) FROM closings WHERE plan_id = ? GROUP BY period) ORDER BY number`,
        )
        .all(planId)
        .map(({ period, note, is_closed }) => ({ period, note: JSON.parse(note) as ClosedNote, isClosed: is_closed === 1 })),
    inForce: (planId) =>
      new Map(
        database
          .statement<[string], ClosedRow>('SELECT period, closing FROM closed_periods WHERE plan_id = ? ORDER BY period')
          .all(planId)
          .map(({ period, closing }) => [period, closing]),
      ),
    latest: (planId, period) => latest(database, planId, period),
    kept: (planId) =>
      database
        .statement<[string], ClosingRow>('SELECT * FROM closings WHERE plan_id = ? ORDER BY number')
        .all(planId)
        .map(({ number, period, content }) => ({ number, period, contentHash: hashIn(content) })),
    keep: (closed) => keep(database, closed),
    close: (planId, period, closing) => {
      database
        .statement(
          `INSERT INTO closed_periods (plan_id, period, closing) VALUES (?, ?, ?)
           ON CONFLICT DO UPDATE SET closing = excluded.closing`,
        )
        .run(planId, period, closing);
    },
    reopen: (planId, period) => {
      database.statement('DELETE FROM closed_periods WHERE plan_id = ? AND period = ?').run(planId, period);
    },
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const textIn = (content: Buffer): string => inflateSync(content).toString('utf8');

function hashIn(content: Buffer): string | null {
  try {
    return hashOf(textIn(content));
  } catch {
    // Whatever stands there is not what was kept.
    return null;
  }
}

function keep(database: Database, closed: ClosedPeriod): { readonly number: number; readonly contentHash: string } {
  const text = JSON.stringify(closed);
  const contentHash = hashOf(text);
  const { lastInsertRowid } = database
    .statement('INSERT INTO closings (plan_id, period, note, content_hash, content) VALUES (?, ?, ?, ?, ?)')
    .run(closed.planId, closed.period.code, JSON.stringify(closed.note), contentHash, deflateSync(text));
  return { number: Number(lastInsertRowid), contentHash };
}

function latest(database: Database, planId: string, period: string): KeptClosing | null {
  const row = database
    .statement<[string, string], Pick<ClosingRow, 'number' | 'content_hash'>>(
      'SELECT number, content_hash FROM closings WHERE plan_id = ? AND period = ? ORDER BY number DESC LIMIT 1',
    )
    .get(planId, period);
  if (!row) return null;
  const { number, content_hash: contentHash } = row;
  return { number, contentHash, closed: contentOf(database, number) };
}

/** A closing never changes, so it is unpacked once: a window asks for its table at every step. */
const contentOf = (database: Database, number: number): ClosedPeriod =>
  database.kept(`closing ${number}`, () => {
    const content = database.statement<[number], Buffer>('SELECT content FROM closings WHERE number = ?').pluck().get(number);
    if (content === undefined) throw new Error(`no closing ${number}`);
    return JSON.parse(textIn(content)) as ClosedPeriod;
  });
