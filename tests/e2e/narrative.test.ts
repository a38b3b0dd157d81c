import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOf } from '../excel/mark/packages.ts';
import { graveAxeFaults, overflowOf } from './axe-faults.ts';
import { beginYear, choosePeriod, corpusFile, drop, type OpenedWindow, openWindow, untilReported } from './opened-window.ts';

const initiatives =
  'Sáng kiến được các cấp công nhận: toàn tỉnh có 932 sáng kiến, đạt 77,7% kế hoạch (chỉ tiêu: 1.200); chưa đạt chỉ tiêu.';

/** Sentences of the year read, copied, written otherwise and saved; a recipient with its own choice of them. */
describe('the text of a report in the window', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    const { page } = opened;
    await beginYear(page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(page, 'Năm');
    const folder = corpusFile('ninh-binh-2023', 'ca-nam');
    await drop(
      page,
      readdirSync(folder).map((name) => join(folder, name)),
    );
    await untilReported(page, 16);
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.getByRole('button', { name: 'Lời văn', exact: true }).click();
    await page.locator('.narrative-sentence').first().waitFor();
  });
  afterAll(() => opened.close());

  const said = (text: string) => opened.page.locator('.narrative-sentence', { hasText: text });
  const told = (text: string) => opened.page.locator('.status-line', { hasText: text }).waitFor();
  const template = () => opened.page.getByRole('textbox', { name: 'Câu mẫu' });
  const undo = async () => {
    await opened.page.locator('h1').click();
    await opened.page.keyboard.press('Control+z');
  };
  const serious = () => graveAxeFaults(opened.page);

  test('the whole, a section and one sentence are copied as text', async () => {
    const { page } = opened;
    const copied = () => page.evaluate(() => String(Reflect.get(window, 'copied')));
    await page.evaluate(() => {
      const set = DataTransfer.prototype.setData;
      DataTransfer.prototype.setData = function keep(kind: string, text: string) {
        Reflect.set(window, 'copied', text);
        return set.call(this, kind, text);
      };
    });
    await page.getByRole('button', { name: 'Chép toàn bộ' }).click();
    await told('Đã chép vào bộ nhớ tạm.');
    expect(await copied()).toContain('Trong 38 chỉ tiêu: 9 vượt, 5 đạt, 21 chưa đạt, 3 chưa đủ số liệu.\n\nMục III.1');
    await page.getByRole('button', { name: 'Chép mục: Mục III.3 của kế hoạch' }).click();
    expect((await copied()).split('\n')[0]).toBe('Mục III.3 của kế hoạch: trong 3 chỉ tiêu, cả 3 đều vượt.');
    await said('Sáng kiến được').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Chép câu này' }).click();
    expect(await copied()).toBe(initiatives);
  });

  test('a faulty sentence is told while it is typed and cannot be kept; a good one is shown, kept and taken back', async () => {
    const { page } = opened;
    await template().fill('{tên gọi}: {thực hiện}');
    await page.getByText('Ký tự thứ 1: không có chỗ điền nào tên {tên gọi}.').waitFor();
    expect(await page.getByRole('button', { name: 'Lưu câu mẫu' }).isDisabled()).toBe(true);
    await template().fill('Về {tên}: {thực hiện} ');
    await page.getByRole('button', { name: 'Chèn chỗ điền đơn vị tính' }).click();
    expect(await template().inputValue()).toBe('Về {tên}: {thực hiện} {đơn vị tính}');
    await page.locator('.narrative-preview', { hasText: 'Về Sáng kiến được các cấp công nhận: 932 sáng kiến' }).waitFor();
    await page.getByRole('button', { name: 'Lưu câu mẫu' }).click();
    await said('Về Sáng kiến được các cấp công nhận: 932 sáng kiến').waitFor();
    await undo();
    await said(initiatives).waitFor();
    await told('Đã hoàn tác: câu mẫu trở lại như trước.');
  });

  test('a recipient is added, left with two indicators in another order, and taken back step by step', async () => {
    const { page } = opened;
    await page.locator('.segments label', { hasText: 'Nơi nhận' }).click();
    await page.getByLabel('Tên nơi nhận mới').fill('Tỉnh ủy');
    await page.keyboard.press('Enter');
    await page.getByText('38 trong số 38 chỉ tiêu của kế hoạch', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Bỏ hết' }).click();
    await page.getByText('0 trong số 38 chỉ tiêu của kế hoạch', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: /^NB23-04 / }).focus();
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/-NB23-04-tick$/);
    await page.getByRole('checkbox', { name: /^NB23-10 / }).click();
    await page.getByText('Chỉ tiêu gửi (2/38)').waitFor();
    await page.getByRole('button', { name: 'Đưa lên: Phát triển tăng thêm đoàn viên' }).click();
    await expect
      .poll(() => page.locator('.narrative-sentence').allInnerTexts())
      .toEqual([
        'Phát triển tăng thêm đoàn viên: toàn tỉnh có 9.063 đoàn viên, đạt 149,3% kế hoạch (chỉ tiêu: 6.071); vượt chỉ tiêu.',
        initiatives,
      ]);
    expect(await page.locator('.narrative-opening').innerText()).toContain('Báo cáo gửi Tỉnh ủy gồm 2 trong số 38 chỉ tiêu');
    await page.getByLabel('Tên riêng của NB23-10').fill('Đoàn viên mới');
    await page.keyboard.press('Enter');
    await said('Đoàn viên mới: toàn tỉnh có 9.063').waitFor();
    await undo();
    await said('Phát triển tăng thêm đoàn viên').waitFor();
  });

  test('it is saved as a document of that recipient', async () => {
    const { page } = opened;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu Word (.docx)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Báo cáo năm 2023 – Tỉnh ủy.docx');
    const document = partsOf(readFileSync(await file.path()))['word/document.xml']?.toString() ?? '';
    expect(document).toContain(initiatives);
    expect(document).not.toContain('Thành lập CĐCS tại DN');
    await told('lời văn và bảng của 2 chỉ tiêu');
  });

  test('a sentence can be this recipient’s alone; without the recipient all is as before', async () => {
    const { page } = opened;
    await page.locator('.segments label', { hasText: 'Câu mẫu' }).click();
    await said('Sáng kiến được').click();
    await page.getByLabel('chỉ Tỉnh ủy').check();
    await template().fill('{tên} đạt {hoàn thành}.');
    await page.getByRole('button', { name: 'Lưu câu mẫu' }).click();
    await said('Sáng kiến được các cấp công nhận đạt 77,7%.').waitFor();
    expect(await serious()).toEqual([]);
    await page.getByLabel('Báo cáo cho').selectOption('');
    await said(initiatives).waitFor();
    await page.getByLabel('Báo cáo cho').selectOption('Tỉnh ủy');
    await said('Sáng kiến được các cấp công nhận đạt 77,7%.').waitFor();
    await page.locator('.segments label', { hasText: 'Nơi nhận' }).click();
    await page.getByRole('button', { name: 'Bỏ nơi nhận này' }).click();
    await page.getByText('Chưa có nơi nhận nào.').waitFor();
    await undo();
    await expect.poll(() => page.getByLabel('Báo cáo cho').locator('option').allInnerTexts()).toContain('Tỉnh ủy');
  });

  test('is sound for screen readers, fits the width, and threw nothing', async () => {
    const { page, errors } = opened;
    expect(await serious()).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });
});
