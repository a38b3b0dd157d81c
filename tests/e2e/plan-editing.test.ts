import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginYear, corpusFile, type OpenedWindow, openWindow } from './opened-window.ts';

/** A plan amended by keyboard, taken back, and begun again for another year. */
describe('amending a plan in the window', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await opened.page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
    await opened.page.locator('.plan-indicators').waitFor();
  });
  afterAll(() => opened.close());

  const target = () => opened.page.locator('tr[data-indicator="NB23-04"] [data-column="target"]');
  const version = (text: string) => opened.page.locator('.plan-version', { hasText: text }).waitFor();

  test('a target is typed in its cell: what cannot be read says how to write it, Esc leaves it', async () => {
    const { page } = opened;
    await target().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('rất nhiều');
    await page.keyboard.press('Enter');
    await page.getByText('Viết như ≥ 1.200').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => target().innerText()).toBe('≥ 1.200');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('target');
  });

  test('Enter writes it as a new version with its reason, and the arrow keys go on from there', async () => {
    const { page } = opened;
    await page.getByLabel('Căn cứ sửa').fill('Công văn điều chỉnh số 15');
    await target().focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('1.300 - 1.500');
    await page.keyboard.press('Enter');
    await version('Bản 2');
    await expect.poll(() => target().innerText()).toBe('1.300 – 1.500');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('unitOfMeasure');
    const made = page.locator('[data-part="versions"] tbody tr').first();
    await made.getByText('Công văn điều chỉnh số 15').waitFor();
    expect(await made.innerText()).toContain('chỉ tiêu NB23-04 (số giao)');
  });

  test('the table judges by the amended target and says by which version of the plan', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.locator('.indicators').waitFor();
    expect(await page.locator('.indicators tr[data-indicator="NB23-04"] .column-target').innerText()).toBe('1.300 – 1.500');
    expect(await page.locator('.tools').innerText()).toContain('Kế hoạch bản 2');
    await page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
  });

  test('Ctrl+Z takes it back, as a version of its own', async () => {
    const { page } = opened;
    await page.locator('.plan-head h1').click();
    await page.keyboard.press('Control+z');
    await version('Bản 3');
    await expect.poll(() => target().innerText()).toBe('≥ 1.200');
  });

  test('facts, rows and lists are edited where they stand, rows come and go', async () => {
    const { page } = opened;
    const issued = page.locator('[data-part="document"] dd').nth(2).getByRole('button');
    await issued.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('31/6/2023');
    await page.keyboard.press('Enter');
    await page.getByText('Viết ngày như').waitFor();
    await page.getByLabel('Ngày ban hành').fill('12/1/2023');
    await page.keyboard.press('Enter');
    await page.locator('[data-part="document"]', { hasText: '12/1/2023' }).waitFor();
    const due = page
      .locator('[data-part="reports"] tr', { hasText: '6 tháng' })
      .locator('[data-column="dueOn"]')
      .getByRole('button');
    await due.click();
    await page.keyboard.type('5/7/2023');
    await page.keyboard.press('Enter');
    await page.locator('[data-part="reports"]', { hasText: '5/7/2023' }).waitFor();
    const rows = page.locator('[data-part="registrations"] tbody tr');
    await page.getByRole('button', { name: 'Thêm dòng: Đăng ký' }).click();
    await expect.poll(() => rows.count()).toBe(4);
    await page.getByRole('button', { name: 'Bỏ dòng 4: Đăng ký' }).click();
    await expect.poll(() => rows.count()).toBe(3);
  });

  test('a target in words gets its answer in words', async () => {
    const { page } = opened;
    const answer = page
      .locator('[data-part="qualitative"] tbody tr')
      .nth(1)
      .locator('[data-column="answer"]')
      .getByRole('button');
    await answer.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Đã hoàn thành đúng kế hoạch');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-part="qualitative"]', { hasText: 'Đã hoàn thành đúng kế hoạch' }).waitFor();
  });

  test('what is asked for while a field is being written comes after it', async () => {
    const { page } = opened;
    const theme = page.locator('[data-part="qualitative"] tbody tr').nth(0).locator('[data-column="answer"]').getByRole('button');
    await theme.click();
    await page.keyboard.type('Vừa gõ xong');
    await page.getByRole('button', { name: '+ Thêm chỉ tiêu' }).click();
    await page.locator('tr[data-indicator="NB23-39"]').waitFor();
    await theme.filter({ hasText: 'Vừa gõ xong' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ chỉ tiêu này' }).click();
    await expect.poll(() => page.locator('tr[data-indicator]').count()).toBe(38);
  });

  test('an indicator is added with the next code and can go again', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: '+ Thêm chỉ tiêu' }).click();
    await page.locator('tr[data-indicator="NB23-39"]').waitFor();
    await page.getByRole('button', { name: 'Bỏ chỉ tiêu này' }).click();
    await expect.poll(() => page.locator('tr[data-indicator]').count()).toBe(38);
  });

  test('the next year begins as a copy', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Lập kế hoạch 2024 từ kế hoạch này' }).click();
    await page.locator('tr[data-indicator="NB24-04"]').waitFor();
    expect(await page.locator('.plan-head h1').innerText()).toBe('Kế hoạch năm 2024');
    expect(await page.locator('.status-line').innerText()).toContain('0/16 đơn vị đã nộp');
  });

  test('the page itself has thrown nothing', () => {
    expect(opened.errors).toEqual([]);
  });
});
