import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyPdf } from '../support/tiny-pdf.ts';
import { xlsxFile } from '../support/xlsx-file.ts';
import { beginYear, choosePeriod, corpusFile, dropFiles, type OpenedWindow, openWindow } from './opened-window.ts';

/** Reports on paper or told by telephone, by keyboard, with the scan beside them. */
describe('the form for reports on paper', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(opened.page, 'Đợt 1');
  });
  afterAll(() => opened.close());

  const page = () => opened.page;
  /** Machines at work on other things take their time. */
  const soon = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page().keyboard.press(key);
  };
  /** Texts into cells, each followed by Enter. */
  const type = async (...texts: readonly string[]) => {
    for (const text of texts) {
      await page().keyboard.type(text);
      await press('Enter');
    }
  };
  const said = (text: string) => page().locator('.status-notice', { hasText: text }).waitFor();
  const draftIs = (text: string) => page().locator('.form-told-of', { hasText: text }).waitFor();
  const row = (indicator: string) => page().locator(`tr[data-indicator="${indicator}"]`);
  const cell = (indicator: string, column = 'numerator', basis = 'period') =>
    page().locator(`[id="cell ${basis} ${indicator} ${column}"]`);
  const understood = (indicator: string) => row(indicator).locator('td.form-read-as');
  const option = (group: string, name: RegExp) =>
    page().getByRole('group', { name: group, exact: true }).getByRole('option', { name });
  const chooseUnit = async (name: RegExp) => {
    const select = page().getByRole('combobox', { name: 'Đơn vị', exact: true });
    const found = async () => (await select.locator('option').allInnerTexts()).find((text) => name.test(text)) ?? '';
    await soon(found).toMatch(name);
    await select.selectOption({ label: await found() });
    await select.press('Enter');
    await page().locator('.form-table').waitFor();
  };
  const focused = () => page().evaluate(() => document.activeElement?.id);
  /** Dark pixels of the first page that is drawn. */
  const ink = () =>
    page()
      .locator('.scan-page canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        return data.filter((value, at) => at % 4 === 0 && value < 100).length;
      });

  test('a report is typed from its PDF without the mouse, each cell read and doubted as it is typed', async () => {
    await press('Control+i');
    await page().locator('.scan-none').waitFor();
    await dropFiles(page(), [{ name: 'giay Yen Khanh.pdf', bytes: tinyPdf(['118 / 130', 'Trang hai']) }]);
    await said('Đã giữ bản chụp “giay Yen Khanh.pdf”');
    await page().locator('.scan-page canvas').first().waitFor();
    expect(await ink()).toBeGreaterThan(500);
    expect(await page().locator('.scan-page').count()).toBe(2);
    // The list of units has the focus: its sixth unit by keyboard.
    await page().getByRole('combobox', { name: 'Đơn vị', exact: true }).focus();
    await press(...Array.from({ length: 6 }, () => 'ArrowDown'), 'Enter');
    await page().locator('.form-table').waitFor();
    await soon(focused).toBe('cell period NB23-01 numerator');
    await type('có', '1', '1.187', '18', '20', '118', '130');
    expect(await focused()).toBe('cell period NB23-07 numerator');
    await soon(() => understood('NB23-04').innerText()).toBe('1.187');
    expect(await understood('NB23-06').innerText()).toContain('118/130');
    await type('12 hoặc 13', '15');
    await soon(() => page().locator('.form-message').allInnerTexts()).toEqual([expect.stringContaining('có hơn một con số')]);
    expect(await cell('NB23-07').getAttribute('aria-invalid')).toBe('true');
    expect(await cell('NB23-07', 'denominator').getAttribute('aria-invalid')).toBe('false');
    // Back to the cell that is wrong, by arrows, and put right.
    await press('ArrowUp');
    expect(await focused()).toBe('cell period NB23-07 numerator');
    await type('13');
    await soon(() => page().locator('.form-message').count()).toBe(0);
    await press('Tab');
    await page().keyboard.type('90,8');
    await soon(() => page().locator('.form-message').innerText()).toContain('86,7%');
    await press('Control+z');
    await soon(() => page().locator('.form-message').count()).toBe(0);
    await press('Control+y', 'Control+z');
    expect(await cell('NB23-07', 'percent').inputValue()).toBe('');
    await draftIs('Đã nhập 6/36 chỉ tiêu · Bản nháp đã lưu');
  });

  test('the scan is zoomed, turned and scrolled from within a cell', async () => {
    await cell('NB23-10').focus();
    const first = page().locator('.scan-page').first();
    const size = async () => {
      const box = await first.boundingBox();
      return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)] as const;
    };
    const [width, height] = await size();
    await press('Alt+Equal');
    await soon(async () => (await size())[0] / width).toBeCloseTo(1.25, 1);
    await press('Alt+0', 'Alt+r');
    await soon(async () => (await size())[0] > (await size())[1]).toBe(true);
    await press('Alt+r', 'Alt+r', 'Alt+r');
    await soon(size).toEqual([width, height]);
    const top = () =>
      page()
        .locator('.scan-pages')
        .evaluate((frame) => frame.scrollTop);
    await press('Alt+ArrowDown');
    await soon(top).toBeGreaterThan(50);
    await page().getByRole('button', { name: 'Trang sau' }).click();
    await soon(() => page().locator('.scan-count').innerText()).toBe('Trang 2/2');
    expect(await cell('NB23-10').inputValue()).toBe('');
  });

  test('what is half filled in is there again after the page is left, and after the window is closed', async () => {
    await cell('NB23-10').focus();
    await page().keyboard.type('77');
    await press('Escape');
    await page().getByRole('button', { name: 'Nhập báo cáo giấy' }).waitFor();
    await press('Control+i');
    await soon(() => cell('NB23-10').inputValue()).toBe('77');
    await cell('NB23-11').focus();
    await page().keyboard.type('5');
    await draftIs('Đã nhập 8/36 chỉ tiêu · Bản nháp đã lưu');
    await page().reload();
    await soon(() => cell('NB23-11').inputValue()).toBe('5');
    await page().locator('.scan-page canvas').first().waitFor();
    expect(await page().getByRole('combobox', { name: 'Đơn vị', exact: true }).locator('option:checked').innerText()).toContain(
      'Yên Khánh',
    );
  });

  test('saving makes it a report; its figures lead back to the cell and the scan', async () => {
    await cell('NB23-11').focus();
    await press('Control+Enter');
    await said('Đã lưu báo cáo của LĐLĐ huyện Yên Khánh');
    await option('Đã nhận', /Yên Khánh/).waitFor();
    await page().getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page().locator('.indicators tr[data-indicator="NB23-04"] td').nth(4).click();
    await page().locator('.unit-item', { hasText: 'Yên Khánh' }).click();
    await page()
      .locator('.source-path', { hasText: /Báo cáo giấy ngày .*nhập tay\s*.1\.187/ })
      .waitFor();
    expect(await page().locator('td[data-mark="figure"]').innerText()).toContain('1.187');
    await page().locator('.source .scan-page canvas').first().waitFor();
    expect(await ink()).toBeGreaterThan(300);
    await press('Escape', 'Escape');
  });

  test('Ctrl+Z takes the report back, and the form with all that was typed is there again', async () => {
    await page()
      .getByRole('button', { name: /^Nhận báo cáo/ })
      .click();
    await page().getByRole('listbox').focus();
    await press('Control+z');
    await said('rút báo cáo vừa nhập');
    await option('Không còn tính', /Yên Khánh/).waitFor();
    await press('Control+i');
    await chooseUnit(/Yên Khánh · bản nháp/);
    expect(await cell('NB23-04').inputValue()).toBe('1.187');
    await page().locator('.scan-page canvas').first().waitFor();
    await press('Control+Enter');
    await option('Đã nhận', /Yên Khánh/).waitFor();
  });

  test('a report told by telephone replaces another only when its effect has been agreed to', async () => {
    await press('Control+i');
    await chooseUnit(/Yên Khánh · đã nộp/);
    await page().locator('.form-note', { hasText: 'giay Yen Khanh.pdf' }).waitFor();
    await page().getByLabel('Nhận qua').selectOption('telephone');
    await page().getByLabel('Người báo').fill('bà Lan');
    await cell('NB23-04').focus();
    await page().keyboard.type('1.200');
    await press('Control+Enter');
    await option('Cần xem', /bà Lan/).waitFor();
    await page().locator('.matter', { hasText: 'Giữ lại những số ấy hay thay toàn bộ?' }).waitFor();
    const effect = page().locator('.effect tbody tr', { hasText: 'Sáng kiến' });
    expect((await effect.innerText()).split(/\s*\t\s*/).slice(1, 3)).toEqual(['1.187', '1.200']);
    await page().locator('.choice', { hasText: 'Chỉ bổ sung' }).click();
    await option('Đã nhận', /bà Lan/).waitFor();
    await option('Đã nhận', /giay Yen Khanh/).waitFor();
    expect(opened.errors).toEqual([]);
  });

  test('what was entered is opened again to be put right', async () => {
    await option('Đã nhận', /giay Yen Khanh/).click();
    await page().getByRole('button', { name: 'Sửa bản nhập này' }).click();
    await soon(() => cell('NB23-04').inputValue()).toBe('1.187');
    await page().getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await said('Đã bỏ bản nháp');
    await soon(() => cell('NB23-04').inputValue()).toBe('');
    await page()
      .getByRole('button', { name: /^Hoàn tác/ })
      .click();
    await said('Đã lấy lại bản nháp');
    await soon(() => cell('NB23-04').inputValue()).toBe('1.187');
    await page().getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await said('Đã bỏ bản nháp');
    await press('Escape');
  });

  test('a picture or PDF that came among the reports is typed from where it is', async () => {
    await page().getByRole('button', { name: 'Nhập báo cáo giấy' }).waitFor();
    const picture = readFileSync('resources/pictures/xuat.png');
    await dropFiles(page(), [{ name: 'anh chup.png', bytes: picture }]);
    await option('Không nhận', /anh chup/).click();
    await page().getByRole('button', { name: 'Nhập tay từ tệp này' }).click();
    await page().locator('.scan-page canvas').first().waitFor();
    await chooseUnit(/Nho Quan/);
    await page().locator('.scan-page canvas').first().waitFor();
    expect(await page().locator('.scan-file').innerText()).toBe('anh chup.png');
    await cell('NB23-10').focus();
    await page().keyboard.type('?');
    expect(await cell('NB23-10').inputValue()).toBe('chưa có');
    await type('', '-');
    await soon(() => understood('NB23-10').innerText()).toBe('chưa có số liệu');
    expect(await understood('NB23-11').innerText()).toBe('0 · không phát sinh');
    await press('Control+Enter');
    await option('Đã nhận', /Nho Quan/).waitFor();
  });

  test('a later period takes both kinds of figures, checked against each other and what came before', async () => {
    await choosePeriod(page(), 'Đợt 2');
    await press('Control+i');
    await chooseUnit(/Yên Khánh/);
    await cell('NB23-04').focus();
    await page().keyboard.type('10');
    await cell('NB23-04', 'numerator', 'cumulative').focus();
    await page().keyboard.type('1.100');
    await soon(() => page().locator('.form-message').allInnerTexts()).toEqual([
      expect.stringContaining('không bằng tổng các đợt'),
      expect.stringContaining('nhỏ hơn số lũy kế kỳ trước'),
    ]);
    await page().getByLabel('Ngày nhận').fill('31/6/2023');
    await page().locator('.form-wrong').waitFor();
    expect(
      await page()
        .getByRole('button', { name: /Lưu báo cáo/ })
        .isDisabled(),
    ).toBe(true);
    await page().getByLabel('Ngày nhận').fill('5/1/2024');
    await cell('NB23-04', 'numerator', 'cumulative').fill('1.210');
    await press('Control+Enter');
    await soon(() => page().locator('.submission', { hasText: 'Báo cáo giấy ngày 5/1/2024' }).count()).toBe(2);
    await press('Control+z');
    await said('rút báo cáo vừa nhập');
    await soon(() => page().getByRole('group', { name: 'Không còn tính' }).getByRole('option').count()).toBe(2);
    await choosePeriod(page(), 'Đợt 1');
    expect(opened.errors).toEqual([]);
  });

  test('a figure by hand and a removed memory are in the way back too', async () => {
    const figure = () => page().locator('.unit-line', { hasText: 'Nho Quan' }).locator('.unit-figure').innerText();
    await page().getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page().locator('.indicators tr[data-indicator="NB23-11"] td').nth(4).click();
    await page()
      .getByRole('button', { name: /Nhập số bằng tay cho LĐLĐ huyện Nho Quan/ })
      .click();
    await page().getByRole('textbox', { name: 'Số trong kỳ' }).fill('9');
    await page().getByLabel('Nguồn, lý do').fill('gọi điện');
    await press('Enter');
    await said('Đã ghi “9”');
    await soon(figure).toContain('9');
    await page()
      .getByRole('button', { name: /^Hoàn tác/ })
      .click();
    await said('Đã hoàn tác số nhập tay');
    await soon(figure).toBe('0');

    await page()
      .getByRole('button', { name: /^Nhận báo cáo/ })
      .click();
    const rows = [
      ['LĐLĐ TỈNH NINH BÌNH'],
      ['LĐLĐ HUYỆN SÓC SƠN'],
      ['BÁO CÁO CHỈ TIÊU THI ĐUA ĐỢT 1 NĂM 2023'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện'],
      [1, 'Sáng kiến được các cấp công nhận', 'sáng kiến', 60],
    ];
    await dropFiles(page(), [{ name: 'soc son.xlsx', bytes: xlsxFile({ sheets: [{ name: 'Biểu', rows }] }) }]);
    await option('Cần xem', /soc son/).click();
    await page().locator('.matter select').selectOption({ index: 2 });
    await page().getByRole('button', { name: 'Xác nhận' }).click();
    await option('Đã nhận', /soc son/).waitFor();
    await page().getByRole('button', { name: 'Cài đặt' }).click();
    const remembered = page().locator('.remembered tbody tr');
    await soon(() => remembered.count()).toBe(1);
    const before = await remembered.innerText();
    await page()
      .getByRole('button', { name: /Bỏ ghi nhớ/ })
      .click();
    await soon(() => remembered.count()).toBe(0);
    await page()
      .getByRole('button', { name: /^Hoàn tác/ })
      .click();
    await soon(() => remembered.count()).toBe(1);
    expect(await remembered.innerText()).toBe(before);
    expect(opened.errors).toEqual([]);
  });
});
