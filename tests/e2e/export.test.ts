import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../support/read-pdf.ts';
import { axeFaults, overflowOf } from './axe-faults.ts';
import { type OpenedWindow, openWindow } from './opened-window.ts';

describe.each([
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
])('Xuất, in at $width × $height', (size) => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow(size);
    const { page } = opened;
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
    await page.locator('.indicators').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Xuất, in', exact: true }).click();
    await drawing(page, 1).waitFor();
  });
  afterAll(() => opened.close());

  test('the pages are seen as they will come out, and what is to be done is in sight', async () => {
    const { page } = opened;
    expect(await drawing(page, 1).textContent()).toContain('TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM 2023');
    for (const name of ['In…', 'Lưu PDF', 'Lưu Excel']) expect(await isWithinWindow(page, name)).toBe(true);
    const faces = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(faces.join()).toContain('Page Serif');
  });

  test('by keyboard to the last page and back; only pages in sight are drawn', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: 'Cả trang' }).check();
    await page.locator('.page-list').focus();
    await page.keyboard.press('End');
    await drawing(page, 21).waitFor();
    expect(await page.getByLabel('Đến trang số').inputValue()).toBe('21');
    expect(await page.locator('.page-drawing').count()).toBeLessThan(13);
    await page.keyboard.press('PageUp');
    await expect.poll(() => page.getByLabel('Đến trang số').inputValue()).toBe('20');
    await page.getByLabel('Đến trang số').fill('7');
    await page.keyboard.press('Enter');
    await drawing(page, 7).waitFor();
    await expect.poll(() => page.getByLabel('Đến trang số').inputValue()).toBe('7');
    await page.getByRole('radio', { name: 'Vừa chiều ngang' }).check();
    await expect.poll(() => page.getByLabel('Đến trang số').inputValue()).toBe('7');
    await page.locator('.page-list').press('Home');
    await expect.poll(() => page.getByLabel('Đến trang số').inputValue()).toBe('1');
  });

  test('ticks decide what there is; without any it says what to do', async () => {
    const { page } = opened;
    for (const name of [/^Biểu 01 –/, /^Biểu 02 –/, /^Biểu 03 –/]) await page.getByRole('checkbox', { name }).uncheck();
    await page.getByRole('img', { name: 'Trang 2/2: Biểu 04' }).waitFor();
    await page.getByRole('checkbox', { name: /^Biểu 04 –/ }).uncheck();
    await page.getByText('Chọn ít nhất một biểu ở bên trái').waitFor();
    expect(await page.getByRole('button', { name: 'In…' }).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: /^Biểu 01 –/ }).check();
    await page.getByRole('checkbox', { name: /^Biểu 04 –/ }).check();
    await page.getByRole('img', { name: /^Trang 1\/7/ }).waitFor();
  });

  test('two reports are saved as one PDF that says what the pages say', async () => {
    const { page } = opened;
    await page.getByLabel('Lưu PDF thành một tệp').check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu PDF' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Các biểu tổng hợp – năm 2023.pdf');
    const pdf = await readPdf(readFileSync(await file.path()));
    expect(pdf.pages).toHaveLength(7);
    const seen = letters((await drawing(page, 1).textContent()) ?? '');
    expect(letters(pdf.pages[0]?.texts.map(({ text }) => text).join('') ?? '')).toBe(seen);
    expect(await isWithinWindow(page, 'Tải lại: Các biểu tổng hợp – năm 2023.pdf')).toBe(true);
  });

  test('what is printed is these pages alone, one to a sheet of paper, from the page to the page that was said', async () => {
    const { page } = opened;
    // The system's own dialog cannot be opened here: it is held open for as long as the paper is looked at.
    await page.evaluate(() => {
      Reflect.set(window.app, 'print', () => new Promise<void>((done) => Reflect.set(window, 'closeDialog', done)));
    });
    await page.getByLabel('In từ trang').fill('5');
    await page.keyboard.press('Control+p');
    await page.waitForFunction(() => Reflect.has(window, 'closeDialog'));
    const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(printed.pages).toHaveLength(3);
    for (const { width, height, texts } of printed.pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      expect(texts.every(({ x, width: wide }) => x > 56 && x + wide < 842 - 28)).toBe(true);
    }
    const whole = letters(printed.pages[0]?.texts.map(({ text }) => text).join('') ?? '');
    expect(whole).toContain('TM.BANTHƯỜNGVỤ');
    expect(whole).not.toContain('Tổngquan');
    await page.evaluate(() => Reflect.get(window, 'closeDialog')());
    await expect.poll(() => page.locator('.printed-page').count()).toBe(0);
  });

  test('it is sound for screen readers, fits the width, and has thrown nothing', async () => {
    const { page, errors } = opened;
    const violations = await axeFaults(page);
    expect(violations).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });
});

const drawing = (page: Page, number: number) => page.getByRole('img', { name: new RegExp(`^Trang ${number}/`) });

async function isWithinWindow(page: Page, name: string): Promise<boolean> {
  const box = await page.getByRole('button', { name, exact: true }).boundingBox();
  const { height = 0 } = page.viewportSize() ?? {};
  return box !== null && box.y + box.height < height;
}

const letters = (text: string): string => text.normalize('NFC').replaceAll(/\s/g, '');
