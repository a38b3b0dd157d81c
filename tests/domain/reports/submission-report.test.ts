import { expect, test } from 'vitest';
import { dayInVietnam, submissionReport } from '#core/domain/reports/submission-report.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { input, letter, line, rowOf, table } from './build.ts';

const sent = {
  unit: 'A',
  name: 'LĐLĐ huyện A',
  state: 'received',
  isLate: true,
  receivedAt: '2024-01-05T18:30:00.000Z',
  deliveries: 2,
  issues: 1,
} as const;
const silent = {
  ...sent,
  unit: 'B',
  name: 'LĐLĐ huyện B',
  state: 'missing',
  isLate: false,
  receivedAt: null,
  deliveries: 0,
  issues: 0,
} as const;
const sheet = submissionReport(
  input(table([]), { submissions: { expected: 2, received: 1, dueOn: '2024-01-05', units: [sent, silent] } }),
  letter,
  reportWords,
);

test('a unit stands with its deadline, the day it sent, how often and with how many issues', () => {
  expect(line(sheet, 'LĐLĐ huyện A')).toEqual(['1', 'LĐLĐ huyện A', '05/01/2024', '06/01/2024', '2', 'Đã nộp', '1', 'Nộp muộn']);
});

test('a unit that has sent nothing has no day and no count, not zero', () => {
  expect(line(sheet, 'LĐLĐ huyện B').slice(3)).toEqual(['–', '–', 'Chưa nộp', '–', '']);
});

test('received and expected are said below', () => {
  expect(rowOf(sheet, 'Đã nhận báo cáo của 1/2 đơn vị; nộp muộn: 1.')).toBeGreaterThan(0);
});

test('the day is that of a clock in Vietnam', () => {
  expect(dayInVietnam('2023-12-31T17:00:00Z')).toBe('2024-01-01');
  expect(dayInVietnam('2023-12-31T16:59:59Z')).toBe('2023-12-31');
});
