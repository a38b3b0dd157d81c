import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { openBrowserHost } from '../../electron/browser-host/open-browser-host.ts';
import { openBrowser } from '../support/browser.ts';

const project = join(import.meta.dirname, '..', '..');
const corpora = join(project, 'tests', 'fixtures', 'corpus');

/** Paths of a corpus folder's files, by name. */
export const corpusFiles = (...parts: readonly string[]): readonly string[] => {
  const folder = join(corpora, ...parts);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map((entry) => join(folder, entry.name))
    .sort();
};

/** One file of a corpus. */
export const corpusFile = (...parts: readonly string[]): string => join(corpora, ...parts);

/** The window with a data folder of its own, in a real browser. */
export interface OpenedWindow {
  readonly dataDir: string;
  readonly page: Page;
  /** Errors that the page itself has thrown or written. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

let built: Promise<string> | null = null;

/** So that no test sees an old page: built once for a test file, into a folder of its own. */
function buildOnce(): Promise<string> {
  built ??= buildInto(mkdtempSync(join(tmpdir(), 'tdkt-built-')));
  return built;
}

async function buildInto(folder: string): Promise<string> {
  const configFile = join(project, 'vite.config.ts');
  for (const [mode, name] of [
    ['renderer', 'renderer'],
    ['browser-shell', 'browser-host'],
  ] as const)
    await build({ configFile, mode, logLevel: 'error', build: { outDir: join(folder, name) } });
  return folder;
}

/** Opens the window over an empty data folder, or one that is filled first, as large as an office's screen. */
export async function openWindow(
  size = { width: 1366, height: 768 },
  fill: (dataDir: string) => void = () => undefined,
): Promise<OpenedWindow> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tdkt-e2e-'));
  fill(dataDir);
  const host = await openBrowserHost(project, dataDir, await buildOnce());
  const browser: Browser = await openBrowser();
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(host.url);
  return {
    dataDir,
    page,
    errors,
    async close() {
      await browser.close();
      await host.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Drops files onto the window, as from a folder on the desk. */
export const drop = (page: Page, paths: readonly string[]): Promise<void> =>
  dropFiles(
    page,
    paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) })),
  );

/** Drops files that a test has made itself. */
export async function dropFiles(page: Page, made: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const files = made.map(({ name, bytes }) => ({ name, content: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, content } of dropped) {
      transfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name));
    }
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, files);
}

/** Chooses the plan by its issuer and imports its units from a file, through the dialogs a person would use. */
export async function beginYear(page: Page, issuer: RegExp, unitList: string): Promise<void> {
  await page.getByRole('button', { name: issuer }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Nhập danh sách đơn vị/ }).click();
  await (await chooser).setFiles(unitList);
  await page.getByRole('button', { name: 'Nhận báo cáo', exact: true }).click();
}

/** Makes a period the one on show. */
export const choosePeriod = (page: Page, label: string): Promise<void> =>
  page.getByRole('radio', { name: label, exact: true }).check();

/** Waits until the status line says that every unit's report is in. */
export const untilReported = (page: Page, units: number): Promise<void> =>
  page.locator('.status-line', { hasText: `${units}/${units} đơn vị đã nộp` }).waitFor({ timeout: 60_000 });

/** The text of an indicator's cells in the official table, from left to right. */
export const rowTexts = (page: Page, indicator: string): Promise<string[]> =>
  page.locator(`.indicators tr[data-indicator="${indicator}"] > *`).allInnerTexts();
