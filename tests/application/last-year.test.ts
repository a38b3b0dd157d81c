import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { IndicatorRow } from '#core/domain/consolidation/indicator-table.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { hasProvinceTotal } from '#core/domain/plan/population.ts';
import { readSummary } from '#core/domain/reading/last-year/read-summary.ts';
import { type OpenApplication, openApplication } from '../../electron/application.ts';
import { run } from '../../electron/cli/run.ts';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { given, temporaryFolder } from '../support/host.ts';
import { presetPlan } from '../support/plans.ts';
import { type FileCell, xlsxFile } from '../support/xlsx-file.ts';

const now = presetPlan('ninh-binh-2023');
const planId = now.id;
const formerId = 'ninh-binh-2022';
const unitList = 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx';

/** The same plan a year earlier, with codes of its own. */
const former: Plan = {
  ...now,
  id: formerId,
  year: 2022,
  emulationPeriods: now.emulationPeriods.map((one) => ({
    ...one,
    from: one.from.replace('2023', '2022'),
    to: one.to.replace('2023', '2022'),
  })),
  indicators: now.indicators.map((one) => ({ ...one, code: one.code.replace('NB23', 'NB22') })),
};

async function office() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'plans'));
  for (const plan of [now, former]) writeFileSync(join(folder, 'plans', `${plan.id}.json`), JSON.stringify(plan));
  let ids = 0;
  const application = await openApplication(
    {
      dataDir: join(folder, 'data'),
      resourcesDir: folder,
      workbookWorker: new URL('../../electron/excel/read/worker.ts', import.meta.url),
    },
    {
      actor: 'an',
      handles: paths,
      reportBug: (bug) => String(bug),
      newId: () => `s${++ids}`,
      clock: { now: () => '2023-07-01T00:00:00.000Z' },
    },
  );
  onTestFinished(() => application.close());
  for (const id of [planId, formerId]) {
    given(await application.call('plans.load', { planId: id }));
    given(await application.call('units.import', { planId: id, file: unitList }));
  }
  const write = (name: string, rows: readonly (readonly FileCell[])[]): string => {
    writeFileSync(join(folder, name), xlsxFile({ sheets: [{ name: 'Tổng hợp', rows }] }));
    return join(folder, name);
  };
  return { ...application, folder, write };
}

const paths = {
  nameOf: (path: string) => path.split('/').at(-1) ?? path,
  bytesOf: async (path: string) => readFileSync(path),
  write: async (path: string, bytes: Uint8Array) => {
    writeFileSync(path, bytes);
    return true;
  },
};

const title = [['LĐLĐ TỈNH NINH BÌNH'], ['TỔNG HỢP KẾT QUẢ THI ĐUA NĂM 2022']];
const heads = ['TT', 'Chỉ tiêu', 'Toàn tỉnh', 'LĐLĐ H. Gia Viễn', 'LĐLĐ huyện Yên Khánh'];
const summary = [...title, heads, [1, 'Sáng kiến được các cấp công nhận', 100, 60, 40], [2, 'Hội thao do khối tổ chức', 3, 1, 2]];

const importYear = ({ call }: OpenApplication, file: string, period = 'NAM') =>
  call('history.importYear', { planId: formerId, period, file });

test('nothing is taken over into a closed period', async () => {
  const application = await office();
  given(await application.call('periods.close', { planId: formerId, period: 'NAM', reason: 'đã ký' }));
  const refused = await importYear(application, application.write('tong hop 2022.xlsx', summary));
  expect(refused).toMatchObject({ ok: false, error: { code: 'period-closed', period: 'NAM' } });
  expect((await row(application, formerId, 'NB22-04'))?.numerator).toBeNull();
});

const row = async ({ call }: OpenApplication, id: string, code: string) =>
  given(await call('table.get', { planId: id, period: 'NAM' })).indicators.find((one) => one.code === code);

test('a former year’s summary gives this year something to be compared with, each figure with its cell', async () => {
  const application = await office();
  const taken = given(await importYear(application, application.write('tong hop 2022.xlsx', summary)));
  expect(taken).toEqual({
    figures: 2,
    unmatched: [{ sheet: 'Tổng hợp', cell: 'B5', label: 'Hội thao do khối tổ chức' }],
    left: [],
    issues: [],
  });

  const before = await row(application, formerId, 'NB22-04');
  expect(before?.numerator).toBe(100);
  expect(before?.units.find(({ unit }) => unit === 'NB06')).toMatchObject({
    value: 40,
    source: { kind: 'person', raw: '40', reason: 'Số liệu tiếp nhận từ “tong hop 2022.xlsx”, trang “Tổng hợp”, ô E4' },
  });
  given(
    await application.call('figures.set', {
      planId,
      period: 'NAM',
      unit: 'NB06',
      indicator: 'NB23-04',
      value: '130',
      reason: 'điện thoại',
    }),
  );
  expect((await row(application, planId, 'NB23-04'))?.samePeriodLastYear).toMatchObject({
    isComparable: true,
    value: 100,
    difference: 30,
    percent: 30,
  });
  expect(await application.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('exported, biểu 05 and biểu 01 with last year say the same as the table', async () => {
  const application = await office();
  given(await importYear(application, application.write('tong hop 2022.xlsx', summary)));
  const set = { planId, period: 'NAM', unit: 'NB06', indicator: 'NB23-04', value: '130', reason: 'điện thoại' };
  given(await application.call('figures.set', set));
  const folder = temporaryFolder();
  const written = async (report: 'bieu-01' | 'bieu-05', lastYear: boolean) => {
    const file = join(folder, `${report}.xlsx`);
    given(await application.call('reports.export', { planId, period: 'NAM', report, lastYear, file }));
    const workbook = await readWorkbook(readFileSync(file), file);
    if (!workbook.ok) throw new Error(workbook.error.code);
    const numbers = workbook.value.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ row: at, content }) => (content.kind === 'number' ? [{ at, value: content.value }] : [])),
    );
    const place = numbers.find(({ value }) => value === 130)?.at;
    return numbers.filter(({ at }) => at === place).map(({ value }) => value);
  };
  expect(await written('bieu-05', false)).toEqual(expect.arrayContaining([100, 130, 30, 0.3]));
  expect(await written('bieu-01', true)).toEqual(expect.arrayContaining([100, 130, 30]));
  expect(await written('bieu-01', false)).not.toContain(100);
});

test('what stands is left as it is and told; the same summary again changes nothing', async () => {
  const application = await office();
  const set = { planId: formerId, period: 'NAM', unit: 'NB06', indicator: 'NB22-04', value: '41', reason: 'điện thoại' };
  given(await application.call('figures.set', set));
  const file = application.write('tong hop 2022.xlsx', summary);
  expect(given(await importYear(application, file))).toMatchObject({
    figures: 1,
    left: [{ unit: 'NB06', indicator: 'NB22-04' }],
  });
  expect((await row(application, formerId, 'NB22-04'))?.numerator).toBe(101);
  expect(given(await importYear(application, file))).toMatchObject({ figures: 0, left: [{}, {}] });
  expect((await row(application, formerId, 'NB22-04'))?.numerator).toBe(101);
});

test('figures that follow from reports of other periods are not replaced either', async () => {
  const application = await office();
  for (const [period, value] of [
    ['DOT1', '10'],
    ['DOT2', '15'],
  ] as const)
    given(
      await application.call('figures.set', {
        planId: formerId,
        period,
        unit: 'NB06',
        indicator: 'NB22-04',
        value,
        reason: 'điện thoại',
      }),
    );
  const taken = given(await importYear(application, application.write('tong hop 2022.xlsx', summary)));
  expect(taken).toMatchObject({ figures: 1, left: [{ unit: 'NB06', indicator: 'NB22-04' }] });
  expect((await row(application, formerId, 'NB22-04'))?.numerator).toBe(85);
});

test('the office’s own form by units, as this program writes it, is taken over whole', async () => {
  const application = await office();
  const files = ['Bieu TH Yên Khánh nam 2023.xlsx', '05. LĐLĐ huyện Nho Quan.xls'].map((name) =>
    join('tests/fixtures/corpus/ninh-binh-2023/ca-nam', name),
  );
  given(await application.call('submissions.import', { planId, period: 'NAM', files }));
  const form = join(application.folder, 'bieu-02.xlsx');
  given(await application.call('reports.export', { planId, period: 'NAM', report: 'bieu-02', file: form }));
  const answered = async (of: OpenApplication) => {
    const table = given(await of.call('table.get', { planId, period: 'NAM' }));
    return table.indicators.map(({ code, units }) => [
      code,
      units
        .filter(({ state }) => state === 'reported')
        .map(({ unit, numerator, denominator, value }) => [unit, numerator, denominator, value]),
    ]);
  };
  const before = await answered(application);
  const other = await office();
  const taken = given(await other.call('history.importYear', { planId, period: 'NAM', file: form }));
  expect(taken).toMatchObject({ figures: 70, unmatched: [], left: [], issues: [] });
  expect(await answered(other)).toEqual(before);
});

const totals = [
  ...title,
  ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện toàn tỉnh', 'Tổng số'],
  [1, 'Sáng kiến được các cấp công nhận', 90, 100, null],
  [2, 'Cán bộ CĐCS được bồi dưỡng nghiệp vụ', '85%', 126, 405],
];

test('totals of the province alone are enough to compare with, and give no unit a figure', async () => {
  const application = await office();
  const taken = await importYear(application, application.write('tong.xlsx', totals));
  expect(given(taken)).toEqual({ figures: 2, unmatched: [], left: [], issues: [] });
  expect(await row(application, formerId, 'NB22-04')).toMatchObject({ numerator: null, answered: 0 });
  const set = { planId, period: 'NAM', unit: 'NB06', reason: 'điện thoại' };
  given(await application.call('figures.set', { ...set, indicator: 'NB23-04', value: '130' }));
  given(await application.call('figures.set', { ...set, indicator: 'NB23-06', value: '30/60' }));
  const compared = { isComparable: true, population: 1, answered: 1 };
  const sums = (await row(application, planId, 'NB23-04'))?.samePeriodLastYear;
  expect(sums).toMatchObject({ ...compared, in: 'count', value: 100, difference: 30 });
  const ratios = (await row(application, planId, 'NB23-06'))?.samePeriodLastYear;
  expect(ratios).toMatchObject({ ...compared, in: 'points', value: (100 * 126) / 405 });
  expect(await application.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('totals are taken over once, and give way where all units have answered', async () => {
  const application = await office();
  const file = application.write('tong.xlsx', totals);
  given(await importYear(application, file));
  const again = given(await importYear(application, file));
  expect(again).toMatchObject({ figures: 0, left: [{ indicator: 'NB22-04' }, { indicator: 'NB22-06' }] });
  const { units } = given(await application.call('table.get', { planId: formerId, period: 'NAM' }));
  const asked = (await row(application, formerId, 'NB22-04'))?.missing ?? [];
  for (const unit of units.filter(({ code }) => asked.includes(code)).map(({ code }) => code)) {
    const set = { planId: formerId, period: 'NAM', unit, indicator: 'NB22-04', value: '7', reason: 'công văn' };
    given(await application.call('figures.set', set));
  }
  const set = { planId, period: 'NAM', unit: 'NB06', indicator: 'NB23-04', value: '130', reason: 'điện thoại' };
  given(await application.call('figures.set', set));
  const before = (await row(application, planId, 'NB23-04'))?.samePeriodLastYear;
  expect(before).toMatchObject({ value: 7 * asked.length, population: asked.length, answered: asked.length });
});

const amountOf = ({ numerator, denominator }: IndicatorRow) =>
  denominator === null || denominator === 0 ? { kind: 'count', numerator } : { kind: 'ratio', numerator, denominator };

test('this year’s form of the whole province, as this program writes it, is next year’s comparison', async () => {
  const application = await office();
  const names = ['Bieu TH Yên Khánh nam 2023.xlsx', '05. LĐLĐ huyện Nho Quan.xls'];
  const files = names.map((name) => join('tests/fixtures/corpus/ninh-binh-2023/ca-nam', name));
  given(await application.call('submissions.import', { planId, period: 'NAM', files }));
  const form = join(application.folder, 'bieu-01.xlsx');
  given(await application.call('reports.export', { planId, period: 'NAM', report: 'bieu-01', file: form }));
  const { indicators } = given(await application.call('table.get', { planId, period: 'NAM' }));
  const workbook = given(await readWorkbook(readFileSync(form), 'bieu-01.xlsx'));
  const read = given(readSummary({ workbook, fileName: 'bieu-01.xlsx', plan: now, units: [], period: 'NAM' }));
  const taken = read.figures.map(({ unit, figure }) => [unit, figure.indicator, figure.value]);
  const shown = indicators.filter((one) => one.numerator !== null && hasProvinceTotal(one));
  expect(taken).toEqual(shown.map((one) => ['CQ', one.code, { state: 'reported', amount: amountOf(one) }]));
});

test('another year’s summary, what has no table and what is no workbook are refused with the reason', async () => {
  const application = await office();
  const letter = application.write('cong van.xlsx', [...title, ['Kính gửi các đơn vị']]);
  expect(await importYear(application, letter)).toEqual({ ok: false, error: { code: 'not-a-summary', file: 'cong van.xlsx' } });
  const otherYear = application.write('khac.xlsx', [['TỔNG HỢP NĂM 2019'], ...summary.slice(2)]);
  expect(await importYear(application, otherYear)).toMatchObject({ error: { code: 'other-report', found: 'TỔNG HỢP NĂM 2019' } });
  expect(await importYear(application, 'tests/fixtures/corpus/faulty/tep-bi-cat.xlsx')).toMatchObject({
    error: { code: 'file-unreadable' },
  });
  expect(await importYear(application, letter, 'QUY1')).toMatchObject({ error: { code: 'period-unknown' } });
  expect((await row(application, formerId, 'NB22-04'))?.answered).toBe(0);
});

test('the command line tells what was taken over, what was left and what nobody knows', async () => {
  const folder = temporaryFolder();
  const tdkt = async (...argv: readonly string[]) => {
    const lines: string[] = [];
    const status = await run([...argv, '--data', join(folder, 'data')], {
      answer: (text) => void lines.push(text),
      say: () => undefined,
    });
    return { status, text: lines.join('\n') };
  };
  const file = join(folder, 'th.xlsx');
  writeFileSync(file, xlsxFile({ sheets: [{ name: 'TH', rows: [['TỔNG HỢP NĂM 2023'], ...summary.slice(2)] }] }));
  await tdkt('plan', 'load', planId);
  await tdkt('units', 'import', unitList, '--plan', planId);
  const taken = await tdkt('history-import', file, '--plan', planId, '--period', 'NAM');
  expect(taken).toMatchObject({ status: 3, text: expect.stringContaining('Đã tiếp nhận 2 số liệu.') });
  expect(taken.text).toContain('TH!B4 “Hội thao do khối tổ chức”');
  const again = await tdkt('history-import', file, '--plan', planId, '--period', 'NAM', '--json');
  expect(JSON.parse(again.text)).toMatchObject({ figures: 0, left: [{ unit: 'NB04' }, { unit: 'NB06' }] });
});
