import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveAxeFaults, overflowOf } from './axe-faults.ts';
import { beginYear, choosePeriod, corpusFile, type OpenedWindow, openWindow } from './opened-window.ts';

/** The office's own head set by keyboard, and a report laid out otherwise: both come out in the workbook. */
describe('settings of the office and options of reports in the window', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(page, 'Đợt 1');
    await page.getByRole('button', { name: 'Cài đặt' }).click();
    await page.locator('.office').waitFor();
  });
  afterAll(() => opened.close());

  const field = (label: string) => opened.page.getByLabel(label, { exact: true });
  const write = async (label: string, text: string, key = 'Enter') => {
    await field(label).fill(text);
    await field(label).press(key);
  };
  const version = (number: number) => opened.page.locator('.office-version', { hasText: `Bản ${number},` }).waitFor();

  test('a field is kept with who and when; Ctrl+Z takes it back', async () => {
    const { page } = opened;
    await write('Cơ quan ban hành', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH THỬ');
    await version(1);
    await write('Số văn bản', '{số}/BC-LĐLĐ');
    await version(2);
    await write('Tỉnh, thành phố', 'Sai');
    await version(3);
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await version(4);
    await expect.poll(() => field('Tỉnh, thành phố').inputValue()).toBe('');
    expect(await field('Cơ quan ban hành').inputValue()).toBe('LIÊN ĐOÀN LAO ĐỘNG TỈNH THỬ');
  });

  test('a signer is added with dates of office; what is no day is said and not kept', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Thêm người ký' }).click();
    await write('Họ và tên (1)', 'Lê Thị Mới');
    await write('Từ ngày (1)', '31/2/2023');
    await page.locator('.status-line', { hasText: 'không phải ngày' }).waitFor();
    await write('Từ ngày (1)', '1/1/2023');
    await expect.poll(() => field('Từ ngày (1)').inputValue()).toBe('1/1/2023');
    await page.getByLabel('Tên biểu', { exact: true }).selectOption('13');
    await version(8);
  });

  test('is sound for screen readers and fits the width', async () => {
    await isSound();
  });

  test('options of a report are remembered and come out in its workbook', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Xuất, in', exact: true }).click();
    await page.getByText('Tùy chọn của biểu').click();
    await page.getByRole('checkbox', { name: 'Đơn vị tính' }).uncheck();
    await write('Số văn bản của kỳ này', '7');
    await write('Ngày ký của kỳ này', '5/7/2023');
    await field('Căn cứ (mỗi dòng một căn cứ; thêm [từ ngày..đến ngày] nếu có thời hạn, ví dụ [1/1/2024..31/12/2024])').fill(
      'Căn cứ Luật Thi đua\nCăn cứ văn bản cũ [..1/1/2023]',
    );
    await page.locator('h1').click();
    await page.getByLabel('Biểu', { exact: true }).selectOption('bieu-02');
    await page.getByLabel('Đơn vị', { exact: true }).selectOption('kinds');
    await page.getByRole('checkbox', { name: 'Công đoàn ngành' }).uncheck();
    await page.getByLabel('Biểu', { exact: true }).selectOption('bieu-01');
    await expect.poll(() => field('Số văn bản của kỳ này').inputValue()).toBe('7');
    await isSound();
    for (const name of ['Biểu 03', 'Biểu 04']) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
    const downloads = [/Biểu 01/, /Biểu 02/].map((name) =>
      page.waitForEvent('download', (download) => name.test(download.suggestedFilename())),
    );
    await page.getByRole('button', { name: 'Lưu Excel', exact: true }).click();
    const [first, second] = await Promise.all(downloads.map(async (download) => textsOf(await (await download).path())));
    expect(first).toContain('LIÊN ĐOÀN LAO ĐỘNG TỈNH THỬ');
    expect(first).toContain('Số: 07/BC-LĐLĐ');
    expect(first).toContain('Ninh Bình, ngày 05 tháng 7 năm 2023');
    expect(first).toContain('Căn cứ Luật Thi đua.');
    expect(first).toContain('Lê Thị Mới');
    expect(first).not.toContain('Đơn vị tính');
    expect(second).toContain('TOÀN BỘ');
  });

  test('nothing was thrown', () => {
    expect(opened.errors).toEqual([]);
  });

  const textsOf = (path: string): string[] =>
    Object.values(read(readFileSync(path)).Sheets).flatMap((sheet) =>
      utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false }).flat(),
    );

  async function isSound(): Promise<void> {
    const { page } = opened;
    const serious = await graveAxeFaults(page);
    expect(serious).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  }
});
