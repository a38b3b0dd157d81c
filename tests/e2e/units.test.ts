import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginYear, corpusFile, type OpenedWindow, openWindow } from './opened-window.ts';

/** The page Đơn vị, by keyboard: finding, editing where it stands, adding, and what happened to units. */
describe('units in the window', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
    await beginYear(opened.page, /Dùng kế hoạch này: .*Ninh Bình/, corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await opened.page.getByRole('button', { name: 'Đơn vị', exact: true }).click();
    await opened.page.locator('.units-table').waitFor();
  });
  afterAll(() => opened.close());

  const rows = () => opened.page.locator('.units-table tr[data-unit]');
  const cell = (unit: string, column: string) => opened.page.locator(`tr[data-unit="${unit}"] [data-column="${column}"]`);
  const focused = () =>
    opened.page.evaluate(() => {
      const at = document.activeElement;
      return `${at?.closest('tr')?.getAttribute('data-unit')} ${at?.getAttribute('data-column')}`;
    });
  const said = (text: string) => opened.page.locator('.status-line', { hasText: text }).waitFor();
  const undo = async () => {
    await opened.page.locator('.navigation-name').click();
    await opened.page.keyboard.press('Control+z');
  };

  test('the plan’s units are there, found without accents, by kind, cluster and day', async () => {
    const { page } = opened;
    expect(await rows().count()).toBe(16);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nho quan');
    await expect.poll(() => rows().count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByLabel('Lọc theo loại').selectOption('sector');
    await expect.poll(() => rows().count()).toBe(7);
    await page.getByLabel('Lọc theo loại').selectOption('');
    await page.getByLabel('Còn hoạt động ngày').fill('31/6/2023');
    await page.keyboard.press('Enter');
    await said('không phải ngày');
    await page.getByLabel('Còn hoạt động ngày').fill('');
    await page.keyboard.press('Enter');
    await page.getByLabel('Tìm đơn vị').fill('không có ai');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.poll(() => rows().count()).toBe(16);
  });

  test('a field is edited in its cell: Enter writes, the cursor stays, Esc leaves, Ctrl+Z takes back', async () => {
    const { page } = opened;
    await cell('NB03', 'territory').focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('Các xã phía bắc');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => cell('NB03', 'territory').innerText()).toBe('Các xã phía bắc');
    await expect.poll(focused).toBe('NB03 territory');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('NB02 territory');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('NB02 name');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Tên khác');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('NB02 name');
    expect(await cell('NB02', 'name').innerText()).toBe('LĐLĐ thành phố Tam Điệp');
    await page.keyboard.press('Control+z');
    await said('Đã hoàn tác sửa 1 đơn vị');
    await expect.poll(() => cell('NB03', 'territory').innerText()).toBe('');
  });

  test('a manager that nobody is is told; contact is typed part by part', async () => {
    const { page } = opened;
    await cell('NB03', 'managedBy').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ai đó');
    await page.keyboard.press('Enter');
    await page.getByText('Không có đơn vị này').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('nb02');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('NB03', 'managedBy').innerText()).toBe('LĐLĐ thành phố Tam Điệp');
    await cell('NB03', 'contact').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Trần Thị Bình');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Chủ tịch');
    await page.keyboard.press('Tab');
    await page.keyboard.type('0912 345 678');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('NB03', 'contact').innerText()).toBe('Trần Thị Bình, Chủ tịch · 0912 345 678');
  });

  test('a unit is added with the next code, and goes again', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await page.keyboard.type('Công đoàn cơ sở Bệnh viện Bắc Sơn');
    await page.keyboard.press('Enter');
    await cell('NB17', 'name').waitFor();
    await page.keyboard.press('Escape');
    await undo();
    await said('bỏ 1 đơn vị vừa thêm');
    await expect.poll(() => rows().count()).toBe(16);
  });

  test('a split is recorded from the unit’s history, its new units founded on the spot', async () => {
    const { page } = opened;
    await cell('NB03', 'code').focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('.unit-history');
    await panel.getByText('Chưa ghi sự kiện nào').waitFor();
    await panel.getByRole('button', { name: 'Ghi sự kiện…' }).click();
    await page.keyboard.type('1/7/2023');
    await page.getByLabel('Quyết định số').fill('12/QĐ-LĐLĐ');
    await page.getByLabel('ngày ký').fill('20/6/2023');
    await page.getByText('Chưa nêu đơn vị mới').waitFor();
    await page.getByRole('combobox', { name: 'Tách thành' }).focus();
    for (const name of ['Công đoàn phường Tây Hoa Lư', 'Công đoàn xã Bắc Sơn']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await page.getByText('Chưa thấy gì vướng').waitFor();
    await page.keyboard.press('Control+Enter');
    await said('Đã ghi 1 sự kiện, thêm 2 đơn vị.');
    await panel.getByRole('heading', { name: 'Chia tách, 1/7/2023' }).waitFor();
    expect(await panel.innerText()).toContain('QĐ 12/QĐ-LĐLĐ ngày 20/6/2023');
    await expect.poll(() => cell('NB03', 'validTo').innerText()).toBe('30/6/2023');
    await expect.poll(() => cell('NB17', 'validFrom').innerText()).toBe('1/7/2023');
  });

  test('one key leads to whoever came after, and back; Esc closes where one came from', async () => {
    const { page } = opened;
    const heading = () => page.locator('.unit-history h2').innerText();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(heading).toBe('Công đoàn xã Bắc Sơn');
    await page.locator('.unit-history').getByRole('button', { name: 'LĐLĐ huyện Hoa Lư' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(heading).toBe('LĐLĐ huyện Hoa Lư');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('NB03 code');
  });

  test('what cannot be is said before it is recorded: a unit that has ended does not end again', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Ghi sự kiện…' }).click();
    await page.getByRole('radio', { name: 'Kết thúc hoạt động' }).check();
    await page.getByLabel('Từ ngày').fill('1/9/2023');
    await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).focus();
    await page.keyboard.type('hoa lu');
    await page.keyboard.press('Enter');
    await page.locator('.unit-faults [data-severity="error"]', { hasText: 'đã kết thúc ngày 30/6/2023' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ghi sự kiện', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.units-table').waitFor();
  });

  test('29 communes out of 5 districts are one paste and one Ctrl+Z', async () => {
    const { page } = opened;
    const districts = ['NB04', 'NB05', 'NB06', 'NB07', 'NB08'];
    const lines = Array.from({ length: 29 }, (_, place) => {
      const isFirst = place % 6 === 0;
      return `${isFirst ? districts[place / 6] : ''}\tCông đoàn xã Số ${place + 1}`;
    });
    await page.getByRole('button', { name: 'Ghi sự kiện…' }).click();
    await page.getByRole('radio', { name: 'Chia tách' }).check();
    await page.getByLabel('Từ ngày').fill('1/7/2023');
    await page.getByRole('combobox', { name: 'Đơn vị cũ' }).first().focus();
    await page.evaluate(
      (text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      ['Đơn vị cũ\tĐơn vị mới', ...lines].join('\r\n'),
    );
    await said('5 đơn vị cũ, 29 đơn vị mới, xếp thành 5 dòng');
    await page.getByRole('button', { name: 'Ghi 5 sự kiện, thêm 29 đơn vị' }).click();
    await said('Đã ghi 5 sự kiện, thêm 29 đơn vị.');
    await expect.poll(() => rows().count()).toBe(16 + 2 + 29);
    expect(await cell('NB05', 'validTo').innerText()).toBe('30/6/2023');
    await undo();
    await said('Đã hoàn tác 5 sự kiện');
    await expect.poll(() => rows().count()).toBe(16 + 2);
    expect(await cell('NB05', 'validTo').innerText()).toBe('');
  });

  test('an event is changed, taken out and brought back', async () => {
    const { page } = opened;
    await cell('NB03', 'code').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sửa: Chia tách, 1/7/2023' }).click();
    await page.getByLabel('Từ ngày').fill('1/10/2023');
    await page.getByText('Chưa thấy gì vướng').waitFor();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => cell('NB03', 'validTo').innerText()).toBe('30/9/2023');
    await page.getByRole('button', { name: 'Bỏ: Chia tách, 1/10/2023' }).click();
    await expect.poll(() => cell('NB03', 'validTo').innerText()).toBe('');
    await undo();
    await expect.poll(() => cell('NB03', 'validTo').innerText()).toBe('30/9/2023');
    await page.keyboard.press('Escape');
  });

  test('a new name and another manager are told over time; what an event tells is changed there', async () => {
    const { page } = opened;
    await cell('NB10', 'name').focus();
    await page.keyboard.press('Control+Enter');
    const panel = page.locator('.unit-history');
    await panel.getByRole('button', { name: 'Ghi sự kiện…' }).click();
    await page.getByRole('radio', { name: 'Đổi tên' }).check();
    await page.getByLabel('Từ ngày').fill('1/4/2023');
    await page.getByRole('textbox', { name: 'Tên mới' }).fill('Công đoàn Viên chức tỉnh mới');
    await page.getByText('Chưa thấy gì vướng').waitFor();
    await page.keyboard.press('Control+Enter');
    await panel.getByText('Công đoàn Viên chức tỉnh → Công đoàn Viên chức tỉnh mới').waitFor();
    await expect.poll(() => cell('NB10', 'name').innerText()).toBe('Công đoàn Viên chức tỉnh mới');
    await panel.getByRole('button', { name: 'Ghi sự kiện…' }).click();
    await page.getByRole('radio', { name: 'Chuyển quản lý' }).check();
    await page.getByLabel('Từ ngày').fill('1/8/2023');
    await page.getByLabel('Chuyển về').fill('NB09');
    await page.getByText('Chưa thấy gì vướng').waitFor();
    await page.keyboard.press('Control+Enter');
    await panel.getByRole('heading', { name: 'Chuyển quản lý, 1/8/2023' }).waitFor();
    await page.keyboard.press('Escape');
    await cell('NB10', 'name').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Tên khác nữa');
    await page.keyboard.press('Enter');
    await said('Sửa ở sự kiện đó');
    await page.keyboard.press('Escape');
  });

  test('a draft that was left is there again', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Ghi sự kiện…' }).click();
    await page.getByLabel('Quyết định số').fill('99/QĐ');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ghi sự kiện…' }).click();
    expect(await page.getByLabel('Quyết định số').inputValue()).toBe('99/QĐ');
    await page.keyboard.press('Escape');
  });

  test('the workbook goes out and comes back unchanged; what is changed in a list is said', async () => {
    const { page } = opened;
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất ra Excel…' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Đơn vị năm 2023.xlsx');
    const load = async (file: string) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Nhập từ Excel…' }).click();
      await (await chooser).setFiles(file);
    };
    await load(await download.path());
    const told = () => page.locator('.status-line').innerText();
    await expect.poll(told).toMatch(/Đơn vị: thêm 0, sửa 0, giữ nguyên \d+\. Sự kiện: thêm 0, sửa 0, giữ nguyên 3\./);
    await cell('NB04', 'name').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('LĐLĐ huyện Gia Viễn cũ');
    await page.keyboard.press('Enter');
    await said('Đã ghi');
    await load(corpusFile('ninh-binh-2023', 'don-vi.xlsx'));
    await said('thêm 0, sửa');
    await expect.poll(() => cell('NB04', 'name').innerText()).toBe('LĐLĐ huyện Gia Viễn');
  });

  test('the page itself has thrown nothing', () => {
    expect(opened.errors).toEqual([]);
  });
});

/** A plan whose units nobody has listed yet. */
describe('a plan without units', () => {
  let opened: OpenedWindow;
  beforeAll(async () => {
    opened = await openWindow();
  });
  afterAll(() => opened.close());

  test('the page says what will be here; units are entered one by one, each ready for the next', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: /Dùng kế hoạch này: .*Ninh Bình/ }).click();
    await page.getByRole('button', { name: 'Đơn vị', exact: true }).click();
    await page.getByText('Kế hoạch này chưa có đơn vị nào').waitFor();
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    for (const name of ['LĐLĐ huyện Sông Vân', 'LĐLĐ huyện Đông Mỹ']) {
      await page.getByRole('textbox', { name: 'Tên đơn vị' }).fill(name);
      await page.keyboard.press('Enter');
      await page.locator('.units-table', { hasText: name }).waitFor();
    }
    expect(await page.locator('.units-table tr[data-unit]').count()).toBe(2);
    expect(opened.errors).toEqual([]);
  });
});
