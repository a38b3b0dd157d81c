import type { Application } from '#core/contract/contract.ts';
import { isMethodName, type ToDataHost } from '#core/contract/host-protocol.ts';
import { assertNever } from '#core/domain/result.ts';
import { type ReportBug, UnexpectedFailure } from '#core/services/dispatch.ts';
import type { PathHandles } from '../machine/path-handles.ts';
import type { Channel } from './channel.ts';

type Call = Extract<ToDataHost, { kind: 'call' }>;

async function answer(application: Application, channel: Channel, call: Call, reportBug: ReportBug): Promise<void> {
  try {
    if (!isMethodName(call.method)) throw new Error('no such method');
    // The input is checked by the application itself, at its door.
    channel.send({ kind: 'answer', id: call.id, value: await application.call(call.method, call.input as never) });
  } catch (bug) {
    const reference = bug instanceof UnexpectedFailure ? bug.reference : reportBug(bug, call.method);
    channel.send({ kind: 'failed', id: call.id, reference });
  }
}

/** Answers the shell's calls until the process ends. */
export function serveShell(application: Application, channel: Channel, handles: PathHandles, reportBug: ReportBug): void {
  application.onProgress((progress) => channel.send({ kind: 'progress', progress }));
  channel.onMessage((message) => {
    switch (message.kind) {
      case 'register':
        return handles.registerAs(message.handle, message.path);
      case 'call':
        return void answer(application, channel, message, reportBug);
      default:
        return assertNever(message);
    }
  });
  channel.send({ kind: 'ready' });
}
