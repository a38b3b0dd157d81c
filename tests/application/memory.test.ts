import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAnswers } from '../../electron/cli/commands/answers-typed.ts';
import { run } from '../../electron/cli/run.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { type FileCell, xlsxFile } from '../support/xlsx-file.ts';

const corpus = 'tests/fixtures/corpus';
const planId = 'ninh-binh-2023';
const strange = 'Chương trình phúc lợi cho đoàn viên, người lao động';

async function ready() {
  const application = await openTestApplication();
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: join(corpus, planId, 'don-vi.xlsx') }));
  const folder = temporaryFolder();
  const send = async (name: string, rows: readonly (readonly FileCell[])[], period = 'DOT1') => {
    const file = join(folder, name);
    writeFileSync(file, xlsxFile({ sheets: [{ name: `Biểu ${period}`, rows }] }));
    return given(await application.call('submissions.import', { planId, period, files: [file] })).files[0];
  };
  return { ...application, send };
}

type Office = Awaited<ReturnType<typeof ready>>;

const head = (time: string) => [['LĐLĐ TỈNH NINH BÌNH'], ['LĐLĐ HUYỆN YÊN KHÁNH'], [`BÁO CÁO CHỈ TIÊU THI ĐUA ${time}`]];
const first = [
  ...head('ĐỢT 1 NĂM 2023'),
  ['TT', 'Chỉ tiêu', 'Số liệu A', 'Số liệu B'],
  [1, 'Sáng kiến được các cấp công nhận', 60, 72],
  [2, strange, 5, 6],
];
/** The same layout half a year later: other figures, the table further down. */
const second = [
  ...head('NĂM 2023'),
  ['(Kèm theo công văn của LĐLĐ huyện)'],
  ['TT', 'Chỉ tiêu', 'Số liệu A', 'Số liệu B'],
  [1, 'Sáng kiến được các cấp công nhận', 110, 140],
  [2, strange, 8, 9],
];

const suggestionsFor = async ({ call }: Office, submissionId: string | null | undefined) =>
  given(await call('submissions.suggestions', { submissionId: submissionId ?? '' })).map(
    ({ question, answer }) => `${question}=${answer}`,
  );

const remember = async ({ call }: Office, submissionId: string | null | undefined, answers: Record<string, string>) =>
  given(await call('submissions.answer', { submissionId: submissionId ?? '', answers, remember: true }));

/** Of the unit that sends the reports. */
const initiatives = async ({ call }: Office, period: string) =>
  given(await call('table.get', { planId, period }))
    .indicators.find(({ code }) => code === 'NB23-04')
    ?.units.find(({ unit }) => unit === 'NB06')?.value;

test('remembered answers are offered for the next report of the layout in its own cells, and apply only when given', async () => {
  const office = await ready();
  const sent = await office.send('bc1.xlsx', first);
  expect(sent).toMatchObject({ outcome: 'needs-review', unit: 'NB06', questions: [{ kind: 'layout' }] });
  await remember(office, sent?.submissionId, { 'column:Biểu DOT1': 'D', 'row:Biểu DOT1!B6': '-' });

  const next = await office.send('bc2.xlsx', second, 'NAM');
  expect(next).toMatchObject({ outcome: 'needs-review', unit: 'NB06', questions: [{ kind: 'layout' }] });
  expect(await initiatives(office, 'NAM')).toBe(null);
  expect(await suggestionsFor(office, next?.submissionId)).toEqual(['column:Biểu NAM=D', 'row:Biểu NAM!B7=-']);

  given(await office.call('submissions.answer', { submissionId: next?.submissionId ?? '', answers: { 'column:Biểu NAM': 'D' } }));
  expect(await initiatives(office, 'NAM')).toBe(140);
  expect(await suggestionsFor(office, next?.submissionId)).toEqual(['row:Biểu NAM!B7=-']);
});

test('what was not asked to be remembered, is another unit’s or of another layout, is not offered', async () => {
  const office = await ready();
  const sent = await office.send('bc1.xlsx', first);
  given(
    await office.call('submissions.answer', { submissionId: sent?.submissionId ?? '', answers: { 'row:Biểu DOT1!B6': '-' } }),
  );
  expect(
    given(await office.call('submissions.answer', { submissionId: 's1', answers: { 'column:Biểu DOT1': 'D' } })),
  ).toMatchObject({
    outcome: 'accepted',
  });
  const next = await office.send('bc2.xlsx', second, 'NAM');
  expect(await suggestionsFor(office, next?.submissionId)).toEqual([]);
  await remember(office, next?.submissionId, { 'column:Biểu NAM': 'D' });

  const otherUnit = second.map((row) => row.map((cell) => (cell === 'LĐLĐ HUYỆN YÊN KHÁNH' ? 'LĐLĐ HUYỆN GIA VIỄN' : cell)));
  const ofOther = await office.send('bc3.xlsx', otherUnit, 'NAM');
  expect(ofOther).toMatchObject({ questions: [{ kind: 'layout' }] });
  expect(await suggestionsFor(office, ofOther?.submissionId)).toEqual([]);

  const otherLabel = second.map((row) => row.map((cell) => (cell === strange ? `${strange} năm nay` : cell)));
  const ofOtherLayout = await office.send('bc4.xlsx', otherLabel, 'NAM');
  expect(await suggestionsFor(office, ofOtherLayout?.submissionId)).toEqual([]);
});

test('all that is remembered is listed, and can be removed without touching what was answered with it', async () => {
  const office = await ready();
  const sent = await office.send('bc1.xlsx', first);
  await remember(office, sent?.submissionId, { 'column:Biểu DOT1': 'D', 'row:Biểu DOT1!B6': '-' });
  const unknown = given(
    await office.call('submissions.import', { planId, period: 'DOT1', files: [join(corpus, 'faulty/don-vi-la.xlsx')] }),
  );
  await remember(office, unknown.files[0]?.submissionId, { unit: 'NB01' });

  const listed = await office.call('remembered.list', {});
  expect(
    listed.map(({ kind, unit, question, answer, wording, actor }) => [kind, unit, question, answer, wording, actor]),
  ).toEqual([
    ['alias', 'NB01', null, 'NB01', expect.any(String), 'an'],
    ['answer', 'NB06', 'column:Biểu DOT1', 'D', 'Số liệu B', 'an'],
    ['answer', 'NB06', 'row:Biểu DOT1!B6', '-', strange, 'an'],
  ]);
  for (const { id } of listed.slice(0, 2))
    expect(await office.call('remembered.remove', { id })).toEqual({ ok: true, value: { removed: true } });
  expect(await office.call('remembered.remove', { id: listed[0]?.id ?? '' })).toEqual({ ok: true, value: { removed: false } });
  expect((await office.call('remembered.list', {})).map(({ question }) => question)).toEqual(['row:Biểu DOT1!B6']);

  const next = await office.send('bc2.xlsx', second, 'NAM');
  expect(await suggestionsFor(office, next?.submissionId)).toEqual([]);
  expect(await initiatives(office, 'DOT1')).toBe(72);
  given(await office.call('submissions.withdraw', { submissionId: unknown.files[0]?.submissionId ?? '', reason: 'thử' }));
  const again = given(
    await office.call('submissions.import', { planId, period: 'DOT1', files: [join(corpus, 'faulty/don-vi-la.xlsx')] }),
  );
  expect(again.files[0]).toMatchObject({ unit: null, questions: [{ kind: 'unit' }] });
  expect(await office.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('a removed memory is put back as it was given, unless something newer is in its place', async () => {
  const office = await ready();
  const sent = await office.send('bc1.xlsx', first);
  await remember(office, sent?.submissionId, { 'column:Biểu DOT1': 'D', 'row:Biểu DOT1!B6': '-' });
  const unknown = given(
    await office.call('submissions.import', { planId, period: 'DOT1', files: [join(corpus, 'faulty/don-vi-la.xlsx')] }),
  );
  await remember(office, unknown.files[0]?.submissionId, { unit: 'NB01' });
  const before = await office.call('remembered.list', {});
  const restore = async (id: string) => given(await office.call('remembered.restore', { id })).restored;
  expect(await restore(before[0]?.id ?? '')).toBe(false);
  for (const { id } of before) given(await office.call('remembered.remove', { id }));
  expect(await office.call('remembered.list', {})).toEqual([]);
  for (const { id } of before) expect(await restore(id)).toBe(true);
  const inOrder = (list: typeof before) => list.toSorted((a, b) => a.id.localeCompare(b.id));
  expect(inOrder(await office.call('remembered.list', {}))).toEqual(inOrder(before));
  const next = await office.send('bc2.xlsx', second, 'NAM');
  expect(await suggestionsFor(office, next?.submissionId)).toContain('column:Biểu NAM=D');

  const column = before.find(({ question }) => question === 'column:Biểu DOT1')?.id ?? '';
  given(await office.call('remembered.remove', { id: column }));
  await remember(office, next?.submissionId, { 'column:Biểu NAM': 'D' });
  expect(await restore(column)).toBe(false);
  expect(await restore('không có')).toBe(false);
  expect(await office.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('a row of a report that stands can be remembered too, and is offered once the next one has come in', async () => {
  const office = await ready();
  const plain = (figure: number) => [
    ...head('ĐỢT 1 NĂM 2023'),
    ['TT', 'Chỉ tiêu', 'Thực hiện'],
    [1, 'Sáng kiến được các cấp công nhận', figure],
    [2, strange, 5],
  ];
  const sent = await office.send('bc1.xlsx', plain(72));
  await remember(office, sent?.submissionId, { 'row:B5': '-' });
  expect(await initiatives(office, 'DOT1')).toBe(null);
  const corrected = await office.send('bc2.xlsx', plain(74));
  expect(await suggestionsFor(office, corrected?.submissionId)).toEqual(['row:Biểu DOT1!B5=-']);
  expect(await suggestionsFor(office, sent?.submissionId)).toEqual([]);
  expect(await office.call('submissions.suggestions', { submissionId: 's9' })).toMatchObject({
    error: { code: 'submission-unknown' },
  });
});

test('the command line says what was answered before, as it is typed, lists it and removes it', async () => {
  const folder = temporaryFolder();
  const tdkt = async (...argv: readonly string[]) => {
    const lines: string[] = [];
    const say = (text: string) => void lines.push(text);
    const status = await run([...argv, '--data', join(folder, 'data')], { answer: say, say: () => undefined });
    return { status, text: lines.join('\n') };
  };
  const importFile = (name: string, rows: readonly (readonly FileCell[])[]) => {
    writeFileSync(join(folder, name), xlsxFile({ sheets: [{ name: 'Biểu', rows }] }));
    return tdkt('import', join(folder, name), '--plan', planId, '--period', name.startsWith('nam') ? 'NAM' : 'DOT1');
  };
  await tdkt('plan', 'load', planId);
  await tdkt('units', 'import', join(corpus, planId, 'don-vi.xlsx'), '--plan', planId);
  expect((await tdkt('remembered')).text).toContain('Chưa ghi nhớ gì');
  await importFile('dot1.xlsx', first);
  const id = JSON.parse((await tdkt('submissions', '--plan', planId, '--json')).text)[0].id;
  expect((await tdkt('answer', id, 'column=D', '--remember')).status).toBe(0);

  const next = await importFile('nam.xlsx', second);
  expect(next.text).toMatch(/Theo lần trước \(.+\): answer \S+ "column:Biểu=D"/);
  const [{ id: memoryId }] = JSON.parse((await tdkt('remembered', '--json')).text);
  expect((await tdkt('remembered')).text).toContain('Số liệu B');
  expect(await tdkt('remembered', 'remove', memoryId)).toMatchObject({ status: 0 });
  expect((await tdkt('remembered', 'remove', memoryId)).status).toBe(2);
  expect((await tdkt('remembered', '--json')).text).toBe('[]');
});

test('answers about a sheet are typed with its name, even one that holds an equals sign', () => {
  expect(readAnswers(['column:A=B=F', 'row-of:Biểu 1=7', 'row-of=7', 'column=ab'])).toEqual({
    ok: true,
    value: { 'column:A=B': 'F', 'row-of:Biểu 1': '7', 'row-of': '7', column: 'ab' },
  });
});
