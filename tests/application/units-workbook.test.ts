import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InputOf } from '#core/contract/contract.ts';
import { run } from '../../electron/cli/run.ts';
import { given, openTestApplication } from '../support/host.ts';

const planId = 'ninh-binh-2023';
const list = 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx';
const at = (code: string): string => `${planId}/${code}`;
const decision = { number: '12/QĐ-LĐLĐ', signedOn: '2023-06-20' };
type EventInput = InputOf<'unitEvents.record'>['event'];

async function office() {
  const application = await openTestApplication();
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: list }));
  return application;
}
type Office = Awaited<ReturnType<typeof office>>;

const everything = async ({ call }: Office) => ({
  units: given(await call('units.profiles', { planId })),
  events: given(await call('unitEvents.list', { planId })).events.map(
    ({ at: _at, actor: _actor, reason: _reason, ...event }) => event,
  ),
});

/** A province with something in every field and an event of every kind. */
async function filled(made: Office) {
  const contact = {
    person: 'Trần Thị Bình',
    position: 'Chủ tịch',
    telephone: '0912345678',
    email: 'binh@congdoan.vn',
    zalo: '0912',
  };
  given(
    await made.call('units.edit', {
      planId,
      changes: [
        { unit: 'NB01', fields: { contact, territory: 'Phường A;\nxã B', aliases: ['H. Hoa Lư', 'Hoa Lu'], sectors: ['DNNN'] } },
        { unit: 'NB02', fields: { managedBy: at('NB01'), validFrom: '1997-11-01', sectors: [] } },
        { unit: 'CQ', fields: { contact } },
      ],
    }),
  );
  given(
    await made.call('units.add', { planId, unit: '07', fields: { name: 'Công đoàn xã Mới', kind: 'commune', kindLabel: '' } }),
  );
  const before = { name: 'LĐLĐ huyện Cũ', kind: 'district', kindLabel: 'LĐLĐ cấp huyện' } as const;
  const events: readonly Omit<EventInput, 'on' | 'decision'>[] = [
    { kind: 'founded', from: [], to: [at('07')], note: 'lập mới; theo 4251' },
    {
      kind: 'renamed',
      from: [at('NB03')],
      to: [at('NB03')],
      renaming: { before, after: { ...before, name: 'LĐLĐ thị xã Mới' } },
    },
    { kind: 'merged', from: [at('NB04'), at('NB05')], to: [at('NB04')] },
    { kind: 'split', from: [at('NB06')], to: [at('NB06'), at('07')] },
    { kind: 'transferred', from: [at('NB07')], to: [at('NB07')], transfer: { before: null, after: at('NB01') } },
    { kind: 'ended', from: [at('NB08')], to: [] },
  ];
  for (const event of events)
    given(await made.call('unitEvents.record', { planId, event: { on: '2023-07-01', decision, ...event } }));
}

test('what the workbook of units is written with comes back unchanged, here and on another machine', async () => {
  const made = await office();
  await filled(made);
  const file = join(made.dataDir, 'don-vi.xlsx');
  const before = await everything(made);
  const written = given(await made.call('units.export', { planId, file }));
  expect(written).toMatchObject({ sheets: 2, rows: before.units.length + before.events.length });
  const again = given(await made.call('units.import', { planId, file }));
  expect(again).toMatchObject({ added: 0, updated: 0, events: { added: 0, updated: 0, unchanged: 6, refused: [] } });
  expect(await everything(made)).toEqual(before);

  const other = await openTestApplication();
  given(await other.call('plans.load', { planId }));
  const first = given(await other.call('units.import', { planId, file }));
  expect(first.events).toMatchObject({ added: 6, refused: [] });
  expect(await everything(other)).toEqual(before);
  expect(await other.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('the plain list goes on working, and leaves what it has no column for', async () => {
  const made = await office();
  await filled(made);
  const before = await everything(made);
  const plain = given(await made.call('units.import', { planId, file: list }));
  // Sectors of NB01 and NB02 had been changed: the list has a column for them.
  expect(plain).toEqual({ added: 0, updated: 2, unchanged: 14, number: expect.any(Number) });
  const { units } = await everything(made);
  const [first] = units;
  expect(first).toEqual({ ...before.units[0], sectors: ['HCSN', 'DNNN', 'DN_NGOAI_NN'] });
});

/** The command line over a folder of its own, its answer as JSON. */
async function typed(dataDir: string, ...argv: readonly string[]) {
  const told: string[] = [];
  const status = await run([...argv, '--data', dataDir], { answer: (text) => told.push(text), say: () => {} });
  return { status, text: told.join('\n') };
}

test('the command line records, lists, shows and removes events, and tells a restated table', async () => {
  const made = await office();
  const { dataDir } = made;
  await made.close();
  const of = ['--plan', planId];
  const added = await typed(
    dataDir,
    'units',
    'events',
    'add',
    'merged',
    '--from',
    'NB01,NB02',
    '--to',
    'NB02',
    '--on',
    '2023-07-01',
    '--decision',
    '5/QĐ',
    ...of,
    '--json',
  );
  expect(added.status).toBe(0);
  const { id } = JSON.parse(added.text) as { id: string };
  const listed = JSON.parse((await typed(dataDir, 'units', 'events', ...of, '--json')).text);
  expect(listed.events).toMatchObject([{ id, on: '2023-07-01', from: [at('NB01'), at('NB02')], to: [at('NB02')] }]);
  expect((await typed(dataDir, 'units', 'events', ...of)).text).toContain('Sáp nhập');
  expect((await typed(dataDir, 'units', 'show', 'NB01', ...of)).text).toContain('đến hết 30/6/2023');
  const table = await typed(dataDir, 'table', ...of, '--period', 'DOT1', '--restated', '2023-07-01');
  expect(table.text).toContain('Số liệu quy đổi theo danh sách đơn vị ngày 01/7/2023');
  const json = JSON.parse((await typed(dataDir, 'table', ...of, '--period', 'DOT1', '--restated', '2023-07-01', '--json')).text);
  expect(json.tree).toEqual({ kind: 'restated', on: '2023-07-01' });
  const plain = JSON.parse((await typed(dataDir, 'table', ...of, '--period', 'DOT1', '--json')).text);
  expect(plain).not.toHaveProperty('tree');
  const out = join(dataDir, 'bieu.xlsx');
  expect(
    (await typed(dataDir, 'export', 'all', ...of, '--period', 'DOT1', '--out', out, '--restated', '2023-07-01')).status,
  ).toBe(0);
  expect(existsSync(out)).toBe(true);
  const refused = await typed(dataDir, 'units', 'events', 'add', 'ended', '--from', 'NB99', '--on', '2023-07-01', ...of);
  expect(refused.status).toBe(2);
  expect((await typed(dataDir, 'units', 'events', 'remove', id, ...of)).status).toBe(0);
  expect((await typed(dataDir, 'units', 'events', ...of)).text).toBe('Chưa có sự kiện nào.');
  const file = join(dataDir, 'don-vi.xlsx');
  expect((await typed(dataDir, 'units', 'export', ...of, '--out', file)).status).toBe(0);
  expect(JSON.parse((await typed(dataDir, 'units', 'events', 'load', file, ...of, '--json')).text)).toEqual({
    added: 0,
    updated: 0,
    unchanged: 0,
    refused: [],
  });
  expect((await typed(dataDir, 'units', '--help')).text).toContain('units events add');
});
