import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { InputOf } from '#core/contract/contract.ts';
import { callErrorSentence } from '#core/text/vi.ts';
import { given } from '../support/host.ts';
import { officeWith } from '../support/reports.ts';

const planId = 'ninh-binh-2023';
const decision = { number: '12/QĐ-LĐLĐ', signedOn: '2023-06-20' };
const identity = (code: string): string => `${planId}/${code}`;
type EventInput = InputOf<'unitEvents.record'>['event'];
const event = (facts: Partial<EventInput> & Pick<EventInput, 'kind' | 'from' | 'to'>): EventInput => ({
  on: '2023-07-01',
  decision,
  ...facts,
});

const office = () => officeWith({ 'NB03.csv': { unit: 'LĐLĐ huyện Hoa Lư', says: { 'NB23-04': '12' } } });
type Office = Awaited<ReturnType<typeof office>>;

const profileOf = async ({ call }: Office, code: string, plan = planId) =>
  given(await call('units.profiles', { planId: plan })).find((unit) => unit.code === code);
const isVerified = async ({ call }: Office) => expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });

test('what a plan says of a unit is edited, told, and taken back by the former values', async () => {
  const made = await office();
  const before = await profileOf(made, 'NB01');
  expect(before).toMatchObject({ identity: 'ninh-binh-2023/NB01', managedBy: null, territory: '', contact: { person: '' } });
  const contact = {
    person: 'Trần Thị Bình',
    position: 'Chủ tịch',
    telephone: '0912 345 678',
    email: 'binh@congdoan.vn',
    zalo: '',
  };
  const fields = {
    territory: 'Phường Đông Thành, phường Tân Thành',
    contact,
    managedBy: identity('NB02'),
    sectors: ['HCSN'] as const,
  };
  const done = given(await made.call('units.edit', { planId, changes: [{ unit: 'NB01', fields }], reason: 'bàn giao' }));
  expect(done.changed).toBe(1);
  expect(await profileOf(made, 'NB01')).toMatchObject(fields);
  const { edits } = given(await made.call('units.history', { planId, unit: 'NB01' }));
  expect(edits.at(-1)).toMatchObject({ actor: 'an', reason: 'bàn giao', before: { territory: '' }, after: fields });
  await isVerified(made);
  given(await made.call('units.edit', { planId, changes: done.former }));
  expect(await profileOf(made, 'NB01')).toEqual(before);
  await isVerified(made);
});

test('a cluster named for the first time answers for itself, and goes again with the name', async () => {
  const made = await office();
  const codes = async () => given(await made.call('units.list', { planId })).map(({ code }) => code);
  const before = await codes();
  const done = given(await made.call('units.edit', { planId, changes: [{ unit: 'NB01', fields: { cluster: 'Cụm số 9' } }] }));
  expect((await codes()).filter((code) => !before.includes(code))).toEqual(['CUM-SO-9']);
  given(await made.call('units.edit', { planId, changes: done.former }));
  expect(await codes()).toEqual(before);
  await isVerified(made);
});

test('a unit is added and taken out again; one with reports stays', async () => {
  const made = await office();
  await made.receive('NB03.csv');
  const added = given(
    await made.call('units.add', {
      planId,
      unit: 'X1',
      fields: { name: 'Công đoàn phường Tây Hoa Lư', kind: 'commune', kindLabel: 'CĐ phường' },
    }),
  );
  expect(added).toMatchObject({ code: 'X1', identity: 'ninh-binh-2023/X1', sectors: ['HCSN', 'DNNN', 'DN_NGOAI_NN'] });
  expect((await made.call('units.add', { planId, unit: 'X1', fields: { name: 'A', kind: 'other', kindLabel: '' } })).ok).toBe(
    false,
  );
  expect(given(await made.call('units.remove', { planId, unit: 'X1' })).former).toEqual(added);
  const refused = await made.call('units.remove', { planId, unit: 'NB03' });
  expect(refused).toEqual({ ok: false, error: { code: 'unit-in-use', unit: 'NB03' } });
  await isVerified(made);
});

test('events are recorded, changed, taken back and brought back, and verify rebuilds them', async () => {
  const made = await office();
  const ended = event({ kind: 'ended', from: [identity('NB02')], to: [], note: 'theo KL 157' });
  const { id, former } = given(await made.call('unitEvents.record', { planId, event: ended, reason: 'QĐ mới' }));
  expect(former).toBeNull();
  expect((await profileOf(made, 'NB02'))?.validTo).toBe('2023-06-30');
  const changed = given(await made.call('unitEvents.record', { planId, id, event: { ...ended, on: '2023-10-01' } }));
  expect(changed).toMatchObject({ id, former: { on: '2023-07-01', note: 'theo KL 157', decision } });
  expect((await profileOf(made, 'NB02'))?.validTo).toBe('2023-09-30');
  await isVerified(made);
  const removed = given(await made.call('unitEvents.remove', { planId, id }));
  expect((await profileOf(made, 'NB02'))?.validTo).toBeNull();
  expect(given(await made.call('unitEvents.list', { planId })).events).toEqual([]);
  given(await made.call('unitEvents.record', { planId, id, event: removed.former }));
  expect(given(await made.call('unitEvents.list', { planId })).events).toMatchObject([{ id, on: '2023-10-01', actor: 'an' }]);
  await isVerified(made);
});

test('a projection that was changed behind the events is found', async () => {
  const made = await office();
  given(await made.call('unitEvents.record', { planId, event: event({ kind: 'ended', from: [identity('NB02')], to: [] }) }));
  const database = new BetterSqlite3(join(made.dataDir, 'du-lieu.db'));
  database.exec("UPDATE unit_events SET on_day = '2023-08-01'; UPDATE plan_units SET territory = 'khác' WHERE code = 'NB01'");
  database.close();
  const { problems } = await made.call('data.verify', {});
  expect(problems).toEqual([
    'Kế hoạch ninh-binh-2023, đơn vị NB01: thông tin đơn vị không khớp với nhật ký.',
    expect.stringContaining('của đơn vị không khớp với nhật ký.'),
  ]);
});

test('a unit renamed in mid-year keeps its identity, is known by both names, and is copied under the new one', async () => {
  const made = await office();
  const kept = (await profileOf(made, 'NB03'))?.name ?? '';
  const before = { name: kept, kind: 'district' as const, kindLabel: 'LĐLĐ cấp huyện' };
  const after = { ...before, name: 'LĐLĐ thành phố Hoa Lư mới' };
  const unit = identity('NB03');
  given(
    await made.call('unitEvents.record', {
      planId,
      event: event({ kind: 'renamed', from: [unit], to: [unit], renaming: { before, after } }),
    }),
  );
  expect(await profileOf(made, 'NB03')).toMatchObject({ name: after.name, aliases: [kept], identity: unit, validFrom: null });
  expect(await made.receive('NB03.csv')).toMatchObject([{ outcome: 'accepted', unit: 'NB03' }]);
  const { versions } = given(await made.call('units.history', { planId, unit: 'NB03' }));
  expect(versions).toEqual([
    { ...before, from: null, to: '2023-06-30' },
    { ...after, from: '2023-07-01', to: null },
  ]);
  const renamed = await made.call('units.edit', { planId, changes: [{ unit: 'NB03', fields: { name: 'Khác' } }] });
  expect(!renamed.ok && callErrorSentence(renamed.error)).toBe(
    'Điều này của đơn vị “NB03” do sự kiện ngày 1/7/2023 quy định. Sửa ở sự kiện đó.',
  );
  const copy = given(await made.call('plans.copy', { planId, year: 2024 })).id;
  expect(await profileOf(made, 'NB03', copy)).toMatchObject({ name: after.name, identity: unit });
  await isVerified(made);
});

test('management changes by an event, and a unit cannot manage itself', async () => {
  const made = await office();
  const moved = (after: string | null) =>
    event({ kind: 'transferred', from: [identity('NB05')], to: [identity('NB05')], transfer: { before: null, after } });
  given(await made.call('unitEvents.record', { planId, event: moved(identity('NB01')) }));
  expect((await profileOf(made, 'NB05'))?.managedBy).toBe(identity('NB01'));
  const itself = await made.call('unitEvents.check', { planId, event: moved(identity('NB05')) });
  expect(given(itself)).toMatchObject([{ kind: 'manages-itself', severity: 'error' }]);
});

test.each<[string, EventInput, string]>([
  ['no successor', event({ kind: 'split', from: [identity('NB02')], to: [] }), 'chưa nêu đơn vị'],
  ['a stranger', event({ kind: 'ended', from: ['x/1'], to: [] }), 'không kế hoạch nào có đơn vị x/1'],
  [
    'one that ended before',
    event({ kind: 'ended', from: [identity('NB01')], to: [], on: '2023-09-01' }),
    'ninh-binh-2023/NB01 đã kết thúc ngày 30/6/2023; ninh-binh-2023/NB01 có hai ngày kết thúc',
  ],
  [
    'a successor that has reports from before',
    event({ kind: 'merged', from: [identity('NB02')], to: [identity('NB03')] }),
    'ninh-binh-2023/NB03 đã có báo cáo trước ngày 1/7/2023 (ninh-binh-2023 DOT1); nếu vẫn hoạt động tiếp thì ghi ở cả hai phía trước và sau',
  ],
  [
    'a cycle',
    event({ kind: 'merged', from: [identity('NB04')], to: [identity('NB01')], on: '2023-10-01' }),
    'ninh-binh-2023/NB04 lại thành đơn vị kế tiếp của chính mình; ninh-binh-2023/NB01 đã kết thúc ngày 30/6/2023',
  ],
])('%s is refused in plain words', async (_, wrong, said) => {
  const made = await office();
  await made.receive('NB03.csv');
  given(
    await made.call('unitEvents.record', {
      planId,
      event: event({ kind: 'merged', from: [identity('NB01')], to: [identity('NB04')] }),
    }),
  );
  const refused = await made.call('unitEvents.record', { planId, event: wrong });
  expect(!refused.ok && callErrorSentence(refused.error)).toBe(`Chưa ghi được sự kiện: ${said}.`);
});

test('an ended unit with reports of later periods is a warning, not a refusal', async () => {
  const made = await officeWith({
    'NB03.csv': { unit: 'LĐLĐ huyện Hoa Lư', time: 'đợt 2 năm 2023', says: { 'NB23-04': '12' } },
  });
  given(await made.call('submissions.import', { planId, period: 'DOT2', files: ['NB03.csv'] }));
  const done = given(
    await made.call('unitEvents.record', { planId, event: event({ kind: 'ended', from: [identity('NB03')], to: [] }) }),
  );
  expect(done.warnings).toMatchObject([{ kind: 'reports-after-end', day: '2023-06-30', reports: ['ninh-binh-2023 DOT2'] }]);
});

test('a plan of the next year made from a list finds the same units again by their names', async () => {
  const made = await office();
  const copy = given(await made.call('plans.copy', { planId, year: 2024, isEmpty: true })).id;
  expect((await made.call('units.known', {})).filter(({ identity: one }) => one === identity('NB01'))).toMatchObject([
    { planId, year: 2023, code: 'NB01' },
    { planId: copy, year: 2024, code: 'NB01' },
  ]);
  for (const { code } of given(await made.call('units.list', { planId: copy })))
    await made.call('units.remove', { planId: copy, unit: code });
  given(await made.call('units.import', { planId: copy, file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));
  expect((await profileOf(made, 'NB01', copy))?.identity).toBe(identity('NB01'));
  expect((await profileOf(made, 'CQ', copy))?.identity).toBe(identity('CQ'));
});
