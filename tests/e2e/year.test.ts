import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  beginYear,
  choosePeriod,
  corpusFile,
  corpusFiles,
  drop,
  type OpenedWindow,
  openWindow,
  rowTexts,
  untilReported,
} from './opened-window.ts';

/** From an empty data folder to a signed year, as an officer goes through it. */
describe('a year in the window', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(opened.page, 'Đợt 1');
    await drop(opened.page, corpusFiles('ninh-binh-2023', 'dot-1'));
    await untilReported(opened.page, 16);
    await choosePeriod(opened.page, 'Năm');
    await drop(opened.page, corpusFiles('ninh-binh-2023', 'ca-nam'));
    await untilReported(opened.page, 16);
    await opened.page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await opened.page.locator('.indicators').waitFor();
  });
  afterAll(() => opened.close());

  test('32 dropped reports make the table: figures, rate, verdict and coverage as worked out by hand', async () => {
    const { page } = opened;
    expect(await page.locator('.status-line').innerText()).toContain('16/16 đơn vị đã nộp');
    expect(await rowTexts(page, 'NB23-04')).toEqual([
      '4',
      'Sáng kiến được các cấp công nhận',
      'sáng kiến',
      '≥ 1.200',
      '932',
      '932',
      '77,7%',
      '✗ Chưa đạt',
      '16/16',
    ]);
    const members = await rowTexts(page, 'NB23-10');
    expect(members.slice(3)).toEqual(['≥ 6.071', '9.063', '9.063', '149,3%', '▲ Vượt', '16/16']);
    const trained = await rowTexts(page, 'NB23-06');
    expect(trained.slice(3)).toEqual(['≥ 85%', '5.942/7.257 (81,9%)', '5.942/7.257 (81,9%)', '96,3%', '✗ Chưa đạt', '16/16']);
  });

  test('the second period shows what it alone brought, and says that this was worked out', async () => {
    const { page } = opened;
    await choosePeriod(page, 'Đợt 2');
    await page.locator('.indicators tr[data-indicator="NB23-04"] .mark').first().waitFor();
    const [, , , , inPeriod, cumulative] = await rowTexts(page, 'NB23-04');
    expect(inPeriod).toContain('448');
    expect(inPeriod).toContain('suy ra từ các kỳ khác');
    expect(cumulative).toContain('932');
    await choosePeriod(page, 'Năm');
    await page.getByText('Trong kỳ = lũy kế từ đầu năm').waitFor();
  });

  test('a figure leads to its units, a unit to the very cell of its file, and Esc back step by step', async () => {
    const { page } = opened;
    await page.locator('tr[data-indicator="NB23-04"] td[data-basis="cumulative"]').click();
    const panel = page.getByRole('complementary', { name: /Các đơn vị của chỉ tiêu: Sáng kiến/ });
    expect(await panel.locator('.unit-item').first().innerText()).toContain('121');
    expect(await panel.locator('.unit-item').first().innerText()).toContain('13,0%');
    await panel.getByRole('button', { name: /LĐLĐ thành phố Ninh Bình 58/ }).click();
    const source = page.getByRole('region', { name: 'Nguồn số liệu của LĐLĐ thành phố Ninh Bình' });
    await source.locator('td[data-mark="figure"]').waitFor();
    expect(await source.locator('td[data-mark="figure"]').innerText()).toContain('58');
    expect(await source.locator('.source-path').innerText()).toContain('BC thi dua LĐLĐ TP Ninh Bình NAM.xlsx');
    expect(await source.locator('.source-path').innerText()).toContain('ô E10');
    await page.keyboard.press('Escape');
    await expect.poll(() => source.count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    const focused = await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-indicator'));
    expect(focused).toBe('NB23-04');
  });

  test('arrow keys walk the cells, Enter opens the units, Ctrl+C takes the number without its dots', async () => {
    const { page } = opened;
    await page.locator('tr[data-indicator="NB23-09"] td[data-basis="cumulative"]').focus();
    await page.keyboard.press('ArrowDown');
    const copied = await page.evaluate(() => {
      const clipboard = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData: clipboard, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return { text: clipboard.getData('text/plain'), html: clipboard.getData('text/html') };
    });
    expect(copied.text).toBe('9063');
    expect(copied.html).toContain('x:num="9063"');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: /Phát triển tăng thêm đoàn viên/ }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('the search finds without accents', async () => {
    const { page } = opened;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('sang kien');
    await expect.poll(() => page.locator('.indicators tr[data-indicator]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.indicators tr[data-indicator]').count()).toBe(38);
  });

  test('the matrix shows the units side by side', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: 'Theo đơn vị' }).check();
    const cell = page.locator('.matrix tr[data-indicator="NB23-06"] td[data-unit="NB01"]');
    expect(await cell.innerText()).toContain('74,8%');
    expect(await cell.innerText()).toContain('412/551');
    await page.getByRole('radio', { name: 'Bảng chỉ tiêu' }).check();
  });

  test('an export is a workbook that holds the figures on screen', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Xuất, in', exact: true }).click();
    await page.getByLabel(/Biểu 02/).uncheck();
    await page.getByLabel(/Biểu 03/).uncheck();
    await page.getByLabel(/Biểu 04/).uncheck();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu Excel' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Biểu 01 – Chỉ tiêu so với kế hoạch – năm 2023.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(await file.path()).buffer);
    const values = workbook.worksheets.flatMap((sheet) => sheet.getSheetValues().flat(2));
    expect(values).toContain(9063);
    expect(values).toContain(932);
  });

  test('the page itself has thrown nothing', () => {
    expect(opened.errors).toEqual([]);
  });
});
