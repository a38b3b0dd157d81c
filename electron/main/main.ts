import { join } from 'node:path';
import { app } from 'electron';
import { defaultDataDir } from './data-dir.ts';
import { startShell } from './start-shell.ts';
import { spawnUtilityHost } from './utility-host.ts';

const root = app.getAppPath();
const unpackedRoot = root.replace(/app\.asar$/, 'app.asar.unpacked');
const dataDir = app.commandLine.getSwitchValue('data') || defaultDataDir(process.platform, process.env);

startShell({
  root,
  unpackedRoot,
  dataDir,
  spawnDataHost: (places) => spawnUtilityHost(join(unpackedRoot, 'out', 'data-host', 'data-host.mjs'), places),
});
