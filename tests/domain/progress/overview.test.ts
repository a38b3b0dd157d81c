import { expect, test } from 'vitest';
import type { IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import { overview } from '#core/domain/progress/overview.ts';
import { submission } from '../../support/submissions.ts';
import { board, dated, plan, unit } from './build.ts';

const units = [unit('NB01'), unit('NB02')];
const row = (verdict: string, provisional = false) => ({ verdict, provisional });
/** Only what is counted of a table. */
const table = (...rows: ReturnType<typeof row>[]) => ({ indicators: rows }) as unknown as IndicatorTable;

function seen(facts: Parameters<typeof board>[1] = {}, toReview = 0) {
  const congress = plan({ obligations: [dated('Đại hội', '2023-04-15')] });
  const made = board([congress], { units, period: 'DOT1', ...facts });
  const today = (facts.now ?? '2023-03-01').slice(0, 10);
  const rows = [row('exceeded'), row('not-met', true), row('not-met'), row('insufficient-data', true)];
  return overview({ period: 'DOT1', board: made, table: table(...rows), toReview, changes: [], today });
}

const deadline = { period: 'DOT1', unit: null, dueOn: '2023-06-25' };
const late = { deadlines: [deadline], now: '2023-07-01T02:00:00Z' };

test('targets are counted by verdict; of those not met, how many still have time', () => {
  expect(seen()).toMatchObject({ verdicts: { exceeded: 1, met: 0, 'not-met': 2, 'insufficient-data': 1 }, notMetYet: 1 });
});

test('what has gone by and what is to come, as long as somebody owes it', () => {
  const { overdue, upcoming } = seen({ deadlines: [deadline], now: '2023-06-20T02:00:00Z' });
  expect(overdue).toMatchObject([{ obligation: 'VIEC1', what: 'Đại hội', owed: 2, days: -67 }]);
  expect(upcoming).toMatchObject([{ obligation: 'DOT1', kind: 'report', owed: 2, days: 5 }]);
  const both = [submission(), submission({ id: 's2', unit: 'NB02' })];
  expect(seen({ deadlines: [deadline], submissions: both }).upcoming.map(({ obligation }) => obligation)).toEqual(['VIEC1']);
});

test('one thing to do next: first what waits at the office, then who is late, then who is missing, then the workbooks', () => {
  expect(seen(late, 2).step).toEqual({ kind: 'review', count: 2 });
  expect(seen(late).step).toEqual({ kind: 'remind', obligation: 'DOT1', count: 2 });
  expect(seen({ submissions: [submission()] }).step).toEqual({ kind: 'receive', missing: 1 });
  const both = [submission(), submission({ id: 's2', unit: 'NB02' })];
  expect(seen({ submissions: both }).step).toEqual({ kind: 'export' });
});
