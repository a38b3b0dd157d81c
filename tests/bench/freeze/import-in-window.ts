import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beginYear, choosePeriod, corpusFile } from '../../e2e/opened-window.ts';
import { openBrowser } from '../../support/browser.ts';
import { writeReceivedFiles } from './received-files.ts';

/** The longest gap between two frames of the window: while nothing happens, or while 300 files are imported. */
const [, , folder = '', what = 'idle'] = process.argv;
const work = mkdtempSync(join(folder, 'freeze-'));
const host = fork(join(import.meta.dirname, 'window-host.ts'), [join(work, 'data')], {
  execArgv: ['--disable-warning=ExperimentalWarning'],
});
const [url] = await once(host, 'message');
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await page.goto(url);
await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
await choosePeriod(page, 'Đợt 1');

declare global {
  interface Window {
    frames300: { longest: number; last: number; done: number; total: number };
  }
}

/** Watches frames from now on, and how far the import is. */
const watch = (watched: Page) =>
  watched.evaluate(() => {
    const seen = { longest: 0, last: performance.now(), done: 0, total: 1 };
    window.frames300 = seen;
    const frame = (now: number) => {
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const told = new EventSource('/progress');
    told.addEventListener('message', (event) => Object.assign(seen, JSON.parse(event.data)));
  });

async function importAll(): Promise<string> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp…' }).first().click();
  const dialog = await chooser;
  const paths = writeReceivedFiles(join(work, 'files'));
  await watch(page);
  await dialog.setFiles([...paths]);
  await page.waitForFunction(() => window.frames300.done === window.frames300.total, null, { timeout: 300_000, polling: 500 });
  await page.waitForTimeout(2000);
  return `${await page.evaluate(() => window.frames300.total)} files`;
}

async function doNothing(): Promise<string> {
  await watch(page);
  await page.waitForTimeout(4000);
  return 'nothing for 4 s';
}

const did = what === 'import' ? await importAll() : await doNothing();
const ms = await page.evaluate(() => window.frames300.longest);
host.send('how much');
const [peakMb] = await once(host, 'message');
await browser.close();
host.kill();
console.log(JSON.stringify({ ms, peakMb, did }));
process.exit(0);
