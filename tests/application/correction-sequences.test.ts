import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { given } from '../support/host.ts';
import { officeWith } from '../support/reports.ts';

const [yenKhanh, nhoQuan] = ['LĐLĐ huyện Yên Khánh', 'LĐLĐ huyện Nho Quan'];
/** Whole reports and parts of them, of two units and of one that nobody knows; some cells in doubt. */
const reports = {
  'a1.csv': { unit: yenKhanh, says: { 'NB23-04': '1190', 'NB23-06': '40/50' } },
  'a2.csv': { unit: yenKhanh, says: { 'NB23-04': '1202', 'NB23-06': '45/50' } },
  'a3.csv': { unit: yenKhanh, says: { 'NB23-06': '48/50' } },
  'a4.csv': { unit: yenKhanh, says: { 'NB23-04': 'nhiều' } },
  'b1.csv': { unit: nhoQuan, says: { 'NB23-04': '7', 'NB23-06': 'nhiều' } },
  'b2.csv': { unit: nhoQuan, says: { 'NB23-06': '9/10' } },
  'b3.csv': { unit: nhoQuan, says: { 'NB23-04': '8', 'NB23-06': '10/10' } },
  'x1.csv': { unit: 'LĐLĐ huyện Không Có', says: { 'NB23-04': '3', 'NB23-06': null } },
  'x2.csv': { unit: yenKhanh, time: 'đợt 1 năm 2022', says: { 'NB23-04': '5', 'NB23-06': '1/2' } },
} as const;
const files = Object.keys(reports);
const answers = [
  { replace: 'all' },
  { replace: 'supplement' },
  { unit: 'NB05' },
  { unit: 'NB06', replace: 'all' },
  { year: '2023' },
  { 'cell:D5': '11' },
  { 'cell:D6': '3/4' },
];
const questions = ['replace', 'unit', 'year', 'cell:D5', 'cell:D6'];

/** What an officer does; `which` counts the submissions round. */
const step = fc.record({
  does: fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('import' as const), file: fc.constantFrom(...files) }) },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('accept' as const) }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer' as const), answers: fc.constantFrom(...answers) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('retract' as const), question: fc.constantFrom(...questions) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('withdraw' as const) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('restore' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('set' as const), value: fc.constantFrom('1', '1210') }) },
  ),
  which: fc.nat(20),
  isUndone: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Office = Awaited<ReturnType<typeof officeWith>>;

/** Most often of a submission to which it can be done. */
const meant: Partial<Record<Step['does']['kind'], readonly Submission['state'][]>> = {
  accept: ['waiting'],
  answer: ['waiting', 'standing'],
  restore: ['withdrawn'],
};

const reason = 'thử';
const [indicators, units] = [
  ['NB23-04', 'NB23-06'],
  ['NB05', 'NB06'],
];

/** Does it, and gives what takes it back; null where nothing was done, or nothing takes it back. */
async function act(office: Office, { does, which }: Step): Promise<(() => Promise<unknown>) | null> {
  const { call, planId } = office;
  const before: readonly Submission[] = given(await call('submissions.list', { planId }));
  const fitting = before.filter(({ state }) => (meant[does.kind] ?? [state]).includes(state));
  const among = fitting.length > 0 ? fitting : before;
  const submissionId = among[which % Math.max(1, among.length)]?.id ?? 's0';
  const said = before.find(({ id }) => id === submissionId)?.answers ?? {};
  const undoBy = (done: { ok: boolean }, undo: () => Promise<unknown>) => (done.ok ? undo : null);
  switch (does.kind) {
    case 'import': {
      const [entry] = await office.receive(does.file);
      const isNew = entry?.submissionId != null && !before.some(({ id }) => id === entry.submissionId);
      return isNew ? () => call('submissions.withdraw', { submissionId: String(entry.submissionId), reason }) : null;
    }
    case 'accept': {
      const done = await call('submissions.accept', { submissionId });
      const stands = done.ok && done.value.outcome !== 'rejected' && done.value.questions.length === 0;
      return stands ? () => call('submissions.retract', { submissionId, questions: ['replace'] }) : null;
    }
    case 'answer': {
      const done = await call('submissions.answer', { submissionId, answers: { ...does.answers } });
      const now = given(await call('submissions.list', { planId })).find(({ id }) => id === submissionId)?.answers ?? {};
      const added = Object.keys(now).filter((question) => !(question in said));
      // What was said otherwise before is not undone by saying nothing.
      return added.length === Object.keys(does.answers).length
        ? undoBy(done, () => call('submissions.retract', { submissionId, questions: added }))
        : null;
    }
    case 'retract':
      await call('submissions.retract', { submissionId, questions: [does.question] });
      return null;
    case 'withdraw':
      return undoBy(await call('submissions.withdraw', { submissionId, reason }), () =>
        call('submissions.restore', { submissionId, reason }),
      );
    case 'restore':
      return undoBy(await call('submissions.restore', { submissionId, reason }), () =>
        call('submissions.withdraw', { submissionId, reason }),
      );
    case 'set': {
      const figure = { planId, period: 'DOT1', unit: 'NB06', indicator: 'NB23-04', value: does.value, reason };
      given(await call('figures.set', figure));
      return null;
    }
  }
}

/** Most reports stay, for something to happen to them. */
const isToBeUndone = ({ does, which, isUndone }: Step): boolean => isUndone && (does.kind !== 'import' || which % 4 === 0);

const tableOf = async ({ call, planId }: Office) => given(await call('table.get', { planId, period: 'DOT1' }));

test('whatever is imported, accepted, answered, taken back, withdrawn, restored and set: the data agree with the events, and what is undone leaves the table as it was', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 32, maxLength: 32, size: 'max' }), async (steps) => {
      const office = await officeWith(reports);
      for (const one of steps) {
        const before = await tableOf(office);
        const undo = await act(office, one);
        expect(await office.call('data.verify', {})).toEqual({ ok: true, problems: [] });
        if (undo === null || !isToBeUndone(one)) continue;
        seen.set(one.does.kind, (seen.get(one.does.kind) ?? 0) + 1);
        expect(await undo()).toMatchObject({ ok: true });
        expect(await tableOf(office)).toEqual(before);
        expect(await office.call('data.verify', {})).toEqual({ ok: true, problems: [] });
      }
      await expectHistoryToEndInTable(office);
    }),
    { numRuns: 15, seed: 20_231_121 },
  );
  // Otherwise the property would hold because nothing happens.
  for (const kind of ['import', 'accept', 'answer', 'withdraw', 'restore']) expect(seen.get(kind) ?? 0).toBeGreaterThan(2);
}, 120_000);

/** The figure that the latest entry left is the one that is shown. */
async function expectHistoryToEndInTable({ call, planId, figureOf }: Office) {
  for (const unit of units) {
    for (const indicator of indicators) {
      const [latest] = given(await call('history.ofFigure', { planId, period: 'DOT1', unit, indicator }));
      const value = latest?.value ?? { state: 'not-reported' };
      const shown = await figureOf(unit, indicator);
      expect(shown?.state).toBe(value.state);
      if (value.state === 'reported' && value.amount.kind === 'count') expect(shown?.numerator).toBe(value.amount.numerator);
      if (value.state === 'reported' && value.amount.kind === 'ratio') expect(shown).toMatchObject(pick(value.amount));
    }
  }
}

const pick = ({ numerator, denominator }: { numerator: number; denominator: number }) => ({ numerator, denominator });
