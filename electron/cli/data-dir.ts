import { homedir } from 'node:os';
import { join } from 'node:path';

const FOLDER = 'TongHopThiDua';

/** Where the application keeps its data unless it is told another place: the account's own folder for programs' data. */
export function defaultDataDir(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  if (platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), FOLDER);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', FOLDER);
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), FOLDER);
}
