import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { temporaryFolder } from '../support/host.ts';

const plan = ['--plan', 'ninh-binh-2023'];
const dot1 = [...plan, '--period', 'DOT1'];

async function office() {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  const tdkt = async (...argv: readonly string[]) => {
    const [answers, messages]: [string[], string[]] = [[], []];
    const output = { answer: (text: string) => void answers.push(text), say: (text: string) => void messages.push(text) };
    const status = await run([...argv, '--data', data], output);
    const answer = answers.join('\n');
    return { status, answer, said: messages.join('\n'), json: argv.includes('--json') ? JSON.parse(answer) : null };
  };
  const obligation = async (code: string) =>
    (await tdkt('status', ...dot1, '--json')).json.obligations.find((one: { code: string }) => one.code === code);
  await tdkt('plan', 'load', 'ninh-binh-2023');
  await tdkt('units', 'import', 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx', ...plan);
  return { tdkt, folder, obligation };
}

test('status keeps its fields and tells every obligation of the plan', async () => {
  const { tdkt } = await office();
  const { json } = await tdkt('status', ...dot1, '--json');
  expect(json).toMatchObject({
    expected: 16,
    received: 0,
    units: [{ unit: 'NB01', state: 'missing', receivedAt: null, issues: 0 }, ...Array(15).fill({})],
  });
  expect(json.obligations.map(({ code }: { code: string }) => code)).toEqual([
    'DOT1',
    'DOT2',
    'NAM',
    'VIEC1',
    'DK1',
    'DK2',
    'DK3',
    'NB23-03',
    'NB23-37',
    'NB23-38',
  ]);
  expect((await tdkt('status', ...dot1)).answer).toMatch(/VIEC1 +Hoàn thành Đại hội CĐCS: 0\/16 đơn vị.*hạn 14\/4\/2023/);
});

test('a deadline for all, more time for one; the list has both with their reasons; "-" takes it back', async () => {
  const { tdkt, obligation } = await office();
  const set = (...of: readonly string[]) => tdkt('deadline', 'set', ...of, ...plan, '--reason', 'bão số 3');
  expect((await set('all', 'DOT1', '15/6/2023')).status).toBe(0);
  expect((await set('NB03', 'DOT1', '31/12/2099')).answer).toContain('31/12/2099');
  const found = await obligation('DOT1');
  expect([found.dueOn, found.owed, found.overdue]).toEqual(['2023-06-15', 16, 15]);
  expect(found.units.find(({ unit }: { unit: string }) => unit === 'NB03')).toMatchObject({ state: 'due', isExtended: true });
  const { answer } = await tdkt('deadline', 'list', ...plan);
  expect(answer).toContain('15/6/2023');
  expect(answer).toContain('bão số 3');
  await set('NB03', 'DOT1', '-');
  expect((await obligation('DOT1')).overdue).toBe(16);
  expect(await set('NB03', 'DOT1', '31/2/2023')).toMatchObject({ status: 2 });
  expect(await set('NB03', 'DOT7', '1/2/2023')).toMatchObject({ status: 2 });
});

test('reminders as texts, written down as sent, and as an official list', async () => {
  const { tdkt, folder, obligation } = await office();
  await tdkt('deadline', 'set', 'all', 'DOT1', '15/6/2023', ...plan, '--reason', 'công văn');
  const { json } = await tdkt('remind', ...dot1, '--json');
  expect(json.units).toHaveLength(16);
  expect(json.units[0].text).toContain('Hạn là ngày 15/6/2023');
  const out = join(folder, 'chua-nop.xlsx');
  const one = await tdkt('remind', ...dot1, '--unit', 'NB03', '--by', 'zalo', '--out', out);
  expect(one.answer).toMatch(/^Kính gửi: LĐLĐ huyện Hoa Lư\./);
  expect(existsSync(out)).toBe(true);
  const reminded = (await obligation('DOT1')).units.filter(({ reminded: times }: { reminded: number }) => times > 0);
  expect(reminded.map(({ unit }: { unit: string }) => unit)).toEqual(['NB03']);
  expect(await tdkt('remind', ...dot1, '--by', 'bồ câu')).toMatchObject({ status: 2 });
});

test('what a unit sent is marked with its day, and taken back', async () => {
  const { tdkt, obligation } = await office();
  const mark = (...of: readonly string[]) => tdkt('obligation', ...of, ...plan);
  const ofUnit = async (code: string) => (await obligation(code)).units.find(({ unit }: { unit: string }) => unit === 'NB03');
  expect(await mark('NB03', 'VIEC1', 'received', '--received-on', '10/4/2023', '--note', '45/45 CĐCS')).toMatchObject({
    status: 0,
  });
  expect(await ofUnit('VIEC1')).toMatchObject({ state: 'on-time', receivedOn: '2023-04-10', note: '45/45 CĐCS' });
  await mark('NB03', 'DK1', 'received', '--received-on', '10/2/2023', '--held-on', '8/3/2023');
  expect(await ofUnit('DK1')).toMatchObject({ heldOn: '2023-03-08' });
  await mark('NB03', 'VIEC1', '-');
  expect(await ofUnit('VIEC1')).toMatchObject({ state: 'overdue' });
  expect(await mark('NB03', 'DOT1', 'received')).toMatchObject({ status: 2 });
  expect(await mark('NB03', 'VIEC1', 'xong')).toMatchObject({ status: 2 });
});

test('a figure told by telephone says who called', async () => {
  const { tdkt } = await office();
  const set = (...of: readonly string[]) => tdkt('figures', 'set', 'NB03', 'NB23-04', '12', ...dot1, '--reason', 'gấp', ...of);
  expect(await set('--by', 'telephone', '--told-by', 'chị Hoa', '--received-on', '19/6/2023')).toMatchObject({ status: 0 });
  const { json } = await tdkt('table', ...dot1, '--json');
  const row = json.indicators.find(({ code }: { code: string }) => code === 'NB23-04');
  expect(row.units.find(({ unit }: { unit: string }) => unit === 'NB03').source).toMatchObject({
    kind: 'person',
    told: { by: 'chị Hoa', on: '2023-06-19' },
  });
  expect((await tdkt('status', ...dot1, '--json')).json.obligations[0].units[2]).toMatchObject({ unit: 'NB03', telephoned: 1 });
  expect(await set('--told-by', 'chị Hoa')).toMatchObject({ status: 2 });
});
