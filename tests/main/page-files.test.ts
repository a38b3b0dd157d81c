import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageFiles } from '../../electron/main/page-files.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tdkt-page-'));
  mkdirSync(join(root, 'page', 'assets'), { recursive: true });
  writeFileSync(join(root, 'page', 'index.html'), '<p>trang</p>');
  writeFileSync(join(root, 'page', 'assets', 'window.js'), 'void 0');
  writeFileSync(join(root, 'page', 'assets', 'worker.mjs'), 'void 0');
  writeFileSync(join(root, 'page', 'assets', 'face.ttf'), 'x');
  writeFileSync(join(root, 'secret.html'), 'mật');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ask = (address: string) => pageFiles(join(root, 'page'))({ url: `tdkt://window${address}` });

test('the built files come with their type and the strict policy', async () => {
  const page = ask('/index.html');
  expect(await page.text()).toBe('<p>trang</p>');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  // Browsers run scripts and workers of no other type.
  for (const script of ['window.js', 'worker.mjs'])
    expect(ask(`/assets/${script}`).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test('typefaces come as what they are: nothing else is taken for one', () => {
  expect(ask('/assets/face.ttf').headers.get('content-type')).toBe('font/ttf');
});

test.each(['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/assets', '/none.js'])(
  '"%s" leads nowhere',
  (address) => {
    expect(ask(address).status).toBe(404);
  },
);
