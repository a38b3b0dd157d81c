import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, overflowOf } from './axe-faults.ts';
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

/** What left the office is found again by the code at its foot, and said to count or to have been overtaken. */
describe('Sổ phát hành', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /NINH BÌNH/i, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(page, 'Năm');
    await drop(page, corpusFiles('ninh-binh-2023', 'ca-nam'));
    await untilReported(page, 16);
  });
  afterAll(() => opened.close());

  const go = (name: string) => opened.page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  const rows = () => opened.page.locator('.register-table tbody tr');
  const found = () => opened.page.locator('.register-found');
  const recipient = () => opened.page.getByRole('textbox', { name: /^Nơi gửi của/ }).first();
  const lookUp = async (code: string) => {
    await opened.page.getByLabel('Mã tra cứu ở chân trang').fill(code);
    await opened.page.keyboard.press('Enter');
    await found().waitFor();
  };
  let code = '';

  test('without any print it says what will be here and leads there', async () => {
    const { page } = opened;
    await go('Sổ phát hành');
    await page.getByText('Chưa có biểu nào được in hay lưu').waitFor();
    await isSound(opened);
    await page.getByRole('button', { name: 'Đến trang Xuất, in' }).click();
    await page.getByRole('img', { name: /^Trang 1\// }).waitFor();
  });

  test('a saved workbook is in the register, under the code at the foot of its page', async () => {
    const { page } = opened;
    for (const name of [/^Biểu 02 –/, /^Biểu 03 –/, /^Biểu 04 –/]) await page.getByRole('checkbox', { name }).uncheck();
    const paper = page.getByRole('img', { name: /^Trang 1\/\d+: Biểu 01/ });
    await paper.waitFor();
    code = /Mã tra cứu: (\S{4}-\S{4})/.exec((await paper.textContent()) ?? '')?.[1] ?? '';
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu Excel', exact: true }).click();
    await download;
    await go('Sổ phát hành');
    await rows().first().waitFor();
    expect((await rows().first().innerText()).split(/\s*\t\s*/).slice(1, 4)).toEqual([code, 'Biểu 01', 'Năm']);
  });

  test('the code, typed in small letters, says that the figures still count', async () => {
    await lookUp(code.toLowerCase());
    expect(await found().innerText()).toContain(`${code} · Số liệu năm 2023, kế hoạch bản 1`);
    expect(await found().innerText()).toContain('✓ Số liệu trên bản này vẫn đúng với số liệu hiện nay.');
    await isSound(opened);
  });

  test('after a figure was set by hand the same code names it, before and after', async () => {
    const { page } = opened;
    await go('Tổng hợp');
    await page.locator('.indicators tr[data-indicator="NB23-04"] td[data-basis="cumulative"]').click();
    const unit = await page.locator('.unit-item .unit-name').first().innerText();
    await page.locator('.unit-enter').first().click();
    await page.keyboard.type('999');
    await page.getByLabel('Nguồn, lý do').fill('sửa theo công văn');
    await page.keyboard.press('Enter');
    await page.locator('.indicators tr[data-indicator="NB23-04"]', { hasText: '1.810' }).waitFor();
    await go('Sổ phát hành');
    await lookUp(code);
    const said = await found().innerText();
    expect(said).toMatch(/≠ Số liệu đã khác so với bản này: 1 số của đơn vị, 1 số tổng\./);
    expect(said).toContain('Sáng kiến được các cấp công nhận');
    expect(said).toMatch(new RegExp(`${unit}.*121 → 999`));
    await isSound(opened);
  });

  test('whom it went to is noted; Ctrl+Z takes it back', async () => {
    const { page } = opened;
    await recipient().fill('Tỉnh ủy');
    await recipient().press('Enter');
    await found().getByText('gửi Tỉnh ủy').waitFor();
    await page.locator('.status-line', { hasText: /^.*Đã ghi \S+ gửi Tỉnh ủy\./ }).waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => recipient().inputValue()).toBe('');
    await expect.poll(() => found().innerText()).not.toContain('Tỉnh ủy');
  });

  test('what is no code is said, with how one looks', async () => {
    const { page } = opened;
    await page.getByLabel('Mã tra cứu ở chân trang').fill('abc');
    await page.getByRole('button', { name: 'Tra mã' }).click();
    await page.getByText(/Không có bản in hay tệp nào mang mã “abc”/).waitFor();
    // The browser itself writes that the server has answered with a refusal.
    expect(opened.errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
  });
});

async function isSound({ page }: OpenedWindow): Promise<void> {
  const violations = await axeFaults(page);
  expect(violations).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
}
