import { expect, test } from 'vitest';
import { given } from '../support/host.ts';
import { officeWith } from '../support/reports.ts';

const reports = {
  'hoa-lu.csv': { unit: 'LĐLĐ huyện Hoa Lư', says: { 'NB23-04': '15', 'NB23-09': '20', 'NB23-10': '30', 'NB23-08': '1O' } },
};
const place = { period: 'DOT1', unit: 'NB03' };
const told = { by: 'chị Hoa', on: '2023-06-19' };

async function office() {
  const made = await officeWith(reports);
  const tell = async (indicator: string, value: string, call: typeof told | null = told) =>
    given(await made.call('figures.set', { planId: made.planId, ...place, indicator, value, reason: 'đơn vị báo', told: call }));
  const figure = (indicator: string) => made.figureOf('NB03', indicator);
  return { ...made, tell, figure };
}

test('what was told stands in until the report comes; the report counts, and the difference is told at its cell', async () => {
  const { tell, figure, receive, call } = await office();
  await tell('NB23-04', '12');
  await tell('NB23-09', '20');
  await tell('NB23-08', '7');
  expect(await figure('NB23-04')).toMatchObject({ value: 12, corrected: false, source: { kind: 'person', told } });
  const [received] = await receive('hoa-lu.csv');
  const issues = received?.issues.filter(({ code }) => code === 'telephone-differs');
  expect(issues).toMatchObject([{ indicator: 'NB23-04', cell: 'D5', found: '15', candidates: ['12'], severity: 'warning' }]);
  expect(await figure('NB23-04')).toMatchObject({
    value: 15,
    corrected: false,
    source: { kind: 'cell', cell: 'D5' },
    telephoned: { value: 12, source: { kind: 'person', told } },
  });
  // The same figure twice is no difference; a doubtful one does not take the place of a clear one.
  expect(await figure('NB23-09')).toMatchObject({ value: 20, source: { kind: 'cell' } });
  expect(await figure('NB23-08')).toMatchObject({ value: 7, source: { kind: 'person' }, own: { state: 'needs-review' } });
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('withdrawing the report brings back what had been told', async () => {
  const { tell, figure, receive, call } = await office();
  await tell('NB23-04', '12');
  const [received] = await receive('hoa-lu.csv');
  given(await call('submissions.withdraw', { submissionId: received?.submissionId ?? '', reason: 'nhầm' }));
  expect(await figure('NB23-04')).toMatchObject({ value: 12, source: { kind: 'person', told } });
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('told after the report it corrects, and stays; the history tells each act, the latest first', async () => {
  const { tell, figure, receive, call, planId } = await office();
  await receive('hoa-lu.csv');
  await tell('NB23-04', '16');
  expect(await figure('NB23-04')).toMatchObject({ value: 16, corrected: true, own: { value: 15 } });
  const history = given(await call('history.ofFigure', { planId, ...place, indicator: 'NB23-04' }));
  expect(history.map(({ kind }) => kind)).toEqual(['set-by-hand', 'received']);
});

test('nobody can have called tomorrow', async () => {
  const { call, planId } = await office();
  const figure = {
    planId,
    ...place,
    indicator: 'NB23-04',
    value: '1',
    reason: 'đơn vị báo',
    told: { by: null, on: '2023-07-01' },
  };
  expect(await call('figures.set', figure)).toEqual({ ok: false, error: { code: 'day-to-come', day: '2023-07-01' } });
});
