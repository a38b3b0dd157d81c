import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { temporaryFolder } from '../support/host.ts';
import { csvReport } from '../support/reports.ts';

const plan = ['--plan', 'ninh-binh-2023'];
const period = ['--period', 'DOT1'];
const unit = 'LĐLĐ huyện Yên Khánh';

/** The office after a report and a later one of the same unit, which waits. */
async function withCorrection() {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  const tdkt = async (...argv: readonly string[]) => {
    const [answers, messages]: [string[], string[]] = [[], []];
    const output = { answer: (text: string) => void answers.push(text), say: (text: string) => void messages.push(text) };
    const status = await run([...argv, '--data', data], output);
    const answer = answers.join('\n');
    return { status, answer, said: messages.join('\n'), json: argv.includes('--json') ? JSON.parse(answer) : null };
  };
  const send = async (name: string, says: Readonly<Record<string, string>>) => {
    writeFileSync(join(folder, name), csvReport({ unit, says }));
    const { json } = await tdkt('import', join(folder, name), ...plan, ...period, '--json');
    return String(json.files[0].submissionId);
  };
  await tdkt('plan', 'load', 'ninh-binh-2023');
  await tdkt('units', 'import', 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx', ...plan);
  const former = await send('cu.csv', { 'NB23-04': '1190', 'NB23-06': '40/50' });
  const later = await send('moi.csv', { 'NB23-04': '1202', 'NB23-06': '45/50' });
  return { tdkt, send, former, later };
}

test('effect tells old and new, in plain numbers for programs', async () => {
  const { tdkt, later } = await withCorrection();
  const { status, json } = await tdkt('effect', later, '--json');
  expect(status).toBe(0);
  expect(json).toMatchObject({ plan: 'ninh-binh-2023', unit: 'NB06', period: 'DOT1', basis: 'period' });
  expect(json.figures[1]).toEqual({
    indicator: 'NB23-06',
    before: { state: 'reported', numerator: 40, denominator: 50, value: 80 },
    after: { state: 'reported', numerator: 45, denominator: 50, value: 90 },
    lost: false,
  });
  const { answer } = await tdkt('effect', later);
  expect(answer).toContain('1.190 (1 đơn vị), đạt 99,2%');
  expect(answer).toContain('1.202 (1 đơn vị), đạt 100,2%, ▲ Vượt');
  expect(Math.max(...answer.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
});

test('what is lost is marked, and an unknown mode is wrong usage', async () => {
  const { tdkt, send } = await withCorrection();
  const partial = await send('thieu.csv', { 'NB23-04': '1190' });
  expect((await tdkt('effect', partial)).answer).toContain('chưa có số liệu (mất số liệu)');
  expect((await tdkt('effect', partial, '--mode', 'supplement')).answer).toBe('Không có số liệu nào thay đổi.');
  expect(await tdkt('effect', partial, '--mode', 'half')).toMatchObject({ status: 2, said: expect.stringContaining('half') });
});

test('accepting what is ready, taking it back, withdrawing and restoring are told in the history', async () => {
  const { tdkt, former, later } = await withCorrection();
  expect((await tdkt('accept', '--ready', ...plan, ...period, '--json')).json).toMatchObject({
    accepted: [{ submissionId: later }],
    left: [],
  });
  expect(await tdkt('retract', later, 'replace')).toMatchObject({ status: 3 });
  expect(await tdkt('accept', later)).toMatchObject({ status: 0 });
  await tdkt('withdraw', later, '--reason', 'gửi nhầm');
  expect((await tdkt('restore-submission', later, '--reason', 'rút nhầm', '--json')).json).toEqual({
    restored: later,
    superseded: [former],
  });
  const { json } = await tdkt('history', 'NB06', 'NB23-04', ...plan, ...period, '--json');
  const told = json.map((entry: { kind: string; value: { value: number }; reason: string }) => [
    entry.kind,
    entry.value.value,
    entry.reason,
  ]);
  expect(told).toEqual([
    ['restored', 1202, 'rút nhầm'],
    ['withdrawn', 1190, 'gửi nhầm'],
    ['accepted', 1202, null],
    ['retracted', 1190, null],
    ['accepted', 1202, null],
    ['received', 1190, null],
  ]);
  const ofUnit = (await tdkt('history', 'NB06', ...plan)).answer;
  expect(ofUnit).toContain('Tính trở lại');
  expect(ofUnit).toContain('moi.csv');
});

test.each([
  [['accept'], 'accept'],
  [['accept', '--ready', ...plan], '--period'],
  [['accept', 's1', ...plan], 'accept'],
  [['history', 'NB06', 'NB23-04', ...plan], '--period'],
  [['history', 'NB99', ...plan], 'NB99'],
  [['restore-submission', 's9', '--reason', 'thử'], 's9'],
])('%j ends with 2 and says which', async (argv, named) => {
  const { tdkt } = await withCorrection();
  expect(await tdkt(...argv)).toMatchObject({ status: 2, said: expect.stringContaining(named) });
});
