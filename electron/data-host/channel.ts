import type { FromDataHost, ToDataHost } from '#core/contract/host-protocol.ts';

/** The line to the shell that started this process. */
export interface Channel {
  send(message: FromDataHost): void;
  onMessage(listener: (message: ToDataHost) => void): void;
  /** The shell is gone: nobody is left to answer. */
  onEnd(listener: () => void): void;
}

/** Electron's parent port in a utility process, Node's own in a forked one. */
export function channelToShell(): Channel {
  const port = process.parentPort;
  if (port) {
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
      // Electron ends utility processes with their shell.
      onEnd: () => undefined,
    };
  }
  return {
    send: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', (message: ToDataHost) => listener(message)),
    onEnd: (listener) => void process.on('disconnect', listener),
  };
}
