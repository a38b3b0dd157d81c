import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { InputOf } from '#core/contract/contract.ts';
import type { AllocationTable } from '#core/domain/allocation/allocation-table.ts';
import { amountsIn } from '#core/domain/allocation/allocation-table.ts';
import { balance } from '#core/domain/allocation/balance.ts';
import { issueSentence } from '#core/text/vi.ts';
import { given, openTestApplication } from '../support/host.ts';

const planId = 'ninh-binh-2023';
const undecided = { number: null, signedOn: null };
const decided = { number: '15/QĐ-LĐLĐ', signedOn: '2023-02-01' };

async function office() {
  const application = await openTestApplication();
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));
  return application;
}
type Office = Awaited<ReturnType<typeof office>>;

const tableOf = async ({ call }: Office): Promise<AllocationTable> => given(await call('allocations.get', { planId }));
const columnOf = ({ indicators }: AllocationTable, code: string) => {
  const column = indicators.find(({ indicator }) => indicator.code === code);
  if (!column) throw new Error(`no column ${code}`);
  return column;
};
const amounts = (table: AllocationTable, code: string) =>
  Object.fromEntries(columnOf(table, code).cells.flatMap(({ unit, amount }) => (amount ? [[unit, amount.units]] : [])));
const count = (unit: string, units: number | null, indicator = 'NB23-04') => ({
  unit,
  indicator,
  amount: units === null ? null : { units, decimals: 0 },
  decision: undecided,
});
const spread = async ({ call }: Office, facts: Partial<InputOf<'allocations.spread'>>) =>
  given(await call('allocations.spread', { planId, indicators: ['NB23-04'], by: 'evenly', decision: decided, ...facts }));

test('nothing is allocated until somebody does, and only what can be is offered', async () => {
  const table = await tableOf(await office());
  expect(table.units).toHaveLength(16);
  expect(table.indicators).toHaveLength(28);
  expect(table.indicators.flatMap(amountsIn)).toEqual([]);
  const atEnterprises = columnOf(table, 'NB23-08').cells.map(({ unit }) => unit);
  expect(atEnterprises.length).toBeLessThan(16);
});

test('a target is set, changed and taken back, and each answer brings back what was', async () => {
  const made = await office();
  const first = given(await made.call('allocations.set', { planId, entries: [count('NB01', 80), count('NB02', 90)] }));
  expect(first.changed).toBe(2);
  const second = given(
    await made.call('allocations.set', { planId, entries: [{ ...count('NB01', 85), decision: decided }, count('NB02', 90)] }),
  );
  expect(second).toEqual({ changed: 1, former: { entries: [count('NB01', 80)], members: [] } });
  expect(columnOf(await tableOf(made), 'NB23-04').cells.find(({ unit }) => unit === 'NB01')).toMatchObject({
    amount: { units: 85, decimals: 0 },
    decision: decided,
    planVersion: 1,
  });
  given(await made.call('allocations.set', { planId, ...second.former }));
  expect(amounts(await tableOf(made), 'NB23-04')).toEqual({ NB01: 80, NB02: 90 });
  given(await made.call('allocations.set', { planId, ...first.former }));
  expect(amounts(await tableOf(made), 'NB23-04')).toEqual({});
});

test('who is not asked is given nothing, and then nobody is', async () => {
  const made = await office();
  const refused = [
    [count('NB01', 1), count('NB99', 1)],
    [count('NB01', 1), count('NB01', 1, 'NB23-35')],
    [count('NB01', 1), count('CQ', 1)],
  ];
  for (const entries of refused) expect((await made.call('allocations.set', { planId, entries })).ok).toBe(false);
  expect(amounts(await tableOf(made), 'NB23-04')).toEqual({});
});

test('a province’s target is spread exactly; locked units keep theirs, the others share the rest', async () => {
  const made = await office();
  given(await made.call('allocations.set', { planId, entries: [count('NB01', 200)] }));
  const answer = await spread(made, { locked: ['NB01'] });
  expect(answer.outcomes).toMatchObject([{ kind: 'spread', indicator: 'NB23-04', total: 1200, withoutWeight: [] }]);
  const table = await tableOf(made);
  const column = columnOf(table, 'NB23-04');
  expect(balance(column.indicator, amountsIn(column))).toEqual({ kind: 'met' });
  expect(amounts(table, 'NB23-04')).toMatchObject({ NB01: 200, NB02: 67, NB16: 66 });
});

test('by members: units whose members are not known keep what they have, and are named', async () => {
  const made = await office();
  const { units } = await tableOf(made);
  const members = units.slice(0, 15).map(({ code }, index) => ({ unit: code, members: 1000 + 100 * index }));
  given(await made.call('allocations.set', { planId, entries: [count('NB16', 50)], members }));
  const { outcomes } = await spread(made, { by: 'members' });
  expect(outcomes).toMatchObject([{ kind: 'spread', withoutWeight: ['NB16'] }]);
  const given1 = amounts(await tableOf(made), 'NB23-04');
  expect(given1.NB16).toBe(50);
  expect(Object.values(given1).reduce((sum, one) => sum + one, 0)).toBe(1200);
});

test('ratios are not spread, and what cannot be spread says why', async () => {
  const made = await office();
  const { outcomes, changed } = await spread(made, { indicators: ['NB23-06', 'NB23-10'], by: 'last-year' });
  expect(changed).toBe(0);
  expect(outcomes).toEqual([
    { indicator: 'NB23-06', kind: 'same-rate' },
    { indicator: 'NB23-10', kind: 'no-weights' },
  ]);
});

test('what stands is what the events say: verify builds it anew and compares', async () => {
  const made = await office();
  await spread(made, {});
  const members = [{ unit: 'NB01', members: 900 }];
  given(await made.call('allocations.set', { planId, entries: [count('NB01', null)], members, reason: 'rút' }));
  expect(await made.call('data.verify', {})).toEqual({ ok: true, problems: [] });
  await made.close();
  const sqlite = new BetterSqlite3(join(made.dataDir, 'du-lieu.db'));
  sqlite.exec("UPDATE allocations SET amount = 999 WHERE unit = 'NB02'; DELETE FROM unit_members;");
  sqlite.close();
  const again = await openTestApplication({ dataDir: made.dataDir });
  const { problems } = await again.call('data.verify', {});
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('NB02');
  expect(problems[1]).toContain('NB01');
});

const corpora = ['ninh-binh-2023', 'ninh-binh-2023-hard', 'ninh-binh-2023-office-wording'];
const filesIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

test.each(corpora)(
  'the sample reports of %s repeat the province’s plan: nobody is warned, whatever was allocated',
  async (corpus) => {
    const [plain, allocatedTo] = [await office(), await office()];
    await spread(allocatedTo, { indicators: (await tableOf(allocatedTo)).indicators.map(({ indicator }) => indicator.code) });
    const files = filesIn(`tests/fixtures/corpus/${corpus}/ca-nam`);
    const issues = async ({ call }: Office) =>
      given(await call('submissions.import', { planId, period: 'NAM', files })).files.map((file) => file.issues);
    const found = await issues(allocatedTo);
    expect(found).toEqual(await issues(plain));
    expect(found.flat().filter(({ code }) => code === 'target-differs')).toEqual([]);
  },
);

test('a report whose own plan is not what was allocated is accepted with a warning, and the allocation stands', async () => {
  const rows = [
    'TT;Chỉ tiêu;Kế hoạch giao;Thực hiện',
    '1;Sáng kiến được các cấp công nhận;75;37',
    '2;Phát triển tăng thêm đoàn viên;300;120',
  ];
  const report = ['LĐLĐ huyện Kim Sơn', 'Báo cáo kết quả thi đua đợt 1 năm 2023', '', ...rows].join('\n');
  const application = await openTestApplication({
    handles: { bytesOf: async (name) => (name === 'kim-son.csv' ? Buffer.from(report) : readFileSync(name)) },
  });
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));
  given(await call('allocations.set', { planId, entries: [count('NB08', 80), count('NB08', 300, 'NB23-10')] }));
  const { files } = given(await call('submissions.import', { planId, period: 'DOT1', files: ['kim-son.csv'] }));
  expect(files[0]).toMatchObject({ outcome: 'accepted', unit: 'NB08', figures: 2 });
  const warnings = files[0]?.issues.filter(({ code }) => code === 'target-differs') ?? [];
  expect(warnings).toMatchObject([
    { severity: 'warning', sheet: 'kim-son', cell: 'C5', indicator: 'NB23-04', found: '75', candidates: ['≥ 80'] },
  ]);
  expect(warnings[0] && issueSentence(warnings[0])).toBe(
    'Trang tính kim-son, ô C5: kế hoạch ghi trong báo cáo “75” khác số được giao (chỉ tiêu NB23-04): được giao ≥ 80. Phần mềm dùng số được giao; hỏi lại đơn vị.',
  );
  expect(amounts(given(await call('allocations.get', { planId })), 'NB23-04')).toEqual({ NB08: 80 });
});
