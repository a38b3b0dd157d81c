import { expect, test } from 'vitest';
import { given } from '../support/host.ts';
import { officeWith } from '../support/reports.ts';

const reason = 'thử';
const yenKhanh = 'LĐLĐ huyện Yên Khánh';
/** 1,190 of 1,200 initiatives with one unit; the correction brings 12 more, and says nothing of 40/50. */
const reports = {
  'cu.csv': { unit: yenKhanh, says: { 'NB23-04': '1190', 'NB23-06': '40/50' } },
  'moi.csv': { unit: yenKhanh, says: { 'NB23-04': '1202', 'NB23-06': '45/50' } },
  'thieu.csv': { unit: yenKhanh, says: { 'NB23-04': '1202' } },
  'la.csv': { unit: 'LĐLĐ huyện Không Có', says: { 'NB23-04': '7' } },
  'nho-quan.csv': { unit: 'LĐLĐ huyện Nho Quan', says: { 'NB23-04': 'nhiều', 'NB23-06': '10/10' } },
};
const count = (numerator: number) => ({ state: 'reported', amount: { kind: 'count', numerator } });
const ratio = (numerator: number, denominator: number) => ({
  state: 'reported',
  amount: { kind: 'ratio', numerator, denominator },
});

test('a correction shows old and new figures, and that it turns a verdict, and writes nothing', async () => {
  const { call, receive, figureOf, planId } = await officeWith(reports);
  await receive('cu.csv', 'moi.csv');
  const effect = given(await call('submissions.effect', { submissionId: 's2' }));
  expect(effect).toEqual({
    planId,
    unit: 'NB06',
    period: 'DOT1',
    basis: 'period',
    figures: [
      { indicator: 'NB23-04', before: count(1190), after: count(1202), isLost: false },
      { indicator: 'NB23-06', before: ratio(40, 50), after: ratio(45, 50), isLost: false },
    ],
    totals: [
      {
        indicator: 'NB23-04',
        // 1,190 / 1,200; more than 1,200 exceeds the target.
        before: {
          numerator: 1190,
          denominator: null,
          completionRate: 1190 / 1200,
          verdict: 'not-met',
          provisional: true,
          answered: 1,
        },
        after: {
          numerator: 1202,
          denominator: null,
          completionRate: 1202 / 1200,
          verdict: 'exceeded',
          provisional: false,
          answered: 1,
        },
      },
      {
        indicator: 'NB23-06',
        // 80 % and 90 % of at least 85 %, with 15 units still silent.
        before: { numerator: 40, denominator: 50, completionRate: 80 / 85, verdict: 'not-met', provisional: true, answered: 1 },
        after: { numerator: 45, denominator: 50, completionRate: 90 / 85, verdict: 'met', provisional: true, answered: 1 },
      },
    ],
  });
  expect(await figureOf('NB06', 'NB23-04')).toMatchObject({ value: 1190 });
});

test('what the new file leaves out is lost by replacing and kept by supplementing', async () => {
  const { call, receive } = await officeWith(reports);
  await receive('cu.csv', 'thieu.csv');
  const all = given(await call('submissions.effect', { submissionId: 's2', mode: 'all' }));
  expect(all.figures).toMatchObject([
    { indicator: 'NB23-04', isLost: false },
    { indicator: 'NB23-06', before: ratio(40, 50), after: { state: 'not-reported' }, isLost: true },
  ]);
  expect(all.totals.map(({ indicator, after }) => [indicator, after.numerator, after.verdict])).toEqual([
    ['NB23-04', 1202, 'exceeded'],
    ['NB23-06', null, 'insufficient-data'],
  ]);
  const supplement = given(await call('submissions.effect', { submissionId: 's2', mode: 'supplement' }));
  expect(supplement.figures.map(({ indicator }) => indicator)).toEqual(['NB23-04']);
});

test('accepting does exactly what its effect had shown', async () => {
  const { call, receive, planId } = await officeWith(reports);
  await receive('cu.csv', 'thieu.csv');
  const { totals } = given(await call('submissions.effect', { submissionId: 's2' }));
  given(await call('submissions.answer', { submissionId: 's2', answers: { replace: 'all' } }));
  const { indicators } = given(await call('table.get', { planId, period: 'DOT1' }));
  for (const { indicator, after } of totals) expect(indicators.find(({ code }) => code === indicator)).toMatchObject(after);
});

test('a figure by hand stays on top, so a correction of it changes nothing', async () => {
  const { call, receive, planId } = await officeWith(reports);
  await receive('cu.csv');
  given(await call('figures.set', { planId, period: 'DOT1', unit: 'NB06', indicator: 'NB23-04', value: '1195', reason }));
  await receive('moi.csv');
  const effect = given(await call('submissions.effect', { submissionId: 's2' }));
  expect(effect.figures.map(({ indicator }) => indicator)).toEqual(['NB23-06']);
});

test('there is no effect of what stands, nor of a file whose unit nobody knows', async () => {
  const { call, receive } = await officeWith(reports);
  await receive('cu.csv', 'la.csv');
  for (const submissionId of ['s1', 's2'])
    expect(await call('submissions.effect', { submissionId })).toEqual({
      ok: false,
      error: { code: 'nothing-to-answer', submissionId },
    });
});

test('a withdrawal can be taken back: what had come to stand in its place no longer does', async () => {
  const { call, receive, states, figureOf } = await officeWith(reports);
  await receive('cu.csv', 'moi.csv');
  given(await call('submissions.accept', { submissionId: 's2' }));
  given(await call('submissions.withdraw', { submissionId: 's2', reason }));
  expect(await states()).toEqual({ s1: 'standing', s2: 'withdrawn' });
  expect(await call('submissions.restore', { submissionId: 's1', reason })).toMatchObject({ error: { code: 'not-withdrawn' } });
  expect(given(await call('submissions.restore', { submissionId: 's2', reason }))).toEqual({
    restored: 's2',
    superseded: ['s1'],
  });
  expect(await states()).toEqual({ s1: 'superseded', s2: 'standing' });
  expect(await figureOf('NB06', 'NB23-04')).toMatchObject({ value: 1202 });
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('a report withdrawn and sent anew can be restored over the new one', async () => {
  const { call, receive, states, figureOf } = await officeWith(reports);
  await receive('cu.csv');
  given(await call('submissions.withdraw', { submissionId: 's1', reason }));
  await receive('moi.csv');
  expect(given(await call('submissions.restore', { submissionId: 's1', reason }))).toEqual({
    restored: 's1',
    superseded: ['s2'],
  });
  expect(await states()).toEqual({ s1: 'standing', s2: 'superseded' });
  expect(await figureOf('NB06', 'NB23-04')).toMatchObject({ value: 1190 });
  given(await call('submissions.withdraw', { submissionId: 's1', reason }));
  expect(await states()).toEqual({ s1: 'withdrawn', s2: 'standing' });
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('a supplement goes on counting over the report that comes back under it', async () => {
  const { call, receive, states, figureOf } = await officeWith({
    ...reports,
    'bo-sung.csv': { unit: yenKhanh, says: { 'NB23-06': '48/50' } },
  });
  await receive('cu.csv', 'moi.csv', 'bo-sung.csv');
  given(await call('submissions.accept', { submissionId: 's2' }));
  given(await call('submissions.answer', { submissionId: 's3', answers: { replace: 'supplement' } }));
  given(await call('submissions.withdraw', { submissionId: 's2', reason }));
  expect(await states()).toEqual({ s1: 'standing', s2: 'withdrawn', s3: 'standing' });
  expect(await figureOf('NB06', 'NB23-04')).toMatchObject({ value: 1190 });
  expect(await figureOf('NB06', 'NB23-06')).toMatchObject({ numerator: 48 });
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('an acceptance can be taken back: the file waits again and the former stands', async () => {
  const { call, receive, states, figureOf } = await officeWith(reports);
  await receive('cu.csv', 'moi.csv');
  given(await call('submissions.accept', { submissionId: 's2' }));
  const back = given(await call('submissions.retract', { submissionId: 's2', questions: ['replace'] }));
  expect(back).toMatchObject({ outcome: 'needs-review', questions: [{ kind: 'replace', standing: 's1', lacks: [] }] });
  expect(await states()).toEqual({ s1: 'standing', s2: 'waiting' });
  expect(await figureOf('NB06', 'NB23-04')).toMatchObject({ value: 1190 });
  given(await call('submissions.accept', { submissionId: 's2' }));
  expect(await figureOf('NB06', 'NB23-04')).toMatchObject({ value: 1202 });
});

test('taking back whose report it is takes its figures out of that unit', async () => {
  const { call, receive, states, figureOf } = await officeWith(reports);
  await receive('la.csv');
  given(await call('submissions.answer', { submissionId: 's1', answers: { unit: 'NB01' } }));
  expect(await figureOf('NB01', 'NB23-04')).toMatchObject({ value: 7 });
  const back = given(await call('submissions.retract', { submissionId: 's1', questions: ['unit'] }));
  expect(back).toMatchObject({ unit: null, questions: [{ kind: 'unit' }] });
  expect(await states()).toEqual({ s1: 'waiting' });
  expect(await figureOf('NB01', 'NB23-04')).toMatchObject({ state: 'not-reported' });
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('an answer about a cell is taken back and the rest goes on standing; what was never said cannot be', async () => {
  const { call, receive, states, figureOf } = await officeWith(reports);
  await receive('nho-quan.csv');
  given(await call('submissions.answer', { submissionId: 's1', answers: { 'cell:D5': '10' } }));
  expect(await figureOf('NB05', 'NB23-04')).toMatchObject({ value: 10 });
  expect(await call('submissions.retract', { submissionId: 's1', questions: ['cell:D5', 'unit'] })).toMatchObject({
    error: { code: 'nothing-to-answer' },
  });
  given(await call('submissions.retract', { submissionId: 's1', questions: ['cell:D5'] }));
  expect(await figureOf('NB05', 'NB23-04')).toMatchObject({ state: 'needs-review' });
  expect(await figureOf('NB05', 'NB23-06')).toMatchObject({ numerator: 10 });
  expect(await states()).toEqual({ s1: 'standing' });
});

test('all that is ready is accepted in one step; what would lose figures or asks more is left', async () => {
  const { call, receive, states, planId } = await officeWith({
    ...reports,
    'nho-quan-2.csv': { unit: 'LĐLĐ huyện Nho Quan', says: { 'NB23-04': '11' } },
  });
  await receive('cu.csv', 'nho-quan.csv', 'moi.csv', 'nho-quan-2.csv', 'la.csv');
  const done = given(await call('submissions.acceptReady', { planId, period: '6T' }));
  expect(done.accepted.map(({ file }) => file)).toEqual(['moi.csv']);
  expect(done.left.map(({ file }) => file)).toEqual(['nho-quan-2.csv', 'la.csv']);
  expect(await states()).toEqual({ s1: 'superseded', s2: 'standing', s3: 'standing', s4: 'waiting', s5: 'waiting' });
});

test('a figure’s history tells every value it had, from the latest, with who and why', async () => {
  const { call, receive, planId } = await officeWith(reports);
  await receive('cu.csv', 'moi.csv');
  given(await call('submissions.accept', { submissionId: 's2' }));
  given(
    await call('figures.set', {
      planId,
      period: 'DOT1',
      unit: 'NB06',
      indicator: 'NB23-04',
      value: '1205',
      reason: 'điện thoại',
    }),
  );
  given(await call('submissions.withdraw', { submissionId: 's2', reason: 'gửi nhầm' }));
  const ofFigure = async (indicator: string) =>
    given(await call('history.ofFigure', { planId, period: 'DOT1', unit: 'NB06', indicator })).map((entry) => [
      entry.kind,
      entry.file,
      entry.value,
      entry.reason,
    ]);
  expect(await ofFigure('NB23-06')).toEqual([
    ['withdrawn', 'moi.csv', ratio(40, 50), 'gửi nhầm'],
    ['accepted', 'moi.csv', ratio(45, 50), null],
    ['received', 'cu.csv', ratio(40, 50), null],
  ]);
  // Under a figure by hand the unit's own value changes: that is told, the figure stays.
  expect(await ofFigure('NB23-04')).toEqual([
    ['withdrawn', 'moi.csv', count(1205), 'gửi nhầm'],
    ['set-by-hand', null, count(1205), 'điện thoại'],
    ['accepted', 'moi.csv', count(1202), null],
    ['received', 'cu.csv', count(1190), null],
  ]);
});

test('a figure’s history shows what a file said before and after an answer about its cell', async () => {
  const { call, receive, planId } = await officeWith(reports);
  await receive('nho-quan.csv');
  given(await call('submissions.answer', { submissionId: 's1', answers: { 'cell:D5': '10' } }));
  given(await call('submissions.retract', { submissionId: 's1', questions: ['cell:D5'] }));
  const entries = given(await call('history.ofFigure', { planId, period: 'DOT1', unit: 'NB05', indicator: 'NB23-04' }));
  const doubtful = { state: 'needs-review', because: 'not-a-number', percent: null };
  expect(entries.map(({ kind, value }) => [kind, value])).toEqual([
    ['retracted', doubtful],
    ['answered', count(10)],
    ['received', doubtful],
  ]);
});

test('a unit’s history keeps a report that was taken for the unit’s, and no other unit’s', async () => {
  const { call, receive, planId } = await officeWith(reports);
  await receive('la.csv', 'cu.csv');
  given(await call('submissions.answer', { submissionId: 's1', answers: { unit: 'NB01' } }));
  given(
    await call('figures.set', { planId, period: 'DOT1', unit: 'NB01', indicator: 'NB23-04', value: '8', reason: 'điện thoại' }),
  );
  given(await call('submissions.retract', { submissionId: 's1', questions: ['unit'] }));
  const entries = given(await call('history.ofUnit', { planId, unit: 'NB01' }));
  expect(entries.map(({ kind, submissionId, indicator, actor }) => [kind, submissionId, indicator, actor])).toEqual([
    ['retracted', 's1', null, 'an'],
    ['set-by-hand', null, 'NB23-04', 'an'],
    ['answered', 's1', null, 'an'],
    ['received', 's1', null, 'an'],
  ]);
  expect(entries.map(({ at }) => at)).toEqual(
    entries
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
  expect(await call('history.ofUnit', { planId, unit: 'NB99' })).toMatchObject({ error: { code: 'unit-unknown' } });
  const unknown = { planId, period: 'DOT1', unit: 'NB01', indicator: 'NB23-99' };
  expect(await call('history.ofFigure', unknown)).toMatchObject({ error: { code: 'indicator-unknown' } });
});
