import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileCell, xlsxFile } from '../support/xlsx-file.ts';
import { beginYear, choosePeriod, corpusFile, dropFiles, type OpenedWindow, openWindow } from './opened-window.ts';

type Rows = readonly (readonly FileCell[])[];

const workbook = (name: string, rows: Rows) => ({ name, bytes: xlsxFile({ sheets: [{ name: 'Biểu', rows }] }) });
const head = (unit: string, time = 'ĐỢT 1 NĂM 2023') => [['LĐLĐ TỈNH NINH BÌNH'], [unit], [`BÁO CÁO CHỈ TIÊU THI ĐUA ${time}`]];

/** Whose it is, which column counts and what E6 should be are all unclear. */
const difficult = (unit: string, time?: string) => [
  ...head(unit, time),
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu A', 'Số liệu B'],
  [1, 'Sáng kiến được các cấp công nhận', 'sáng kiến', 60, 72],
  [2, 'Phát triển tăng thêm đoàn viên', 'đoàn viên', 30, 'nhiều'],
];

const plain = (unit: string, initiatives: number, members: number) => [
  ...head(unit),
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện'],
  [1, 'Sáng kiến được các cấp công nhận', 'sáng kiến', initiatives],
  [2, 'Phát triển tăng thêm đoàn viên', 'đoàn viên', members],
];

/** The inbox by keyboard: difficult files, corrections, what is remembered, what goes back to the unit. */
describe('the inbox', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(opened.page, 'Đợt 1');
  });
  afterAll(() => opened.close());

  const option = (group: string, name: RegExp) =>
    opened.page.getByRole('group', { name: group, exact: true }).getByRole('option', { name });
  const said = (text: string) => opened.page.locator('.status-notice', { hasText: text }).waitFor();
  const asked = (text: string) => opened.page.locator('.matter', { hasText: text }).waitFor();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };

  test('a file with three questions is settled by keyboard alone', async () => {
    const { page } = opened;
    await dropFiles(page, [workbook('bao cao kho.xlsx', difficult('LĐLĐ HUYỆN SÓC SƠN'))]);
    await asked('đơn vị nào');
    await page.locator('.matter-steps', { hasText: 'Câu 1/2' }).waitFor();
    // From the list into the question; the fourth unit of the list; on to its button.
    await press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'Enter');
    await asked('Cột nào là số thực hiện');
    expect(await page.locator('.choice').allInnerTexts()).toEqual(['1\nCột D: Số liệu A', '2\nCột E: Số liệu B']);
    await press('2');
    await asked('ô E6');
    const field = page.getByRole('textbox', { name: 'Số đúng của ô E6' });
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('35');
    await press('Enter');
    await option('Đã nhận', /Gia Viễn/).waitFor();
    expect(await page.locator('.sheet th[data-column="E"]').innerText()).toContain('Thực hiện');
    expect(await page.locator('.row-label').allInnerTexts()).toEqual([
      '✓ Sáng kiến được các cấp công nhận',
      '✓ Phát triển tăng thêm đoàn viên',
    ]);
    expect(await page.locator('.sheet-outline').count()).toBe(1);
    expect(opened.errors).toEqual([]);
  });

  test('what a correction changes is shown before it is taken, and it can be taken back', async () => {
    const { page } = opened;
    await dropFiles(page, [workbook('hoa lu 1.xlsx', plain('LĐLĐ HUYỆN HOA LƯ', 10, 20))]);
    await option('Đã nhận', /hoa lu 1/).waitFor();
    await dropFiles(page, [workbook('hoa lu 2.xlsx', plain('LĐLĐ HUYỆN HOA LƯ', 14, 20))]);
    await option('Sẵn sàng', /hoa lu 2/).click();
    const row = page.locator('.effect tbody tr');
    await row.waitFor();
    // 72 of Gia Viễn and 10, then 14, of Hoa Lư.
    expect((await row.allInnerTexts()).map((text) => text.split(/\s*\t\s*/).slice(0, 4))).toEqual([
      ['Sáng kiến được các cấp công nhận', '10', '14', '82 → 86'],
    ]);
    expect(await page.locator('.choice').first().innerText()).toContain('1 số liệu đổi');
    await page.getByRole('listbox').focus();
    await press('1');
    await option('Không còn tính', /hoa lu 1/).waitFor();
    await press('Control+z');
    await said('Đã hoàn tác câu trả lời');
    await option('Đã nhận', /hoa lu 1/).waitFor();
    await option('Sẵn sàng', /hoa lu 2/).waitFor();
  });

  test('a report that was taken out comes back', async () => {
    const { page } = opened;
    await option('Đã nhận', /hoa lu 1/).click();
    await page.getByRole('button', { name: 'Rút báo cáo này' }).click();
    await option('Không còn tính', /hoa lu 1/).waitFor();
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await option('Đã nhận', /hoa lu 1/).waitFor();
    await said('được tính trở lại');
  });

  test('all ready files are taken in one step, and given back in one', async () => {
    const { page } = opened;
    await dropFiles(page, [workbook('nho quan 1.xlsx', plain('LĐLĐ HUYỆN NHO QUAN', 1, 2))]);
    await option('Đã nhận', /nho quan 1/).waitFor();
    await dropFiles(page, [workbook('nho quan 2.xlsx', plain('LĐLĐ HUYỆN NHO QUAN', 3, 4))]);
    await page.getByRole('button', { name: 'Nhận tất cả 2 tệp sẵn sàng' }).click();
    await said('Đã nhận 2 tệp sẵn sàng');
    await option('Không còn tính', /nho quan 1/).waitFor();
    await option('Đã nhận', /hoa lu 2/).waitFor();
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await option('Đã nhận', /nho quan 1/).waitFor();
    await page.getByRole('button', { name: 'Nhận tất cả 2 tệp sẵn sàng' }).waitFor();
  });

  test('what is looked at stays while others arrive', async () => {
    const { page } = opened;
    await option('Sẵn sàng', /hoa lu 2/).click();
    await dropFiles(page, [workbook('kim son.xlsx', plain('LĐLĐ HUYỆN KIM SƠN', 5, 6))]);
    await option('Đã nhận', /kim son/).waitFor();
    expect(await page.locator('.submission[aria-selected="true"]').innerText()).toContain('hoa lu 2');
  });

  test('what was answered is offered for the next report of the same layout, and forgotten in Cài đặt', async () => {
    const { page } = opened;
    await choosePeriod(page, 'Năm');
    await dropFiles(page, [workbook('ca nam.xlsx', difficult('LĐLĐ HUYỆN SÓC SƠN', 'NĂM 2023'))]);
    await asked('Cột nào là số thực hiện');
    await expect.poll(() => page.locator('.choice').first().innerText()).toContain('theo lần trước');
    expect(await page.locator('.choice').first().innerText()).toContain('Cột E');
    await page.getByRole('button', { name: 'Cài đặt' }).click();
    const remembered = page.locator('.remembered tbody tr');
    await remembered.first().waitFor();
    expect(await remembered.count()).toBe(2);
    await page.getByRole('button', { name: /Bỏ ghi nhớ: “Số liệu B”/ }).click();
    await expect.poll(() => remembered.count()).toBe(1);
    await page.getByRole('button', { name: /^Nhận báo cáo/ }).click();
    await asked('Cột nào là số thực hiện');
    await expect.poll(() => page.locator('.choice').first().innerText()).toBe('1\nCột D: Số liệu A');
  });

  test('a message for the unit goes to the clipboard, and its marked workbook is saved', async () => {
    const { page } = opened;
    await page.context().grantPermissions(['clipboard-read']);
    await press('2');
    await asked('ô E6');
    await page.getByRole('button', { name: 'Chép tin nhắn cho đơn vị' }).click();
    await said('Đã chép tin nhắn');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('E6');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu bản đánh dấu…' }).click();
    expect((await download).suggestedFilename()).toBe('ca nam – đánh dấu.xlsx');
  });

  test('the history of the unit names each step and who took it', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Lịch sử' }).click();
    await expect.poll(() => page.locator('.history').innerText()).toContain('Nhận tệp “ca nam.xlsx”');
    expect(await page.locator('.history').innerText()).toContain('Nhận tệp “bao cao kho.xlsx”');
    expect(opened.errors).toEqual([]);
  });
});
