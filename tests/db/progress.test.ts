import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { ObligationMark } from '#core/domain/progress/obligation.ts';
import type { Reminder } from '#core/domain/progress/reminder.ts';
import { migrate, readMigrations } from '#db/migrate.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { HASH, storesWithPlan, temporaryFolder } from './samples.ts';

const mark = (facts: Partial<ObligationMark> = {}): ObligationMark => ({
  obligation: 'DK1',
  unit: 'U1',
  state: 'received',
  on: '2023-02-10',
  heldOn: '2023-03-08',
  note: 'gửi qua Zalo',
  file: { name: 'Kế hoạch.pdf', sha256: HASH },
  at: '2023-02-10T02:00:00Z',
  actor: 'lan',
  ...facts,
});

const reminder = (facts: Partial<Reminder> = {}): Reminder => ({
  id: 'n1',
  unit: 'U1',
  obligation: 'DOT1',
  way: 'telephone',
  at: '2023-06-27T02:00:00Z',
  actor: 'lan',
  answer: null,
  nextStep: null,
  ...facts,
});

test('marks come back exactly, one for each unit and obligation, and can be taken away', () => {
  const { progress } = storesWithPlan().stores;
  const other = mark({ unit: 'U2', state: 'excused', heldOn: null, note: null, file: null });
  for (const one of [mark({ state: 'waiting' }), other, mark()]) progress.mark('p', one);
  expect(progress.marks('p')).toEqual([mark(), other]);
  expect(progress.marks('q')).toEqual([]);
  progress.unmark('p', mark());
  expect(progress.marks('p')).toEqual([other]);
});

test('reminders stand in the order of their time; an answer is added to the one it is for', () => {
  const { progress } = storesWithPlan().stores;
  const later = reminder({ id: 'a', at: '2023-06-28T02:00:00Z', way: 'letter' });
  progress.keepReminder('p', later);
  progress.keepReminder('p', reminder());
  const answered = reminder({ answer: 'mai gửi', nextStep: 'gọi lại chiều thứ sáu' });
  progress.keepReminder('p', answered);
  expect(progress.reminders('p')).toEqual([answered, later]);
  progress.removeReminder('p', 'n1');
  expect(progress.reminders('p')).toEqual([later]);
});

test('no mark of no day or unknown state, no reminder by an unknown way, no stand-in that nobody told', () => {
  const { stores, database } = storesWithPlan();
  expect(() => stores.progress.mark('p', mark({ on: '10/2/2023' }))).toThrow('came_on_is_a_day');
  expect(() => stores.progress.mark('p', mark({ state: 'lost' as 'waiting' }))).toThrow('state_is_known');
  expect(() => stores.progress.keepReminder('p', reminder({ way: 'fax' as 'zalo' }))).toThrow('way_is_known');
  const insert = `INSERT INTO manual_figures (plan_id, period, basis, unit, indicator, numerator, raw, reason, actor, at, is_stand_in)
    VALUES ('p', 'DOT1', 'period', 'U1', 'A', 1, '1', '', '', '', 1)`;
  expect(() => database.statement(insert).run()).toThrow('only_calls_stand_in');
});

test('a database of before keeps its figures by hand and deadlines: none of them was told, none has a reason', () => {
  const file = join(temporaryFolder(), 'du-lieu.db');
  const all = readMigrations(join(import.meta.dirname, '../../db/migrations'));
  const sqlite = new BetterSqlite3(file);
  migrate(
    sqlite,
    all.slice(
      0,
      all.findIndex(({ name }) => name.endsWith('_progress')),
    ),
    null,
  );
  sqlite.exec(`INSERT INTO plans VALUES ('p', 1, '{"id":"p"}');
    INSERT INTO deadlines (plan_id, period, unit, due_on) VALUES ('p', 'DOT1', '', '2023-06-25');
    INSERT INTO manual_figures (plan_id, period, basis, unit, indicator, numerator, raw, reason, actor, at)
      VALUES ('p', 'DOT1', 'period', 'U1', 'A', 12, '12', 'sửa', 'lan', '2023-06-20T02:00:00Z');`);
  sqlite.close();
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.detail);
  const stores = openStores(opened.value);
  expect(stores.plans.deadlines('p')).toEqual([{ period: 'DOT1', unit: null, dueOn: '2023-06-25', reason: null }]);
  const [kept] = stores.figures.manual('p');
  expect(kept).toMatchObject({ raw: '12', reason: 'sửa' });
  expect(kept?.told).toBeUndefined();
  if (kept) stores.figures.addManual({ ...kept, told: { by: 'chị Hoa', on: '2023-06-21', isStandIn: false } });
  expect(stores.figures.manual('p')[1]?.told).toEqual({ by: 'chị Hoa', on: '2023-06-21', isStandIn: false });
  opened.value.close();
});
