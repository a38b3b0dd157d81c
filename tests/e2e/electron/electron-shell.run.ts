/**
 * The built shell in a real Electron, by hand: `ELECTRON_DIST=<folder of electron> node tests/e2e/electron/electron-shell.run.ts`
 * after `npm run build`, with a display. Writes what it saw to the terminal and pictures into SHOTS.
 */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core';
import { readPdf } from '../../support/read-pdf.ts';
import { tinyPdf } from '../../support/tiny-pdf.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const dist = process.env.ELECTRON_DIST ?? '';
const work = mkdtempSync(join(tmpdir(), 'tdkt-shell-'));
const shots = process.env.SHOTS ?? work;

function seen(what: string): void {
  console.log(`seen: ${what}`);
}

/** Electron takes the application from its own resources where it has no other. */
function putApplication(): void {
  const app = join(dist, 'resources', 'app');
  mkdirSync(app, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'test-shell.cjs'), join(app, 'main.cjs'));
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'tdkt-shell', version: '0.0.0', main: 'main.cjs' }));
}

const launch = (): Promise<ElectronApplication> =>
  electron.launch({
    executablePath: join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron'),
    args: ['--no-sandbox', `--user-data-dir=${join(work, 'profile')}`],
    env: { ...process.env, TDKT_ROOT: root, TDKT_NODE: process.execPath, TDKT_DATA: join(work, 'data') } as Record<
      string,
      string
    >,
  });

async function seesNothingOfNode(page: Page): Promise<void> {
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis),
  );
  assert.deepEqual(found, []);
  const app = await page.evaluate(() => Object.keys(Reflect.get(window, 'app')).sort());
  assert.deepEqual(app, ['call', 'chooseFiles', 'chooseOutputs', 'onDrop', 'onProgress', 'print', 'reveal', 'sample', 'shell']);
  seen('the page has no Node, and of the shell nothing but window.app');
}

async function staysOnItsPage(page: Page): Promise<void> {
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.waitForTimeout(500);
  assert.equal(page.url(), before);
  assert.equal(await page.evaluate(() => window.open('https://example.com/')), null);
  const outside = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'reached',
      () => 'refused',
    ),
  );
  assert.equal(outside, 'refused');
  seen('no navigation, no second window, no network');
}

async function importsTheSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
  await page.locator('.indicators').waitFor({ timeout: 120_000 });
  await page.screenshot({ path: join(shots, 'electron-table.png') });
  seen('the sample through the data host: units, 32 reports, the table');
}

async function survivesALostHost(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(() => {
    Reflect.get(globalThis, 'dataHost').kill('SIGKILL');
  });
  await page.waitForTimeout(300);
  await page.getByRole('button', { name: 'Nhận báo cáo' }).click();
  await page.locator('.submission').first().waitFor({ timeout: 20_000 });
  seen('a killed data host is started again by the next question');
}

async function showsAScan(app: ElectronApplication, page: Page): Promise<void> {
  const scan = join(work, 'bao-cao-giay.pdf');
  writeFileSync(scan, tinyPdf(['Trang 1', 'Trang 2']));
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, scan);
  await page.keyboard.press('Control+i');
  await page.getByRole('button', { name: 'Chọn bản chụp…' }).click();
  await page.locator('.scan-page canvas').first().waitFor({ timeout: 20_000 });
  const ink = await page
    .locator('.scan-page canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return data.filter((value, at) => at % 4 === 0 && value < 100).length;
    });
  assert.ok(ink > 500, `only ${ink} dark pixels`);
  await page.screenshot({ path: join(shots, 'electron-scan.png') });
  await page.keyboard.press('Escape');
  seen(`a PDF of two pages drawn beside the form (${ink} dark pixels)`);
}

async function exportsIntoAFolder(app: ElectronApplication, page: Page): Promise<void> {
  const folder = join(work, 'xuat');
  mkdirSync(folder);
  await app.evaluate(({ dialog, shell }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    shell.showItemInFolder = () => undefined;
  }, folder);
  await page.getByRole('button', { name: 'Xuất, in', exact: true }).click();
  await page.getByRole('button', { name: /Lưu Excel/ }).click();
  await page.getByRole('heading', { name: 'Đã xuất' }).waitFor();
  await page.getByRole('button', { name: /Mở thư mục: Biểu 04/ }).waitFor({ timeout: 60_000 });
  const files = readdirSync(folder);
  assert.equal(files.length, 4);
  assert.ok(files.every((name) => statSync(join(folder, name)).size > 5000));
  seen(`four workbooks in the chosen folder: ${files.join(' · ')}`);
}

async function printsOnPaper(app: ElectronApplication, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await page.locator('.indicators').waitFor();
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const bytes = await window?.webContents.printToPDF({ landscape: true, pageSize: 'A4' });
    return bytes?.toString('base64') ?? '';
  });
  writeFileSync(join(shots, 'electron-table.pdf'), Buffer.from(pdf, 'base64'));
  seen('the table as a PDF, A4 landscape');
}

/** The system's own dialog cannot be answered here: what it would have been given is kept as a PDF. */
async function printsPages(app: ElectronApplication, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xuất, in', exact: true }).click();
  await page.getByRole('img', { name: /^Trang 1\// }).waitFor();
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('no window');
    contents.print = (options, done) => {
      const given = contents.printToPDF({ preferCSSPageSize: true, landscape: options?.landscape ?? false });
      given.then((bytes) => {
        Reflect.set(globalThis, 'printed', { landscape: options?.landscape, pdf: bytes.toString('base64') });
        done?.(true, '');
      });
    };
  });
  await page.getByRole('button', { name: 'In…' }).click();
  await page.waitForFunction(() => document.querySelector('.printed-page') !== null);
  await page.waitForFunction(() => document.querySelector('.printed-page') === null, null, { timeout: 60_000 });
  const printed = await app.evaluate((): { landscape: boolean; pdf: string } => Reflect.get(globalThis, 'printed'));
  const pdf = await readPdf(Buffer.from(printed.pdf, 'base64'));
  writeFileSync(join(shots, 'electron-pages.pdf'), Buffer.from(printed.pdf, 'base64'));
  assert.equal(printed.landscape, true);
  const number = await page.getByLabel('Đến trang số').locator('..').innerText();
  assert.equal(pdf.pages.length, Number.parseInt(number.replace(/\D+/, ''), 10));
  assert.ok(
    pdf.pages.every(({ texts }) => texts.length > 10),
    'a blank page',
  );
  assert.ok(pdf.pages.every(({ width, height }) => Math.round(width) === 842 && Math.round(height) === 595));
  assert.ok(pdf.pages[0]?.texts.some(({ text }) => text.includes('TỔNG HỢP KẾT QUẢ')));
  const faces = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  assert.ok(faces >= 2, `only ${faces} typefaces loaded`);
  seen(`${pdf.pages.length} pages given to the printer, A4, with ${faces} typefaces of our own`);
}

assert.ok(dist !== '' && existsSync(join(dist, 'resources')), 'ELECTRON_DIST must name a folder with Electron in it');
putApplication();
const app = await launch();
try {
  const page = await app.firstWindow();
  await page.locator('.setup').waitFor({ timeout: 30_000 });
  seen(`a window in Electron ${await app.evaluate(() => process.versions.electron)}`);
  await seesNothingOfNode(page);
  await importsTheSample(page);
  await survivesALostHost(app, page);
  await showsAScan(app, page);
  await exportsIntoAFolder(app, page);
  await printsPages(app, page);
  await printsOnPaper(app, page);
  // Last: Playwright waits for ever after a navigation that was refused.
  await staysOnItsPage(page);
  console.log(`pictures: ${shots}`);
} finally {
  await app.close();
}
