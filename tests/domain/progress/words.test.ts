import { expect, test } from 'vitest';
import type { ObligationCell } from '#core/domain/progress/obligation.ts';
import { cellSentence, cellText } from '#core/text/vi-board.ts';
import { changeSentence } from '#core/text/vi-overview.ts';
import { momentSeen } from '#core/text/vi-window.ts';

const cell = (facts: Partial<ObligationCell>): ObligationCell => ({
  obligation: 'DOT1',
  unit: 'NB01',
  state: 'due',
  dueOn: '2023-06-25',
  extension: null,
  receivedOn: null,
  daysLate: 0,
  heldOn: null,
  note: null,
  file: null,
  telephoned: 0,
  reached: null,
  reminders: [],
  ...facts,
});

test('a cell says its state by a sign, never by colour alone, and the one fact that matters', () => {
  expect(cellText(cell({}))).toBe('○ 25/6');
  expect(cellText(cell({ dueOn: null }))).toBe('○');
  expect(cellText(cell({ state: 'overdue', daysLate: 1318 }))).toBe('! 1.318 ngày');
  expect(cellText(cell({ state: 'late', receivedOn: '2023-06-27', daysLate: 2 }))).toBe('◷ 27/6');
  expect(cellText(cell({ state: 'on-time', receivedOn: '2023-02-10', heldOn: '2023-03-08' }))).toBe('✓ 8/3');
  expect(cellText(cell({ state: 'on-time', reached: { numerator: 118, denominator: 130 } }))).toBe('✓ 118/130');
});

test('the whole of it stands in one sentence', () => {
  const extended = cell({ state: 'overdue', daysLate: 3, extension: { reason: 'bão' }, telephoned: 2 });
  expect(cellSentence(extended)).toBe('Quá hạn 3 ngày · hạn 25/6/2023 (gia hạn) · lý do: bão · đã báo 2 số liệu qua điện thoại');
  expect(cellSentence(cell({ dueOn: null }))).toBe('Chưa có, không đặt hạn');
});

test('long lists of units are cut, one more name is no list', () => {
  expect(changeSentence('received', 4, ['A', 'B', 'C', 'D'])).toBe('4 báo cáo mới được tính: A, B, C, D');
  expect(changeSentence('received', 5, ['A', 'B', 'C', 'D', 'E'])).toBe('5 báo cáo mới được tính: A, B, C và 2 đơn vị khác');
  expect(changeSentence('plan-amended', 1, [])).toBe('1 lần sửa kế hoạch');
});

test('an instant is told as seen in Vietnam: today, yesterday, or by its day', () => {
  const now = '2023-06-20T01:00:00Z';
  expect(momentSeen('2023-06-19T17:05:00Z', now)).toBe('00:05 hôm nay');
  expect(momentSeen('2023-06-19T16:55:00Z', now)).toBe('23:55 hôm qua');
  expect(momentSeen('2023-06-10T02:00:00Z', now)).toBe('10/6/2023 09:00');
});
