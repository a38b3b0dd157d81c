import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { partsOf } from '../excel/mark/packages.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { sampleWorkbooks } from '../support/sample-templates.ts';

const corpus = 'tests/fixtures/corpus/ninh-binh-2023';
const planId = 'ninh-binh-2023';
const period = 'DOT1';
const files = ['BC thi dua LĐLĐ H. Yên Mô DOT1.xlsx', '08. LĐLĐ huyện Kim Sơn.csv'].map((name) => join(corpus, 'dot-1', name));
const samples = 'resources/templates';
const againstThePlan = join(samples, 'Biểu 01 - So với kế hoạch.xlsx');

async function office() {
  const application = await openTestApplication();
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: join(corpus, 'don-vi.xlsx') }));
  given(await call('submissions.import', { planId, period, files }));
  return application;
}

const cellsOf = (file: string, sheet: string) => {
  const found = read(readFileSync(file), { sheetStubs: true }).Sheets[sheet] ?? {};
  return Object.entries(found).flatMap(([cell, content]) =>
    cell.startsWith('!') ? [] : [{ cell, value: (content as { v?: unknown }).v }],
  );
};

test('the templates that ship are those that the script makes, and can be filled', async () => {
  const { call, close } = await office();
  for (const { file, workbook } of sampleWorkbooks()) {
    const [made, shipped] = [new Uint8Array(await workbook.xlsx.writeBuffer()), readFileSync(join(samples, file))];
    expect(
      partsOf(made)['xl/worksheets/sheet1.xml']?.equals(partsOf(shipped)['xl/worksheets/sheet1.xml'] ?? Buffer.alloc(0)),
      file,
    ).toBe(true);
    if (file.startsWith('Hướng dẫn')) continue;
    expect(given(await call('templates.check', { file: join(samples, file) })).mistakes).toEqual([]);
  }
  await close();
});

test('figures in a filled template are those of the table', async () => {
  const { call, close } = await office();
  const { template } = given(await call('templates.add', { file: againstThePlan, missing: 'blank' }));
  const out = join(temporaryFolder(), 'a.xlsx');
  given(await call('templates.fill', { planId, period, id: template?.id ?? '', file: out, signedOn: '2023-07-05' }));
  const cells = cellsOf(out, 'Biểu 01');
  const table = given(await call('table.get', { planId, period }));
  expect(table.indicators.length).toBe(38);
  for (const { name, cumulative, verdict } of table.indicators) {
    const row = cells.find(({ cell, value }) => /^B\d+$/.test(cell) && value === name)?.cell.slice(1) ?? '';
    const at = (column: string) => cells.find(({ cell }) => cell === `${column}${row}`)?.value ?? null;
    expect(at('F'), name).toBe(cumulative.numerator);
    if (verdict === 'insufficient-data') expect(at('I')).toContain('Chưa đủ số liệu');
  }
  const texts = cells.map(({ value }) => String(value ?? ''));
  expect(texts).toContain('TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM 2023');
  expect(texts).toContain('Ninh Bình, ngày 05 tháng 7 năm 2023');
  expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
  await close();
});

test('what is missing is left blank or said, as the office chose', async () => {
  const { call, close } = await office();
  const { template } = given(await call('templates.add', { file: againstThePlan }));
  const id = template?.id ?? '';
  const said = async () => {
    const out = join(temporaryFolder(), 'a.xlsx');
    given(await call('templates.fill', { planId, period, id, file: out }));
    return cellsOf(out, 'Biểu 01').filter(({ value }) => value === 'chưa có số liệu').length;
  };
  expect(await said()).toBeGreaterThan(0);
  given(await call('templates.set', { id, name: 'Biểu của cơ quan', missing: 'blank' }));
  expect(await said()).toBe(0);
  await close();
});

test('a closed period is filled with what it was closed with', async () => {
  const { call, close } = await office();
  const { template } = given(await call('templates.add', { file: againstThePlan }));
  const fill = async () => {
    const out = join(temporaryFolder(), 'a.xlsx');
    given(await call('templates.fill', { planId, period, id: template?.id ?? '', file: out }));
    return cellsOf(out, 'Biểu 01');
  };
  const decision = { number: null, signedOn: null };
  given(await call('periods.close', { planId, period, decision, reason: 'đủ dùng' }));
  const before = await fill();
  const late = join(corpus, 'dot-1', 'Bieu TH Y tế 6 thang.xlsx');
  given(await call('submissions.import', { planId, period, files: [late] }));
  expect(await fill()).toEqual(before);
  expect(before.some(({ value }) => String(value ?? '').includes('đã chốt'))).toBe(true);
  await close();
});

test('a template is replaced by its name, removed, and brought back; its file is in the backup', async () => {
  const { call, close } = await office();
  const first = given(await call('templates.add', { file: againstThePlan, name: 'Báo cáo' })).template;
  const second = given(await call('templates.add', { file: join(samples, 'Phiếu từng đơn vị.xlsx'), name: 'báo cáo' }));
  expect(second.replaced).toEqual(first);
  expect(await call('templates.list', {})).toMatchObject([{ id: first?.id, file: 'Phiếu từng đơn vị.xlsx' }]);
  expect(given(await call('templates.bringBack', { id: first?.id ?? '' })).sha256).toBe(first?.sha256);
  given(await call('templates.remove', { id: first?.id ?? '' }));
  expect(await call('templates.list', {})).toEqual([]);
  given(await call('templates.bringBack', { id: first?.id ?? '' }));
  expect(await call('templates.list', {})).toHaveLength(1);
  expect(await call('templates.remove', { id: 'x' })).toMatchObject({ ok: false, error: { code: 'template-unknown' } });
  const copy = join(temporaryFolder(), 'b.tdkt');
  given(await call('data.backup', { file: copy }));
  const other = await openTestApplication();
  given(await other.call('data.restore', { file: copy }));
  const saved = join(temporaryFolder(), 'mau.xlsx');
  given(await other.call('templates.save', { id: first?.id ?? '', file: saved }));
  expect(readFileSync(saved).equals(readFileSync(againstThePlan))).toBe(true);
  expect(await other.call('data.verify', {})).toEqual({ ok: true, problems: [] });
  await other.close();
  await close();
});

test('on the command line: samples, check, add, list, fill, remove', async () => {
  const data = temporaryFolder();
  const tdkt = async (...argv: readonly string[]) => {
    const answers: string[] = [];
    const status = await run([...argv, '--data', data], {
      answer: (text) => void answers.push(text),
      say: (text) => void answers.push(text),
    });
    return { status, answer: answers.join('\n') };
  };
  const out = join(temporaryFolder(), 'mau');
  await tdkt('plan', 'load', planId);
  await tdkt('units', 'import', join(corpus, 'don-vi.xlsx'), '--plan', planId);
  expect((await tdkt('templates', 'samples', '--out', out)).status).toBe(0);
  const guide = await tdkt('templates', 'add', join(out, 'Hướng dẫn viết mẫu.xlsx'));
  expect([guide.status, guide.answer.includes('ô ')]).toEqual([3, true]);
  expect((await tdkt('templates', 'check', join(out, 'Biểu 02 - Theo đơn vị.xlsx'))).status).toBe(0);
  expect((await tdkt('templates', 'add', join(out, 'Biểu 02 - Theo đơn vị.xlsx'), '--name', 'Biểu hai', '--blank')).status).toBe(
    0,
  );
  expect((await tdkt('templates', 'list')).answer).toContain('Biểu hai');
  const place = ['--plan', planId, '--period', period];
  expect((await tdkt('export', 'template:Biểu hai', ...place, '--out', join(out, 'a.xlsx'))).status).toBe(0);
  expect((await tdkt('export', 'template:Biểu ba', ...place, '--out', join(out, 'b.xlsx'))).status).toBe(2);
  expect((await tdkt('export', 'bieu-01', ...place, '--basis', 'period', '--out', join(out, 'b.xlsx'))).status).toBe(2);
  expect((await tdkt('templates', 'remove', 'Biểu hai')).status).toBe(0);
  expect((await tdkt('templates', 'list', '--json')).answer).toBe('[]');
});

test('a long text in a cell over several rows is given the height that it needs', async () => {
  const { call, close } = await office();
  const { template } = given(await call('templates.add', { file: againstThePlan, missing: 'blank' }));
  const out = join(temporaryFolder(), 'a.xlsx');
  given(await call('templates.fill', { planId, period, id: template?.id ?? '', file: out, signedOn: '2023-07-05' }));
  const sheet = read(readFileSync(out), { cellStyles: true }).Sheets['Biểu 01'];
  const [cell = '', list = ''] = cellsOf(out, 'Biểu 01').flatMap(({ cell, value }) =>
    String(value).startsWith('- ') ? [cell, String(value)] : [],
  );
  const row = Number(cell.replace(/\D/g, '')) - 1;
  const heights = [0, 1, 2, 3].map((at) => sheet?.['!rows']?.[row + at]?.hpt ?? 15);
  const lines = list.split('\n').length;
  expect(lines).toBeGreaterThan(4);
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(lines * 11 * 1.15);
  await close();
});
