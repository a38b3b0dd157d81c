import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { axeFaults } from './axe-faults.ts';
import { openWindow } from './opened-window.ts';

const planId = 'ninh-binh-2023';

async function backup(): Promise<string> {
  const { call } = await openTestApplication();
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: `tests/fixtures/corpus/${planId}/don-vi.xlsx` }));
  const file = join(temporaryFolder(), 'sao-luu.tdkt');
  given(await call('data.backup', { file }));
  return file;
}

test('a window over damaged data says so and puts a backup in their place; Cài đặt checks what came', async () => {
  const file = await backup();
  const { page, errors, close } = await openWindow(undefined, (dataDir) =>
    writeFileSync(join(dataDir, 'du-lieu.db'), 'hỏng'.repeat(500)),
  );
  await page.getByRole('heading', { name: 'Chưa mở được dữ liệu' }).waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('tệp dữ liệu bị hỏng');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Khôi phục từ bản sao lưu…' }).click();
  await (await chooser).setFiles(file);
  await page.locator('.status-line', { hasText: 'Đã khôi phục. Dữ liệu trước đó được giữ trong' }).waitFor();
  await page.getByRole('button', { name: 'Cài đặt', exact: true }).click();
  await page.getByRole('button', { name: 'Kiểm tra dữ liệu' }).click();
  await page.getByText('Đã kiểm tra: dữ liệu khớp với nhật ký').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});
