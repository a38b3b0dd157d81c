import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encoded } from '../support/generated-encoding.ts';
import { docxOf, paragraph } from '../support/word.ts';
import { graveAxeFaults } from './axe-faults.ts';
import { beginYear, corpusFile, type OpenedWindow, openWindow } from './opened-window.ts';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/plans/${name}`, import.meta.url), 'utf8');
const seeds: readonly { planId: string; indicators: readonly { targetDisplay: string }[] }[] = JSON.parse(
  fixture('seed-plans.json'),
);
const wanted = seeds.find(({ planId }) => planId === 'dak-lak-2014')?.indicators.map(({ targetDisplay }) => targetDisplay) ?? [];

/** A plan entered from its document, by keyboard. */
describe('a plan from its document', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await opened.page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
    await opened.page.getByRole('button', { name: 'Lập kế hoạch 2024 trống' }).click();
    await opened.page.locator('.plan-head', { hasText: 'năm 2024' }).waitFor();
    await opened.page.getByRole('button', { name: 'Lấy từ văn bản…' }).click();
  });
  afterAll(() => opened.close());

  const cards = () => opened.page.locator('.proposal');
  const indicatorLines = () => opened.page.locator('tr[data-indicator]');
  const focusedCard = () =>
    opened.page.evaluate(() => document.activeElement?.closest('.proposal')?.querySelector('.proposal-head')?.textContent ?? '');

  test('a pasted text becomes proposals with their sentences, and nothing is in the plan yet', async () => {
    const { page } = opened;
    await page.getByLabel('Lời văn của kế hoạch').fill(fixture('dak-lak-2014.txt').replaceAll('2014', '2024'));
    await page.getByRole('button', { name: 'Đọc văn bản' }).click();
    await page.getByText('Tìm thấy 31 mục, còn 31 mục chưa xem.').waitFor();
    expect(await cards().count()).toBe(31);
    expect(await cards().nth(6).locator('blockquote').innerText()).toContain('Trên 90% cơ quan, đơn vị');
    expect(await indicatorLines().count()).toBe(0);
  });

  test('the page with proposals is sound for screen readers', async () => {
    const serious = await graveAxeFaults(opened.page);
    expect(serious).toEqual([]);
  });

  test('Enter accepts and goes to the next one, Delete leaves one out, which can be looked at again', async () => {
    const { page } = opened;
    await cards().nth(2).getByRole('button', { name: 'Nhận' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-part="periods"]', { hasText: '15/1/2024 – 30/6/2024' }).waitFor();
    await expect.poll(focusedCard).toContain('Mục 4/31');
    await page.keyboard.press('Delete');
    await expect.poll(focusedCard).toContain('Mục 5/31');
    expect(await cards().nth(3).getAttribute('data-state')).toBe('dropped');
    await cards().nth(3).getByRole('button', { name: 'Xem lại' }).click();
    expect(await cards().nth(3).getAttribute('data-state')).toBe('open');
  });

  test('what is mended is taken as mended; what cannot be read is not taken', async () => {
    const { page } = opened;
    const card = cards().nth(5);
    await card.getByLabel('Giao').fill('nhiều');
    await expect.poll(() => card.getByRole('button', { name: 'Nhận' }).isDisabled()).toBe(true);
    await card.getByLabel('Giao').fill('> 85%');
    await card.getByLabel('Chỉ tiêu').fill('Đoàn viên được tuyên truyền');
    await card.getByRole('button', { name: 'Nhận' }).click();
    const line = page.locator('tr[data-indicator="CT24-01"]');
    await line.waitFor();
    expect(await line.locator('[data-column="target"]').innerText()).toBe('> 85%');
    expect(await line.innerText()).toContain('Đoàn viên được tuyên truyền');
  });

  test('undoing takes it out of the plan again, and the proposal is open as before', async () => {
    const { page } = opened;
    await page.locator('.plan-head h1').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => indicatorLines().count(), { timeout: 10_000 }).toBe(0);
    await expect.poll(() => cards().nth(5).getAttribute('data-state'), { timeout: 10_000 }).toBe('open');
    await cards().nth(5).getByLabel('Giao').fill('> 90%');
  });

  test('all accepted one after the other by Enter, the plan has every target of the document', async () => {
    const { page } = opened;
    await cards().first().getByRole('button', { name: 'Nhận' }).focus();
    for (let open = 30; open > 0; open--) {
      await page.keyboard.press('Enter');
      await page.getByText(`còn ${open - 1} mục chưa xem.`).waitFor();
    }
    expect((await page.locator('td[data-column="target"]').allInnerTexts()).toSorted()).toEqual([...wanted].toSorted());
    const whole = await page.locator('.plan-parts').innerText();
    for (const text of [
      'Hướng dẫn',
      'PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2024',
      'CĐ ngành, CĐVC tỉnh',
      'Lê Văn Sum',
      'Giao ước thi đua',
    ])
      expect(whole).toContain(text);
  });

  test('a Word file is read as a pasted text is', async () => {
    const { page } = opened;
    const lines = [
      'Số: 12/KH-LĐLĐ',
      'III. MỘT SỐ CHỈ TIÊU CHỦ YẾU',
      '1. Kết nạp từ 1.800 – 2.000 đoàn viên; thành lập 25 - 30 CĐCS.',
    ];
    const file = docxOf(lines.map((line) => paragraph(line)).join(''));
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Mở tệp .docx…' }).click();
    await (await chooser).setFiles({ name: 'ke-hoach.docx', mimeType: 'application/octet-stream', buffer: file });
    await page.getByText('Tìm thấy 3 mục').waitFor();
    expect(await cards().nth(1).getByLabel('Giao').inputValue()).toBe('1.800 – 2.000');
  });

  test('a text typed in TCVN3 is decoded, and the page says so and shows it', async () => {
    const { page } = opened;
    const typed = encoded('Phấn đấu trên 90% cơ quan, đơn vị tổ chức hội nghị cán bộ, công chức.', 'tcvn3').text;
    await page.getByLabel('Lời văn của kế hoạch').fill(`III. CHI TIEU\n1. ${typed}`);
    await page.getByRole('button', { name: 'Đọc văn bản' }).click();
    await page.getByText('gõ bằng phông TCVN3').waitFor();
    expect(await page.getByLabel('Lời văn của kế hoạch').inputValue()).toContain('tổ chức hội nghị cán bộ');
    expect(await cards().first().getByLabel('Giao').inputValue()).toBe('> 90%');
  });

  test('the page itself has thrown nothing', () => {
    expect(opened.errors).toEqual([]);
  });
});
