import type { IncomingMessage, ServerResponse } from 'node:http';

/** Larger than any report that the reader would take. */
const LARGEST_BODY = 256 * 1024 * 1024;

/** The whole body, or null where it is larger than any report may be. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST_BODY) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const SECURITY = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Ends the request with bytes of a type. */
export function send(response: ServerResponse, type: string, bytes: Uint8Array | string, headers: Record<string, string> = {}) {
  response.writeHead(200, { ...SECURITY, 'Content-Type': type, ...headers }).end(bytes);
}

export const sendJson = (response: ServerResponse, value: unknown): void =>
  send(response, 'application/json; charset=utf-8', JSON.stringify(value));

/** Ends the request with a status and nothing else. */
export const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, SECURITY).end();
};

/** Begins a stream of events that stays open. */
export const openStream = (response: ServerResponse): void => {
  response.writeHead(200, { ...SECURITY, 'Content-Type': 'text/event-stream' }).write(':\n\n');
};
