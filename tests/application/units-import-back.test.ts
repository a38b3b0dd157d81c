import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { csvReport } from '../support/reports.ts';

const planId = 'ninh-binh-2023';
const list = `tests/fixtures/corpus/${planId}/don-vi.xlsx`;
const at = (code: string) => `${planId}/${code}`;

async function office() {
  const application = await openTestApplication();
  given(await application.call('plans.load', { planId }));
  return application;
}
type Office = Awaited<ReturnType<typeof office>>;

const everything = async ({ call }: Office) => ({
  units: given(await call('units.profiles', { planId })),
  events: given(await call('unitEvents.list', { planId })).events.map(({ id, on, kind, from, to }) => ({
    id,
    on,
    kind,
    from,
    to,
  })),
});

const bringIn = async ({ call }: Office, file = list) => {
  const { number } = given(await call('units.import', { planId, file }));
  if (number === undefined) throw new Error('nothing was changed');
  return number;
};

/** A workbook that changes three units, adds one and tells of two events, in another order than the plan's. */
async function otherWorkbook(file: string) {
  const other = await office();
  await bringIn(other);
  const contact = { person: 'Bà Lan', position: '', telephone: '', email: '', zalo: '' };
  const changes = [
    { unit: 'NB01', fields: { contact, aliases: ['Tên cũ'] } },
    { unit: 'NB02', fields: { sectors: ['DNNN' as const] } },
    { unit: 'NB03', fields: { name: 'LĐLĐ thị xã Mới' } },
  ];
  given(await other.call('units.edit', { planId, changes }));
  given(
    await other.call('units.add', { planId, unit: '07', fields: { name: 'Công đoàn xã Mới', kind: 'commune', kindLabel: '' } }),
  );
  const decision = { number: null, signedOn: null };
  const event = { decision, on: '2023-07-01' };
  given(await other.call('unitEvents.record', { planId, event: { ...event, kind: 'founded', from: [], to: [at('07')] } }));
  given(await other.call('unitEvents.record', { planId, event: { ...event, kind: 'ended', from: [at('NB08')], to: [] } }));
  given(await other.call('units.export', { planId, file }));
}

test('one step takes back all that a workbook of units and events changed, their order too', async () => {
  const made = await office();
  await bringIn(made);
  const before = await everything(made);
  const file = join(temporaryFolder(), 'don-vi.xlsx');
  await otherWorkbook(file);
  const number = await bringIn(made, file);
  expect(await everything(made)).not.toEqual(before);
  expect(given(await made.call('units.takeBackImport', { planId, number }))).toEqual({
    removed: 1,
    restored: 3,
    events: 2,
    kept: [],
  });
  expect(await everything(made)).toEqual(before);
  expect(await made.call('units.takeBackImport', { planId, number })).toMatchObject({ error: { code: 'units-import-gone' } });
  expect(await made.call('data.verify', {})).toEqual({ ok: true, problems: [] });
  await bringIn(made, file);
  expect((await everything(made)).events).toHaveLength(2);
});

test('a first list taken back leaves a plan without units, but not one that has reported since', async () => {
  const made = await office();
  const number = await bringIn(made);
  const [first] = given(await made.call('units.profiles', { planId })).filter(({ code }) => code === 'NB06');
  const file = join(temporaryFolder(), 'bao-cao.csv');
  writeFileSync(file, csvReport({ unit: 'LĐLĐ huyện Yên Khánh', says: { 'NB23-04': '70' } }));
  given(await made.call('submissions.import', { planId, period: 'DOT1', files: [file] }));
  const back = given(await made.call('units.takeBackImport', { planId, number }));
  expect(back.kept).toContain('NB06');
  const left = given(await made.call('units.profiles', { planId }));
  expect(left.map(({ code }) => code)).toEqual(back.kept);
  expect(left.find(({ code }) => code === 'NB06')).toEqual(first);
  expect(await made.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('a list that changes nothing leaves nothing to take back; a spelling confirmed since stays', async () => {
  const made = await office();
  await bringIn(made);
  expect(given(await made.call('units.import', { planId, file: list }))).not.toHaveProperty('number');
  const file = join(temporaryFolder(), 'don-vi.xlsx');
  await otherWorkbook(file);
  const number = await bringIn(made, file);
  const unknown = given(
    await made.call('submissions.import', { planId, period: 'DOT1', files: ['tests/fixtures/corpus/faulty/don-vi-la.xlsx'] }),
  );
  const submissionId = unknown.files[0]?.submissionId ?? '';
  given(await made.call('submissions.answer', { submissionId, answers: { unit: 'NB01' }, remember: true }));
  given(await made.call('units.takeBackImport', { planId, number }));
  const { aliases } = given(await made.call('units.profiles', { planId })).find(({ code }) => code === 'NB01') ?? {};
  expect(aliases).toHaveLength(1);
  expect(aliases).not.toContain('Tên cũ');
});
