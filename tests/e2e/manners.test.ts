import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveAxeFaults, overflowOf } from './axe-faults.ts';
import { choosePeriod, corpusFile, drop, type OpenedWindow, openWindow } from './opened-window.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

/** As the navigation has them, from above. */
const pageNames = [
  'Tổng quan',
  /^Nhận báo cáo/,
  'Tổng hợp',
  'Phân tích',
  /^Tiến độ/,
  'Lời văn',
  'Xuất, in',
  'Sổ phát hành',
  'Kế hoạch',
  'Đơn vị',
  'Giao chỉ tiêu',
  'Mẫu biểu',
  'Năm và đơn vị',
  'Cài đặt',
];

describe.each(sizes)('at $width × $height', (size) => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow(size);
  });
  afterAll(() => opened.close());

  const isSound = async (name: string) => {
    expect(await graveAxeFaults(opened.page), name).toEqual([]);
    const overflow = await overflowOf(opened.page);
    expect(overflow, `${name}: wider than the window`).toBeLessThanOrEqual(0);
  };

  test('the first start, every page and every depth is sound for screen readers and fits the width', async () => {
    const { page } = opened;
    await page.locator('.setup').waitFor();
    await isSound('first start');
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
    await page.locator('.indicators').waitFor({ timeout: 60_000 });
    await isSound('table');
    await page.locator('tr[data-indicator] td[data-basis="cumulative"]').nth(3).click();
    await page.locator('.panel').waitFor();
    await isSound('panel');
    await page.locator('.unit-item').nth(1).click();
    await page.locator('td[data-mark="figure"]').waitFor();
    await isSound('sheet');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Theo đơn vị' }).check();
    await page.locator('.matrix').waitFor();
    await isSound('matrix');
    await page.getByRole('button', { name: 'Nhận báo cáo', exact: true }).click();
    await page.locator('.submission').first().waitFor();
    await isSound('receive');
    await choosePeriod(page, 'Đợt 1');
    await drop(page, [corpusFile('faulty', 'so-lieu-sai.xlsx')]);
    await page.getByRole('option', { name: /so-lieu-sai/ }).click();
    await page.locator('.row-label').first().waitFor();
    await page.locator('.matter').waitFor();
    await isSound('review');
    await page.getByRole('button', { name: 'Ảnh hưởng' }).click();
    await page.locator('.effect').waitFor();
    await isSound('effect');
    await page.getByRole('button', { name: 'Lịch sử' }).click();
    await page.locator('.history').waitFor();
    await isSound('history');
    await page.keyboard.press('Control+i');
    await page.locator('.form-note').waitFor();
    await isSound('form without a unit');
    await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).selectOption({ index: 3 });
    await page.keyboard.press('Enter');
    await page.locator('.form-cell').first().waitFor();
    await page.keyboard.type('hai');
    await page.locator('.form-message').waitFor();
    await isSound('form');
    await choosePeriod(page, 'Đợt 2');
    await page.locator('.form-basis').first().waitFor();
    await isSound('form of both bases');
    await choosePeriod(page, 'Đợt 1');
    await page.getByRole('button', { name: 'Cài đặt' }).click();
    await page.locator('.settings').waitFor();
    await isSound('settings');
    await page.getByRole('button', { name: 'Xuất, in', exact: true }).click();
    await page.locator('.export').waitFor();
    await isSound('export');
    await page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
    await page.locator('.plan-indicators').waitFor();
    await isSound('plan');
    await page.locator('.plan-more-button').first().click();
    await page.locator('tr[data-indicator] [data-column="target"]').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.plan-editor input').waitFor();
    await isSound('plan, a field being typed');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tổng quan' }).click();
    await page.locator('.overview').waitFor();
    await isSound('overview');
    await page.getByRole('button', { name: /^Tiến độ/ }).click();
    await page.locator('.board-cell').nth(3).click();
    await page.locator('.board-text').waitFor();
    await isSound('board');
    await page.getByRole('button', { name: 'Giao chỉ tiêu' }).click();
    await page.locator('tr[data-unit] td[data-column="NB23-04"]').first().click();
    await page.keyboard.type('nhiều');
    await page.keyboard.press('Enter');
    await page.locator('.allocation-menu summary').click();
    await isSound('allocate');
    await page.getByRole('button', { name: 'Năm và đơn vị' }).click();
    await page.locator('.setup').waitFor();
    await isSound('setup');
  });

  test('units, their history and their changes are sound and fit the width', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Đơn vị', exact: true }).click();
    await page.locator('.units-table').waitFor();
    await isSound('units');
    await page.locator('tr[data-unit] [data-column="contact"]').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.field-parts').waitFor();
    await isSound('units, a contact being typed');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await page.locator('.units-open').first().click();
    await page.locator('.flow').waitFor();
    await isSound('history of a unit');
    await page.locator('.unit-history').getByRole('button', { name: 'Ghi sự kiện…' }).click();
    await page.getByRole('combobox', { name: 'Tách thành' }).focus();
    await page.keyboard.type('Công đoàn xã mới');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ninh');
    await isSound('a change of units');
    await page.getByRole('button', { name: 'Thôi', exact: true }).click();
  });

  test('the navigation leads to every page without being scrolled, and each of them is sound', async () => {
    const { page } = opened;
    const navigation = page.getByRole('navigation');
    expect(await navigation.getByRole('button').count()).toBe(pageNames.length);
    expect(await navigation.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(0);
    for (const name of pageNames) {
      await navigation.getByRole('button', { name, exact: true }).click();
      await page.locator('main :is(h1, [role="toolbar"], table) >> visible=true').first().waitFor();
      await isSound(String(name));
    }
  });

  test('panels of the table stay within the window', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    const edge = await page.getByRole('navigation').evaluate((element) => element.getBoundingClientRect().right);
    for (const name of [/Lọc/, /Cột/, /Kiểu xem/]) {
      await page.locator('.drop-panel summary', { hasText: name }).click();
      const box = await page.locator('.drop-panel[open] .drop-panel-body').boundingBox();
      expect(box?.x, String(name)).toBeGreaterThanOrEqual(edge);
      expect((box?.x ?? 0) + (box?.width ?? 0), String(name)).toBeLessThanOrEqual(size.width);
      expect((box?.y ?? 0) + (box?.height ?? 0), String(name)).toBeLessThanOrEqual(size.height);
      await page.keyboard.press('Escape');
    }
  });

  test('zoomed to 200 % everything is still there to be reached', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: size.width / 2, height: size.height / 2 });
    for (const name of pageNames) {
      await page.getByRole('button', { name, exact: true }).click();
      const overflow = await overflowOf(page);
      expect(overflow, String(name)).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize(size);
  });
});
