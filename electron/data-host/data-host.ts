/** The one process that holds the application. Started by the shell with where things are, as JSON, in its last argument. */
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { DataHostPlaces } from '#core/contract/host-protocol.ts';
import { DataFolderRefused, openApplication } from '../application.ts';
import { channelToShell } from './channel.ts';
import { openPathHandles } from './path-handles.ts';
import { serveShell } from './serve-shell.ts';

const places: DataHostPlaces = JSON.parse(process.argv.at(-1) ?? '');
const channel = channelToShell();
const handles = openPathHandles();

/** Bugs go into a log beside the data; only the reference leaves it. */
function reportBug(bug: unknown, method: string): string {
  const reference = randomUUID().slice(0, 8);
  mkdirSync(places.dataDir, { recursive: true });
  appendFileSync(join(places.dataDir, 'loi.log'), `${new Date().toISOString()} ${reference} ${method}\n${inspect(bug)}\n\n`);
  return reference;
}

/** The account's name; "?" where the system has none. */
function actorName(): string {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
}

try {
  const application = await openApplication(places, { actor: actorName(), handles, reportBug });
  channel.onEnd(() => void application.close().finally(() => process.exit(0)));
  serveShell(application, channel, handles, reportBug);
} catch (bug) {
  const refusal = bug instanceof DataFolderRefused ? bug.refusal.code : null;
  channel.send({ kind: 'refused', refusal, reference: reportBug(bug, 'open') });
}
