import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyPdf } from '../support/tiny-pdf.ts';
import { graveAxeFaults, overflowOf } from './axe-faults.ts';
import { beginYear, corpusFile, drop, type OpenedWindow, openWindow, rowTexts } from './opened-window.ts';

const document = 'Quyết định số 15/QĐ-LĐLĐ ngày 5/12/2023';

/** An indicator that the office alone answers, entered with its document, by keyboard. */
describe('the office’s own figure and its document', () => {
  let opened: OpenedWindow;
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-evidence-'));
  const written = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  beforeAll(async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.locator('.indicators').waitFor();
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const row = () => opened.page.locator('.indicators tr[data-indicator="NB23-24"]');
  const entry = () => opened.page.getByRole('form', { name: /Số liệu nhập tay/ });
  const said = (text: string) => opened.page.locator('.status-notice', { hasText: text }).waitFor();
  const picture = (name: string) =>
    process.env.TDKT_PICTURES ? opened.page.screenshot({ path: `${process.env.TDKT_PICTURES}/${name}.png` }) : null;
  const faults = async () => {
    const grave = await graveAxeFaults(opened.page);
    return (await overflowOf(opened.page)) > 0 ? [...grave, 'wider than the window'] : grave;
  };

  test('the table says whose it is; Enter on it opens the form, Esc leaves it in one step', async () => {
    const { page } = opened;
    expect((await rowTexts(page, 'NB23-24')).join(' ')).toContain('Cơ quan tự nhập');
    await row().locator('td[data-basis="cumulative"]').focus();
    await page.keyboard.press('Enter');
    await entry().waitFor();
    expect(await page.evaluate(() => window.document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('complementary').count()).toBe(0);
  });

  test('entered with a document and its scan, the figure says by which, and the scan is drawn beside it', async () => {
    const { page } = opened;
    await row().locator('td[data-basis="cumulative"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('5/20');
    await drop(page, [written('qd-15.pdf', tinyPdf(['QD 15']))]);
    await said('Đã lưu “qd-15.pdf”.');
    const send = entry().getByRole('button', { name: 'Ghi', exact: true });
    expect(await send.isDisabled()).toBe(true);
    await entry().getByLabel('Văn bản làm căn cứ').fill(document);
    expect(await faults()).toEqual([]);
    await picture('can-cu-nhap-1366');
    await page.keyboard.press('Enter');
    await said('Đã ghi “5/20”');
    await expect.poll(async () => (await rowTexts(page, 'NB23-24')).join(' ')).toContain('5/20');
    await page.getByText(`theo ${document}`).waitFor();
    await page.locator('.unit-item', { hasText: `theo ${document}` }).click();
    await page.getByText(`Căn cứ: ${document} (tệp “qd-15.pdf”)`).first().waitFor();
    await page.locator('.scan canvas').first().waitFor();
    expect(await faults()).toEqual([]);
    await picture('can-cu-xem-1366');
    await page.getByText('Lịch sử').click();
    await page.locator('.history', { hasText: `Căn cứ: ${document}` }).waitFor();
  });

  test('a file that cannot be drawn is saved as a copy; what was set is taken back by Ctrl+Z', async () => {
    const { page } = opened;
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Nhập số bằng tay cho/ }).click();
    await page.keyboard.type('6/20');
    const chooser = page.waitForEvent('filechooser');
    await entry().getByRole('button', { name: 'Kèm bản chụp, tệp…' }).click();
    await (await chooser).setFiles(written('qd-16.docx', 'một văn bản'));
    await said('Đã lưu “qd-16.docx”.');
    await entry().getByLabel('Văn bản làm căn cứ').fill('Quyết định số 16');
    await page.keyboard.press('Enter');
    await page.locator('.unit-item', { hasText: 'theo Quyết định số 16' }).click();
    await page.getByText('“qd-16.docx” không xem được trong phần mềm.').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu bản sao…' }).click();
    expect((await saved).suggestedFilename()).toBe('qd-16.docx');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.getByText(`theo ${document}`).waitFor();
    expect(opened.errors).toEqual([]);
  });
});
