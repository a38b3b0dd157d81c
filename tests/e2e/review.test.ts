import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginYear, choosePeriod, corpusFile, drop, type OpenedWindow, openWindow } from './opened-window.ts';

const faulty = (name: string) => corpusFile('faulty', name);

/** What needs a person is asked in the window and answered there. */
describe('reports that need a person', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(opened.page, 'Đợt 1');
  });
  afterAll(() => opened.close());

  test('a file that is no workbook is not taken, and says why', async () => {
    const { page } = opened;
    await drop(page, [faulty('anh-doi-ten.xlsx')]);
    const refused = page.getByRole('group', { name: 'Không nhận' }).getByRole('option');
    await refused.waitFor();
    expect(await refused.innerText()).toContain('anh-doi-ten.xlsx');
    await refused.click();
    expect(await page.locator('.detail .matter').innerText()).toContain('hông phải tệp bảng tính');
  });

  test('doubtful cells are named with sheet and cell, and put right in place', async () => {
    const { page } = opened;
    await drop(page, [faulty('so-lieu-sai.xlsx')]);
    const option = page.getByRole('option', { name: /so-lieu-sai/ });
    await option.click();
    const matter = page.locator('.detail .matter');
    for (const cell of ['E9', 'E11', 'E14']) {
      await page.locator('.matter', { hasText: `ô ${cell}` }).waitFor();
      await page.getByRole('button', { name: 'Câu sau' }).click();
    }
    expect(await matter.innerText()).toContain('ô E15');
    expect(await matter.innerText()).toContain('cần một con số');
    expect(await matter.innerText()).toContain('Đơn vị ghi nhiều');
    await matter.getByRole('textbox', { name: 'Số đúng của ô E15' }).fill('120');
    await matter.getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.locator('.matter-steps', { hasText: '/7' }).waitFor();
    expect(await page.locator('.row-label[data-state="matched"]').count()).toBeGreaterThan(30);
  });

  test('the unit of a report is asked, chosen from the list, and the report counts', async () => {
    const { page } = opened;
    await drop(page, [faulty('don-vi-la.xlsx')]);
    await page.getByRole('option', { name: /don-vi-la/ }).click();
    const unit = page.getByRole('combobox', { name: 'Đơn vị gửi báo cáo này' });
    await unit.waitFor();
    await unit.selectOption({ label: 'Công đoàn ngành Xây dựng' });
    await page.locator('.other-choice').getByRole('button', { name: 'Xác nhận' }).click();
    const ready = page.getByRole('group', { name: 'Đã nhận' }).getByRole('option', { name: /Công đoàn ngành Xây dựng/ });
    await ready.waitFor();
  });

  test('Ctrl+Z takes the answer back, and what was remembered with it: the unit is asked again', async () => {
    const { page } = opened;
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Control+z');
    await page
      .getByRole('group', { name: 'Cần xem' })
      .getByRole('option', { name: /SÓC SƠN/ })
      .waitFor();
    expect(await page.locator('.status-notice').innerText()).toContain('Đã hoàn tác');
  });

  test('a second report waits; Enter on it takes it in place of the first', async () => {
    const { page } = opened;
    const [first, second] = ['BC thi dua LĐLĐ H. Yên Mô DOT1.xlsx', 'ghi-chu-cong-thuc.xlsx'];
    await drop(page, [corpusFile('ninh-binh-2023', 'dot-1', first)]);
    await page
      .getByRole('group', { name: 'Đã nhận' })
      .getByRole('option', { name: /Yên Mô/ })
      .waitFor();
    await drop(page, [faulty(second)]);
    const waiting = page.getByRole('group', { name: 'Sẵn sàng' }).getByRole('option', { name: /ghi-chu-cong-thuc/ });
    await waiting.click();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('group', { name: 'Không còn tính' })
      .getByRole('option', { name: /Yên Mô DOT1/ })
      .waitFor();
    expect(opened.errors).toEqual([]);
  });

  test('a figure told by telephone is written beside its reason and marked as entered', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.locator('tr[data-indicator="NB23-02"] td').first().click();
    await page.getByRole('button', { name: /Nhập số bằng tay cho Cụm 1/ }).click();
    await page.getByLabel(/^Số trong kỳ/).fill('có');
    await page.getByLabel('Nguồn, lý do').fill('Cụm trưởng báo qua điện thoại');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    const answered = page.locator('tr[data-indicator="NB23-02"] td[data-basis="period"]');
    await expect.poll(() => answered.innerText()).toContain('1/2');
  });
});
