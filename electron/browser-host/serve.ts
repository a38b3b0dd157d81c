import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuse, send } from './answers.ts';
import { passage, signInCookie } from './guard.ts';
import { routes, type Served } from './routes.ts';

/** A window on 127.0.0.1. `url` opens it once; nobody without that address gets in. */
export interface ServedWindow {
  readonly url: string;
  close(): Promise<void>;
}

function signIn(response: ServerResponse, token: string) {
  response.writeHead(303, { Location: '/', 'Set-Cookie': signInCookie(token) }).end();
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse, origin: string): Promise<void> {
  const address = new URL(request.url ?? '/', origin);
  const route = routes[`${request.method} ${address.pathname}`];
  if (route) return route(served, request, response, address);
  const file = served.files.get(address.pathname === '/' ? '/index.html' : address.pathname);
  return file && request.method === 'GET' ? send(response, file.type, file.bytes) : refuse(response, 404);
}

function listener(served: Served, token: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const origin = `http://127.0.0.1:${request.socket.localPort}`;
    const way = passage(request, origin, token);
    if (way === 'refuse') return refuse(response, 403);
    if (way === 'sign-in') return signIn(response, token);
    await answer(served, request, response, origin).catch((error: unknown) => {
      served.reportBug(error, `${request.method} ${request.url}`);
      if (!response.headersSent) refuse(response, 400);
    });
  };
}

/** Serves the window on a free port of this machine only. */
export async function serveWindow(served: Served): Promise<ServedWindow> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer(listener(served, token));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/?token=${token}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
