import { expect, test } from 'vitest';
import type { Draft } from '#core/domain/submissions/typed-report.ts';
import { storesWithPlan } from './samples.ts';

const draft = (unit: string | null, numerator: string, savedAt: string): Draft => ({
  planId: 'p',
  period: 'DOT1',
  unit,
  report: {
    source: { kind: 'paper', receivedOn: '2023-06-28', toldBy: null, scan: null },
    rows: [{ indicator: 'I1', basis: 'period', numerator, denominator: '', percent: '' }],
  },
  savedAt,
});

test('one draft for each report, the latest first, replaced when it is saved again', () => {
  const { stores } = storesWithPlan();
  stores.drafts.save(draft('U1', '1', '2023-06-28T01:00:00.000Z'));
  stores.drafts.save(draft(null, '2', '2023-06-28T02:00:00.000Z'));
  stores.drafts.save(draft('U1', '3', '2023-06-28T03:00:00.000Z'));
  expect(stores.drafts.ofPlan('p')).toEqual([
    draft('U1', '3', '2023-06-28T03:00:00.000Z'),
    draft(null, '2', '2023-06-28T02:00:00.000Z'),
  ]);
  expect(stores.drafts.ofPlan('q')).toEqual([]);
  stores.drafts.remove({ planId: 'p', period: 'DOT1', unit: null });
  expect(stores.drafts.ofPlan('p').map(({ unit }) => unit)).toEqual(['U1']);
});
