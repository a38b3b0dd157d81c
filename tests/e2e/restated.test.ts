import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveAxeFaults } from './axe-faults.ts';
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

const PLAN = 'ninh-binh-2023';
const SUM = 'NB23-04';

/** The first half of a year, told by the units that stand on the first day of the second. */
describe('Tổng hợp by the units of another day', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(page, 'Đợt 1');
    await drop(page, corpusFiles('ninh-binh-2023', 'dot-1'));
    await untilReported(page, 16);
    await found('M1', 'Công đoàn phường Hợp Nhất');
    await found('S1', 'Công đoàn xã Thượng');
    await found('S2', 'Công đoàn xã Hạ');
    await record('merged', ['NB01', 'NB02'], ['M1']);
    await record('split', ['NB03'], ['S1', 'S2']);
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.getByRole('radio', { name: 'Theo đơn vị' }).check();
    await page.locator('.matrix').waitFor();
  });
  afterAll(() => opened.close());

  const call = async (method: string, input: object) => {
    const send = ([name, asked]: readonly [string, object]): Promise<unknown> =>
      Reflect.apply(window.app.call, window.app, [name, asked]);
    expect(await opened.page.evaluate(send, [method, input] as const)).toMatchObject({ kind: 'answer', value: { ok: true } });
  };
  const found = (unit: string, name: string) =>
    call('units.add', { planId: PLAN, unit, fields: { name, kind: 'commune', kindLabel: 'CĐ xã, phường' } });
  const identities = (codes: readonly string[]) => codes.map((code) => `${PLAN}/${code}`);
  const record = (kind: 'merged' | 'split', from: readonly string[], to: readonly string[]) =>
    call('unitEvents.record', {
      planId: PLAN,
      event: { kind, on: '2023-07-01', from: identities(from), to: identities(to), decision: { number: '8/QĐ', signedOn: null } },
    });
  const cell = (unit: string) => opened.page.locator(`.matrix tr[data-indicator="${SUM}"] td[data-unit="${unit}"]`);
  const figure = async (unit: string) => Number(await cell(unit).getAttribute('data-number'));
  const heads = () => opened.page.locator('.matrix-unit').allInnerTexts();
  const province = () => opened.page.locator(`.matrix tr[data-indicator="${SUM}"] .matrix-province`).innerText();

  test('as reported, the units are those that reported', async () => {
    expect(await heads()).toContain('LĐLĐ huyện Hoa Lư');
    expect(await opened.page.getByLabel('theo danh sách đơn vị ngày').count()).toBe(0);
  });

  test('restated, figures of merged units are added; the total stays what was reported', async () => {
    const { page } = opened;
    const [first, second, total] = [await figure('NB01'), await figure('NB02'), await province()];
    expect(first).toBeGreaterThan(0);
    await page.getByRole('radio', { name: 'Quy đổi' }).check();
    await page.getByLabel('theo danh sách đơn vị ngày').fill('1/7/2023');
    await page.keyboard.press('Enter');
    await cell('M1').waitFor();
    expect(await figure('M1')).toBe(first + second);
    expect(await province()).toBe(total);
    const names = await heads();
    expect(names).toContain('Công đoàn phường Hợp Nhất');
    expect(names).not.toContain('LĐLĐ thành phố Ninh Bình');
  });

  test('what a split makes impossible is said in the cell, its reason where the cursor is', async () => {
    const { page } = opened;
    expect(await cell('S1').innerText()).toContain('không so sánh được');
    await cell('S1').focus();
    const reason = await cell('S1').evaluate((at) => getComputedStyle(at, '::after').content);
    expect(reason).toContain('đơn vị cũ chia tách');
    expect(await page.locator('.not-comparable').count()).toBeGreaterThan(2);
  });

  test('the panel names whose reports a figure is made of; nothing can be entered for it', async () => {
    const { page } = opened;
    await cell('M1').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor();
    const line = page.locator('.panel .unit-line', { hasText: 'Công đoàn phường Hợp Nhất' });
    expect(await line.innerText()).toContain('từ báo cáo của LĐLĐ thành phố Ninh Bình, LĐLĐ thành phố Tam Điệp');
    expect(await page.locator('.panel .unit-enter').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  test('the print says by which units; a day that is none changes nothing', async () => {
    const { page } = opened;
    expect(await page.locator('.print-head').textContent()).toContain('quy đổi theo danh sách đơn vị ngày 01/7/2023');
    await page.getByLabel('theo danh sách đơn vị ngày').fill('31/6/2023');
    await page.keyboard.press('Enter');
    await page.locator('.status-line', { hasText: 'không phải ngày' }).waitFor();
    expect(await cell('M1').count()).toBe(1);
  });

  test('a screen reader finds nothing serious', async () => {
    const serious = await graveAxeFaults(opened.page);
    expect(serious).toEqual([]);
  });

  test('back to the reports', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: 'Theo báo cáo' }).check();
    await cell('NB01').waitFor();
    expect(await page.locator('.print-head').textContent()).not.toContain('quy đổi');
    expect(opened.errors).toEqual([]);
  });
});
