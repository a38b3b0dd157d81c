import { afterEach, describe, expect, test } from 'vitest';
import { graveAxeFaults } from './axe-faults.ts';
import {
  beginYear,
  choosePeriod,
  corpusFile,
  corpusFiles,
  drop,
  type OpenedWindow,
  openWindow,
  untilReported,
} from './opened-window.ts';

/** What is said where an officer does things in another order than the program expects. */
describe('the first start', () => {
  let opened: OpenedWindow;
  afterEach(() => opened.close());
  const notice = () => opened.page.locator('.status-notice');

  test('reports dropped before there is a plan, then before there are units: each time the next step is said', async () => {
    opened = await openWindow();
    const { page } = opened;
    await page.locator('.setup').waitFor();
    const report = corpusFile('faulty', 'so-lieu-sai.xlsx');
    await drop(page, [report]);
    await notice().filter({ hasText: 'chọn kế hoạch (bước 1)' }).waitFor();
    await page.getByRole('button', { name: /Dùng kế hoạch này: .*Ninh Bình/ }).click();
    await page.getByRole('combobox', { name: 'Kế hoạch' }).waitFor();
    await drop(page, [report]);
    await notice().filter({ hasText: 'nhập danh sách đơn vị (bước 2) trước' }).waitFor();
    const closed = page.getByRole('navigation').getByRole('button', { name: 'Tổng hợp', exact: true });
    expect(await closed.getAttribute('title')).toContain('bước 2');
    await page.getByRole('navigation').getByRole('button', { name: 'Kế hoạch', exact: true }).click();
    await page.locator('.plan-indicators').waitFor();
    expect(await notice().innerText()).toBe('');
  });

  test('an office without a plan here begins one by keyboard, and takes its first target from the document', async () => {
    opened = await openWindow();
    const { page } = opened;
    await page.getByRole('textbox', { name: 'Tên cơ quan' }).focus();
    await page.keyboard.type('LĐLĐ tỉnh Hòa An');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2026');
    await page.keyboard.press('Enter');
    await page.locator('.proposals').waitFor();
    expect(await graveAxeFaults(page)).toEqual([]);
    expect(await page.locator('.plan-head').innerText()).toContain('Ban Thường vụ LĐLĐ tỉnh Hòa An');
    await page.locator('.proposals textarea').fill('1. Trong năm 2026, kết nạp mới ít nhất 500 đoàn viên công đoàn.');
    await page.getByRole('button', { name: 'Đọc', exact: false }).first().click();
    await page.locator('.proposals').getByText('500').first().waitFor();
    await page.keyboard.press('Control+z');
    expect(opened.errors).toEqual([]);
  });

  test('the keyboard is not lost on the way from an empty folder to the workbook', async () => {
    opened = await openWindow();
    const { page } = opened;
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 40));
    const tabTo = async (name: RegExp) => {
      for (let tabs = 0; tabs < 60 && !name.test((await focused()) ?? ''); tabs += 1) await page.keyboard.press('Tab');
      expect(await focused()).toMatch(name);
    };
    const choose = async (files: readonly string[]) => {
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles([...files]);
    };
    page.on('filechooser', () => undefined);
    await page.locator('.setup').waitFor();
    await page.getByRole('button', { name: /Dùng kế hoạch này: .*Ninh Bình/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Nhập danh sách đơn vị…');
    await choose([corpusFile('ninh-binh-2023', 'don-vi.xlsx')]);
    await page.locator('.overview').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Nhận báo cáo');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Chọn tệp…');
    await choose(corpusFiles('ninh-binh-2023', 'ca-nam'));
    await untilReported(page, 16);
    await page.getByRole('navigation').getByRole('button', { name: 'Xuất, in', exact: true }).focus();
    await page.keyboard.press('Enter');
    await tabTo(/^Lưu Excel$/);
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await saved).suggestedFilename()).toMatch(/^Biểu 01.*\.xlsx$/);
    await expect.poll(focused, { timeout: 20_000 }).toBe('Lưu Excel');
  });

  test('a folder of another period asks file by file, and says how to take it back at once', async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(page, 'Năm');
    await drop(page, corpusFiles('ninh-binh-2023', 'dot-1'));
    await notice().filter({ hasText: 'nếu chọn nhầm kỳ thì hoàn tác' }).waitFor({ timeout: 60_000 });
    expect(await notice().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await choosePeriod(page, 'Đợt 1');
    await drop(page, corpusFiles('ninh-binh-2023', 'dot-1'));
    await page.locator('.status-line', { hasText: '16/16 đơn vị đã nộp' }).waitFor({ timeout: 60_000 });
  });
});
