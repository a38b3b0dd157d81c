import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { temporaryFolder } from '../support/host.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';

const plan = ['--plan', 'ninh-binh-2023'];
const year = [...plan, '--period', 'NAM'];

async function office() {
  const data = temporaryFolder();
  const tdkt = async (...argv: readonly string[]) => {
    const [answers, messages]: [string[], string[]] = [[], []];
    const output = { answer: (text: string) => void answers.push(text), say: (text: string) => void messages.push(text) };
    const status = await run([...argv, '--data', data], output);
    return { status, answer: answers.join('\n'), said: messages.join('\n') };
  };
  await tdkt('plan', 'load', 'ninh-binh-2023');
  await tdkt('units', 'import', 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx', ...plan);
  return { tdkt };
}

const set = ['figures', 'set', 'CQ', 'NB23-24', '5/20', ...year, '--reason', 'UBKT báo cáo'];

test('a figure is set with its document and a file of it; the history names both', async () => {
  const { tdkt } = await office();
  const scan = join(temporaryFolder(), 'qd-15.pdf');
  writeFileSync(scan, tinyPdf(['QD 15']));
  expect(await tdkt(...set, '--document', 'QĐ số 15 ngày 5/12/2023', '--evidence', scan)).toMatchObject({ status: 0 });
  const { answer } = await tdkt('table', ...year, '--json');
  const row = JSON.parse(answer).indicators.find(({ code }: { code: string }) => code === 'NB23-24');
  expect(row.units[0].source.evidence).toMatchObject({ document: 'QĐ số 15 ngày 5/12/2023', file: { file: 'qd-15.pdf' } });
  const history = await tdkt('history', 'CQ', 'NB23-24', ...year);
  expect(history.answer.replaceAll(/\s+/g, ' ')).toContain('Căn cứ: QĐ số 15');
  expect(JSON.parse((await tdkt('verify', '--json')).answer)).toEqual({ ok: true, problems: [] });
});

test('a file without the document it is a copy of, and a file that is not there, are refused', async () => {
  const { tdkt } = await office();
  const alone = await tdkt(...set, '--evidence', 'qd-15.pdf');
  expect([alone.status, alone.said]).toEqual([2, expect.stringContaining('--document')]);
  const lost = await tdkt(...set, '--document', 'QĐ 15', '--evidence', join(temporaryFolder(), 'mat.pdf'));
  expect([lost.status, lost.said]).toEqual([2, expect.stringContaining('mat.pdf')]);
});
