import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { officeWith } from '../support/reports.ts';

const reports = {
  'hoa-lu.csv': { unit: 'LĐLĐ huyện Hoa Lư', says: { 'NB23-03': '2', 'NB23-04': '15' } },
  'gia-vien.csv': { unit: 'LĐLĐ huyện Gia Viễn', says: { 'NB23-03': '0', 'NB23-04': '7' } },
};

// The test's clock stands in the morning of 20 June 2023.
async function office() {
  const made = await officeWith(reports);
  const { call, planId } = made;
  const board = async () => given(await call('progress.get', { planId }));
  const column = async (code: string) => (await board()).obligations.find((one) => one.code === code);
  const cell = async (obligation: string, unit: string) =>
    (await board()).cells.find((one) => one.obligation === obligation && one.unit === unit);
  const setDeadline = async (unit: string | null, period: string, dueOn: string | null, reason = 'bão') =>
    given(await call('deadlines.set', { planId, changes: [{ unit, period, dueOn, reason }] }));
  const isSound = async () => expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
  return { ...made, board, column, cell, setDeadline, isSound };
}

const received = (on: string) => ({ state: 'received' as const, on });

test('deadlines: for all, more time for one, back again; the list says who and why', async () => {
  const { call, planId, cell, setDeadline, isSound } = await office();
  await setDeadline(null, 'DOT1', '2023-06-15', 'công văn 12');
  expect(await cell('DOT1', 'NB03')).toMatchObject({ state: 'overdue', daysLate: 5 });
  const { former } = await setDeadline('NB03', 'DOT1', '2023-06-25');
  expect(await cell('DOT1', 'NB03')).toMatchObject({ state: 'due', dueOn: '2023-06-25', extension: { reason: 'bão' } });
  expect(await cell('DOT1', 'NB04')).toMatchObject({ state: 'overdue' });
  expect(given(await call('deadlines.list', { planId }))).toMatchObject([
    { period: 'DOT1', unit: null, dueOn: '2023-06-15', reason: 'công văn 12', actor: 'an' },
    { period: 'DOT1', unit: 'NB03', dueOn: '2023-06-25', reason: 'bão' },
  ]);
  given(await call('deadlines.set', { planId, changes: former }));
  expect(await cell('DOT1', 'NB03')).toMatchObject({ state: 'overdue', extension: null });
  await isSound();
});

test('what is marked is on the board, is taken back exactly, and can be of no report', async () => {
  const { call, planId, cell, column, isSound } = await office();
  const mark = (obligation: string, unit: string, content: ReturnType<typeof received> | null) =>
    call('obligations.mark', { planId, changes: [{ obligation, unit, mark: content }] });
  expect(await cell('VIEC1', 'NB03')).toMatchObject({ state: 'overdue', dueOn: '2023-04-14' });
  given(await mark('VIEC1', 'NB03', received('2023-04-10')));
  const { former } = given(await mark('VIEC1', 'NB03', received('2023-04-20')));
  expect(await cell('VIEC1', 'NB03')).toMatchObject({ state: 'late', daysLate: 6 });
  given(await call('obligations.mark', { planId, changes: former }));
  expect(await cell('VIEC1', 'NB03')).toMatchObject({ state: 'on-time', receivedOn: '2023-04-10' });
  expect(await column('VIEC1')).toMatchObject({ asked: 16, done: 1, owed: 15, overdue: 15 });
  expect(await mark('DOT1', 'NB03', received('2023-04-10'))).toMatchObject({ error: { code: 'obligation-by-figures' } });
  expect(await mark('VIEC9', 'NB03', received('2023-04-10'))).toMatchObject({ error: { code: 'obligation-unknown' } });
  expect(await mark('VIEC1', 'XX', received('2023-04-10'))).toMatchObject({ error: { code: 'unit-unknown' } });
  expect(await mark('VIEC1', 'NB03', received('2023-07-10'))).toMatchObject({ error: { code: 'day-to-come' } });
  await isSound();
});

test('a file that came with it is kept, checked and backed up', async () => {
  const { call, planId, dataDir, isSound, cell } = await office();
  const file = given(await call('obligations.keepFile', { file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));
  const mark = { state: 'received' as const, on: '2023-02-10', heldOn: '2023-03-08', file };
  given(await call('obligations.mark', { planId, changes: [{ obligation: 'DK1', unit: 'NB03', mark }] }));
  expect(await cell('DK1', 'NB03')).toMatchObject({ state: 'on-time', heldOn: '2023-03-08', file: 'don-vi.xlsx' });
  await isSound();
  expect(await call('data.lastBackup', {})).toEqual({ last: null });
  given(await call('data.backup', { file: join(dataDir, 'a.saoluu') }));
  expect(await call('data.lastBackup', {})).toMatchObject({ last: { file: 'a.saoluu' } });
  const other = await openTestApplication({ dataDir: temporaryFolder() });
  given(await other.call('data.restore', { file: join(dataDir, 'a.saoluu') }));
  expect(await other.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('minimums follow the figures: at least one of each unit', async () => {
  const { cell, receive } = await office();
  expect(await cell('NB23-03', 'NB03')).toMatchObject({ state: 'due', reached: null });
  await receive('hoa-lu.csv', 'gia-vien.csv');
  expect(await cell('NB23-03', 'NB03')).toMatchObject({ state: 'on-time', reached: { numerator: 2 } });
  expect(await cell('NB23-03', 'NB04')).toMatchObject({ state: 'due', reached: { numerator: 0 } });
});

test('reminders: texts name unit, what, day and how late; who was reminded, the answer and the next step are kept', async () => {
  const { call, planId, cell, setDeadline, receive, isSound } = await office();
  await setDeadline(null, 'DOT1', '2023-06-15');
  await receive('gia-vien.csv');
  const texts = given(await call('reminders.texts', { planId, obligation: 'DOT1' }));
  expect(texts).toHaveLength(15);
  const text = texts.find(({ unit }) => unit === 'NB03')?.text ?? '';
  for (const said of ['LĐLĐ huyện Hoa Lư', 'báo cáo Đợt 1 năm 2023', '15/6/2023', 'quá 5 ngày']) expect(text).toContain(said);
  const place = { unit: 'NB03', obligation: 'DOT1' };
  const { ids } = given(await call('reminders.keep', { planId, reminders: [{ ...place, way: 'zalo' }] }));
  const answer = { ...place, id: ids[0] ?? '', way: 'zalo' as const, answer: 'mai gửi', nextStep: 'gọi lại thứ sáu' };
  given(await call('reminders.keep', { planId, reminders: [answer] }));
  expect((await cell('DOT1', 'NB03'))?.reminders).toMatchObject([
    { way: 'zalo', actor: 'an', answer: 'mai gửi', nextStep: 'gọi lại thứ sáu' },
  ]);
  await isSound();
  expect(given(await call('reminders.remove', { planId, ids }))).toEqual({ removed: 1 });
  expect((await cell('DOT1', 'NB03'))?.reminders).toEqual([]);
  const unknown = await call('reminders.keep', { planId, reminders: [{ ...answer, id: 'x' }] });
  expect(unknown).toMatchObject({ error: { code: 'reminder-unknown' } });
  await isSound();
});

test('the official list of those missing is a workbook that a second reader reads', async () => {
  const { call, planId, dataDir, setDeadline, receive } = await office();
  await setDeadline(null, 'DOT1', '2023-06-15');
  await receive('gia-vien.csv');
  const file = join(dataDir, 'chua-nop.xlsx');
  expect(given(await call('reminders.export', { planId, obligation: 'DOT1', file }))).toEqual({
    file: 'chua-nop.xlsx',
    rows: 15,
  });
  const sheet = Object.values(read(readFileSync(file)).Sheets)[0];
  const text = sheet ? utils.sheet_to_csv(sheet) : '';
  for (const said of ['DANH SÁCH ĐƠN VỊ CHƯA NỘP BÁO CÁO', 'Báo cáo Đợt 1 năm 2023', 'LĐLĐ huyện Hoa Lư', 'trong đó quá hạn 15'])
    expect(text).toContain(said);
  expect(text).not.toContain('LĐLĐ huyện Gia Viễn');
});

test('the overview: what is in, what is due, what changed, what to do next', async () => {
  const { call, planId, setDeadline, receive } = await office();
  const overview = async () => given(await call('overview.get', { planId, period: 'DOT1' }));
  expect(await overview()).toMatchObject({ step: { kind: 'receive', missing: 16 }, reports: { expected: 16, received: 0 } });
  await receive('hoa-lu.csv', 'gia-vien.csv');
  await setDeadline(null, 'DOT1', '2023-06-15');
  const seen = await overview();
  expect(seen).toMatchObject({ step: { kind: 'remind', obligation: 'DOT1', count: 14 }, dueOn: '2023-06-15' });
  expect(seen.reports).toEqual({ expected: 16, received: 2, waiting: 0, overdue: 14 });
  expect(seen.overdue.map(({ obligation, owed }) => [obligation, owed])).toEqual([
    ['VIEC1', 16],
    ['DOT1', 14],
  ]);
  expect(seen.changes).toMatchObject([
    { kind: 'received', count: 2, units: ['NB04', 'NB03'] },
    { kind: 'deadline-set', count: 1, units: [] },
  ]);
  expect(Object.values(seen.verdicts).reduce((sum, count) => sum + count, 0)).toBe(38);
});
