import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveAxeFaults } from './axe-faults.ts';
import { beginYear, choosePeriod, corpusFile, drop, type OpenedWindow, openWindow } from './opened-window.ts';

/** Single units taken in and left out by keyboard, seen in the table, and taken back. */
describe('units that an indicator is asked of', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(page, 'Đợt 1');
    await drop(page, [corpusFile('ninh-binh-2023', 'dot-1', 'BC thi dua LĐLĐ H. Yên Mô DOT1.xlsx')]);
    await page.locator('.status-line', { hasText: '1/16 đơn vị đã nộp' }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
    await page.locator('.plan-indicators').waitFor();
    await page.getByRole('button', { name: 'Xem đầy đủ chỉ tiêu NB23-04' }).click();
  });
  afterAll(() => opened.close());

  const units = () => opened.page.locator('.population-list');
  const mark = (name: string) => units().getByRole('checkbox', { name });
  const focused = () => opened.page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? '');
  const asked = () => opened.page.locator('tr[data-indicator="NB23-04"] .plan-asked').innerText();

  test('the list opens by keyboard and says of every unit what the scope says', async () => {
    const { page } = opened;
    await page.locator('.population summary').focus();
    await page.keyboard.press('Enter');
    await units().waitFor();
    expect(await units().getByRole('checkbox').count()).toBe(16);
    expect(await units().getByRole('checkbox', { checked: true }).count()).toBe(16);
    expect(await units().innerText()).toContain('theo khối và cấp: thuộc diện');
  });

  test('arrows go from unit to unit, the space bar marks, and a reason is asked for before anything is written', async () => {
    const { page } = opened;
    await mark('LĐLĐ huyện Yên Khánh').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('LĐLĐ huyện Yên Mô');
    await page.keyboard.press('Space');
    await expect.poll(focused).toContain('để ngoài');
    await page.keyboard.press('Enter');
    await page.getByText('Ghi lý do trước khi ghi.').waitFor();
    expect(await page.locator('.plan-version').innerText()).toBe('Bản đầu');
  });

  test('the page with the list is sound for screen readers', async () => {
    const serious = await graveAxeFaults(opened.page);
    expect(serious).toEqual([]);
  });

  test('with its reason it is written as a version of the plan', async () => {
    const { page } = opened;
    await page.locator('.population-form').getByLabel('Lý do').fill('chưa có CĐCS nào được công nhận');
    await page.keyboard.press('Enter');
    await page.locator('.plan-version', { hasText: 'Bản 2' }).waitFor();
    await expect.poll(asked).toBe('15 đơn vị · 1 để ngoài');
    expect(await units().innerText()).toContain('để ngoài: chưa có CĐCS nào được công nhận');
    const made = page.locator('[data-part="versions"] tbody tr').first();
    expect(await made.innerText()).toContain('chỉ tiêu NB23-04 (đơn vị thuộc diện)');
  });

  test('the table keeps the figure of the unit left out beside those that count', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    const row = page.locator('.indicators tr[data-indicator="NB23-04"]');
    await row.waitFor();
    await row.locator('[data-cell]').first().focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('.panel');
    await panel.getByText('Kế hoạch để ngoài diện').waitFor();
    const left = panel.locator('.unit-left-out');
    expect(await left.innerText()).toMatch(/LĐLĐ huyện Yên Mô\s+\d+ – giữ lại, không tính\s+Để ngoài diện: chưa có CĐCS/);
    expect(await panel.locator('.panel-summary').innerText()).toContain('0/15');
    await page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
  });

  test('Ctrl+Z asks the unit again', async () => {
    const { page } = opened;
    await page.locator('.plan-head h1').click();
    await page.keyboard.press('Control+z');
    await page.locator('.plan-version', { hasText: 'Bản 3' }).waitFor();
    await expect.poll(asked).toBe('16 đơn vị');
  });

  test('the page itself has thrown nothing', () => {
    expect(opened.errors).toEqual([]);
  });
});
