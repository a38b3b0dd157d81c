import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { temporaryFolder } from '../../support/host.ts';

const place = ['--plan', 'ninh-binh-2023', '--period', 'DOT1'];

async function office() {
  const data = temporaryFolder();
  const tdkt = async (...argv: readonly string[]) => {
    const [answers, messages]: [string[], string[]] = [[], []];
    const output = { answer: (text: string) => void answers.push(text), say: (text: string) => void messages.push(text) };
    const status = await run([...argv, '--data', data], output);
    return { status, answer: answers.join('\n'), said: messages.join('\n') };
  };
  await tdkt('plan', 'load', 'ninh-binh-2023');
  await tdkt('units', 'import', 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx', '--plan', 'ninh-binh-2023');
  const exported = async (...options: readonly string[]) => {
    const out = join(temporaryFolder(), 'bieu.xlsx');
    const { status } = await tdkt('export', 'bieu-01', ...place, '--out', out, ...options);
    const book = read(readFileSync(out));
    const texts = Object.values(book.Sheets).flatMap((sheet) => utils.sheet_to_json<string[]>(sheet, { header: 1 }).flat());
    return { status, texts };
  };
  return { tdkt, exported };
}

test('options are remembered, shown, overruled for once, and taken back', async () => {
  const { tdkt, exported } = await office();
  const set = await tdkt('options', 'set', 'bieu-01', 'hide=unitOfMeasure', 'number=5', 'date=5/1/2024', ...place, '--json');
  expect([set.status, JSON.parse(set.answer)]).toEqual([
    0,
    {
      report: 'bieu-01',
      options: {
        hiddenColumns: ['unitOfMeasure'],
        documents: [{ planId: 'ninh-binh-2023', period: 'DOT1', number: '5', signedOn: '2024-01-05', attachedTo: null }],
      },
    },
  ]);
  const first = await exported();
  expect(first.texts).toContain('Số: 05');
  expect(first.texts).toContain('Ninh Bình, ngày 05 tháng 01 năm 2024');
  expect(first.texts).not.toContain('Đơn vị tính');
  const once = await exported('--option', 'hide=', '--option', 'number=12/BC-LĐLĐ');
  expect(once.texts).toContain('Đơn vị tính');
  expect(once.texts).toContain('Số: 12/BC-LĐLĐ');
  expect((await exported()).texts).toContain('Số: 05');
  await tdkt('options', 'set', 'bieu-01', 'hide=', 'number=', 'date=', ...place);
  expect(JSON.parse((await tdkt('options', 'show', 'bieu-01', '--json')).answer)).toEqual({ 'bieu-01': {} });
});

test('what cannot be read is refused with how it is written', async () => {
  const { tdkt } = await office();
  for (const [typed, said] of [
    [['options', 'set', 'bieu-01', 'decimals=nhiều'], 'decimals=0…4'],
    [['options', 'set', 'bieu-01', 'number=5'], '--plan, --period'],
    [['options', 'set', 'bieu-99', 'decimals=1'], 'unit-sheets, all'],
    [['export', 'bieu-01', ...place, '--out', 'x.xlsx', '--option', 'màu=đỏ'], 'Không có tùy chọn “màu=đỏ”'],
  ] as const) {
    const answer = await tdkt(...typed);
    expect([answer.status, answer.said.includes(said)], typed.join(' ')).toEqual([2, true]);
  }
  expect((await tdkt('options', '--help')).answer).toContain('per-sheet=');
});
