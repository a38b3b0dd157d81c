import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Application } from '#core/contract/contract.ts';
import { type ServedWindow, serveWindow } from '../../electron/browser-host/serve.ts';
import { createUploads } from '../../electron/browser-host/uploads.ts';

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** The bare protocol: a browser would not let a test lie about its origin. */
function ask(url: string, method: string, headers: Record<string, string>, body = ''): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(url, { method, headers }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on('error', fail).end(body);
  });
}

describe('the window on this machine only', () => {
  let served: ServedWindow;
  let origin: string;
  let cookie: string;
  const application: Application = {
    call: async (method) => ({ asked: method }) as never,
    onProgress: () => () => undefined,
  };

  beforeAll(async () => {
    const files = new Map([['/index.html', { type: 'text/html', bytes: Buffer.from('trang') }]]);
    served = await serveWindow({ application, uploads: createUploads(), files, sampleFolder: '', reportBug: () => 'ref' });
    origin = new URL(served.url).origin;
    const signedIn = await ask(served.url, 'GET', {});
    expect(signedIn.status).toBe(303);
    cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  });
  afterAll(() => served.close());

  const call = (headers: Record<string, string>) => ask(`${origin}/call`, 'POST', headers, '{"method":"plans.list","input":{}}');

  test('the opened address leads in, and only its cookie goes on', async () => {
    const page = await ask(origin, 'GET', { cookie });
    expect(page.body).toBe('trang');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect((await ask(origin, 'GET', {})).status).toBe(403);
    expect((await ask(`${origin}/?token=wrong`, 'GET', {})).status).toBe(403);
  });

  test('the cookie is out of reach for scripts and other sites', async () => {
    const { headers } = await ask(served.url, 'GET', {});
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  });

  test("the page's own calls are answered", async () => {
    expect(JSON.parse((await call({ cookie, origin })).body)).toEqual({ kind: 'answer', value: { asked: 'plans.list' } });
  });

  test('another site, another name for this machine, or no origin at all is refused, cookie or not', async () => {
    expect((await call({ cookie, origin: 'https://example.com' })).status).toBe(403);
    expect((await call({ cookie, origin, host: 'example.com' })).status).toBe(403);
    expect((await call({ cookie })).status).toBe(403);
    expect((await call({ origin })).status).toBe(403);
  });

  test('what is no method is a failure with a reference, never a crash', async () => {
    const reply = await ask(`${origin}/call`, 'POST', { cookie, origin }, '{"method":"__proto__","input":{}}');
    expect(JSON.parse(reply.body)).toEqual({ kind: 'failed', reference: 'ref' });
    expect((await ask(`${origin}/call`, 'POST', { cookie, origin }, 'not json')).status).toBe(400);
  });

  test('no address becomes a path on the disk', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/etc/passwd'])
      expect((await ask(origin + path, 'GET', { cookie })).status).toBe(404);
  });
});
