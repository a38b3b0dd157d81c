import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const openBrowser = (): Promise<Browser> => {
  if (installed === undefined) throw new Error('No Chromium is installed.');
  return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] });
};

/** Opens a page in a fresh browser and gives the milliseconds from its navigation to a frame that shows the words. */
export async function timeToWords(url: string, words: string, choices: Readonly<Record<string, string>> = {}): Promise<number> {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript((kept) => {
    // The page on show is kept for the window's session, the plan and period for good.
    for (const [name, value] of Object.entries(kept)) (name === 'tdkt.page' ? sessionStorage : localStorage).setItem(name, value);
  }, choices);
  await page.goto(url, { waitUntil: 'commit' });
  const shown = await page.waitForFunction((wanted) => document.body?.textContent?.includes(wanted) && performance.now(), words, {
    polling: 'raf',
    timeout: 30_000,
  });
  const ms = Number(await shown.jsonValue());
  await browser.close();
  return ms;
}
