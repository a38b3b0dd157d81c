import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
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

let window: OpenedWindow;

beforeAll(async () => {
  window = await openWindow();
  const { page } = window;
  await beginYear(page, /NINH BÌNH/i, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
  await choosePeriod(page, 'Đợt 1');
  await drop(page, corpusFiles('ninh-binh-2023', 'dot-1'));
  await untilReported(page, 16);
  await choosePeriod(page, 'Năm');
  await drop(page, corpusFiles('ninh-binh-2023', 'ca-nam'));
  await untilReported(page, 16);
  await page.getByRole('button', { name: 'Phân tích', exact: true }).click();
}, 120_000);

afterAll(() => window.close());

const texts = (selector: string) => window.page.locator(selector).allInnerTexts();

test('units of an indicator stand from the most to the least beside their chart, with those that reported zero named', async () => {
  const { page } = window;
  await page.getByLabel('Tìm chỉ tiêu (Ctrl+K)').fill('sang kien duoc cac cap');
  await page.locator('.analysis-item').click();
  await page.getByRole('heading', { name: 'Sáng kiến được các cấp công nhận' }).waitFor();
  expect(await page.locator('.analysis-head').innerText()).toMatch(
    /932 sáng kiến · chỉ tiêu ≥ 1\.200 · 77,7%[\s\S]*Còn thiếu 268 sáng kiến\./,
  );
  const rows = (await texts('.analysis-ranking tbody tr')).map((row) => row.split(/\t|\n/).map((cell) => cell.trim()));
  expect(rows[0]).toEqual(['1', 'Công đoàn Viên chức tỉnh', '121', '13,0%']);
  expect(rows.map(([place]) => place)).toContain('7 =');
  expect(await texts('.analysis-apart')).toEqual(['Báo cáo bằng 0 (2): LĐLĐ huyện Hoa Lư, LĐLĐ huyện Kim Sơn']);

  const chart = page.getByRole('img', { name: /^Biểu đồ cột: Sáng kiến được các cấp công nhận, 16 đơn vị/ });
  await chart.locator('svg').waitFor();
  const said = await chart.locator('svg text').allTextContents();
  expect(said).toEqual(expect.arrayContaining(['LĐLĐ huyện Yên Khánh', '116']));
});

test('a ratio is drawn against its target, by pattern and sign and not by colour alone', async () => {
  const { page } = window;
  await page.getByLabel('Tìm chỉ tiêu (Ctrl+K)').fill('can bo cd chuyen trach');
  await page.locator('.analysis-item').first().click();
  const svg = page.locator('.analysis-chart svg');
  await svg.locator('pattern').first().waitFor({ state: 'attached' });
  const said = await svg.locator('text').allTextContents();
  expect(said).toEqual(expect.arrayContaining(['✓ 100,0%', '✗ 90,9%', 'chỉ tiêu ≥ 100%']));
  expect(await page.locator('.analysis-head').innerText()).toContain('Cần thêm 2 nữa trên tổng số 158 hiện nay.');
});

test('periods stand beside each other, and figures unlike before are told with the reason', async () => {
  const { page } = window;
  await page.getByLabel('Tìm chỉ tiêu (Ctrl+K)').fill('sang kien duoc cac cap');
  await page.locator('.analysis-item').click();
  await page.getByRole('radio', { name: 'Xu hướng' }).check();
  await page.locator('.analysis-times').first().waitFor();
  const rows = (await texts('.analysis-times tbody tr')).map((row) => row.split('\t').map((cell) => cell.trim()));
  expect(rows[0]).toEqual(['Đợt 1 · 6 tháng', '484', '484', '16/16']);
  expect(rows[2]).toEqual(['Đợt 2 · Năm', '448', '932', '16/16']);
  expect(await page.getByRole('img', { name: /Đợt 1 · 6 tháng: 484; Đợt 2 · Năm: 932/ }).count()).toBe(1);

  await page.getByRole('radio', { name: 'Số khác thường' }).check();
  const strange = page.locator('.analysis-outliers tr', { hasText: 'Gia Viễn' });
  await strange.waitFor();
  expect(await strange.innerText()).toContain('Từ sau Đợt 1 phát sinh 246, tính theo ngày gấp 8,3 lần trước đó (29).');
});

test('nothing on the page is out of reach for those who do not see it, or breaks the page’s own policy', async () => {
  const { page, errors } = window;
  for (const view of ['Đơn vị', 'Xu hướng', 'Số khác thường']) {
    await page.getByRole('radio', { name: view }).check();
    await page.locator('.analysis-main table').first().waitFor();
    const found = await axeFaults(page);
    expect(found, view).toEqual([]);
  }
  expect(errors).toEqual([]);
});

test('Enter on a unit leads to its figure in Tổng hợp, with the cell that it came from', async () => {
  const { page } = window;
  await page.getByRole('radio', { name: 'Đơn vị' }).check();
  await page.locator('.analysis-ranking td').nth(1).focus();
  await page.keyboard.press('Enter');
  await page.locator('.source').waitFor();
  expect(await page.locator('.source').innerText()).toContain('Công đoàn Viên chức tỉnh');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('grid', { name: /^Bảng tổng hợp chỉ tiêu/ }).waitFor();
});
