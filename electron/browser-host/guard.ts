import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const COOKIE = 'tdkt';

export type Passage = 'pass' | 'sign-in' | 'refuse';

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const cookieOf = (request: IncomingMessage): string =>
  (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === COOKIE)?.[1] ?? '';

/** The cookie that carries the token once the opened address has shown it. */
export const signInCookie = (token: string): string => `${COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/`;

/**
 * Other pages in the same browser, and names that resolve to this machine, must not reach the reports:
 * the host name and the origin are checked on every request, the token on all but the first.
 */
export function passage(request: IncomingMessage, origin: string, token: string): Passage {
  if (`http://${request.headers.host}` !== origin) return 'refuse';
  if (request.headers.origin !== undefined && request.headers.origin !== origin) return 'refuse';
  if (request.method !== 'GET' && request.headers.origin === undefined) return 'refuse';
  if (same(cookieOf(request), token)) return 'pass';
  const shown = new URL(request.url ?? '/', origin).searchParams.get('token') ?? '';
  return request.method === 'GET' && same(shown, token) ? 'sign-in' : 'refuse';
}
