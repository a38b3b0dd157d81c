import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveAxeFaults, overflowOf } from './axe-faults.ts';
import { beginYear, choosePeriod, corpusFile, type OpenedWindow, openWindow } from './opened-window.ts';

/** Forms laid out by keyboard, looked at as they print, made for every unit. */
describe('report forms in the window', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(page, 'Đợt 1');
    await page.getByRole('button', { name: 'Mẫu biểu', exact: true }).click();
    await page.locator('.layout').first().waitFor();
  });
  afterAll(() => opened.close());

  const legend = (text: string) => opened.page.locator('.forms-indicators legend', { hasText: text }).waitFor();

  test('the form is shown as it prints, with the unit’s name over it', async () => {
    const { page } = opened;
    const paper = await page.locator('.layout').first().innerText();
    for (const words of ['Đơn vị báo cáo:', 'NB23-04', 'Chỉ tiêu giao năm 2023', 'Mã biểu: TDKT1/ninh-binh-2023/1/DOT1/'])
      expect(paper).toContain(words);
  });

  test('an indicator is left out and a column switched off by keyboard; Ctrl+Z takes each back', async () => {
    const { page } = opened;
    await legend('hỏi 28/28');
    await page.getByRole('checkbox', { name: /NB23-04/ }).focus();
    await page.keyboard.press('Space');
    await legend('hỏi 27/28');
    await expect.poll(() => page.locator('.layout').first().innerText()).not.toContain('NB23-04');
    await page.getByRole('checkbox', { name: 'Ghi chú' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.layout').first().innerText()).not.toContain('Ghi chú');
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.layout').first().innerText()).toContain('Ghi chú');
    await page.keyboard.press('Control+z');
    await legend('hỏi 28/28');
  });

  test('a page of lists is added, a title written, and all goes back to how it began', async () => {
    const { page } = opened;
    await page.getByRole('checkbox', { name: 'Sáng kiến, đề tài' }).check();
    await expect.poll(() => page.locator('.layout').count()).toBe(2);
    await page.getByLabel('Tiêu đề biểu').fill('BÁO CÁO NHANH');
    await page.keyboard.press('Enter');
    await page.locator('.layout', { hasText: 'BÁO CÁO NHANH' }).first().waitFor();
    await page.getByRole('button', { name: 'Về như ban đầu' }).click();
    await expect.poll(() => page.locator('.layout').count()).toBe(1);
  });

  test('forms for all units come as one package, and each has its text to send it by', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Tạo biểu cho 16 đơn vị' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tạo một tệp .zip' }).click();
    expect((await download).suggestedFilename()).toBe('Biểu mẫu Đợt 1 năm 2023.zip');
    await page.locator('.status-line', { hasText: 'Đã tạo 16 biểu.' }).waitFor();
    await page.getByText('Gửi cho các đơn vị').click();
    expect(await page.locator('.forms-units tbody tr').count()).toBe(16);
    await page
      .getByRole('button', { name: /^Chép lời gửi cho/ })
      .first()
      .click();
    await page.locator('.status-line', { hasText: 'Đã chép lời gửi' }).waitFor();
  });

  test('is sound for screen readers, fits the width, and threw nothing', async () => {
    const { page, errors } = opened;
    const serious = await graveAxeFaults(page);
    expect(serious).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });
});
