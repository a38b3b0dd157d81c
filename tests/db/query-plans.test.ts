import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Application, contract, type MethodName } from '#core/contract/contract.ts';
import type { Database } from '#db/database.ts';
import { readMigrations } from '#db/migrate.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { applicationOver } from '../bench/queries/application-over.ts';
import { questions } from '../bench/queries/read-methods.ts';
import { lastPlan, storeTenYears } from '../bench/queries/ten-years.ts';
import { planIdOf, years } from '../bench/table/generated-years.ts';
import { given, temporaryFolder } from '../support/host.ts';

/** Tables that grow with every report, figure, call or reminder: no question goes through all of their rows. */
const growing = [
  'allocations',
  'events',
  'manual_figures',
  'obligation_marks',
  'released_tables',
  'releases',
  'reminders',
  'sent_forms',
  'standing_figures',
  'submission_figures',
  'submission_readings',
  'submissions',
  'taken_back_figures',
] as const;

/** They write, work on files, or read all there is by their nature (backup, verification). */
const others: readonly MethodName[] = [
  ...([
    'plans.load',
    'plans.amend',
    'plans.restoreVersion',
    'plans.setPopulation',
    'plans.begin',
    'plans.copy',
    'plans.remove',
  ] as const),
  ...(['plans.bringBack', 'plans.propose', 'plans.export', 'plans.loadFile'] as const),
  ...(['allocations.set', 'allocations.spread', 'allocations.load', 'allocations.export'] as const),
  ...(['typed.enter', 'typed.compare', 'typed.table', 'scans.keep', 'scans.get', 'drafts.save', 'drafts.remove'] as const),
  ...(['units.import', 'units.export', 'units.edit', 'units.add', 'units.remove'] as const),
  ...(['unitEvents.record', 'unitEvents.check', 'unitEvents.remove', 'unitEvents.load'] as const),
  ...(['obligations.mark', 'obligations.keepFile', 'deadlines.set'] as const),
  ...(['reminders.keep', 'reminders.remove', 'reminders.export'] as const),
  ...(['periods.close', 'periods.reopen', 'periods.closeAgain', 'forms.save', 'forms.make'] as const),
  ...(['submissions.import', 'submissions.answer', 'submissions.accept', 'submissions.withdraw'] as const),
  ...(['submissions.restore', 'submissions.retract', 'submissions.acceptReady', 'submissions.reply'] as const),
  ...(['history.importYear', 'remembered.remove', 'remembered.restore', 'figures.set', 'figures.unset'] as const),
  ...(['reports.preview', 'reports.previewPages', 'reports.printed', 'reports.writePdf'] as const),
  ...(['letters.remind', 'letters.missing', 'letters.return', 'letters.figures'] as const),
  ...(['narrative.export', 'sentences.write', 'recipients.keep', 'views.save', 'views.remove'] as const),
  ...(['releases.noteRecipient', 'evidence.keep', 'evidence.saveCopy'] as const),
  ...(['office.save', 'office.keepLogo', 'reportOptions.save'] as const),
  ...(['templates.check', 'templates.add', 'templates.set', 'templates.remove', 'templates.bringBack'] as const),
  ...(['templates.save', 'templates.fill', 'templates.samples', 'templates.saveSamples'] as const),
  ...(['reports.export', 'data.backup', 'data.restore', 'data.verify', 'tasks.cancel'] as const),
  ...(['data.state', 'data.retry', 'units.takeBackImport', 'lists.ofSubmission', 'lists.export'] as const),
];

let database: Database;
let call: Application['call'];
/** What has been asked of the database since it was last emptied. */
const asked = new Set<string>();

beforeAll(async () => {
  const opened = openDatabase(':memory:');
  if (!opened.ok) throw new Error(opened.error.detail);
  database = opened.value;
  await storeTenYears(database);
  const listened: Database = {
    ...database,
    statement: (sql) => {
      asked.add(sql);
      return database.statement(sql);
    },
  };
  call = applicationOver(listened, '');
  const report = { planId: lastPlan, period: 'NAM' };
  given(await call('periods.close', { planId: planIdOf(years.last - 1), period: 'NAM', reason: 'đã ký' }));
  given(await call('figures.set', { ...report, unit: 'DV007', indicator: 'CT-04', value: '12/40', reason: 'điện thoại' }));
  return () => database.close();
}, 120_000);

/** A plan is the same whatever is asked for. */
function nothingBound(sql: string): readonly unknown[] {
  const named = [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, null]);
  const bare = [...sql.matchAll(/\?/g)].map(() => null);
  return named.length > 0 ? [...bare, Object.fromEntries(named)] : bare;
}

/** Steps of a statement's plan that go through all rows of a growing table. */
function scans(sql: string): readonly string[] {
  const steps = database.statement<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...nothingBound(sql));
  return steps.flatMap(({ detail }) => {
    const name = /^SCAN (\w+)/.exec(detail)?.[1];
    return name !== undefined && isGrowing(tableCalled(sql, name)) ? [`${detail}: ${sql.replace(/\s+/g, ' ')}`] : [];
  });
}

const isGrowing = (table: string): boolean => growing.some((one) => one === table);

/** "s" in "FROM submissions s" is that table. */
const tableCalled = (sql: string, name: string): string =>
  isGrowing(name) ? name : (growing.find((table) => new RegExp(`\\b${table} (AS )?${name}\\b`, 'i').test(sql)) ?? name);

describe('in the data of ten years', () => {
  test('no method is left out', () => {
    const known = [...questions.map(({ method }) => method), ...others];
    expect(Object.keys(contract).filter((method) => !known.some((one) => one === method))).toEqual([]);
  });

  test('a question that goes through all rows would be found', () => {
    expect(scans('SELECT * FROM standing_figures s WHERE s.unit = ?')).toHaveLength(1);
    expect(scans('SELECT count(*) FROM submissions')).toHaveLength(1);
    expect(scans('SELECT * FROM submissions WHERE number = ?')).toEqual([]);
  });

  test.each(questions)('$name finds its rows by a key or an index', async ({ method, input }) => {
    asked.clear();
    await call(method, input as never);
    expect([...asked].flatMap(scans)).toEqual([]);
    expect(asked.size).toBeGreaterThan(0);
  });
});

test('a database of before gets the indexes, and what was in it stays', () => {
  const migrations = readMigrations(join(import.meta.dirname, '../../db/migrations'));
  const file = join(temporaryFolder(), 'a.db');
  const before = migrations.filter(({ name }) => name < '0014');
  const former = openDatabase(file, before);
  if (!former.ok) throw new Error(former.error.detail);
  const by = { at: '2023-07-03T01:02:03.000Z', actor: 'lan', reason: null };
  openStores(former.value).events.append({ kind: 'backed-up', planId: '', file: 'a.saoluu' }, by);
  former.value.close();
  const now = openDatabase(file, migrations);
  if (!now.ok) throw new Error(now.error.detail);
  expect(openStores(now.value).events.ofPlan('')).toMatchObject([{ at: by.at, event: { kind: 'backed-up', file: 'a.saoluu' } }]);
  const plan = now.value.statement<[], { detail: string }>("EXPLAIN QUERY PLAN SELECT * FROM events WHERE plan_id = ''").all();
  expect(plan.map(({ detail }) => detail)).toEqual(['SEARCH events USING INDEX events_of_a_plan (plan_id=?)']);
  now.value.close();
});
