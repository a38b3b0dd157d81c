import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { beginYear, choosePeriod, corpusFile, type OpenedWindow, openWindow } from './opened-window.ts';

/** The office's own templates: put in, refused cell by cell, filled, removed and taken back. */
describe('office templates in the window', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(page, 'Đợt 1');
    await page.getByRole('button', { name: 'Mẫu biểu', exact: true }).click();
    await page.getByRole('radio', { name: 'Mẫu in của cơ quan' }).check();
    await page.getByText('Chưa có mẫu nào.').waitFor();
  });
  afterAll(() => opened.close());

  const add = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const chooser = opened.page.waitForEvent('filechooser');
    await opened.page.getByRole('button', { name: 'Thêm mẫu…' }).click();
    await (await chooser).setFiles(file);
  };
  const template = () => opened.page.getByRole('rowheader', { name: 'Biểu 01 - So với kế hoạch' });

  test('a template with a mistake is not taken, and the cell is named', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Trang').getCell('C7').value = '{{thuc hien}}';
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    await add({ name: 'Mẫu sai.xlsx', mimeType: '', buffer });
    const row = opened.page.locator('.templates-refused tbody tr');
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Trang “Trang”, ô C7\s+Không có “{{thuc hien}}”/);
    await opened.page.getByRole('button', { name: 'Đóng' }).click();
  });

  test('a sample is put in and filled for the chosen period', async () => {
    const { page } = opened;
    await add('resources/templates/Biểu 01 - So với kế hoạch.xlsx');
    await template().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Điền số liệu Đợt 1 vào mẫu Biểu 01 - So với kế hoạch' }).click();
    expect((await download).suggestedFilename()).toMatch(/^Biểu 01 - So với kế hoạch - .*\.xlsx$/);
  });

  test('what stands for missing figures is chosen, the template removed; Ctrl+Z takes each back', async () => {
    const { page } = opened;
    const choice = page.getByRole('combobox', { name: /^Ô chưa có số liệu của mẫu/ });
    await choice.selectOption('blank');
    await page.getByRole('button', { name: 'Bỏ mẫu Biểu 01 - So với kế hoạch' }).click();
    await page.getByText('Chưa có mẫu nào.').waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await template().waitFor();
    expect(await choice.inputValue()).toBe('blank');
    await page.keyboard.press('Control+z');
    await expect.poll(() => choice.inputValue()).toBe('words');
  });

  test('the guide is there, and axe finds nothing', async () => {
    const { page } = opened;
    await page.getByText('Cách viết mẫu').click();
    await page.getByText('{{#cột đơn vị}} … {{/cột đơn vị}}').waitFor();
    const violations = await axeFaults(page);
    expect(violations).toEqual([]);
  });
});
