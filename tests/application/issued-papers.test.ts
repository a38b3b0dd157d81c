import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { given, temporaryFolder } from '../support/host.ts';
import { officeWith } from '../support/reports.ts';

test('the register names letters without figures too, the latest first; those with a code stand once, under it', async () => {
  const { call, planId, receive, dataDir, close } = await officeWith({
    'a.csv': { unit: 'LĐLĐ huyện Hoa Lư', says: { 'NB23-04': '15' } },
  });
  const [entry] = await receive('a.csv');
  const folder = temporaryFolder();
  const of = { planId, obligation: 'DOT1' };
  expect(given(await call('releases.withoutCode', { planId }))).toEqual([]);
  given(await call('letters.remind', { ...of, file: join(folder, 'don-doc.docx') }));
  given(await call('letters.return', { submissionId: entry?.submissionId ?? '', file: join(folder, 'tra-lai.docx') }));
  const file = join(folder, 'bieu-01.xlsx');
  given(await call('reports.export', { planId, period: 'DOT1', report: 'bieu-01', file }));
  given(await call('letters.missing', { ...of, file: join(folder, 'chua-nop.docx') }));
  const papers = given(await call('releases.withoutCode', { planId }));
  expect(papers.map((paper) => [paper.report, paper.period, paper.file, paper.actor])).toEqual([
    ['letter-missing', 'DOT1', 'chua-nop.docx', 'an'],
    ['letter-return', 'DOT1', 'tra-lai.docx', 'an'],
    ['letter-remind', 'DOT1', 'don-doc.docx', 'an'],
  ]);
  expect(given(await call('releases.list', { planId })).map(({ report }) => report)).toEqual(['bieu-01']);
  await close();
  const said: string[] = [];
  const output = { answer: (text: string) => void said.push(text), say: (text: string) => void said.push(text) };
  expect(await run(['register', '--plan', planId, '--data', dataDir], output)).toBe(0);
  expect(said.join('\n')).toMatch(/Phiếu trả lại.*tra-lai\.docx/);
});
