import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xlsxFile } from '../support/xlsx-file.ts';
import { beginYear, corpusFile, type OpenedWindow, openWindow } from './opened-window.ts';

const initiatives = 'NB23-04';

/** Giao chỉ tiêu as an officer works in it: by keyboard, from Excel, with everything to be taken back. */
describe('allocating targets', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await opened.page.getByRole('button', { name: 'Giao chỉ tiêu', exact: true }).click();
    await opened.page.locator('.allocation').waitFor();
  });
  afterAll(() => opened.close());

  const cell = (unit: string, column = initiatives) => opened.page.locator(`tr[data-unit="${unit}"] td[data-column="${column}"]`);
  const shows = (unit: string, text: string, column = initiatives) =>
    expect.poll(() => cell(unit, column).innerText(), { message: `${unit} ${column}` }).toBe(text);
  const sum = (column = initiatives) =>
    opened.page
      .locator(`.allocation-sums [data-indicator="${column}"]`)
      .innerText()
      .then((text) => text.replace(/\s+/g, ' ').trim());
  const said = (text: string | RegExp) => opened.page.locator('.status-notice', { hasText: text }).waitFor();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };
  const paste = (text: string) =>
    opened.page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);

  test('typed by keyboard, each sum stands against the plan at once', async () => {
    const { page } = opened;
    expect(await sum()).toBe('chưa giao');
    await cell('NB01').click();
    await page.keyboard.type('1.000');
    await press('Enter');
    expect(await sum()).toBe('1.000 ▼ thiếu 200');
    await page.keyboard.type('250');
    await press('Tab');
    expect(await sum()).toBe('1.250 ▲ thừa 50');
    // In the ratio beside it every unit is held to the plan's rate until it has its own.
    await shows('NB02', '100%', 'NB23-05');
    await page.keyboard.type('90%');
    await press('Enter');
    await shows('NB02', '90%', 'NB23-05');
    expect(await sum('NB23-05')).toBe('▼ 1 đơn vị thấp hơn');
    await press('ArrowUp', 'ArrowLeft', 'Enter');
    await page.keyboard.type('200');
    await press('Enter');
    expect(await sum()).toBe('1.200 ✓ đủ');
    await press('ArrowUp', 'Delete');
    expect(await sum()).toBe('1.000 ▼ thiếu 200');
    await said('Đã ghi 1 số giao.');
  });

  test('what is no number is told and not taken; Esc leaves the cell as it was', async () => {
    const { page } = opened;
    await cell('NB03').click();
    await page.keyboard.type('nhiều');
    await press('Enter');
    await said('không hiểu “nhiều”; cần một số đếm');
    expect(await page.locator('.allocation-field').getAttribute('aria-invalid')).toBe('true');
    await press('Escape');
    await shows('NB03', '');
    expect(await cell('NB03').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a block from Excel goes in with Vietnamese numbers; what cannot be taken is listed by its place', async () => {
    const { page } = opened;
    await cell('NB02').click();
    await paste('100\t95,5%\r\n0\tx\r\n');
    await page.locator('.allocation-notes', { hasText: '1 chỗ cần xem' }).waitFor();
    expect(await page.locator('.allocation-notes li').allInnerTexts()).toEqual([
      'LĐLĐ huyện Hoa Lư, Cán bộ CĐ chuyên trách được bồi dưỡng, tập huấn nghiệp vụ công đoàn: không hiểu “x”; cần một tỷ lệ, ví dụ 85%.',
    ]);
    await shows('NB02', '100');
    await shows('NB02', '95,5%', 'NB23-05');
    await shows('NB03', '0');
    await page.getByRole('button', { name: 'Đóng' }).click();
  });

  test('a locked row keeps what it has while the rest is spread, exact to the last one; undo brings all of it back', async () => {
    const { page } = opened;
    await page.locator('tr[data-unit="NB01"] th').click();
    await press('Space');
    expect(await page.locator('tr[data-unit="NB01"] .allocation-lock').getAttribute('aria-pressed')).toBe('true');
    await cell('NB01').click();
    await page.keyboard.type('5');
    await said('Dòng đang khóa');
    await cell('NB02').click();
    await page.locator('.allocation-menu summary').click();
    await page.getByLabel('Chia đều').check();
    await page.getByRole('button', { name: 'Chia', exact: true }).click();
    await said('Đã ghi 15 số giao.');
    await shows('NB01', '1.000');
    await shows('NB02', '14');
    await shows('NB16', '13');
    expect(await sum()).toBe('1.200 ✓ đủ');
    await page.locator('.status-undo').click();
    await shows('NB02', '100');
    await shows('NB16', '');
  });

  test('Ctrl+Z in the grid takes back step by step, to the very first', async () => {
    const { page } = opened;
    await cell('NB05').click();
    // Further back lies the list of units itself.
    for (let step = 0; step < 20 && (await sum()) !== 'chưa giao'; step++) {
      await press('Control+z');
      await said('Đã hoàn tác');
      await page.waitForTimeout(150);
    }
    await expect.poll(() => sum()).toBe('chưa giao');
    await shows('NB02', '100%', 'NB23-05');
  });

  test('spread, put under a decision, exported, changed in Excel and loaded again', async () => {
    const { page } = opened;
    await page.locator('.allocation-menu summary').click();
    await page.getByLabel('Chia tất cả chỉ tiêu số lượng').check();
    await page.getByLabel('Chia đều').check();
    await page.getByRole('button', { name: 'Chia', exact: true }).click();
    // The locked first unit has nothing and keeps it.
    await page.locator('.status-notice', { hasText: /Đã ghi 1\d\d số giao/ }).waitFor();
    await page.getByLabel('Quyết định số').fill('15/QĐ-LĐLĐ');
    await page.getByLabel('ngày ký').fill('1/2/2023');
    await press('Enter');
    await page.getByRole('button', { name: /^Ghi quyết định cho 1\d\d số đã giao/ }).click();
    await cell('NB02').click();
    await page.locator('.allocation-line', { hasText: 'Quyết định số 15/QĐ-LĐLĐ ngày 1/2/2023' }).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất ra Excel…' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Giao chỉ tiêu năm 2023.xlsx');
    const load = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Nạp từ Excel…' }).click();
      await (await chooser).setFiles(file);
    };
    await load(await download.path());
    await said('Không có gì thay đổi.');
    const rows = [
      ['Đơn vị', 'Sáng kiến được các cấp công nhận'],
      ['LĐLĐ huyện Hoa Lư', 77],
      ['LĐLĐ huyện Gia Viễn', 'nhiều'],
      ['LĐLĐ thành phố Ninh Bình', 99],
    ];
    const buffer = Buffer.from(xlsxFile({ sheets: [{ name: 'Giao', rows }] }));
    await load({ name: 'giao.xlsx', mimeType: 'application/vnd.ms-excel', buffer });
    await page.locator('.allocation-notes', { hasText: 'giao.xlsx – trang tính Giao, ô B3: ghi “nhiều”' }).waitFor();
    await shows('NB03', '77');
    await shows('NB01', '');
  });

  test('a page that was never at fault', () => expect(opened.errors).toEqual([]));
});

test('a hundred units: sums and headings stay in sight at the last of them', async () => {
  const opened = await openWindow({ width: 1920, height: 1080 });
  try {
    const { page } = opened;
    const units = Array.from({ length: 100 }, (_, index) => [`X${index + 1}`, `Công đoàn xã Số ${index + 1}`, 'Công đoàn xã']);
    const rows = [['Mã', 'Tên đơn vị', 'Loại'], ...units];
    await page.getByRole('button', { name: /Dùng kế hoạch này: .*Ninh Bình/ }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Nhập danh sách đơn vị/ }).click();
    const buffer = Buffer.from(xlsxFile({ sheets: [{ name: 'Đơn vị', rows }] }));
    await (await chooser).setFiles({ name: 'don-vi.xlsx', mimeType: 'application/vnd.ms-excel', buffer });
    await page.getByRole('button', { name: 'Giao chỉ tiêu', exact: true }).click();
    await page.locator('tr[data-unit="X100"]').waitFor();
    await page.locator(`tr[data-unit="X100"] td[data-column="${initiatives}"]`).click();
    const sums = page.locator(`.allocation-sums [data-indicator="${initiatives}"]`);
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expect.poll(() => sums.innerText(), { timeout: 10_000 }).toContain('thiếu 1.188');
    const [headTop, sumsTop] = await Promise.all(
      ['.allocation thead', '.allocation-sums'].map((part) =>
        page.locator(part).evaluate((element) => element.getBoundingClientRect().top),
      ),
    );
    expect(sumsTop).toBeGreaterThan(headTop ?? 0);
    expect(sumsTop).toBeLessThan(400);
    expect(opened.errors).toEqual([]);
  } finally {
    await opened.close();
  }
});
