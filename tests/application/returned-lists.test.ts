import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { given, openTestApplication } from '../support/host.ts';
import { columnOf, filledForm } from '../support/returned-forms.ts';

const planId = 'ninh-binh-2023';
const place = { planId, period: 'DOT1' };

/** Forms with two pages of lists, filled in by their units. */
async function office() {
  const files = new Map<string, Uint8Array>();
  const application = await openTestApplication({
    handles: {
      bytesOf: async (name) => files.get(name) ?? readFileSync(name),
      write: async (name, bytes) => {
        files.set(name, bytes);
        return true;
      },
    },
  });
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: `tests/fixtures/corpus/${planId}/don-vi.xlsx` }));
  const { form } = given(await call('forms.get', place));
  const written = { ...form.signature };
  const groups = form.groups.map(({ heading, indicators }) => ({ heading, indicators: [...indicators] }));
  const columns = [...form.columns];
  const instructions = [...form.instructions];
  const lists: ('works' | 'initiatives')[] = ['works', 'initiatives'];
  given(await call('forms.save', { ...place, form: { ...form, signature: written, groups, columns, instructions, lists } }));
  const send = async (unit: string, change: Parameters<typeof filledForm>[2]) => {
    const file = `${unit}.xlsx`;
    given(await call('forms.make', { ...place, to: { kind: 'files', files: [{ unit, file }] } }));
    files.set(file, await filledForm(files.get(file) ?? new Uint8Array(), { 'NB23-04': [7] }, change));
    const [entry] = given(await call('submissions.import', { ...place, files: [file] })).files;
    return entry?.submissionId ?? '';
  };
  return { ...application, files, send };
}

test('what a unit listed is told as it wrote it, wherever its columns stand; nothing of it is counted', async () => {
  const { call, send } = await office();
  const submissionId = await send('NB01', (_, workbook) => {
    const works = workbook.getWorksheet('Công trình');
    if (!works) throw new Error('no page of works');
    works.unprotect();
    // The unit puts a column of its own before the others.
    works.spliceColumns(2, 0, ['', '', '']);
    const row = 4;
    works.getCell(row, columnOf(works, 'Tên công trình')).value = 'Nhà đa năng';
    works.getCell(row, columnOf(works, 'Giá trị')).value = 1_200_000_000;
    works.getCell(row + 2, columnOf(works, 'Tên công trình')).value = 'Đường hoa';
  });
  const lists = given(await call('lists.ofSubmission', { submissionId }));
  expect(lists).toHaveLength(1);
  expect(lists[0]).toMatchObject({ page: 'works', sheet: 'Công trình' });
  expect(lists[0]?.lines.map(({ texts }) => texts)).toEqual([
    ['Nhà đa năng', '', '1200000000', '', '', '', ''],
    ['Đường hoa', '', '', '', '', '', ''],
  ]);
  const row = given(await call('table.get', place)).indicators.find(({ code }) => code === 'NB23-04');
  expect(row?.numerator).toBe(7);
});

test('lists of all units stand in one workbook, unit by unit; without any it says so', async () => {
  const { call, send, files } = await office();
  expect(await call('lists.export', { ...place, file: 'ds.xlsx' })).toMatchObject({ error: { code: 'no-lists' } });
  const write =
    (name: string) => (_: unknown, workbook: { getWorksheet(name: string): import('exceljs').Worksheet | undefined }) => {
      const page = workbook.getWorksheet('Sáng kiến');
      if (!page) throw new Error('no page of initiatives');
      page.getCell(4, columnOf(page, 'Tên sáng kiến')).value = name;
    };
  await send('NB02', write('=Rút gọn hồ sơ'));
  await send('NB01', write('Họp trực tuyến'));
  const exported = given(await call('lists.export', { ...place, file: 'ds.xlsx' }));
  expect(exported).toEqual({ file: 'ds.xlsx', units: 2, lines: 2 });
  const { SheetNames, Sheets } = read(files.get('ds.xlsx') ?? new Uint8Array());
  expect(SheetNames).toEqual(['Sáng kiến']);
  const rows = utils.sheet_to_json<string[]>(Sheets['Sáng kiến'] ?? {}, { header: 1 });
  const names = given(await call('units.list', { planId }))
    .slice(0, 2)
    .map(({ name }) => name);
  expect(rows.flatMap(([ordinal, unit, title]) => (Number(ordinal) > 0 ? [[unit, title]] : []))).toEqual([
    [names[0], 'Họp trực tuyến'],
    [names[1], '=Rút gọn hồ sơ'],
  ]);
});

test('a report that has no such page has no lists', async () => {
  const { call } = await office();
  const file = join('tests/fixtures/corpus', planId, 'dot-1', '08. LĐLĐ huyện Kim Sơn.csv');
  const [entry] = given(await call('submissions.import', { ...place, files: [file] })).files;
  expect(given(await call('lists.ofSubmission', { submissionId: entry?.submissionId ?? '' }))).toEqual([]);
});
