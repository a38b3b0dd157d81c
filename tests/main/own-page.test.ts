import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, isOwnPage, mayAsk } from '../../electron/main/own-page.ts';

describe('who may ask the shell', () => {
  test("the window's own page may", () => {
    expect(mayAsk({ url: 'tdkt://window/index.html', parent: null })).toBe(true);
  });

  test.each([
    'https://example.com/',
    'http://127.0.0.1:3000/index.html',
    'file:///C:/index.html',
    'tdkt://elsewhere/index.html',
    'tdkt.evil://window/',
    'https://tdkt//window/',
    'data:text/html,x',
    'about:blank',
    '',
  ])('a page at "%s" may not', (url) => {
    expect(isOwnPage(url)).toBe(false);
    expect(mayAsk({ url, parent: null })).toBe(false);
  });

  test('a frame inside the page may not, whatever its address, and neither may a frame that is gone', () => {
    expect(mayAsk({ url: 'tdkt://window/index.html', parent: {} })).toBe(false);
    expect(mayAsk(null)).toBe(false);
  });
});

test('the policy lets in nothing but the page itself', () => {
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'self'");
  expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self';");
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-|https?:|\*/);
});
