import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeYears } from '../bench/table/store-years.ts';
import { type OpenedWindow, openWindow } from './opened-window.ts';

const UNITS = 300;
const ROWS = 60;
/** The indicator, its target and the province stand before the units. */
const COLUMNS = UNITS + 3;

/** 18,000 figures, of which only what is in sight is in the document. */
describe('the table by units of a large province', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow(undefined, (dataDir) =>
      storeYears(join(dataDir, 'du-lieu.db'), { first: 2024, last: 2024 }, UNITS),
    );
    const { page } = opened;
    // 72,000 figures are worked on while other tests run beside.
    page.setDefaultTimeout(90_000);
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.getByRole('radio', { name: 'Theo đơn vị' }).check();
    await page.locator('.matrix').waitFor();
  }, 200_000);
  afterAll(() => opened.close());

  /** Where the focus is, as a screen reader is told; null where it is not in a cell. */
  const place = () =>
    opened.page.evaluate(() => {
      const cell = document.activeElement?.closest<HTMLElement>('[data-cell]');
      return cell ? [Number(cell.closest('tr')?.ariaRowIndex), Number(cell.ariaColIndex)] : null;
    });
  const isInSight = () =>
    opened.page.evaluate(() => {
      const cell = document.activeElement?.getBoundingClientRect();
      const around = document.querySelector('.table-scroll')?.getBoundingClientRect();
      return cell !== undefined && around !== undefined && cell.left >= around.left && cell.right <= around.right + 1;
    });
  const press = (key: string) => opened.page.keyboard.press(key);
  const copied = () =>
    opened.page.evaluate(() => {
      const clipboard = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: clipboard, bubbles: true, cancelable: true }),
      );
      return clipboard.getData('text/plain');
    });

  test('only a part of it is drawn, and its whole size is told', async () => {
    const table = opened.page.locator('.matrix');
    expect(await table.locator('td[data-unit]').count()).toBeLessThan(1000);
    expect([await table.getAttribute('aria-rowcount'), await table.getAttribute('aria-colcount')]).toEqual([
      String(ROWS + 1),
      String(COLUMNS),
    ]);
  });

  test('the keyboard reaches its very end and comes back', async () => {
    await opened.page.locator('.matrix tbody th').first().focus();
    expect(await place()).toEqual([2, 1]);
    await press('Control+End');
    expect(await place()).toEqual([ROWS + 1, COLUMNS]);
    expect(await isInSight()).toBe(true);
    await press('ArrowUp');
    await press('ArrowLeft');
    expect(await place()).toEqual([ROWS, COLUMNS - 1]);
    await press('Home');
    expect(await place()).toEqual([ROWS, 1]);
    await press('Control+Home');
    expect(await place()).toEqual([1, 1]);
  });

  test('the cursor stays where it is while one scrolls past it', async () => {
    await press('ArrowDown');
    await press('ArrowRight');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(await place()).toEqual([2, 4]);
    const figure = await copied();
    await opened.page.locator('.table-scroll').evaluate((at) => at.scrollTo(9000, 2000));
    await opened.page.locator('.matrix [aria-colindex="100"]').first().waitFor();
    expect(await place()).toEqual([2, 4]);
    expect(await copied()).toBe(figure);
    await press('ArrowRight');
    expect(await place()).toEqual([2, 5]);
    expect(await isInSight()).toBe(true);
  });

  test('a row is copied whole, though most of it is not drawn', async () => {
    await press('Home');
    expect((await copied()).split('\t')).toHaveLength(COLUMNS);
    await press('Control+a');
    const lines = (await copied()).split('\n');
    expect(lines).toHaveLength(ROWS + 1);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([COLUMNS]));
  });

  test('pinned columns stay in sight', async () => {
    const { page } = opened;
    await page.locator('.drop-panel summary', { hasText: 'Cột' }).click();
    await page.getByLabel('Số cột luôn đứng yên khi cuộn ngang').selectOption('3');
    await press('Escape');
    await page.locator('.table-scroll').evaluate((at) => at.scrollTo(9000, 0));
    await page.locator('.matrix [aria-colindex="100"]').first().waitFor();
    const province = await page.locator('.matrix tbody .matrix-province').first().boundingBox();
    const name = await page.locator('.matrix tbody .matrix-name').first().boundingBox();
    expect(province?.x).toBeCloseTo((name?.x ?? 0) + 290 + 112, 0);
  });

  test('on paper every figure stands, in blocks that a page can hold', async () => {
    const { page } = opened;
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.matrix').count()).toBe(UNITS / 10);
    const heads = await page.locator('.matrix thead th').allTextContents();
    expect(heads.filter((head) => head.startsWith('Đơn vị'))).toHaveLength(UNITS);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.matrix').count()).toBe(1);
    expect(opened.errors).toEqual([]);
  });
});
