import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { ReportBug } from '#core/services/dispatch.ts';

/**
 * Writes into a log beside the data what went wrong; only the reference under which it stands there leaves it. Where the disk
 * refuses the log too, what goes on must not fail by that.
 */
export function bugLog(dataDir: string): ReportBug {
  return (bug, where) => {
    const reference = randomUUID().slice(0, 8);
    try {
      mkdirSync(dataDir, { recursive: true });
      appendFileSync(join(dataDir, 'loi.log'), `${new Date().toISOString()} ${reference} ${where}\n${inspect(bug)}\n\n`);
    } catch {
      console.error(reference, where, bug);
    }
    return reference;
  };
}
