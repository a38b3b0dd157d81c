import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { temporaryFolder } from '../support/host.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';

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
  const written = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const figure = async (indicator: string, period = 'DOT1') => {
    const { json } = await tdkt('table', ...plan, '--period', period, '--json');
    const row = json.indicators.find(({ code }: { code: string }) => code === indicator);
    return row.units.find(({ unit }: { unit: string }) => unit === 'NB06');
  };
  await tdkt('plan', 'load', 'ninh-binh-2023');
  await tdkt('units', 'import', 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx', ...plan);
  return { tdkt, written, figure };
}

const enter = (from: string, ...more: readonly string[]) => ['enter', ...dot1, '--unit', 'NB06', '--from', from, ...more];

test('a report is entered out of JSON, with its scan, and replaces another only when told to', async () => {
  const { tdkt, written, figure } = await office();
  const scan = written('giay.pdf', tinyPdf(['118/130']));
  const first = written(
    'a.json',
    JSON.stringify({ 'NB23-04': '1.187', 'NB23-06': { numerator: 118, denominator: 130, percent: '90,8%' }, 'NB23-01': true }),
  );
  const facts = ['--scan', scan, '--told-by', 'bà Lan', '--received-on', '2023-06-28'];
  const { status, json } = await tdkt(...enter(first, ...facts, '--json'));
  expect([status, json.files.length]).toEqual([0, 1]);
  expect(json.files[0]).toMatchObject({ file: 'giay.pdf', outcome: 'accepted', unit: 'NB06', figures: 3, issues: [] });
  expect(await figure('NB23-06')).toMatchObject({ value: (100 * 118) / 130, source: { file: 'giay.pdf', raw: '118' } });
  expect((await tdkt('history', 'NB06', ...plan)).answer).toContain('Báo cáo giấy ngày 28/6/2023, bà Lan');

  const second = written('b.json', JSON.stringify({ period: { 'NB23-04': 1190, 'NB23-06': '120/130', 'NB23-01': 'có' } }));
  expect(await tdkt(...enter(second, '--by', 'telephone'))).toMatchObject({ status: 3 });
  expect((await figure('NB23-04')).value).toBe(1187);
  expect(await tdkt('accept', '--ready', ...dot1)).toMatchObject({ status: 0 });
  expect((await figure('NB23-04')).value).toBe(1190);
  expect((await tdkt('verify', '--json')).json).toEqual({ ok: true, problems: [] });
});

test('a report is entered out of CSV, on the basis asked for; blank is not reported', async () => {
  const { tdkt, written, figure } = await office();
  const list = written('a.csv', '\uFEFFindicator;value;denominator;percent\nNB23-04;1.187;;\nNB23-06;118;130;90,8\nNB23-10;;;\n');
  const { status, json } = await tdkt(
    'enter',
    ...plan,
    '--period',
    'DOT2',
    '--unit',
    'NB06',
    '--from',
    list,
    '--basis',
    'cumulative',
    '--json',
  );
  expect([status, json.files[0].figures]).toEqual([0, 2]);
  expect(await figure('NB23-04', 'NAM')).toMatchObject({ value: 1187 });
  expect(await figure('NB23-10', 'NAM')).toMatchObject({ state: 'not-reported' });
});

test.each([
  ['{"NB23-04": [1]}', 'a.json', [], 'a.json'],
  ['no list', 'a.json', [], 'a.json'],
  ['TT;Chỉ tiêu\n1;2', 'a.csv', [], 'indicator'],
  ['{"NB23-99": "1"}', 'a.json', [], 'NB23-99'],
  ['{"NB23-04": "1"}', 'a.json', ['--by', 'letter'], 'letter'],
  ['{"NB23-04": "1"}', 'a.json', ['--scan', 'none.pdf'], 'none.pdf'],
  ['{"NB23-04": "1"}', 'a.json', ['--received-on', '2999-01-01'], '1/1/2999'],
  ['{}', 'a.json', [], 'NB06'],
])('%s in %s with %j is wrong usage that says which', async (content, name, more, named) => {
  const { tdkt, written } = await office();
  expect(await tdkt(...enter(written(name, content), ...more))).toMatchObject({
    status: 2,
    said: expect.stringContaining(named),
  });
});

test('a figure by hand is taken back, one after the other, and the history tells', async () => {
  const { tdkt, written, figure } = await office();
  await tdkt(...enter(written('a.json', '{"NB23-04": "5"}')));
  for (const value of ['6', '7']) await tdkt('figures', 'set', 'NB06', 'NB23-04', value, ...dot1, '--reason', 'gọi lại');
  const unset = () => tdkt('figures', 'unset', 'NB06', 'NB23-04', ...dot1, '--reason', 'nhầm', '--json');
  expect(await unset()).toMatchObject({ status: 0, json: { unit: 'NB06', indicator: 'NB23-04', state: 'reported', value: 6 } });
  expect(await unset()).toMatchObject({ json: { value: 5 } });
  expect(await figure('NB23-04')).toMatchObject({ value: 5, corrected: false });
  expect(await unset()).toMatchObject({ status: 2 });
  const { json } = await tdkt('history', 'NB06', 'NB23-04', ...dot1, '--json');
  expect(json.map((entry: { kind: string; value: { value: number } }) => [entry.kind, entry.value.value])).toEqual([
    ['unset', 5],
    ['unset', 6],
    ['set-by-hand', 7],
    ['set-by-hand', 6],
    ['entered', 5],
  ]);
  expect((await tdkt('verify', '--json')).json).toEqual({ ok: true, problems: [] });
});
