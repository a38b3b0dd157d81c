import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { InputOf } from '#core/contract/contract.ts';
import { callErrorSentence, issueSentence, questionSentence } from '#core/text/vi.ts';
import { given } from '../../support/host.ts';
import { officeWith } from '../../support/reports.ts';

const yenKhanh = 'LĐLĐ huyện Yên Khánh';
const nhoQuan = 'LĐLĐ huyện Nho Quan';
const reports = {
  'yk.csv': { unit: yenKhanh, says: { 'NB23-04': '10', 'NB23-06': '40/50' } },
  'yk-moi.csv': { unit: yenKhanh, says: { 'NB23-04': '12', 'NB23-06': '45/50' } },
  'nq.csv': { unit: nhoQuan, says: { 'NB23-04': 'nhiều', 'NB23-06': '10/10' } },
  'nq-sau.csv': { unit: nhoQuan, says: { 'NB23-04': '5', 'NB23-06': '10/10' } },
  'la.csv': { unit: 'LĐLĐ huyện Không Có', says: { 'NB23-04': '7' } },
  'yk-nam.csv': { unit: yenKhanh, time: 'năm 2023', says: { 'NB23-04': '9' } },
};
const period = 'DOT1';
const reason = 'Thường trực đồng ý chốt';

async function office() {
  const made = await officeWith(reports);
  const { call, planId } = made;
  const of = (code = period) => ({ planId, period: code });
  const close = async (code = period, facts: Partial<InputOf<'periods.close'>> = {}) =>
    given(await call('periods.close', { ...of(code), reason, ...facts }));
  const reopen = async (code = period) => given(await call('periods.reopen', { ...of(code), reason: 'Có báo cáo bổ sung' }));
  const shown = async (code = period) => given(await call('table.get', of(code)));
  const numerator = async (indicator = 'NB23-04', code = period) =>
    (await shown(code)).indicators.find((row) => row.code === indicator)?.numerator;
  const changes = async (code = period) => given(await call('periods.changes', of(code)));
  const isWhole = async () => expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
  return { ...made, of, close, reopen, shown, numerator, changes, isWhole };
}

const closedBy = { ok: false, error: { code: 'period-closed', period, label: expect.any(String), actor: 'an' } };

describe('the checks', () => {
  test('name units, submissions, figures and where they are; without a reason nothing is closed', async () => {
    const { call, of, receive, shown, planId } = await office();
    await receive('yk.csv', 'nq.csv', 'yk-moi.csv', 'la.csv');
    const outcome = given(await call('periods.close', of()));
    expect(outcome.closed).toBeNull();
    expect((await shown()).closed).toBeUndefined();
    expect(given(await call('periods.closings', { planId }))).toEqual([]);
    const of4 = outcome.findings.filter((one) => 'indicator' in one && one.indicator === 'NB23-04');
    expect(outcome.findings[0]).toEqual({ kind: 'not-over', lastDay: '2023-06-30' });
    expect(outcome.findings.filter(({ kind }) => kind === 'unit-missing')).toHaveLength(14);
    expect(outcome.findings.filter(({ kind }) => kind === 'submission-waiting')).toEqual([
      { kind: 'submission-waiting', submissionId: 's3', unit: 'NB06', file: 'yk-moi.csv' },
      { kind: 'submission-waiting', submissionId: 's4', unit: null, file: 'la.csv' },
    ]);
    expect(of4).toEqual([{ kind: 'figures-in-review', indicator: 'NB23-04', units: ['NB05'] }]);
    const missing = outcome.findings.find((one) => one.kind === 'figures-missing' && one.indicator === 'NB23-10');
    expect(missing).toEqual({ kind: 'figures-missing', indicator: 'NB23-10', units: ['NB05', 'NB06'] });
    expect(given(await call('periods.check', of()))).toEqual({ findings: outcome.findings });
  });

  test('cumulative figures that do not add up or fall are found, whoever gave them', async () => {
    const { call, of, receive, planId } = await office();
    await receive('yk.csv');
    given(await call('submissions.import', { planId, period: 'NAM', files: ['yk-nam.csv'] }));
    const { findings } = given(await call('periods.check', of('NAM')));
    expect(findings).toContainEqual({ kind: 'cumulative-decreased', indicator: 'NB23-04', units: ['NB06'] });
    expect(given(await call('periods.check', of())).findings.some(({ kind }) => kind === 'cumulative-decreased')).toBe(false);
  });

  test('who, when, by what and why is kept with the table and told', async () => {
    const { close, shown, receive, call, planId, isWhole } = await office();
    await receive('yk.csv');
    const decision = { number: '12/TB-LĐLĐ', signedOn: '2023-07-05' };
    const { closed } = await close(period, { decision });
    expect(closed).toEqual({ at: expect.stringMatching(/^2023-06-20T/), actor: 'an', decision, reason });
    expect((await shown()).closed).toMatchObject(closed ?? {});
    expect(given(await call('periods.closings', { planId }))).toEqual([{ period, note: closed, isClosed: true }]);
    await isWhole();
  });
});

describe('what comes for a closed period', () => {
  test('files and typed reports wait, with the reason; nothing accepts them', async () => {
    const { call, close, of, receive, states, numerator, planId, isWhole } = await office();
    await receive('yk.csv');
    await close();
    const [later] = await receive('yk-moi.csv');
    const [first] = await receive('nq-sau.csv');
    expect(first).toMatchObject({ outcome: 'needs-review', questions: [{ kind: 'closed', period }] });
    expect(later?.questions.map(({ kind }) => kind)).toEqual(['closed', 'replace']);
    expect(first?.issues[0] && issueSentence(first.issues[0])).toContain('đã chốt số liệu');
    expect(first?.questions[0] && questionSentence(first.questions[0])).toContain('chờ đến khi mở lại kỳ');
    const row = { indicator: 'NB23-04', basis: 'period', numerator: '7', denominator: '', percent: '' } as const;
    const source = { kind: 'paper', receivedOn: '2023-06-19', toldBy: null, scan: null } as const;
    const typed = await call('typed.enter', { ...of(), unit: 'NB08', report: { source, rows: [row] }, accept: true });
    expect(given(typed)[0]).toMatchObject({ outcome: 'needs-review', questions: [{ kind: 'closed' }] });

    given(await call('submissions.import', { ...of(), files: ['yk-moi.csv'], accept: true }));
    expect(given(await call('submissions.accept', { submissionId: 's2' }))).toMatchObject({ outcome: 'needs-review' });
    given(await call('submissions.answer', { submissionId: 's2', answers: { replace: 'all' } }));
    const ready = given(await call('submissions.acceptReady', of()));
    expect([ready.accepted, ready.left.length]).toEqual([[], 3]);
    expect(await states()).toEqual({ s1: 'standing', s2: 'waiting', s3: 'waiting', s4: 'waiting' });
    expect(given(await call('submissions.effect', { submissionId: 's3' })).closed).toMatchObject({ period });
    expect(await numerator()).toBe(10);
    expect(given(await call('submissions.list', { planId })).map(({ state }) => state)).toContain('waiting');
    await isWhole();
  });

  test('corrections, withdrawals and figures by hand are refused in plain words', async () => {
    const { call, close, of, receive, isWhole, shown } = await office();
    await receive('yk.csv', 'nq.csv');
    given(await call('figures.set', { ...of(), unit: 'NB06', indicator: 'NB23-04', value: '11', reason: 'điện thoại' }));
    await close();
    const before = await shown();
    const place = { ...of(), unit: 'NB06', indicator: 'NB23-04', reason: 'sửa' };
    const refused = await Promise.all([
      call('figures.set', { ...place, value: '99' }),
      call('figures.unset', place),
      call('submissions.withdraw', { submissionId: 's1', reason: 'nhầm' }),
      call('submissions.answer', { submissionId: 's2', answers: { 'cell:nq!D5': '5' } }),
    ]);
    for (const outcome of refused) expect(outcome).toMatchObject(closedBy);
    const sentence = refused[0]?.ok === false ? callErrorSentence(refused[0].error) : '';
    expect(sentence).toMatch(/^Kỳ .* đã chốt số liệu lúc 20\/6\/2023 .*mở lại kỳ/);
    expect(await shown()).toEqual(before);
    await isWhole();
  });

  test('a withdrawal is not taken back and answers are not retracted; what never counted may go', async () => {
    const { call, close, receive, states, isWhole } = await office();
    await receive('yk.csv', 'nq.csv');
    given(await call('submissions.answer', { submissionId: 's2', answers: { 'cell:nq!D5': '5' } }));
    given(await call('submissions.withdraw', { submissionId: 's1', reason: 'nhầm' }));
    await close();
    expect(await call('submissions.restore', { submissionId: 's1', reason: 'lại' })).toMatchObject(closedBy);
    expect(await call('submissions.retract', { submissionId: 's2', questions: ['cell:nq!D5'] })).toMatchObject(closedBy);
    await receive('yk-moi.csv');
    given(await call('submissions.withdraw', { submissionId: 's3', reason: 'nhầm' }));
    given(await call('submissions.restore', { submissionId: 's3', reason: 'lại' }));
    expect(await states()).toEqual({ s1: 'withdrawn', s2: 'standing', s3: 'waiting' });
    await isWhole();
  });

  test('the year holds the periods within it still; an early period holds nothing that comes later', async () => {
    const { call, close, of, planId, receive, reopen, isWhole } = await office();
    await receive('yk.csv');
    await close();
    const year = given(await call('submissions.import', { planId, period: 'NAM', files: ['yk-nam.csv'] }));
    expect(year.files[0]?.questions).toEqual([]);
    await close('NAM');
    await reopen();
    expect(await call('figures.set', { ...of(), unit: 'NB05', indicator: 'NB23-04', value: '1', reason: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'period-closed', period: 'NAM' },
    });
    await reopen('NAM');
    given(await call('figures.set', { ...of(), unit: 'NB05', indicator: 'NB23-04', value: '1', reason: 'x' }));
    await isWhole();
  });
});

describe('reopening', () => {
  test('lets what waited be taken, and every change since closing is listed with its cause', async () => {
    const { call, close, reopen, receive, of, numerator, changes, planId, isWhole } = await office();
    await receive('yk.csv');
    await close();
    await receive('yk-moi.csv', 'nq-sau.csv');
    expect((await changes()).figures).toEqual([]);
    await reopen();
    const listed = given(await call('submissions.list', { planId }));
    expect(listed.map(({ questions }) => questions.map(({ kind }) => kind))).toEqual([[], ['replace'], []]);
    expect(await numerator()).toBe(10);
    expect(given(await call('submissions.acceptReady', of())).accepted).toHaveLength(2);
    given(await call('figures.set', { ...of(), unit: 'NB08', indicator: 'NB23-04', value: '3', reason: 'điện thoại' }));
    expect(await numerator()).toBe(20);
    const { figures, totals, isClosed, closed } = await changes();
    expect([isClosed, closed.reason]).toEqual([false, reason]);
    const ofCount = figures.filter(({ indicator }) => indicator === 'NB23-04');
    expect(ofCount.map(({ unit, before, after, because }) => [unit, before?.value, after?.value, because])).toEqual([
      ['NB05', null, 5, { kind: 'submission', submissionId: 's3', file: 'nq-sau.csv' }],
      ['NB06', 10, 12, { kind: 'submission', submissionId: 's2', file: 'yk-moi.csv' }],
      ['NB08', null, 3, { kind: 'by-hand', actor: 'an', at: expect.any(String), reason: 'điện thoại' }],
    ]);
    expect(totals.find(({ indicator }) => indicator === 'NB23-04')).toMatchObject({
      before: { numerator: 10, answered: 1 },
      after: { numerator: 20, answered: 3 },
      units: 3,
    });
    await close();
    expect((await changes()).figures).toEqual([]);
    await isWhole();
  });

  test('needs a closed period; closing twice is refused', async () => {
    const { call, close, of } = await office();
    expect(await call('periods.reopen', { ...of(), reason: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'period-not-closed' },
    });
    expect(await call('periods.changes', of())).toMatchObject({ ok: false, error: { code: 'period-never-closed' } });
    await close();
    expect(await call('periods.close', { ...of(), reason })).toMatchObject(closedBy);
    expect(await call('periods.closeAgain', { ...of(), reason })).toMatchObject(closedBy);
    expect(await call('periods.reopen', { ...of(), reason: ' ' })).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
  });

  test('taken back, the former closing holds as it was; not where figures have changed since', async () => {
    const { call, close, reopen, of, shown, receive, isWhole } = await office();
    await receive('yk.csv');
    await close();
    const before = await shown();
    await reopen();
    expect((await shown()).closed).toBeUndefined();
    given(await call('periods.closeAgain', { ...of(), reason: 'Hoàn tác' }));
    expect(await shown()).toEqual(before);
    await isWhole();
    await reopen();
    await receive('nq-sau.csv');
    expect(await call('periods.closeAgain', { ...of(), reason: 'Hoàn tác' })).toMatchObject({
      ok: false,
      error: { code: 'period-changed-since' },
    });
    await isWhole();
  });
});

describe('what is kept', () => {
  test('altered behind the events’ back is found, and what is closed otherwise than they tell', async () => {
    const { call, close, dataDir, isWhole } = await office();
    await close();
    await isWhole();
    const database = new BetterSqlite3(join(dataDir, 'du-lieu.db'));
    database.exec("DROP TRIGGER closings_refuse_update; DELETE FROM closed_periods; UPDATE closings SET content = x'5a5a'");
    database.close();
    const found = await call('data.verify', {});
    expect(found.problems).toEqual([
      'Kế hoạch ninh-binh-2023, kỳ DOT1: số liệu đã chốt bị sửa sau khi chốt.',
      'Kế hoạch ninh-binh-2023, kỳ DOT1: tình trạng chốt số liệu không khớp với nhật ký.',
    ]);
  });

  test('is never changed or deleted, by no statement', async () => {
    const { close, dataDir } = await office();
    await close();
    const database = new BetterSqlite3(join(dataDir, 'du-lieu.db'));
    expect(() => database.exec("UPDATE closings SET period = 'NAM'")).toThrow('does not change');
    expect(() => database.exec('DELETE FROM closings')).toThrow();
    database.close();
  });

  test('a closing that cannot be told is not made: all of it or nothing', async () => {
    const { call, of, dataDir, shown, isWhole } = await office();
    const database = new BetterSqlite3(join(dataDir, 'du-lieu.db'));
    database.exec(
      "CREATE TRIGGER cut BEFORE INSERT ON events WHEN NEW.kind = 'period-closed' BEGIN SELECT RAISE(ABORT, 'cut'); END",
    );
    expect(await call('periods.close', { ...of(), reason })).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(database.prepare('SELECT count(*) FROM closings').pluck().get()).toBe(0);
    database.exec('DROP TRIGGER cut');
    database.close();
    expect((await shown()).closed).toBeUndefined();
    await isWhole();
  });
});

test('days of the year stand still once a period was closed, even where nobody had reported', async () => {
  const { call, close, reopen, planId } = await office();
  await close();
  await reopen();
  const { plan, version } = given(await call('plans.get', { planId }));
  const changed = {
    ...plan,
    emulationPeriods: plan.emulationPeriods.map((one) => ({ ...one, to: one.to.replace('06-30', '06-29') })),
  };
  expect(await call('plans.amend', { version, plan: changed, reason: 'x' })).toMatchObject({
    ok: false,
    error: { code: 'plan-in-use' },
  });
});
