import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { temporaryFolder } from '../support/host.ts';

const period = ['--plan', 'ninh-binh-2023', '--period', 'DOT1'];

async function office() {
  const data = temporaryFolder();
  const tdkt = async (...argv: readonly string[]) => {
    const answers: string[] = [];
    const status = await run([...argv, '--data', data], { answer: (text) => void answers.push(text), say: () => {} });
    return { status, answer: answers.join('\n') };
  };
  await tdkt('plan', 'load', 'ninh-binh-2023');
  await tdkt('units', 'import', 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx', '--plan', 'ninh-binh-2023');
  return { tdkt, out: join(temporaryFolder(), 'bieu mau') };
}

test('template writes one form for each unit into a folder that it makes, and says which', async () => {
  const { tdkt, out } = await office();
  const { status, answer } = await tdkt('template', ...period, '--out', out, '--json');
  const { files } = JSON.parse(answer) as { files: { unit: string; file: string }[] };
  expect([status, files.length]).toEqual([0, 16]);
  expect(files.map(({ file }) => basename(file).normalize('NFC')).toSorted()).toEqual(
    readdirSync(out)
      .map((name) => name.normalize('NFC'))
      .toSorted(),
  );
  expect(files.map(({ unit }) => unit)).toContain('NB01');
});

test('one unit’s form, all in one package, and what cannot be', async () => {
  const { tdkt, out } = await office();
  await tdkt('template', ...period, '--out', out, '--unit', 'NB02');
  expect(readdirSync(out)).toHaveLength(1);
  expect((await tdkt('template', ...period, '--out', out, '--zip')).answer).toContain('Biểu mẫu DOT1.zip');
  expect((await tdkt('template', ...period, '--out', out, '--unit', 'NB99')).status).toBe(2);
  expect((await tdkt('template', '--plan', 'ninh-binh-2023', '--period', 'DOT9', '--out', out)).status).toBe(2);
});
