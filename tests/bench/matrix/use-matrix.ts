import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowserHost } from '../../../electron/browser-host/open-browser-host.ts';
import { openBrowser } from '../../support/browser.ts';
import { answer } from '../child-process.ts';

/** Opens the table by units of a data folder and scrolls through it, or asks for what it is made of. */
const [, , dataDir = '', what = 'open'] = process.argv;
const host = await openBrowserHost(join(import.meta.dirname, '../../..'), dataDir);
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await page.addInitScript(() => {
  sessionStorage.setItem('tdkt.page', 'consolidate');
  localStorage.setItem('tdkt.plan', 'bench-2024');
  localStorage.setItem('tdkt.period', 'NAM');
});
await page.goto(host.url);
await page.locator('.indicators').waitFor({ timeout: 60_000 });

/** From the click on the choice to the frame after the one that shows the figures. */
const openMatrix = (on: Page): Promise<number> =>
  on.evaluate(
    (label) =>
      new Promise<number>((done) => {
        const choice = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
        const from = performance.now();
        choice?.querySelector('input')?.click();
        const look = () =>
          document.querySelector('.matrix td[data-unit]')
            ? requestAnimationFrame(() => done(performance.now() - from))
            : requestAnimationFrame(look);
        requestAnimationFrame(look);
      }),
    'Theo đơn vị',
  );

/** The longest time between two frames while the table is scrolled by `step` px a frame, down, across and back. */
const longestFrame = (on: Page, step: number): Promise<{ ms: number; frames: number }> =>
  on.evaluate(
    (by) =>
      new Promise((done) => {
        const at = document.querySelector('.table-scroll') ?? document.body;
        const path = [
          ...Array.from({ length: 100 }, () => [0, by]),
          ...Array.from({ length: 200 }, () => [by * 1.5, 0]),
          ...Array.from({ length: 100 }, () => [-by * 3, -by]),
        ];
        let [last, longest, frames] = [performance.now(), 0, 0];
        const frame = (now: number) => {
          longest = Math.max(longest, now - last);
          last = now;
          const [x, y] = path[frames] ?? [0, 0];
          if (frames === path.length) return done({ ms: longest, frames });
          frames += 1;
          at.scrollBy(x ?? 0, y ?? 0);
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    step,
  );

/** What the page is given, and how long it waits for it. */
const askFor = (on: Page, method: 'table.drawn' | 'table.row'): Promise<{ ms: number; bytes: number }> =>
  on.evaluate(async (name) => {
    const asked = { planId: 'bench-2024', period: 'NAM' };
    const indicator = document.querySelector<HTMLElement>('tr[data-indicator]')?.dataset.indicator;
    const from = performance.now();
    const reply: unknown = await Reflect.apply(window.app.call, window.app, [
      name,
      name === 'table.row' ? { ...asked, indicator } : asked,
    ]);
    const ms = performance.now() - from;
    return { ms, bytes: JSON.stringify(reply).length };
  }, method);

async function measure(): Promise<[ms: number, did: string]> {
  if (what === 'answer') {
    const { ms, bytes } = await askFor(page, 'table.drawn');
    return [ms, `table.drawn: ${(bytes / 1e6).toFixed(1)} million letters`];
  }
  if (what === 'row') {
    const { ms, bytes } = await askFor(page, 'table.row');
    return [ms, `table.row: ${(bytes / 1e3).toFixed(0)} thousand letters`];
  }
  const opened = await openMatrix(page);
  if (what === 'open') return [opened, `${await page.locator('.matrix td').count()} cells in the document`];
  await page.waitForTimeout(500);
  const { ms, frames } = await longestFrame(page, what === 'scroll' ? 60 : 0);
  const reached = await page.evaluate(() => document.querySelector('.table-scroll')?.scrollWidth ?? 0);
  return [ms, `${frames} frames over ${reached} px across`];
}

answer(...(await measure()));
await browser.close();
await host.close();
process.exit(0);
