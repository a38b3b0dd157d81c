import { describe, expect, test } from 'vitest';
import { deadlineCalendar } from '#core/domain/progress/deadline-calendar.ts';
import { owed } from '#core/domain/progress/owed.ts';
import { submission } from '../../support/submissions.ts';
import { board, cellOf, dated, mark, plan, registration, unit } from './build.ts';

const congress = plan({ obligations: [dated('Hoàn thành Đại hội CĐCS', '2023-04-15')] });
const deadline = (period: string, dueOn: string, of: string | null = null) => ({ period, unit: of, dueOn, reason: 'bão' });

describe('reports', () => {
  const due = [deadline('DOT1', '2023-06-25')];
  const stateAt = (now: string, facts: Parameters<typeof board>[1] = {}) =>
    cellOf(board([plan()], { deadlines: due, now, ...facts }), 'DOT1');

  test('each emulation period’s and the year’s are asked; six months is the first period where both end on one day', () => {
    expect(board([plan()]).obligations.map(({ code }) => code)).toEqual(['DOT1', 'DOT2', 'NAM']);
    const asks = { what: '', from: null, to: null, frequency: '6 tháng, 9 tháng', quotation: '' };
    expect(board([plan({ reports: [asks] })]).obligations.map(({ code }) => code)).toEqual(['DOT1', '9T', 'DOT2', 'NAM']);
    const ends = {
      ...plan(),
      emulationPeriods: plan()
        .emulationPeriods.map((one) => ({ ...one, to: '2023-07-31' }))
        .slice(0, 1),
    };
    expect(board([{ ...ends, reports: [asks] }]).obligations.map(({ code }) => code)).toEqual(['6T', 'DOT1', '9T', 'NAM']);
  });

  test('not yet until its day is over in Vietnam, then overdue by whole days', () => {
    expect(stateAt('2023-06-25T16:59:00Z')).toMatchObject({ state: 'due', daysLate: 0 });
    expect(stateAt('2023-06-25T17:00:00Z')).toMatchObject({ state: 'overdue', daysLate: 1 });
    expect(stateAt('2023-06-28T02:00:00Z')).toMatchObject({ state: 'overdue', daysLate: 3 });
  });

  test('on time, late, waiting, refused as submissions say', () => {
    const now = '2023-07-01T02:00:00Z';
    const sent = (facts: Parameters<typeof submission>[0]) => stateAt(now, { submissions: [submission(facts)] });
    expect(sent({})).toMatchObject({ state: 'on-time', receivedOn: '2023-06-20', daysLate: 0 });
    expect(sent({ receivedAt: '2023-06-27T02:00:00Z' })).toMatchObject({ state: 'late', daysLate: 2 });
    expect(sent({ state: 'waiting' })).toMatchObject({ state: 'waiting' });
    expect(sent({ state: 'rejected' })).toMatchObject({ state: 'refused', daysLate: 6 });
    expect(sent({ state: 'withdrawn' })).toMatchObject({ state: 'overdue' });
  });

  test('an extension moves the day of that unit alone, and says why', () => {
    const now = '2023-06-28T02:00:00Z';
    const units = [unit('NB01'), unit('NB02')];
    const found = board([plan()], { deadlines: [...due, deadline('DOT1', '2023-06-30', 'NB01')], now, units });
    expect(cellOf(found, 'DOT1')).toMatchObject({ state: 'due', dueOn: '2023-06-30', extension: { reason: 'bão' } });
    expect(cellOf(found, 'DOT1', 'NB02')).toMatchObject({ state: 'overdue', extension: null });
    expect(found.obligations[0]).toMatchObject({ dueOn: '2023-06-25', asked: 2, owed: 2, overdue: 1 });
  });

  test('a unit that has ended is not asked', () => {
    const found = board([plan()], { units: [unit('NB01', { validTo: '2023-06-30' })] });
    expect(cellOf(found, 'DOT1').state).toBe('due');
    expect(cellOf(found, 'NAM').state).toBe('not-asked');
  });

  test('figures told by telephone are counted beside the missing report, once for each indicator', () => {
    const told = { by: 'chị Hoa', on: '2023-06-20', isStandIn: true };
    const figure = (indicator: string, facts = {}) => ({
      planId: 'p',
      unit: 'NB01',
      period: 'DOT1',
      basis: 'period' as const,
      indicator,
      amount: { kind: 'count' as const, numerator: 1 },
      raw: '1',
      reason: '',
      actor: 'an',
      at: '',
      told,
      ...facts,
    });
    const manual = [figure('A'), figure('A'), figure('B'), figure('C', { told: undefined }), figure('D', { unit: 'NB02' })];
    expect(stateAt('2023-06-20T02:00:00Z', { manual })).toMatchObject({ state: 'due', telephoned: 2 });
    expect(stateAt('2023-06-20T02:00:00Z', { manual, submissions: [submission()] })).toMatchObject({ telephoned: 0 });
  });
});

describe('what an officer marks', () => {
  const congressOf = (marks: ReturnType<typeof mark>[], now = '2023-05-01T02:00:00Z') =>
    cellOf(board([congress], { marks, now }), 'VIEC1');

  test('“before 15 April” ends with the 14th', () => {
    expect(congressOf([mark('VIEC1', '2023-04-14')])).toMatchObject({ state: 'on-time', dueOn: '2023-04-14', daysLate: 0 });
    expect(congressOf([mark('VIEC1', '2023-04-15')])).toMatchObject({ state: 'late', daysLate: 1 });
    expect(congressOf([])).toMatchObject({ state: 'overdue', daysLate: 17 });
    expect(congressOf([], '2023-04-14T10:00:00Z')).toMatchObject({ state: 'due' });
  });

  test('waiting, refused and excused', () => {
    expect(congressOf([mark('VIEC1', '2023-04-01', { state: 'waiting' })])).toMatchObject({ state: 'waiting' });
    expect(congressOf([mark('VIEC1', '2023-04-01', { state: 'refused' })])).toMatchObject({ state: 'refused', receivedOn: null });
    expect(congressOf([mark('VIEC1', '2023-04-01', { state: 'excused' })])).toMatchObject({ state: 'not-asked' });
  });

  test('a registration has no day until the office sets one; what was announced is kept', () => {
    const launch = plan({ registrations: [registration('Thời gian tổ chức phát động', { channel: 'email a@b' })] });
    expect(cellOf(board([launch]), 'DK1')).toMatchObject({ state: 'due', dueOn: null });
    const set = board([launch], { deadlines: [deadline('DK1', '2023-02-15')] });
    expect(cellOf(set, 'DK1')).toMatchObject({ state: 'overdue', daysLate: 14 });
    const marked = board([launch], { marks: [mark('DK1', '2023-02-10', { heldOn: '2023-03-08' })] });
    expect(cellOf(marked, 'DK1')).toMatchObject({ state: 'on-time', receivedOn: '2023-02-10', heldOn: '2023-03-08' });
  });

  test('a mark stays with its obligation when another is put before it', () => {
    const second = plan({ obligations: [dated('Gửi kế hoạch', '2023-02-20'), ...congress.obligations] });
    const found = board([congress, second], { marks: [mark('VIEC1', '2023-04-01')] });
    expect(found.obligations.filter(({ kind }) => kind === 'dated').map(({ code }) => code)).toEqual(['VIEC2', 'VIEC1']);
    expect(cellOf(found, 'VIEC1').state).toBe('on-time');
    expect(cellOf(found, 'VIEC2').state).toBe('overdue');
  });

  test('a unit of another kind is not asked, but shown when it did it all the same', () => {
    const above = plan({ obligations: [dated('CĐ cấp trên cơ sở gửi kế hoạch', '2023-02-20')] });
    const units = [unit('NB01'), unit('CS', { kind: 'grassroots' })];
    expect(cellOf(board([above], { units }), 'VIEC1', 'CS').state).toBe('not-asked');
    const marks = [mark('VIEC1', '2023-02-01', { unit: 'CS' })];
    expect(cellOf(board([above], { units, marks }), 'VIEC1', 'CS').state).toBe('on-time');
  });
});

test('those who owe it are reminded, the latest first; who was reminded before is told with them', () => {
  const units = [unit('NB01'), unit('NB02'), unit('NB03')];
  const reminder = {
    id: 'n1',
    obligation: 'VIEC1',
    unit: 'NB03',
    way: 'zalo',
    at: '',
    actor: 'an',
    answer: null,
    nextStep: null,
  } as const;
  const found = board([congress], {
    units,
    now: '2023-05-01T02:00:00Z',
    marks: [mark('VIEC1', '2023-04-01', { unit: 'NB02' })],
    deadlines: [deadline('VIEC1', '2023-04-30', 'NB01')],
    reminders: [reminder],
  });
  expect(owed(found, 'VIEC1')).toMatchObject([
    { unit: 'NB03', daysLate: 17, reminders: [reminder] },
    { unit: 'NB01', daysLate: 1, reminders: [] },
  ]);
});

test('the calendar has every day once for all, and extensions for themselves', () => {
  const units = [unit('NB01'), unit('NB02')];
  const deadlines = [deadline('DOT1', '2023-06-25'), deadline('DOT1', '2023-06-30', 'NB02')];
  expect(deadlineCalendar(board([congress], { units, deadlines }))).toEqual([
    { day: '2023-04-14', obligation: 'VIEC1', units: ['NB01', 'NB02'], owed: 2, isExtension: false },
    { day: '2023-06-25', obligation: 'DOT1', units: ['NB01'], owed: 1, isExtension: false },
    { day: '2023-06-30', obligation: 'DOT1', units: ['NB02'], owed: 1, isExtension: true },
  ]);
});
