/** Stands in Electron's `resources/app`: the built shell, with a data host under Node beside it (old Electrons cannot load the database). */
const { fork } = require('node:child_process');
const { join } = require('node:path');

const root = process.env.TDKT_ROOT;
const { startShell } = require(join(root, 'out/main/start-shell.cjs'));

function spawnDataHost(places) {
  const child = fork(join(root, 'out/data-host/data-host.mjs'), [JSON.stringify(places)], {
    execPath: process.env.TDKT_NODE,
    execArgv: [],
  });
  globalThis.dataHost = child;
  return {
    send: (message) => child.send(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', (code) => listener(code ?? -1)),
    kill: () => child.kill(),
  };
}

startShell({ root, unpackedRoot: root, dataDir: process.env.TDKT_DATA, spawnDataHost });
