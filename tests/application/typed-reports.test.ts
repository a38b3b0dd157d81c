import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TypedReport } from '#core/domain/submissions/typed-report.ts';
import { given, temporaryFolder } from '../support/host.ts';
import { officeWith } from '../support/reports.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';

type Basis = 'period' | 'cumulative';

const unit = 'NB06';
const says = (rows: Readonly<Record<string, string>>, basis: Basis = 'period') =>
  Object.entries(rows).map(([indicator, text]) => {
    const [numerator = '', denominator = '', percent = ''] = text.split(' | ');
    return { indicator, basis, numerator, denominator, percent };
  });
const paper = (rows: ReturnType<typeof says>, source: Partial<TypedReport['source']> = {}): TypedReport => ({
  source: { kind: 'paper', receivedOn: '2023-06-15', toldBy: null, scan: null, ...source },
  rows,
});

async function office(reports = {}) {
  const made = await officeWith(reports);
  const { call, planId } = made;
  const enter = async (report: TypedReport, period = 'DOT1', accept = false) =>
    given(await call('typed.enter', { planId, period, unit, report, accept }));
  const scan = async (bytes: Uint8Array, name: string) => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, bytes);
    return call('scans.keep', { file: path });
  };
  const isWhole = async () => expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
  return { ...made, enter, scan, isWhole };
}

test('what was typed counts like what was read, says how it came, and is walked back to its cell', async () => {
  const { call, enter, scan, figureOf, planId, isWhole, bugs } = await office();
  const kept = given(await scan(tinyPdf(['118 / 130']), 'bao cao giay.pdf'));
  const [entry] = await enter(
    paper(says({ 'NB23-04': '1.187', 'NB23-06': '118 | 130 | 90,8%', 'NB23-10': 'chưa có' }), { scan: kept }),
  );
  expect(entry).toMatchObject({ outcome: 'accepted', unit, figures: 3, issues: [], file: 'bao cao giay.pdf' });
  expect(await figureOf(unit, 'NB23-04')).toMatchObject({
    value: 1187,
    source: { kind: 'cell', submissionId: 's1', file: 'bao cao giay.pdf', sheet: 'Nhập tay', raw: '1.187' },
  });
  expect(await figureOf(unit, 'NB23-10')).toMatchObject({ state: 'not-reported' });
  expect(await figureOf(unit, 'NB23-11')).toMatchObject({ state: 'not-reported', source: null });
  const typed = given(await call('typed.get', { submissionId: 's1' }));
  expect(typed).toMatchObject({ unit, period: 'DOT1', report: { source: { scan: kept } } });
  expect(typed?.report.rows.map(({ indicator, numerator }) => [indicator, numerator])).toEqual([
    ['NB23-04', '1.187'],
    ['NB23-06', '118'],
    ['NB23-10', 'chưa có'],
  ]);
  const [told] = given(await call('history.ofUnit', { planId, unit }));
  expect(told).toMatchObject({ kind: 'entered', actor: 'an', reason: 'Báo cáo giấy ngày 15/6/2023' });
  await isWhole();
  expect(bugs).toEqual([]);
});

test('a typed report asks before it replaces another, shows the effect, and can be withdrawn', async () => {
  const { call, enter, receive, figureOf, states, isWhole } = await office({
    'cu.csv': { unit: 'LĐLĐ huyện Yên Khánh', says: { 'NB23-04': '1190', 'NB23-06': '40/50' } },
  });
  await receive('cu.csv');
  const [entry] = await enter(paper(says({ 'NB23-04': '1.202' }), { kind: 'telephone', toldBy: 'bà Lan' }));
  expect(entry).toMatchObject({
    outcome: 'needs-review',
    file: 'Báo qua điện thoại ngày 15/6/2023, bà Lan',
    questions: [{ kind: 'replace', standing: 's1', lacks: ['NB23-06'] }],
  });
  expect(await figureOf(unit, 'NB23-04')).toMatchObject({ value: 1190 });
  const effect = given(await call('submissions.effect', { submissionId: 's2', mode: 'supplement' }));
  expect(effect.figures.map(({ indicator }) => indicator)).toEqual(['NB23-04']);
  given(await call('submissions.answer', { submissionId: 's2', answers: { replace: 'supplement' } }));
  expect([(await figureOf(unit, 'NB23-04'))?.value, (await figureOf(unit, 'NB23-06'))?.value]).toEqual([1202, 80]);
  given(await call('submissions.withdraw', { submissionId: 's2', reason: 'thử' }));
  expect(await figureOf(unit, 'NB23-04')).toMatchObject({ value: 1190 });
  given(await call('submissions.restore', { submissionId: 's2', reason: 'thử' }));
  expect(await states()).toEqual({ s1: 'standing', s2: 'standing' });
  given(await call('submissions.retract', { submissionId: 's2', questions: ['replace'] }));
  expect(await states()).toEqual({ s1: 'standing', s2: 'waiting' });
  await isWhole();
});

test('the same again changes nothing; the same with its scan added is another', async () => {
  const { enter, scan } = await office();
  const rows = says({ 'NB23-04': '7' });
  await enter(paper(rows));
  expect(await enter(paper(rows))).toMatchObject([{ outcome: 'already-imported', submissionId: 's1' }]);
  const kept = given(await scan(tinyPdf(['7']), 'a.pdf'));
  expect(await enter(paper(rows, { scan: kept }), 'DOT1', true)).toMatchObject([{ outcome: 'accepted', submissionId: 's2' }]);
});

test('what cannot be read stays out and is settled in place, as with a file', async () => {
  const { call, enter, figureOf, isWhole } = await office();
  const [entry] = await enter(paper(says({ 'NB23-04': '12 hoặc 13', 'NB23-10': '5' })));
  expect(entry).toMatchObject({ outcome: 'needs-review', issues: [{ code: 'two-numbers', sheet: 'Nhập tay', cell: 'C7' }] });
  expect(await figureOf(unit, 'NB23-04')).toMatchObject({ state: 'needs-review' });
  const [sheet] = given(await call('submissions.sheets', { submissionId: 's1' }));
  expect(sheet?.cells.find(({ row, column }) => row === 6 && column === 2)?.content).toEqual({
    kind: 'text',
    text: '12 hoặc 13',
  });
  const settled = given(await call('submissions.answer', { submissionId: 's1', answers: { 'cell:C7': '13' } }));
  expect(settled).toMatchObject({ outcome: 'accepted', issues: [] });
  expect(await figureOf(unit, 'NB23-04')).toMatchObject({ value: 13, source: { raw: '12 hoặc 13' } });
  const { tables } = given(await call('submissions.review', { submissionId: 's1' }));
  expect(tables[0]?.rows.flatMap(({ answeredCells }) => answeredCells)).toEqual([{ cell: 'C7', own: '12 hoặc 13' }]);
  for (const answers of [{ unit: 'NB01' }, { 'row:B7': 'NB23-10' }, { period: 'NAM' }])
    expect(await call('submissions.answer', { submissionId: 's1', answers })).toMatchObject({
      error: { code: 'nothing-to-answer' },
    });
  expect(given(await call('submissions.suggestions', { submissionId: 's1' }))).toEqual([]);
  await isWhole();
});

test('what the unit is told of a typed report names indicators, not the cells of our form', async () => {
  const { call, enter } = await office();
  await enter(paper(says({ 'NB23-04': '12 hoặc 13' })));
  const { text } = given(await call('submissions.replyText', { submissionId: 's1' }));
  expect(text).toContain('Sáng kiến');
  expect(text).not.toContain('Nhập tay');
  expect(text).not.toMatch(/ô C7/);
});

test('a later emulation period takes its own figures and the cumulative ones from one form, checked against each other', async () => {
  const { call, enter, figureOf, planId } = await office();
  await enter(paper(says({ 'NB23-04': '100' })));
  const both = paper(
    [...says({ 'NB23-04': '30' }), ...says({ 'NB23-04': '90', 'NB23-10': '4', 'NB23-33': '4 | 5' }, 'cumulative')],
    {
      receivedOn: '2023-06-19',
    },
  );
  const told = given(await call('typed.compare', { planId, period: 'DOT2', unit, report: both }));
  expect(told.map(({ basis, issue }) => [basis, issue.code, issue.indicator, issue.candidates])).toEqual([
    ['cumulative', 'periods-do-not-add', 'NB23-04', ['130']],
    ['cumulative', 'cumulative-decreased', 'NB23-04', ['100']],
  ]);
  const entries = await enter(both, 'DOT2');
  expect(entries.map(({ outcome, submissionId }) => [outcome, submissionId])).toEqual([
    ['accepted', 's2'],
    ['accepted', 's3'],
  ]);
  expect(entries[1]?.issues.map(({ code }) => code)).toEqual(['periods-do-not-add', 'cumulative-decreased']);
  expect(await figureOf(unit, 'NB23-04', 'DOT2')).toMatchObject({ value: 30 });
  expect(await figureOf(unit, 'NB23-04', 'NAM')).toMatchObject({ value: 90 });
  // Asked once, for both: what a year's end leaves is the same in the period's own table.
  expect([await figureOf(unit, 'NB23-33', 'DOT2'), await figureOf(unit, 'NB23-33', 'NAM')]).toMatchObject([
    { value: 80 },
    { value: 80 },
  ]);
});

test('paper that came in time is not late because it was typed later', async () => {
  const { call, enter, planId } = await office();
  await enter(paper(says({ 'NB23-04': '1' }), { receivedOn: '2023-06-15' }));
  const status = given(await call('status.get', { planId, period: 'DOT1' }));
  expect(status.units.find((one) => one.unit === unit)).toMatchObject({
    state: 'received',
    receivedAt: '2023-06-15T05:00:00.000Z',
  });
});

describe('what cannot be entered is refused with the reason, and nothing is written', () => {
  const rows = says({ 'NB23-04': '1' });
  test.each<[string, TypedReport, string]>([
    ['a blank form', paper(says({ 'NB23-04': ' ' })), 'nothing-entered'],
    ['a day that is still to come', paper(rows, { receivedOn: '2023-07-01' }), 'day-to-come'],
    ['a scan that nobody kept', paper(rows, { scan: { sha256: 'ab'.repeat(32), file: 'a.pdf' } }), 'file-unreadable'],
    ['an indicator that the plan lacks', paper(says({ 'NB23-99': '1' })), 'indicator-unknown'],
    ['an indicator that is not asked of the unit', paper(says({ 'NB23-24': '1' })), 'indicator-not-asked'],
    ['one figure twice', paper([...rows, ...says({ 'NB23-04': '2' }, 'cumulative')]), 'input-invalid'],
    ['no day at all', paper(rows, { receivedOn: '15/6' }), 'input-invalid'],
  ])('%s', async (_, report, code) => {
    const { call, planId } = await office();
    expect(await call('typed.enter', { planId, period: 'DOT1', unit, report })).toMatchObject({ ok: false, error: { code } });
    expect(given(await call('submissions.list', { planId }))).toEqual([]);
  });

  test('an unknown unit or period', async () => {
    const { call, planId } = await office();
    const report = paper(rows);
    expect(await call('typed.enter', { planId, period: 'DOT1', unit: 'XX', report })).toMatchObject({
      error: { code: 'unit-unknown' },
    });
    expect(await call('typed.enter', { planId, period: 'Q7', unit, report })).toMatchObject({
      error: { code: 'period-unknown' },
    });
  });
});

test('scans are told by their bytes, kept once, and given back as they were', async () => {
  const { call, scan } = await office();
  const pdf = tinyPdf(['a']);
  const kept = given(await scan(pdf, 'một.pdf'));
  const { kind, base64 } = given(await call('scans.get', { sha256: kept.sha256 }));
  expect([kind, Buffer.from(base64, 'base64').equals(pdf)]).toEqual(['pdf', true]);
  // More than one portion, and not a multiple of three.
  const picture = Buffer.concat([readFileSync('resources/pictures/xuat.png'), Buffer.from([1])]);
  const large = given(await scan(picture, 'a.png'));
  const back = given(await call('scans.get', { sha256: large.sha256 }));
  expect(Buffer.from(back.base64, 'base64').equals(picture)).toBe(true);
  expect(await scan(Buffer.from('PK not a picture'), 'a.pdf')).toMatchObject({ error: { code: 'not-a-scan', file: 'a.pdf' } });
  expect(await scan(Buffer.concat([pdf, Buffer.alloc(41 * 1024 * 1024)]), 'b.pdf')).toMatchObject({
    error: { code: 'scan-too-large' },
  });
  expect(await call('scans.get', { sha256: '../../../etc' })).toMatchObject({ error: { code: 'input-invalid' } });
});

test('a draft is kept until its report is entered or it is thrown away', async () => {
  const { call, enter, planId } = await office();
  const report = paper(says({ 'NB23-04': '1' }));
  const place = { planId, period: 'DOT1' };
  given(await call('drafts.save', { ...place, unit, report }));
  given(await call('drafts.save', { ...place, unit: null, report: { ...report, rows: [] } }));
  expect(given(await call('drafts.list', { planId })).map((draft) => [draft.unit, draft.report.rows.length])).toEqual([
    [null, 0],
    [unit, 1],
  ]);
  await enter(report);
  expect(given(await call('drafts.list', { planId })).map((draft) => draft.unit)).toEqual([null]);
  expect(given(await call('drafts.remove', { ...place, unit: null }))).toEqual({ removed: true });
  expect(given(await call('drafts.remove', { ...place, unit: null }))).toEqual({ removed: false });
});
