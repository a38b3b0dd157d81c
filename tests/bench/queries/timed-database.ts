import type { Statement } from 'better-sqlite3';
import type { Database } from '#db/database.ts';

/** The slowest statement since it was last looked at. */
export interface Slowest {
  ms: number;
  /** The table that it begins with. */
  of: string;
}

/** The same database; every reading of rows is timed. */
export function timedDatabase(database: Database, slowest: Slowest): Database {
  return {
    ...database,
    statement: <P extends unknown[], R>(sql: string) => timedStatement<P, R>(database.statement<P, R>(sql), sql, slowest),
  };
}

function timedStatement<P extends unknown[], R>(statement: Statement<P, R>, sql: string, slowest: Slowest): Statement<P, R> {
  return new Proxy(statement, {
    get(of, name) {
      const found: unknown = Reflect.get(of, name);
      if (typeof found !== 'function') return found;
      return (...given: unknown[]) => {
        const begin = performance.now();
        const answer: unknown = found.apply(of, given);
        const ms = performance.now() - begin;
        if (ms > slowest.ms) Object.assign(slowest, { ms, of: /FROM (\w+)/.exec(sql)?.[1] ?? '' });
        return answer === of ? timedStatement(statement, sql, slowest) : answer;
      };
    },
  });
}
