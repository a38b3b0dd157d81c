import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Application } from '#core/contract/contract.ts';
import { isMethodName } from '#core/contract/host-protocol.ts';
import type { Reply } from '#core/contract/window-app.ts';
import { type ReportBug, UnexpectedFailure } from '#core/services/dispatch.ts';
import { bodyOf, openStream, refuse, send, sendJson } from './answers.ts';
import { openSample } from './sample.ts';
import type { StaticFile } from './static-files.ts';
import type { Uploads } from './uploads.ts';

export interface Served {
  readonly application: Application;
  readonly uploads: Uploads;
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly sampleFolder: string;
  /** Writes a bug down and gives the reference under which it is found. */
  readonly reportBug: ReportBug;
}

type Route = (served: Served, request: IncomingMessage, response: ServerResponse, address: URL) => Promise<void> | void;

async function callReply(served: Served, asked: { method?: unknown; input?: unknown }): Promise<Reply> {
  try {
    if (!isMethodName(asked.method)) throw new Error(`no such method: ${String(asked.method)}`);
    // The input is checked by the application itself, at its door.
    return { kind: 'answer', value: await served.application.call(asked.method, asked.input as never) };
  } catch (bug) {
    const reference = bug instanceof UnexpectedFailure ? bug.reference : served.reportBug(bug, String(asked.method));
    return { kind: 'failed', reference };
  }
}

const call: Route = async (served, request, response) => {
  const body = await bodyOf(request);
  if (!body) return refuse(response, 413);
  sendJson(response, await callReply(served, JSON.parse(body.toString('utf8'))));
};

const upload: Route = async (served, request, response, address) => {
  const body = await bodyOf(request);
  if (!body) return refuse(response, 413);
  sendJson(response, served.uploads.hold(address.searchParams.get('name') ?? '', body));
};

const outputs: Route = async (served, request, response) => {
  const names: readonly unknown[] = JSON.parse((await bodyOf(request))?.toString('utf8') ?? '[]');
  sendJson(
    response,
    names.map((name) => served.uploads.hold(String(name), null)),
  );
};

const download: Route = async (served, _request, response, address) => {
  const handle = address.searchParams.get('handle') ?? '';
  const bytes = await served.uploads.bytesOf(handle);
  if (!bytes) return refuse(response, 404);
  const name = encodeURIComponent(served.uploads.nameOf(handle) ?? '');
  send(response, 'application/octet-stream', bytes, { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` });
};

const sample: Route = (served, _request, response) => sendJson(response, openSample(served.sampleFolder, served.uploads.hold));

const progress: Route = (served, request, response) => {
  openStream(response);
  const stop = served.application.onProgress((step) => response.write(`data: ${JSON.stringify(step)}\n\n`));
  request.on('close', stop);
};

/** What is answered besides the page's own files. */
export const routes: Readonly<Record<string, Route>> = {
  'POST /call': call,
  'POST /files': upload,
  'POST /outputs': outputs,
  'GET /download': download,
  'GET /sample': sample,
  'GET /progress': progress,
};
