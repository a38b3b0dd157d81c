/** The one process that holds the application. Started by the shell with where things are, as JSON, in its last argument. */
import type { DataHostPlaces } from '#core/contract/host-protocol.ts';
import { DataFolderRefused, openApplication } from '../application.ts';
import { accountName } from '../machine/account-name.ts';
import { bugLog } from '../machine/bug-log.ts';
import { openPathHandles } from '../machine/path-handles.ts';
import { channelToShell } from './channel.ts';
import { serveShell } from './serve-shell.ts';

const places: DataHostPlaces = JSON.parse(process.argv.at(-1) ?? '');
const channel = channelToShell();
const handles = openPathHandles();

const reportBug = bugLog(places.dataDir);

try {
  const application = await openApplication(places, { actor: accountName(), handles, reportBug });
  channel.onEnd(() => void application.close().finally(() => process.exit(0)));
  serveShell(application, channel, handles, reportBug);
} catch (bug) {
  const refusal = bug instanceof DataFolderRefused ? bug.refusal.code : null;
  channel.send({ kind: 'refused', refusal, reference: reportBug(bug, 'open') });
}
