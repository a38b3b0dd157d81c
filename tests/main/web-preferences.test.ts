import { expect, test } from 'vitest';
import { webPreferences } from '../../electron/main/web-preferences.ts';

test('the page is sandboxed, in a world of its own, without Node', () => {
  expect(webPreferences('/preload.cjs')).toMatchObject({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
  });
});
