import { existsSync, renameSync } from 'node:fs';
import type { Database as Sqlite, Statement } from 'better-sqlite3';

/**
 * Holds the one connection. Stores ask it for statements at every call, so they go on working
 * when the file behind it has been replaced.
 */
export interface Database {
  readonly file: string;
  /** Names of the migrations it has been through. */
  readonly migrations: readonly string[];
  /** Compiled once per connection. Rows are as the caller types them: the tests ask every one of them for real. */
  statement<Parameters extends unknown[], Row = unknown>(sql: string): Statement<Parameters, Row>;
  /** Whatever is worth keeping as long as the connection lasts. One key, one type. */
  kept<T>(key: string, make: () => T): T;
  /** All or nothing; takes the write lock at once. Inside another, it is a part of it. */
  transaction<T>(work: () => T): T;
  /** What is read now may still be taken back. */
  isInTransaction(): boolean;
  pragma(source: string): unknown;
  /** The database as a file's bytes, consistent. */
  bytes(): Buffer;
  /** Puts another, closed, database file in this one's place and opens it. Throws, with all as it was, where that cannot be done. */
  replaceBy(file: string): void;
  close(): void;
}

/** `connect` opens the file anew: at first, and after it was replaced. */
export function holdDatabase(file: string, migrations: readonly string[], connect: () => Sqlite): Database {
  let connection = connect();
  const keep = new Map<string, unknown>();
  const reopen = () => {
    keep.clear();
    connection = connect();
  };
  // The key stands for the type: every key is used with one type only.
  const kept = <T>(key: string, make: () => T): T => {
    if (!keep.has(key)) keep.set(key, make());
    return keep.get(key) as T;
  };
  return {
    file,
    migrations,
    kept,
    statement: <P extends unknown[], R>(sql: string) => kept(sql, () => connection.prepare<P, R>(sql)) as Statement<P, R>,
    // Made once: better-sqlite3 builds four functions for each. What goes in is what comes out.
    transaction: <T>(work: () => T) =>
      kept('transaction', () => connection.transaction((inner: () => unknown) => inner())).immediate(work) as T,
    isInTransaction: () => connection.inTransaction,
    pragma: (source) => connection.pragma(source),
    bytes: () => connection.serialize(),
    close: () => connection.close(),
    replaceBy(replacement) {
      closeAlone(connection, file, reopen);
      try {
        renameSync(replacement, file);
      } finally {
        reopen();
      }
    },
  };
}

/** A write-ahead log that outlives the last connection belongs to another process, and would be replayed into the new file. */
function closeAlone(connection: Sqlite, file: string, reopen: () => void): void {
  connection.pragma('wal_checkpoint(TRUNCATE)');
  connection.close();
  if (!existsSync(`${file}-wal`)) return;
  reopen();
  throw Object.assign(new Error('the database is open in another process'), { code: 'EBUSY' });
}
