import { describe, expect, test } from 'vitest';
import { readFormCode } from '#core/domain/forms/form-code.ts';
import { readWorkbook } from '#excel/read/read-workbook.ts';
import { ZipPackage } from '#excel/read/zip/zip-package.ts';
import { given, openTestApplication } from '../support/host.ts';

const planId = 'ninh-binh-2023';
const dot1 = { planId, period: 'DOT1' };

/** An application with the plan and its 16 units; what it writes is held by name. */
async function office() {
  const written = new Map<string, Uint8Array>();
  const application = await openTestApplication({
    handles: {
      write: async (name, bytes) => {
        written.set(name, bytes);
        return true;
      },
    },
  });
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));
  return { ...application, written };
}

describe('the forms of a period', () => {
  test('one for each unit that is asked something, under a name as units use, with a text to send it by', async () => {
    const { call, written } = await office();
    const listed = given(await call('forms.list', dot1));
    expect(listed).toHaveLength(16);
    expect(listed[0]).toMatchObject({ unit: 'NB01', file: expect.stringMatching(/^BC đợt 1 - .+\.xlsx$/), madeAt: null });
    expect(listed[0]?.coveringText).toContain(listed[0]?.file);
    const files = listed.map(({ unit, file }) => ({ unit, file }));
    const made = given(await call('forms.make', { ...dot1, to: { kind: 'files', files } }));
    expect(made).toEqual({ files, cancelled: false });
    expect([...written.keys()].toSorted()).toEqual(listed.map(({ file }) => file).toSorted());
    const [bytes] = written.values();
    const first = given(await readWorkbook(bytes as Uint8Array, 'bieu.xlsx'));
    expect(readFormCode(first.properties?.[0] ?? '')).toMatchObject({ kind: 'read', code: { unit: 'NB01', period: 'DOT1' } });
    expect(given(await call('forms.list', { ...dot1, units: ['NB01'] }))[0]?.madeAt).not.toBeNull();
  });

  test('all of them in one package, and what is done stays done when the rest is stopped', async () => {
    const { call, written, onProgress } = await office();
    given(await call('forms.make', { ...dot1, to: { kind: 'package', file: 'bieu.zip' } }));
    expect(new ZipPackage(Buffer.from(written.get('bieu.zip') ?? [])).names()).toHaveLength(16);
    const stop = onProgress(({ done }) => void (done === 3 && call('tasks.cancel', { task: 'forms' })));
    const listed = given(await call('forms.list', dot1)).map(({ unit, file }) => ({ unit, file }));
    const made = given(await call('forms.make', { ...dot1, to: { kind: 'files', files: listed } }));
    stop();
    expect([made.cancelled, made.files.length]).toEqual([true, 3]);
  });

  test('brings allocated targets and what had been reached before the period', async () => {
    const { call } = await office();
    const entry = {
      unit: 'NB01',
      indicator: 'NB23-04',
      amount: { units: 80, decimals: 0 },
      decision: { number: null, signedOn: null },
    };
    given(await call('allocations.set', { planId, entries: [entry] }));
    given(await call('figures.set', { ...dot1, unit: 'NB01', indicator: 'NB23-04', value: '35', reason: 'gọi điện' }));
    const layout = given(await call('forms.preview', { planId, period: 'DOT2', unit: 'NB01' }));
    const row = layout.sheets[0]?.rows.find(({ cells }) =>
      cells.some(({ value }) => value.kind === 'text' && value.text === 'NB23-04'),
    );
    const texts = row?.cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['≥ 80', '35']));
  });

  test('is laid out by the office, refused where its plan cannot ask it, and taken back', async () => {
    const { call } = await office();
    const { form, isChanged } = given(await call('forms.get', dot1));
    expect(isChanged).toBe(false);
    const short = { ...form, groups: [{ heading: 'Trọng tâm', indicators: ['NB23-10', 'NB23-04'] }], lists: ['works' as const] };
    const { former } = given(await call('forms.save', { ...dot1, form: short }));
    expect(given(await call('forms.list', dot1))[0]?.rows).toBe(2);
    expect(given(await call('forms.get', dot1))).toMatchObject({ isChanged: true, form: short });
    given(await call('forms.save', { ...dot1, form: former }));
    expect(given(await call('forms.get', dot1)).isChanged).toBe(false);
    const strange = { ...form, groups: [{ heading: null, indicators: ['XX-1'] }] };
    expect(await call('forms.save', { ...dot1, form: strange })).toMatchObject({ error: { code: 'indicator-unknown' } });
    expect(await call('forms.list', { ...dot1, units: ['NB99'] })).toMatchObject({ error: { code: 'unit-unknown' } });
  });
});
