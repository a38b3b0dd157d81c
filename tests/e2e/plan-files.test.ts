import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveAxeFaults } from './axe-faults.ts';
import { beginYear, corpusFile, type OpenedWindow, openWindow } from './opened-window.ts';

/** A plan kept as a file, loaded again, and taken away, all of it with a way back. */
describe('plans as files, and plans begun by mistake', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await opened.page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
    await opened.page.locator('.plan-indicators').waitFor();
  });
  afterAll(() => opened.close());

  let saved = '';
  const version = (text: string) => opened.page.locator('.plan-version', { hasText: text }).waitFor();
  const target = () => opened.page.locator('tr[data-indicator="NB23-04"] [data-column="target"]').innerText();
  const openFile = async (text: string) => {
    const chooser = opened.page.waitForEvent('filechooser');
    await opened.page.getByRole('button', { name: 'Mở tệp kế hoạch…' }).click();
    await (await chooser).setFiles({ name: 'ke-hoach.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  const serious = () => graveAxeFaults(opened.page);

  test('the plan in force is saved as a file that names it and its version', async () => {
    const { page } = opened;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu kế hoạch ra tệp…' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('ke-hoach-ninh-binh-2023-ban-1.json');
    saved = readFileSync((await file.path()) ?? '', 'utf8');
    expect(JSON.parse(saved).indicators).toHaveLength(38);
  });

  test('the same file has nothing to load; what is no plan is refused in words', async () => {
    const { page } = opened;
    await openFile(saved);
    await page.getByText('không có gì để nạp').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.plan-file').count()).toBe(0);
    await openFile('{"id":"x"}');
    await page.getByText('không phải kế hoạch do phần mềm này xuất ra').waitFor();
  });

  test('what a mended file would change is said first, and nothing is written yet', async () => {
    const { page } = opened;
    await openFile(saved.replace('"value": 1200', '"value": 1300'));
    await page.getByText('từ bản 1 thành bản 2').waitFor();
    expect(await page.locator('.plan-file li').allInnerTexts()).toEqual(['chỉ tiêu NB23-04 (số giao)']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thôi');
    expect(await serious()).toEqual([]);
    expect(await target()).toBe('≥ 1.200');
  });

  test('loaded, it is a new version, and Ctrl+Z takes it back', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Nạp tệp này' }).click();
    await version('Bản 2');
    await expect.poll(target).toBe('≥ 1.300');
    await page.locator('.plan-head h1').click();
    await page.keyboard.press('Control+z');
    await version('Bản 3');
    await expect.poll(target).toBe('≥ 1.200');
  });

  test('a plan begun by mistake goes, and Ctrl+Z brings it back', async () => {
    const { page } = opened;
    const plans = page.locator('.top-bar select option, header select option');
    await page.getByRole('button', { name: 'Lập kế hoạch 2024 từ kế hoạch này' }).click();
    await page.locator('.plan-head h1', { hasText: '2024' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ kế hoạch này' }).click();
    await page.locator('.plan-head h1', { hasText: '2023' }).waitFor();
    await expect.poll(() => plans.allInnerTexts()).not.toContainEqual(expect.stringContaining('2024'));
    await page.locator('.plan-head h1').click();
    await page.keyboard.press('Control+z');
    await page.getByText('Đã lấy lại kế hoạch vừa bỏ.').waitFor();
    await page.locator('.plan-head h1', { hasText: '2024' }).waitFor();
  });

  test('with a figure in it, it stays, and the window says what stands in the way', async () => {
    const { page } = opened;
    await page.evaluate(async () => {
      const place = { planId: 'ninh-binh-2024', period: 'DOT1', unit: 'NB06', indicator: 'NB24-04' };
      await Reflect.get(window, 'app').call('figures.set', { ...place, value: '5', reason: 'điện thoại' });
    });
    await page.getByRole('button', { name: 'Năm và đơn vị', exact: true }).click();
    await page.getByRole('button', { name: /^Bỏ kế hoạch: .*2024/ }).click();
    await page.getByText('đã có 1 số nhập tay').waitFor();
    expect(await serious()).toEqual([]);
  });

  test('the page itself has thrown nothing', () => {
    expect(opened.errors).toEqual([]);
  });
});
