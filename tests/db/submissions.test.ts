import { expect, test } from 'vitest';
import { figure, HASH, storesWithPlan, submission } from './samples.ts';

const key = { period: 'DOT1', basis: 'period' } as const;

test('a submission and its figures come back exactly, in the order they were read', () => {
  const { stores } = storesWithPlan();
  const waiting = submission({
    state: 'waiting',
    unit: null,
    answers: { 'row:Biểu 1!B9': 'I2' },
    issues: [
      { severity: 'error', code: 'unit-unknown', sheet: 'Biểu 1', cell: 'A1', indicator: null, found: 'X', candidates: ['U1'] },
    ],
    questions: [{ kind: 'unit', found: 'X', candidates: ['U1'] }],
  });
  stores.submissions.add(waiting, [figure('I2', 5), figure('I1', 0)]);
  expect(stores.submissions.get('s1')).toEqual(waiting);
  expect(stores.submissions.figures('s1')).toEqual([figure('I2', 5), figure('I1', 0)]);
  expect(stores.submissions.get('s2')).toBeNull();
  expect(stores.submissions.figures('s2')).toEqual([]);
});

test('how a typed report came is kept with it and never changes', () => {
  const { database, stores } = storesWithPlan();
  const source = { kind: 'telephone', receivedOn: '2023-06-28', toldBy: 'bà Lan', scan: null } as const;
  const scanned = { ...source, kind: 'paper', scan: { sha256: HASH, file: 'bc.pdf' } } as const;
  stores.submissions.add(submission({ source }), []);
  stores.submissions.add(submission({ id: 's2', state: 'waiting', source: scanned }), []);
  expect(stores.submissions.list('p').map((one) => one.source)).toEqual([source, scanned]);
  const write = (column: string, value: string | null) => () =>
    database.statement(`UPDATE submissions SET ${column} = ? WHERE id = 's2'`).run(value);
  expect(write('received_on', '2023-06-01')).toThrow('what was received does not change');
  expect(write('scan_sha256', null)).toThrow('what was received does not change');
  const dayless = { ...source, receivedOn: null } as unknown as typeof source;
  expect(() => stores.submissions.add(submission({ id: 's3', state: 'withdrawn', source: dayless }), [])).toThrow(
    'submissions_typed_ones_name_their_day',
  );
});

test('two submissions cannot stand for one unit and report; a supplement may stand beside', () => {
  const { stores } = storesWithPlan();
  stores.submissions.add(submission(), []);
  expect(() => stores.submissions.add(submission({ id: 's2' }), [])).toThrow('UNIQUE constraint failed');
  stores.submissions.add(submission({ id: 's3', mode: 'supplement' }), []);
  stores.submissions.add(submission({ id: 's4', state: 'waiting' }), []);
  expect(() => stores.submissions.changeState('s4', 'standing')).toThrow('UNIQUE constraint failed');
  stores.submissions.changeState('s1', 'superseded');
  stores.submissions.changeState('s4', 'standing');
  expect(stores.submissions.ofReport('p', 'U1', key).map(({ id, state }) => [id, state])).toEqual([
    ['s1', 'superseded'],
    ['s3', 'standing'],
    ['s4', 'standing'],
  ]);
});

test('other units, reports and plans are told apart', () => {
  const { stores } = storesWithPlan();
  stores.submissions.add(submission(), []);
  stores.submissions.add(submission({ id: 's2', unit: 'U2' }), []);
  stores.submissions.add(submission({ id: 's3', period: 'NAM', basis: 'cumulative' }), []);
  expect(stores.submissions.ofReport('p', 'U1', key).map(({ id }) => id)).toEqual(['s1']);
  expect(stores.submissions.list('p').map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
  expect(stores.submissions.list('q')).toEqual([]);
});

test('a new reading is what counts, and the former one is kept beside it', () => {
  const { stores, database } = storesWithPlan();
  stores.submissions.add(submission({ state: 'waiting', unit: null }), [figure('I1', 1)]);
  const answered = submission({ answers: { unit: 'U1' }, figureCount: 2 });
  stores.submissions.reread(answered, [figure('I1', 10), figure('I2', 20)]);
  expect(stores.submissions.get('s1')).toEqual(answered);
  expect(stores.submissions.figures('s1')).toEqual([figure('I1', 10), figure('I2', 20)]);
  const readings = database.statement('SELECT reading, numerator FROM submission_figures ORDER BY reading, position').raw().all();
  expect(readings).toEqual([
    [1, 1],
    [2, 10],
    [2, 20],
  ]);
});

test('mode changes with the state only where it is given', () => {
  const { stores } = storesWithPlan();
  stores.submissions.add(submission({ state: 'waiting' }), []);
  stores.submissions.changeState('s1', 'standing', 'supplement');
  stores.submissions.changeState('s1', 'withdrawn');
  expect(stores.submissions.get('s1')).toEqual(submission({ state: 'withdrawn', mode: 'supplement' }));
  expect(() => stores.submissions.changeState('s9', 'withdrawn')).toThrow('s9');
});

test('nothing of a submission is written where one of its figures cannot be', () => {
  const { stores } = storesWithPlan();
  const halfPerson = { ...figure('I2', 0), value: { state: 'reported', amount: { kind: 'count', numerator: 1.5 } } } as const;
  expect(() => stores.submissions.add(submission(), [figure('I1', 1), halfPerson])).toThrow('cannot store REAL');
  expect(stores.submissions.list('p')).toEqual([]);
});

test('a figure that names another file than its submission is refused, for its provenance would be lost', () => {
  const { stores } = storesWithPlan();
  expect(() => stores.submissions.add(submission({ id: 's2' }), [figure('I1', 1, 's1')])).toThrow('given as of s2');
});

test('work that fails leaves nothing behind, in all stores', () => {
  const { stores } = storesWithPlan();
  const fails = () =>
    stores.transaction(() => {
      stores.submissions.add(submission(), [figure('I1', 1)]);
      stores.plans.setDeadline('p', { period: 'DOT1', unit: null, dueOn: '2023-07-05', reason: null });
      throw new Error('then it failed');
    });
  expect(fails).toThrow('then it failed');
  expect([stores.submissions.list('p'), stores.plans.deadlines('p')]).toEqual([[], []]);
  expect(() => stores.transaction(async () => undefined)).toThrow('promise');
});

test.each([
  ['an unknown state', "UPDATE submissions SET state = 'accepted'", 'submissions_state_is_known'],
  ['an unknown mode', "UPDATE submissions SET mode = 'some'", 'submissions_mode_is_known'],
  ['standing without a unit', 'UPDATE submissions SET unit = NULL', 'submissions_what_stands_names_its_unit'],
  ['another file', "UPDATE submissions SET file = 'x'", 'what was received does not change'],
  ['another hash', `UPDATE submissions SET sha256 = '${HASH}'`, 'what was received does not change'],
  ['deletion', 'DELETE FROM submissions', 'submissions are never deleted'],
])('a submission refuses %s', (_what, sql, message) => {
  const { stores, database } = storesWithPlan();
  stores.submissions.add(submission(), []);
  expect(() => database.statement(sql).run()).toThrow(message);
});

test('every reading can be looked up with what was asked, the first one first', () => {
  const { stores } = storesWithPlan();
  const questions = [{ kind: 'unit', found: 'X', candidates: [] }] as const;
  stores.submissions.add(submission({ state: 'waiting', unit: null, questions }), [figure('I1', 1)]);
  stores.submissions.reread(submission({ answers: { unit: 'U1' } }), [figure('I1', 10), figure('I2', 20)]);
  expect(stores.submissions.readings('s1')).toEqual([
    { unit: null, ...key, answers: {}, questions, figures: [figure('I1', 1)] },
    { unit: 'U1', ...key, answers: { unit: 'U1' }, questions: [], figures: [figure('I1', 10), figure('I2', 20)] },
  ]);
  expect(stores.submissions.readings('s2')).toEqual([]);
});
