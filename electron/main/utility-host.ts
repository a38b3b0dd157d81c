import { utilityProcess } from 'electron';
import type { DataHostPlaces } from '#core/contract/host-protocol.ts';
import type { DataHostProcess } from './data-host-line.ts';

/** The data host as Electron's own utility process. */
export function spawnUtilityHost(module: string, places: DataHostPlaces): DataHostProcess {
  const child = utilityProcess.fork(module, [JSON.stringify(places)], { serviceName: 'data-host', stdio: 'inherit' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill(),
  };
}
