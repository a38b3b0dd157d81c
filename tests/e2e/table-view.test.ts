import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveAxeFaults } from './axe-faults.ts';
import { type OpenedWindow, openWindow } from './opened-window.ts';

/** The table as a tool, on the year of the sample reports. */
describe('filters, order, columns and saved views of Tổng hợp', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await opened.page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
    await opened.page.locator('.indicators').waitFor({ timeout: 60_000 });
  });
  afterAll(() => opened.close());

  const rows = () => opened.page.locator('.consolidate-main tr[data-indicator]');
  const line = () => opened.page.locator('.shown-line');
  const heads = () => opened.page.locator('.matrix thead th').allInnerTexts();
  const openPanel = (name: RegExp) => opened.page.locator('.drop-panel summary', { hasText: name }).click();
  const copied = () =>
    opened.page.evaluate(() => {
      const clipboard = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData: clipboard, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return { text: clipboard.getData('text/plain'), html: clipboard.getData('text/html') };
    });
  const isSound = async () => {
    const serious = await graveAxeFaults(opened.page);
    expect(serious).toEqual([]);
  };

  test('a filter leaves out, and the page says how much', async () => {
    const { page } = opened;
    expect(await rows().count()).toBe(38);
    expect(await line().count()).toBe(0);
    await openPanel(/Lọc/);
    await page.getByRole('checkbox', { name: '✗ Chưa đạt', exact: true }).check();
    expect(await line().innerText()).toContain('Đang hiện 21 trong 38 chỉ tiêu');
    expect(await rows().count()).toBe(21);
    await isSound();
    await page.keyboard.press('Escape');
    expect(await page.locator('.drop-panel[open]').count()).toBe(0);
  });

  test('a head sorts with Enter: up, down, and as the plan has it', async () => {
    const { page } = opened;
    const rates = async () =>
      (await page.locator('.indicators td.column-rate').evaluateAll((cells) => cells.map((cell) => cell.dataset.number))).map(
        (rate) => (rate === undefined ? null : Number(rate)),
      );
    const planned = await rates();
    const known = planned.flatMap((rate) => rate ?? []).toSorted((a, b) => a - b);
    const blanks = planned.filter((rate) => rate === null);
    await page.locator('.indicators td.column-rate').first().focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await rates()).toEqual([...known, ...blanks]);
    expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('Tỷ lệ');
    await page.keyboard.press('Enter');
    expect(await rates()).toEqual([...known.toReversed(), ...blanks]);
    await page.keyboard.press('Enter');
    expect(await rates()).toEqual(planned);
  });

  test('units of one cluster: their own subtotal stands beside the province, which stays what it is', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: 'Theo đơn vị' }).check();
    const province = page.locator('.matrix tr[data-indicator="NB23-04"] .matrix-province');
    const before = await province.innerText();
    const all = (await heads()).length;
    await openPanel(/Lọc/);
    await page
      .getByRole('group', { name: 'Cụm thi đua' })
      .getByRole('checkbox', { name: /^Cụm 1/ })
      .check();
    await page.keyboard.press('Escape');
    expect(await line().innerText()).toContain('8 trong 19 đơn vị');
    expect(await province.innerText()).toBe(before);
    const figures = page.locator('.matrix tr[data-indicator="NB23-04"] td[data-unit]');
    const counts = await figures.evaluateAll((cells) => cells.map((cell) => Number(cell.dataset.number)));
    const shown = page.locator('.matrix tr[data-indicator="NB23-04"] .matrix-shown');
    expect(Number(await shown.getAttribute('data-number'))).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(await heads()).toHaveLength(all - 19 + 8 + 1);
  });

  test('S on a row puts the units in the order of their figures', async () => {
    const { page } = opened;
    const figures = page.locator('.matrix tr[data-indicator="NB23-04"] td[data-unit]');
    const counts = () => figures.evaluateAll((cells) => cells.map((cell) => Number(cell.dataset.number)));
    const planned = await counts();
    await page.locator('.matrix tr[data-indicator="NB23-04"] th').focus();
    await page.keyboard.press('s');
    expect(await counts()).toEqual(planned.toSorted((a, b) => a - b));
    await page.keyboard.press('s');
    expect(await counts()).toEqual(planned.toSorted((a, b) => b - a));
    expect(await line().innerText()).toContain('xếp đơn vị theo');
  });

  test('Ctrl+A, Ctrl+C takes the table as it is shown, numbers as numbers', async () => {
    const { page } = opened;
    await openPanel(/Cột/);
    await page.getByRole('checkbox', { name: 'Kế hoạch', exact: true }).uncheck();
    await page.keyboard.press('Escape');
    await page.locator('.matrix tr[data-indicator="NB23-04"] th').focus();
    await page.keyboard.press('Control+a');
    const { text, html } = await copied();
    const lines = text.split('\n').map((one) => one.split('\t'));
    expect(lines).toHaveLength(1 + (await rows().count()));
    expect(lines[0]?.slice(0, 3)).toEqual(['Chỉ tiêu', 'Toàn bộ', 'Riêng 8 đơn vị đang hiện']);
    const row = lines.find(([name]) => name === 'Sáng kiến được các cấp công nhận') ?? [];
    expect(row[1]).toBe('932');
    const counts = row.slice(3).map(Number);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(html).toContain('x:num="932"');
    await page.keyboard.press('ArrowRight');
    expect((await copied()).text).toBe('932');
  });

  test('a view is kept under a name, applied, renamed and removed, and each of it can be undone', async () => {
    const { page } = opened;
    await openPanel(/Kiểu xem/);
    await page.getByRole('textbox', { name: 'Tên kiểu xem' }).fill('Cụm 1 chưa đạt');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Xem theo “Cụm 1 chưa đạt”' }).waitFor();
    await page.keyboard.press('Escape');
    const kept = await heads();
    await page.getByRole('button', { name: 'Hiện tất cả' }).click();
    expect(await line().count()).toBe(0);
    expect(await rows().count()).toBe(38);
    await page.getByRole('radio', { name: 'Bảng chỉ tiêu' }).check();
    await openPanel(/Kiểu xem/);
    await page.getByRole('button', { name: 'Xem theo “Cụm 1 chưa đạt”' }).click();
    expect(await heads()).toEqual(kept);
    expect(await rows().count()).toBe(21);
    await page.getByRole('button', { name: 'Đổi tên “Cụm 1 chưa đạt”' }).click();
    await page.getByRole('textbox', { name: /Đổi tên/ }).fill('Huyện chưa đạt');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bỏ “Huyện chưa đạt”' }).click();
    await page.getByText('Đã bỏ kiểu xem “Huyện chưa đạt”').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.keyboard.press('Escape');
    expect(await page.locator('.drop-panel[open]').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.getByText('Kiểu xem “Huyện chưa đạt” trở lại như trước.').waitFor();
    await isSound();
  });

  test('columns are moved by Alt with an arrow or by buttons, kept in a view, and put back', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Hiện tất cả' }).click();
    await page.getByRole('radio', { name: 'Bảng chỉ tiêu' }).check();
    const columns = async () => (await page.locator('.indicators thead th').allInnerTexts()).map((text) => text.trim());
    const onPaper = await columns();
    expect(onPaper.slice(0, 2)).toEqual(['TT', 'Chỉ tiêu']);
    await openPanel(/Cột/);
    expect(await page.getByRole('checkbox', { name: 'Cùng kỳ năm trước' }).count()).toBe(0);
    const verdict = page.getByRole('checkbox', { name: 'Đánh giá', exact: true });
    await verdict.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await verdict.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Đưa cột Kế hoạch lên trước' }).click();
    const moved = ['TT', 'Chỉ tiêu', 'Kế hoạch', 'ĐVT', 'Thực hiện kỳ', 'Đánh giá', 'Lũy kế', 'Tỷ lệ', 'Đơn vị đã có số liệu'];
    expect(await columns()).toEqual(moved);
    await isSound();
    await page.keyboard.press('Escape');
    await openPanel(/Kiểu xem/);
    await page.getByRole('textbox', { name: 'Tên kiểu xem' }).fill('Đánh giá trước');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Xem theo “Đánh giá trước”' }).waitFor();
    await page.keyboard.press('Escape');
    await openPanel(/Cột/);
    await page.getByRole('button', { name: 'Về mặc định' }).click();
    expect(await columns()).toEqual(onPaper);
    await page.keyboard.press('Escape');
    await openPanel(/Kiểu xem/);
    await page.getByRole('button', { name: 'Xem theo “Đánh giá trước”' }).click();
    expect(await columns()).toEqual(moved);
    await page.getByRole('button', { name: 'Xem theo “Huyện chưa đạt”' }).click();
    await page.keyboard.press('Escape');
  });

  test('the next start finds the table as it was left, and says so', async () => {
    const { page } = opened;
    await page.reload();
    await page.locator('.matrix').waitFor();
    expect(await line().innerText()).toContain('Đang hiện 21 trong 38 chỉ tiêu');
    await page.getByRole('button', { name: 'Hiện tất cả' }).click();
    expect(opened.errors).toEqual([]);
  });
});
