import type { DataHostPlaces } from '#core/contract/host-protocol.ts';
import { openOrRescue } from '../application.ts';
import { accountName } from '../machine/account-name.ts';
import { bugLog } from '../machine/bug-log.ts';
import { openPathHandles } from '../machine/path-handles.ts';
import { channelToShell } from './channel.ts';
import { serveShell } from './serve-shell.ts';

/** Opens the application, or what is left where its data cannot be opened, and answers the shell. */
export async function holdApplication(places: DataHostPlaces): Promise<void> {
  const channel = channelToShell();
  const handles = openPathHandles();
  const reportBug = bugLog(places.dataDir);
  try {
    const application = await openOrRescue(places, { actor: accountName(), handles, reportBug });
    channel.onEnd(() => void application.close().finally(() => process.exit(0)));
    serveShell(application, channel, handles, reportBug);
  } catch (bug) {
    channel.send({ kind: 'refused', refusal: null, reference: reportBug(bug, 'open') });
  }
}
