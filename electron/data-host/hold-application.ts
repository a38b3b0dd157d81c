import type { DataHostPlaces } from '#core/contract/host-protocol.ts';
import { DataFolderRefused, openApplication } from '../application.ts';
import { accountName } from '../machine/account-name.ts';
import { bugLog } from '../machine/bug-log.ts';
import { openPathHandles } from '../machine/path-handles.ts';
import { channelToShell } from './channel.ts';
import { serveShell } from './serve-shell.ts';

/** Opens the application and answers the shell, or tells it why the data cannot be opened. */
export async function holdApplication(places: DataHostPlaces): Promise<void> {
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
}
