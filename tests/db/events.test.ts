import { expect, test } from 'vitest';
import type { DomainEvent } from '#core/services/ports.ts';
import { by, figure, storesWithPlan, submission, unit } from './samples.ts';

const happened: readonly DomainEvent[] = [
  { kind: 'plan-loaded', planId: 'p', version: 1 },
  { kind: 'submission-answered', planId: 'p', submissionId: 's1', answers: { unit: 'U1' }, state: 'standing' },
  { kind: 'deadline-set', planId: 'p', period: 'DOT1', unit: null, dueOn: '2023-07-05' },
];

test('events come back exactly, in the order in which they happened, with actor and reason', () => {
  const { stores } = storesWithPlan();
  for (const event of happened) stores.events.append(event, by);
  stores.events.append({ kind: 'plan-loaded', planId: 'q', version: 1 }, by);
  stores.events.append({ kind: 'submission-withdrawn', planId: 'p', submissionId: 's1' }, { ...by, reason: 'Gửi nhầm' });
  const records = stores.events.ofPlan('p');
  expect(records.map(({ event }) => event)).toEqual([
    ...happened,
    { kind: 'submission-withdrawn', planId: 'p', submissionId: 's1' },
  ]);
  expect(records[3]).toMatchObject({ at: '2023-07-03T01:02:03.000Z', actor: 'lan', reason: 'Gửi nhầm' });
  expect(records.map(({ id }) => id)).toEqual([1, 2, 3, 5]);
});

const appendOnly = ['events', 'plans', 'units', 'submission_readings', 'submission_figures', 'manual_figures'];

test.each(appendOnly)('%s cannot be edited, deleted or replaced by any statement', (table) => {
  const { stores, database } = storesWithPlan();
  stores.events.append({ kind: 'plan-loaded', planId: 'p', version: 1 }, by);
  stores.units.save('p', [unit('U1', 'Đơn vị')]);
  stores.submissions.add(submission(), [figure('I1', 1)]);
  stores.figures.addManual({
    planId: 'p',
    period: 'DOT1',
    basis: 'period',
    unit: 'U1',
    indicator: 'I1',
    amount: { kind: 'count', numerator: 1 },
    raw: '1',
    reason: 'Điện thoại',
    actor: 'lan',
    at: by.at,
  });
  const rows = () => database.statement(`SELECT * FROM ${table}`).all();
  const before = rows();
  const column = database.statement(`SELECT name FROM pragma_table_info('${table}') LIMIT 1`).pluck().get();
  expect(before.length).toBeGreaterThan(0);
  expect(() => database.statement(`UPDATE ${table} SET ${column} = ${column}`).run()).toThrow(/append-only|kept/);
  expect(() => database.statement(`DELETE FROM ${table}`).run()).toThrow(/append-only|kept/);
  expect(() => database.statement(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`).run()).toThrow(/append-only|kept/);
  expect(rows()).toEqual(before);
});
