import { homedir } from 'node:os';
import { join } from 'node:path';

const FOLDER = 'TongHopThiDua';

/** Where the data lie unless another place is named: the same as for the command line. */
export function defaultDataDir(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  if (platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), FOLDER);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', FOLDER);
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), FOLDER);
}
