import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveAxeFaults, overflowOf } from './axe-faults.ts';
import {
  beginYear,
  choosePeriod,
  corpusFile,
  corpusFiles,
  drop,
  type OpenedWindow,
  openWindow,
  rowTexts,
} from './opened-window.ts';

const sent = corpusFiles('ninh-binh-2023', 'dot-1');
const late = corpusFile('ninh-binh-2023', 'dot-1', 'Bieu TH Yên Khánh 6 thang.xlsx');
const early = sent.filter((path) => path !== late);

/** Chốt số liệu as an officer does it: looks at what is missing, closes with a reason, reopens for a late report. */
describe('closing a period', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(page, 'Đợt 1');
    await drop(page, early);
    await page.locator('.status-line', { hasText: '15/16 đơn vị đã nộp' }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.locator('.indicators').waitFor();
  });
  afterAll(() => opened.close());

  const go = (name: string) => opened.page.getByRole('button', { name, exact: true }).click();
  const toInbox = () => opened.page.locator('.navigation-item', { hasText: 'Nhận báo cáo' }).click();
  const said = (text: string) => opened.page.locator('.status-notice', { hasText: text }).waitFor();
  const panel = () => opened.page.getByRole('complementary', { name: 'Chốt số liệu: Đợt 1' });
  const banner = () => opened.page.getByRole('region', { name: 'Kỳ Đợt 1 đã chốt' });
  const picture = (name: string) =>
    process.env.TDKT_PICTURES ? opened.page.screenshot({ path: `${process.env.TDKT_PICTURES}/${name}.png` }) : null;
  /** Grave faults that axe-core finds on the page, and whether anything is wider than the window. */
  const faults = async () => {
    const grave = await graveAxeFaults(opened.page);
    return (await overflowOf(opened.page)) > 0 ? [...grave, 'wider than the window'] : grave;
  };

  test('the checks name what is missing and lead there; without a reason nothing can be closed', async () => {
    const { page } = opened;
    await go('Chốt số liệu…');
    await panel().getByText('LĐLĐ huyện Yên Khánh chưa nộp báo cáo.').waitFor();
    await picture('chot-1366');
    expect(await faults()).toEqual([]);
    const send = panel().getByRole('button', { name: 'Vẫn chốt số liệu' });
    expect(await send.isDisabled()).toBe(true);
    await panel()
      .getByRole('button', { name: /UBKT LĐLĐ tỉnh kiểm tra.*: chưa có số/ })
      .press('Enter');
    await page.getByRole('complementary', { name: /Các đơn vị của chỉ tiêu: UBKT/ }).waitFor();
    await page.keyboard.press('Escape');
    await panel().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => panel().count()).toBe(0);
  });

  test('closed by keyboard with a reason, every page of the period says by whom and by what, and so does paper', async () => {
    const { page } = opened;
    await go('Chốt số liệu…');
    await panel().getByLabel('Căn cứ: số văn bản').fill('12/TB-LĐLĐ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5/7/2023');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Thường trực đồng ý');
    await page.keyboard.press('Enter');
    await said('Đã chốt số liệu kỳ Đợt 1.');
    for (const name of ['Nhận báo cáo', 'Xuất, in', 'Tổng hợp']) {
      await go(name);
      expect(await banner().innerText()).toMatch(/Số liệu đã chốt ngày .*căn cứ: 12\/TB-LĐLĐ ngày 5\/7\/2023\./);
    }
    await page.locator('.indicators').waitFor();
    await picture('da-chot-1366');
    expect(await faults()).toEqual([]);
    expect(await page.locator('.print-head').textContent()).toContain('căn cứ: 12/TB-LĐLĐ ngày 5/7/2023');
    await page.locator('tr[data-indicator="NB23-04"] td[data-basis="cumulative"]').click();
    expect(await page.locator('.unit-enter').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  test('a late report waits and says why; its effect can be looked at', async () => {
    const { page } = opened;
    const before = await rowTexts(page, 'NB23-04');
    await drop(page, [late]);
    await said('1 cần xem');
    await page.getByRole('option', { name: /Bieu TH Yên Khánh/ }).click();
    await page.locator('.matter', { hasText: 'Kỳ Đợt 1 đã chốt số liệu. Báo cáo này được giữ lại' }).waitFor();
    await picture('den-sau-1366');
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Ảnh hưởng' }).click();
    await page.getByRole('region', { name: 'Nếu nhận tệp này' }).waitFor();
    await go('Tổng hợp');
    await page.locator('.indicators').waitFor();
    expect(await rowTexts(page, 'NB23-04')).toEqual(before);
  });

  test('reopened with a reason, the report is taken by one key, and what has changed since is listed', async () => {
    const { page } = opened;
    await banner().getByRole('button', { name: 'Mở lại…' }).click();
    await page.keyboard.type('Yên Khánh nộp bổ sung');
    await picture('mo-lai-1366');
    await page.keyboard.press('Enter');
    await said('Đã mở lại kỳ Đợt 1.');
    await expect.poll(() => banner().count()).toBe(0);
    await toInbox();
    await page.getByRole('button', { name: /Nhận tất cả 1 tệp sẵn sàng/ }).click();
    await page.locator('.status-line', { hasText: '16/16 đơn vị đã nộp' }).waitFor();
    await go('Tổng hợp');
    await go('So với lần chốt');
    const changes = page.getByRole('complementary', { name: 'So với lần chốt' });
    const units = changes.locator('.change', { hasText: 'LĐLĐ huyện Yên Khánh' });
    await units.first().waitFor();
    expect(await changes.locator('section', { hasText: 'Sáng kiến được các cấp công nhận' }).innerText()).toMatch(
      /chưa có số liệu → 72\s+theo “Bieu TH Yên Khánh 6 thang.xlsx”/,
    );
    await picture('thay-doi-1366');
    expect(await faults()).toEqual([]);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await picture('thay-doi-1920');
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.keyboard.press('Escape');
  });

  test('closing and reopening are taken back by Ctrl+Z', async () => {
    const { page } = opened;
    await go('Chốt số liệu…');
    await panel().getByLabel(/Lý do/).fill('đủ');
    await page.keyboard.press('Enter');
    await banner().waitFor();
    await page.setViewportSize({ width: 1920, height: 1080 });
    await picture('da-chot-1920');
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.locator('.indicators').press('Control+z');
    await said('Đã hoàn tác: kỳ được mở lại.');
    await expect.poll(() => banner().count()).toBe(0);
    await go('Chốt số liệu…');
    await panel().getByLabel(/Lý do/).fill('đủ');
    await page.keyboard.press('Enter');
    await banner().getByRole('button', { name: 'Mở lại…' }).click();
    await page.keyboard.type('nhầm');
    await page.keyboard.press('Enter');
    await said('Đã mở lại kỳ Đợt 1.');
    await page.locator('.indicators').press('Control+z');
    await said('Đã hoàn tác: kỳ lại chốt như lần trước.');
    await banner().waitFor();
    expect(opened.errors).toEqual([]);
  });
});

describe('groups and last year at Tổng hợp', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(opened.page, 'Đợt 1');
    await drop(opened.page, early);
    await opened.page.locator('.status-line', { hasText: '15/16 đơn vị đã nộp' }).waitFor({ timeout: 60_000 });
    await opened.page.locator('.navigation-item', { hasText: 'Tổng hợp' }).click();
    await opened.page.locator('.indicators').waitFor();
  });
  afterAll(() => opened.close());

  test('each cluster’s subtotal stands with its coverage; a cell leads to the units behind it', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: 'Theo nhóm' }).check();
    const row = page.locator('.by-groups tr[data-indicator="NB23-04"]');
    await page.getByRole('columnheader', { name: 'Cụm 1 - Huyện, thành phố' }).waitFor();
    const [, , province, ...cells] = await row.locator('> *').allInnerTexts();
    // The office's own group is not asked for this one.
    const clusters = cells.filter((text) => text !== '');
    expect(clusters).toHaveLength(2);
    const counted = (text = '') => Number(text.split(/\s/)[0]);
    expect([province, ...clusters].every((text) => /\d+\/\d+ đơn vị/.test(text ?? ''))).toBe(true);
    expect(clusters.reduce((sum, text) => sum + counted(text), 0)).toBe(counted(province));
    if (process.env.TDKT_PICTURES) await page.screenshot({ path: `${process.env.TDKT_PICTURES}/nhom-1366.png` });
    await page.getByRole('combobox', { name: 'Nhóm theo' }).selectOption('Khối');
    await page.getByRole('columnheader', { name: /HCSN/ }).first().waitFor();
    await row.locator('td').nth(2).click();
    await page.getByRole('complementary', { name: /Các đơn vị của chỉ tiêu: Sáng kiến/ }).waitFor();
    await page.keyboard.press('Escape');
    expect(opened.errors).toEqual([]);
  });

  test('without a plan of last year the comparison is offered to nobody, with the reason', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: 'Bảng chỉ tiêu' }).check();
    const choice = page.getByRole('checkbox', { name: 'So cùng kỳ' });
    expect(await choice.isDisabled()).toBe(true);
    expect(await page.locator('label', { has: choice }).getAttribute('title')).toContain('Chưa có kế hoạch');
  });

  test('the year after, each figure stands beside last year’s with the step, and what cannot be compared says so', async () => {
    const { page } = opened;
    await page.evaluate(async () => {
      const { call } = window.app;
      const copied = await call('plans.copy', { planId: 'ninh-binh-2023', year: 2024 });
      if (copied.kind !== 'answer' || !copied.value.ok) throw new Error(JSON.stringify(copied));
      const place = { planId: copied.value.value.id, period: 'DOT1', unit: 'NB01' };
      await call('figures.set', { ...place, indicator: 'NB24-04', value: '500', reason: 'thử' });
      await call('figures.set', { ...place, indicator: 'NB24-06', value: '1/2', reason: 'thử' });
    });
    await page.reload();
    await page
      .getByRole('combobox', { name: 'Kế hoạch', exact: true })
      .selectOption({ label: 'Kế hoạch 2024 · Ban Thường vụ LĐLĐ tỉnh Ninh Bình' });
    await choosePeriod(page, 'Đợt 1');
    await page.getByRole('checkbox', { name: 'So cùng kỳ' }).check();
    const texts = async (indicator: string) => (await rowTexts(page, indicator)).map((text) => text.replace(/\s+/g, ' ').trim());
    await page.locator('.indicators tr[data-indicator="NB24-04"]').waitFor();
    // 412 initiatives last year of 15 units, 500 of one this year.
    const initiatives = await texts('NB24-04');
    expect(initiatives).toContain('412');
    expect(initiatives.some((text) => text.startsWith('+88 (+21,4%)'))).toBe(true);
    // 2.964/6.852 = 43.26 %; 50 − 43.26 points.
    expect((await texts('NB24-06')).some((text) => text.startsWith('+6,7 điểm'))).toBe(true);
    expect((await texts('NB24-10')).some((text) => text.startsWith('không so sánh được'))).toBe(true);
    if (process.env.TDKT_PICTURES) await page.screenshot({ path: `${process.env.TDKT_PICTURES}/cung-ky-1366.png` });
    expect(opened.errors).toEqual([]);
  });
});
