import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** From a figure of the table to its cell in two steps, and what is said of it on the way. */
describe('how a figure was made', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    for (const [period, folder] of [
      ['Đợt 1', 'dot-1'],
      ['Năm', 'ca-nam'],
    ] as const) {
      await choosePeriod(page, period);
      await drop(page, corpusFiles('ninh-binh-2023', folder));
      await untilReported(page, 16);
    }
    await choosePeriod(page, 'Đợt 2');
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.locator('.indicators').waitFor();
  });
  afterAll(() => opened.close());
  const picture = (name: string) =>
    process.env.TDKT_PICTURES ? opened.page.screenshot({ path: `${process.env.TDKT_PICTURES}/${name}.png` }) : null;
  const making = () => opened.page.locator('.panel-summary dd').last().innerText();
  const cell = (basis: string) => opened.page.locator(`.indicators tr[data-indicator="NB23-04"] td[data-basis="${basis}"]`);

  test('the first step says of whom, by which reports and by which plan; the second shows the cell', async () => {
    const { page } = opened;
    // The former period's table stands there until this one's is at hand; both can be clicked.
    const makingOfPeriod = async () => {
      await cell('period').click();
      return making();
    };
    await expect
      .poll(makingOfPeriod, { timeout: 30_000 })
      .toMatch(/^Σ 16 đơn vị; Đợt 2 = Năm − Đợt 1 \(\d+ đơn vị\); từ 32 báo cáo; kế hoạch bản 1$/);
    await picture('cach-tinh-1366');
    await page.locator('.unit-item').first().click();
    await page.locator('.source-path', { hasText: /nhận \d/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('a correction is told in the line, and the unit’s own figure beside it', async () => {
    const { page } = opened;
    await choosePeriod(page, 'Đợt 1');
    await cell('period').locator('.mark').waitFor({ state: 'detached' });
    await cell('period').click();
    const own = await page.locator('.unit-item .unit-figure').first().innerText();
    await page.locator('.unit-enter').first().click();
    await page.keyboard.type('999');
    await page.getByLabel('Nguồn, lý do').fill('sửa theo công văn');
    await page.keyboard.press('Enter');
    await page.getByText(`đơn vị báo: ${own}`).waitFor();
    expect(await making()).toBe('Σ 16 đơn vị; 1 đơn vị đã sửa số; từ 15 báo cáo; kế hoạch bản 1');
    await picture('da-sua-1366');
    expect(opened.errors).toEqual([]);
  });
});
