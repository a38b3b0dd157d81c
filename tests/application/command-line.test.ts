import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../electron/cli/arguments.ts';
import { readAnswers } from '../../electron/cli/commands/answers-typed.ts';
import { commands } from '../../electron/cli/commands.ts';
import { defaultDataDir } from '../../electron/cli/data-dir.ts';
import { reportFiles } from '../../electron/cli/report-files.ts';
import { run } from '../../electron/cli/run.ts';
import { textTable } from '../../electron/cli/text-table.ts';
import { temporaryFolder } from '../support/host.ts';

const good = 'tests/fixtures/corpus/ninh-binh-2023';
const plan = ['--plan', 'ninh-binh-2023'];

function commandLine() {
  const data = temporaryFolder();
  return async (...argv: readonly string[]) => {
    const answers: string[] = [];
    const messages: string[] = [];
    const output = { answer: (text: string) => void answers.push(text), say: (text: string) => void messages.push(text) };
    const status = await run([...argv, '--data', data], output);
    const [answer, said] = [answers.join('\n'), messages.join('\n')];
    return { status, answer, said, json: argv.includes('--json') ? JSON.parse(answer) : null };
  };
}

async function withUnits() {
  const tdkt = commandLine();
  await tdkt('plan', 'load', 'ninh-binh-2023');
  await tdkt('units', 'import', join(good, 'don-vi.xlsx'), ...plan);
  return tdkt;
}

test('plans, units and a folder of reports go in and come out as a table', async () => {
  const tdkt = commandLine();
  expect((await tdkt('plan', 'list', '--json')).json).toContainEqual(
    expect.objectContaining({ id: 'ninh-binh-2023', year: 2023, indicators: 38, loaded: false }),
  );
  expect((await tdkt('plan', 'load', 'ninh-binh-2023', '--json')).json).toEqual({ id: 'ninh-binh-2023', indicators: 38 });
  expect((await tdkt('units', 'import', join(good, 'don-vi.xlsx'), ...plan, '--json')).json).toEqual({
    added: 16,
    updated: 0,
    unchanged: 0,
  });
  const imported = await tdkt('import', join(good, 'dot-1'), ...plan, '--period', 'DOT1', '--json');
  expect(imported).toMatchObject({ status: 0, json: { summary: { accepted: 16, needsReview: 0, rejected: 0 } } });
  expect(imported.said).toContain('[16/16]');
  const { json } = await tdkt('table', ...plan, '--period', 'DOT1', '--json');
  expect(json).toMatchObject({ plan: 'ninh-binh-2023', period: 'DOT1', basis: 'period' });
  // 484 initiatives of 16 units in the first half year, of 1,200 for the year.
  expect(json.indicators[3]).toMatchObject({
    code: 'NB23-04',
    target: { comparator: '>=', value: 1200, display: '≥ 1.200' },
    numerator: 484,
    value: 484,
    verdict: 'not-met',
    provisional: true,
    answered: 16,
    missing: [],
  });
  const text = (await tdkt('table', ...plan, '--period', 'DOT1')).answer;
  expect(text).toContain('NB23-04');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
});

test('what needs a person ends with 3', async () => {
  const tdkt = await withUnits();
  const { status, json } = await tdkt(
    'import',
    'tests/fixtures/corpus/faulty/don-vi-la.xlsx',
    ...plan,
    '--period',
    'DOT1',
    '--json',
  );
  expect(status).toBe(3);
  const answered = await tdkt('answer', json.files[0].submissionId, 'unit=NB01', '--json');
  expect(answered).toMatchObject({ status: 0, json: { outcome: 'accepted', unit: 'NB01' } });
});

test.each([
  [['table', '--plan', 'khong-co', '--period', 'DOT1'], 'khong-co'],
  [['table', ...plan, '--period', 'Q1'], 'Q1'],
  [['import', 'khong-co.xlsx', ...plan, '--period', 'DOT1'], 'khong-co.xlsx'],
  [['import', good, ...plan, '--period', 'DOT1', '--basis', 'both'], 'both'],
  [['export', 'bieu-09', ...plan, '--period', 'DOT1', '--out', 'x.xlsx'], 'bieu-09'],
  [['table', ...plan], '--period'],
  [['verify', '--accept'], '--accept'],
  [['plan', 'burn'], 'plan burn'],
  [['verify', '--colour'], '--colour'],
  [['withdraw', 's9', '--reason', 'thử'], 's9'],
])('%j ends with 2 and says which', async (argv, named) => {
  const tdkt = await withUnits();
  const { status, said, answer } = await tdkt(...argv);
  expect(status).toBe(2);
  expect(said).toContain(named);
  expect(answer).toBe('');
});

test('a refusal is one JSON document too', async () => {
  const tdkt = commandLine();
  const { status, json } = await tdkt('status', '--plan', 'khong-co', '--period', 'DOT1', '--json');
  expect(status).toBe(2);
  expect(json).toMatchObject({ error: { code: 'plan-unknown', planId: 'khong-co' } });
});

test('folders are opened up, sorted, without locks and what systems leave behind', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'huyện'));
  for (const name of ['b.xlsx', 'a.csv', '~$b.xlsx', '.~lock.b.xlsx#', '.DS_Store', 'Thumbs.db', 'huyện/c.docx'])
    writeFileSync(join(folder, name), '');
  expect(await reportFiles(folder)).toEqual([join(folder, 'a.csv'), join(folder, 'b.xlsx'), join(folder, 'huyện', 'c.docx')]);
  expect(await reportFiles(join(folder, 'khong-co'))).toBeNull();
});

test('an answer about a cell is split behind its address', () => {
  expect(readAnswers(['unit=NB01', 'row:Biểu = 1!B9=NB23-04', 'cell:E9=1=2'])).toEqual({
    ok: true,
    value: { unit: 'NB01', 'row:Biểu = 1!B9': 'NB23-04', 'cell:E9': '1=2' },
  });
  expect(readAnswers(['NB01'])).toEqual({ ok: false, error: 'NB01' });
});

test('a missing or empty option is named with the usage', () => {
  const shapes = Object.fromEntries(Object.entries(commands).map(([name, { shape }]) => [name, shape]));
  expect(readArguments(['withdraw', 's1', '--reason', ''], shapes as never)).toMatchObject({
    ok: false,
    error: expect.stringContaining('--reason'),
  });
});

test('data lie in the account’s own folder', () => {
  expect(defaultDataDir('win32', { APPDATA: '/u/AppData' })).toMatch(/AppData.TongHopThiDua$/);
  expect(defaultDataDir('linux', { XDG_DATA_HOME: '/u/data' })).toBe('/u/data/TongHopThiDua');
});

test('a wide table wraps its texts and never cuts a number', () => {
  const columns = [
    { heading: 'Tên', text: (row: { name: string }) => row.name, wraps: true },
    { heading: 'Số', text: () => '1.234.567', isNumber: true },
  ];
  expect(textTable([{ name: 'một hai ba bốn năm' }], columns, 24)).toBe(
    ['Tên                   Số', '─────────────  ─────────', 'một hai ba     1.234.567', 'bốn năm'].join('\n'),
  );
});
