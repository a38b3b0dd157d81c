import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { partsOf } from '../excel/mark/packages.ts';
import { graveAxeFaults } from './axe-faults.ts';
import { beginYear, choosePeriod, corpusFile, corpusFiles, drop, type OpenedWindow, openWindow } from './opened-window.ts';

const firstHalf = corpusFiles('ninh-binh-2023', 'dot-1').slice(0, 8);
const rest = corpusFiles('ninh-binh-2023', 'dot-1').slice(8);
const plan = ['--plan', 'ninh-binh-2023', '--period', 'DOT1'];

interface ReportCounts {
  readonly done: number;
  readonly asked: number;
  readonly overdue: number;
}

/** Import half, remind, extend one deadline, telephone one figure, import the rest: everything says the same at every step. */
describe('a period followed to its last report', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await choosePeriod(opened.page, 'Đợt 1');
  });
  afterAll(() => opened.close());

  const go = (name: string | RegExp) => opened.page.getByRole('button', { name, exact: true }).click();
  const toBoard = async () => {
    await opened.page
      .getByRole('navigation')
      .getByRole('button', { name: /^Tiến độ/ })
      .click();
    await opened.page.locator('.board').waitFor();
  };
  const cell = (unit: string, obligation = 'DOT1') =>
    opened.page.locator(`.board td[data-unit="${unit}"][data-obligation="${obligation}"]`);
  const said = (text: string | RegExp) => opened.page.locator('.status-notice', { hasText: text }).waitFor();
  const status = async (): Promise<{ received: number; expected: number; obligations: (ReportCounts & { code: string })[] }> => {
    const answers: string[] = [];
    await run(['status', ...plan, '--json', '--data', opened.dataDir], { answer: (text) => answers.push(text), say: () => {} });
    return JSON.parse(answers.join(''));
  };

  /** Board, overview, status line and command line, each looked at for itself. */
  const agree = async ({ done, overdue }: { done: number; overdue: number }) => {
    const { page } = opened;
    await toBoard();
    const head = page.locator('.board-head[data-obligation="DOT1"] .board-count');
    await expect.poll(() => head.innerText()).toBe(`${done}/16`);
    const states = (names: readonly string[]) =>
      page
        .locator('.board td[data-obligation="DOT1"]')
        .evaluateAll(
          (cells, wanted) => cells.filter((one) => wanted.includes(one.getAttribute('data-state') ?? '')).length,
          names,
        );
    expect(await states(['on-time', 'late'])).toBe(done);
    expect(await states(['overdue'])).toBe(overdue);
    expect(await page.locator('.status-line').innerText()).toContain(`${done}/16 đơn vị đã nộp`);
    await go('Tổng quan');
    await page.locator('.overview-number').waitFor();
    await expect.poll(() => page.locator('.overview-number strong').innerText()).toBe(`${done}/16`);
    const late = page.locator('.overview-lines [data-tone="bad"]');
    expect(overdue === 0 ? await late.count() : await late.innerText()).toBe(overdue === 0 ? 0 : `! ${overdue} quá hạn`);
    const told = await status();
    expect([told.received, told.expected]).toEqual([done, 16]);
    expect(told.obligations.find(({ code }) => code === 'DOT1')).toMatchObject({ done, asked: 16, overdue });
  };

  test('a plan with units begins with the overview; without reports the next step is to receive them', async () => {
    const { page } = opened;
    await page.reload();
    await page.getByRole('button', { name: 'Tổng quan' }).waitFor();
    await go('Tổng quan');
    await page.locator('.overview').waitFor();
    expect(await page.locator('.overview-head').innerText()).toContain('Còn 16 đơn vị chưa nộp báo cáo.');
    await agree({ done: 0, overdue: 0 });
  });

  test('forms are made for all units; nobody has reported by that', async () => {
    const { page } = opened;
    await go('Mẫu biểu');
    await page.getByRole('button', { name: 'Tạo biểu cho 16 đơn vị' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tạo một tệp .zip' }).click();
    await download;
    await said('Đã tạo 16 biểu.');
    await agree({ done: 0, overdue: 0 });
  });

  test('half of the reports are in; a deadline that has gone by makes the others late', async () => {
    const { page } = opened;
    await drop(page, firstHalf);
    await page.locator('.status-line', { hasText: `${firstHalf.length}/16 đơn vị đã nộp` }).waitFor({ timeout: 60_000 });
    await agree({ done: firstHalf.length, overdue: 0 });
    await toBoard();
    await page.locator('.board-head[data-obligation="DOT1"]').click();
    const panel = page.getByRole('complementary', { name: 'Báo cáo Đợt 1 năm 2023' });
    await panel.getByLabel('Hạn mới').fill('15/6/2023');
    await panel.getByLabel('Lý do').fill('Công văn 12/LĐLĐ');
    await panel.getByRole('button', { name: 'Đặt hạn' }).click();
    await said('Hạn của mọi đơn vị: 15/6/2023.');
    await agree({ done: firstHalf.length, overdue: 16 - firstHalf.length });
    await go('Tổng quan');
    await page.getByRole('button', { name: 'Nhắc đơn vị' }).click();
    await page.getByRole('heading', { name: `Nhắc ${16 - firstHalf.length} đơn vị chưa xong` }).waitFor();
  });

  test('all are reminded in one step, which can be taken back; the official list has them all', async () => {
    const { page } = opened;
    const panel = page.getByRole('complementary', { name: 'Báo cáo Đợt 1 năm 2023' });
    await panel.getByLabel('Nhắc qua').selectOption('letter');
    await panel.getByRole('button', { name: 'Ghi đã nhắc tất cả' }).click();
    await said('nhắc 8 đơn vị qua văn bản');
    await expect.poll(() => panel.getByText('đã nhắc 1 lần').count()).toBe(8);
    await page.keyboard.press('Control+z');
    await said('Đã hoàn tác lần nhắc vừa ghi.');
    await expect.poll(() => panel.getByText('đã nhắc 1 lần').count()).toBe(0);
    await panel.getByRole('button', { name: 'Ghi đã nhắc tất cả' }).click();
    await said('nhắc 8 đơn vị');
    const downloading = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Xuất danh sách chưa nộp…' }).click();
    const sheet = Object.values(read(readFileSync(await (await downloading).path())).Sheets)[0];
    const text = sheet ? utils.sheet_to_csv(sheet) : '';
    expect(text).toContain('Cộng: 8 đơn vị, trong đó quá hạn 8.');
    await panel.getByRole('button', { name: /Quay lại/ }).click();
  });

  test('the letter to all who owe it, and every unit’s figures, are official documents', async () => {
    const { page } = opened;
    await page.locator('.board-head[data-obligation="DOT1"]').click();
    const panel = page.getByRole('complementary', { name: 'Báo cáo Đợt 1 năm 2023' });
    const written = async (button: string) => {
      const downloading = page.waitForEvent('download');
      await panel.getByRole('button', { name: button }).click();
      const download = await downloading;
      const parts = partsOf(readFileSync(await download.path()));
      return { name: download.suggestedFilename(), body: parts['word/document.xml']?.toString() ?? '' };
    };
    const letter = await written('Văn bản đôn đốc');
    await said('Đã ghi văn bản đôn đốc 8 đơn vị.');
    expect(letter.name).toBe('Văn bản đôn đốc - Báo cáo Đợt 1 năm 2023.docx');
    expect(letter.body).toContain('; các đơn vị đều đã quá hạn.');
    const figures = await written('Chung một tệp');
    await said('Đã ghi phiếu báo số liệu của 16 đơn vị.');
    expect(figures.body.match(/XÁC NHẬN CỦA ĐƠN VỊ/g)).toHaveLength(16);
    await panel.getByRole('button', { name: /Quay lại/ }).click();
  });

  test('one unit, by keyboard: its reminder is copied, its answer kept, its deadline put off with a reason', async () => {
    const { page } = opened;
    const late = page.locator('.board td[data-obligation="DOT1"][data-state="overdue"]').first();
    const unit = (await late.getAttribute('data-unit')) ?? '';
    await cell(unit).focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('.board-panel');
    await panel.waitFor();
    const text = await panel.getByLabel('Lời nhắc', { exact: true }).inputValue();
    expect(text).toContain('chưa nhận được báo cáo Đợt 1 năm 2023');
    expect(text).toMatch(/Hạn là ngày 15\/6\/2023, đã quá [\d.]+ ngày\./);
    await panel.getByRole('button', { name: 'Sao chép lời nhắc' }).click();
    await said('Đã sao chép lời nhắc.');
    await panel.getByLabel('Đơn vị trả lời').fill('Mai gửi');
    await panel.getByLabel('Việc tiếp theo').fill('Gọi lại chiều thứ sáu');
    await panel.getByRole('button', { name: 'Ghi trả lời' }).click();
    await said('Đã ghi trả lời.');
    await panel.getByLabel('Hạn mới').fill('31/12/2099');
    await panel.getByLabel('Lý do').fill('Bão số 3');
    await page.keyboard.press('Enter');
    await said('31/12/2099');
    await expect.poll(() => cell(unit).getAttribute('data-state')).toBe('due');
    expect(await cell(unit).getAttribute('title')).toContain('lý do: Bão số 3');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-unit'))).toBe(unit);
    await agree({ done: firstHalf.length, overdue: 7 });
  });

  test('a figure told by telephone stands in the table, and leaves the report missing', async () => {
    const { page } = opened;
    await toBoard();
    const late = page.locator('.board td[data-obligation="DOT1"][data-state="overdue"]').first();
    const unit = (await late.getAttribute('data-unit')) ?? '';
    const name = (await late.locator('xpath=../th').innerText()).trim();
    await go('Tổng hợp');
    await page.locator('tr[data-indicator="NB23-04"] td[data-basis="cumulative"]').click();
    await page.getByRole('button', { name: `Nhập số bằng tay cho ${name}` }).click();
    const form = page.getByRole('form', { name: `Số liệu nhập tay của ${name}` });
    await form.getByLabel(/^Số /).fill('999');
    await form.getByLabel(/báo qua điện thoại/).check();
    await form.getByLabel('Người báo').fill('Chị Hoa');
    await form.getByRole('button', { name: 'Ghi' }).click();
    await said('Đã ghi “999”');
    await agree({ done: firstHalf.length, overdue: 7 });
    expect(await page.locator('.overview').innerText()).toContain('1 đơn vị đã báo số qua điện thoại');
    await toBoard();
    expect(await cell(unit).innerText()).toContain('☎');
  });

  test('the rest comes in: late but for the one that was given time; the difference to the telephone is shown', async () => {
    const { page } = opened;
    await drop(page, rest);
    await page.locator('.status-line', { hasText: '16/16 đơn vị đã nộp' }).waitFor({ timeout: 60_000 });
    await agree({ done: 16, overdue: 0 });
    await toBoard();
    await expect.poll(() => page.locator('.board td[data-obligation="DOT1"][data-state="on-time"]').count()).toBe(1);
    await go('Tổng hợp');
    await page.locator('tr[data-indicator="NB23-04"] td[data-basis="cumulative"]').click();
    await page.getByText('≠ điện thoại trước đó: 999').waitFor();
    expect((await status()).obligations.find(({ code }) => code === 'DOT1')).toMatchObject({ done: 16, late: 15 });
  });

  test('what no report answers is marked by one key, and taken back', async () => {
    const { page } = opened;
    await toBoard();
    await cell('NB03', 'VIEC1').focus();
    await page.keyboard.press('x');
    await expect.poll(() => cell('NB03', 'VIEC1').getAttribute('data-state')).toBe('late');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('x');
    await expect.poll(() => cell('NB03', 'DK1').getAttribute('data-state')).toBe('on-time');
    await page.keyboard.press('Delete');
    await expect.poll(() => cell('NB03', 'DK1').getAttribute('data-state')).toBe('due');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell('NB03', 'DK1').getAttribute('data-state')).toBe('on-time');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('x');
    await said('không ghi nhận bằng tay');
  });

  test('a launch is marked with its day; the filters and the calendar show what is owed', async () => {
    const { page } = opened;
    await cell('NB04', 'DK1').click();
    const form = page.getByRole('form', { name: 'Ghi nhận' });
    await form.getByLabel('Ngày tổ chức (nếu có)').fill('8/3/2023');
    await form.getByLabel('Ghi chú').fill('gửi qua e-mail');
    await form.getByRole('button', { name: 'Ghi', exact: true }).click();
    await expect.poll(() => cell('NB04', 'DK1').innerText()).toContain('8/3');
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: /^Quá hạn/ }).check();
    await expect.poll(() => page.locator('.board tbody tr').count()).toBe(15);
    await page.getByRole('radio', { name: /^Chưa nộp Đợt 1/ }).check();
    await page.getByText('Không có đơn vị nào như vậy.').waitFor();
    await page.getByRole('radio', { name: /^Tất cả/ }).check();
    await page.getByRole('radio', { name: 'Lịch hạn nộp' }).check();
    await page.getByRole('heading', { name: 'Tháng 4/2023' }).waitFor();
    const entry = page.getByRole('button', { name: /Hoàn thành Đại hội CĐCS/ });
    expect(await entry.innerText()).toContain('15 đơn vị chưa xong');
  });

  test('nothing serious for screen readers, on the board, in its panels, in the calendar and the overview', async () => {
    const { page } = opened;
    const isSound = async (name: string) => {
      expect(await graveAxeFaults(page), name).toEqual([]);
    };
    await isSound('calendar');
    await page.getByRole('radio', { name: 'Bảng', exact: true }).check();
    await page.locator('.board-head[data-obligation="VIEC1"]').click();
    await page.locator('.board-owed').waitFor();
    await isSound('obligation');
    await page.keyboard.press('Escape');
    await cell('NB05', 'VIEC1').click();
    await page.locator('.board-text').waitFor();
    await isSound('cell');
    await go('Tổng quan');
    await page.locator('.overview').waitFor();
    await isSound('overview');
    expect(opened.errors).toEqual([]);
  });

  test('a backup is told of in the status line', async () => {
    const { page } = opened;
    expect(await page.locator('.status-line').innerText()).toContain('Chưa sao lưu');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Sao lưu…' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/^Sao lưu thi đua .*\.saoluu$/);
    await page.locator('.status-line', { hasText: /Sao lưu lần cuối \d\d:\d\d hôm nay/ }).waitFor();
  });
});

test('each start begins with the overview, loading anew stays on the page', async () => {
  const opened = await openWindow();
  try {
    const { page } = opened;
    await page.getByRole('button', { name: /Dùng kế hoạch này: .*Ninh Bình/ }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Nhập danh sách đơn vị/ }).click();
    await (await chooser).setFiles(corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await page.locator('.overview').waitFor();
    await page.getByRole('button', { name: 'Kế hoạch', exact: true }).click();
    await page.locator('.plan-indicators').waitFor();
    await page.reload();
    await page.locator('.plan-indicators').waitFor();
    // A window that is opened anew has nothing of this session.
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await page.locator('.overview').waitFor();
  } finally {
    await opened.close();
  }
});
