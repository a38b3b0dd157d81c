import { join } from 'node:path';
import { expect, test } from 'vitest';
import { given, openTestApplication } from '../support/host.ts';

const planId = 'ninh-binh-2023';
const corpus = join('tests/fixtures/corpus', planId);

test('a submission is shown with what was recognised in it, under the answers given so far', async () => {
  const { call } = await openTestApplication();
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: join(corpus, 'don-vi.xlsx') }));
  const files = [join('tests/fixtures/corpus/faulty', 'trung-chi-tieu.xlsx')];
  const [file] = given(await call('submissions.import', { planId, period: 'DOT1', files })).files;
  const submissionId = file?.submissionId ?? '';
  const { submission, tables } = given(await call('submissions.review', { submissionId }));
  expect(submission).toMatchObject({ id: submissionId, unit: file?.unit });
  const twice = file?.issues.find(({ code }) => code === 'indicator-duplicate');
  const rows = tables.flatMap((table) => table.rows).filter(({ indicator }) => indicator === twice?.indicator);
  expect(rows.map(({ isAnswered }) => isAnswered)).toEqual([false, false]);
  given(await call('submissions.answer', { submissionId, answers: { [`row:${twice?.sheet}!${rows[1]?.cell}`]: '-' } }));
  const again = given(await call('submissions.review', { submissionId }));
  const left = again.tables.flatMap((table) => table.rows).find(({ cell }) => cell === rows[1]?.cell);
  expect(left).toMatchObject({ indicator: null, isAnswered: true });
});

test('a submission nobody knows is refused', async () => {
  const { call } = await openTestApplication();
  expect(await call('submissions.review', { submissionId: 's0' })).toEqual({
    ok: false,
    error: { code: 'submission-unknown', submissionId: 's0' },
  });
});
