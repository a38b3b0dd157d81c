import { expect, test } from 'vitest';
import { answersToKeep } from '#core/domain/memory/answers-to-keep.ts';
import type { KeptAnswer } from '#core/domain/memory/kept-answer.ts';
import { offeredAnswers } from '#core/domain/memory/offered-answers.ts';
import { presetPlan } from '../../support/plans.ts';
import { head, kept, reportOf } from './report.ts';

const strange = 'Chương trình ABC do đơn vị phát động';
const table = (first: number | null = 5) => [
  ...head,
  ['TT', 'Chỉ tiêu', 'Thực hiện'],
  [1, strange, first],
  [2, 'Sáng kiến được các cấp công nhận', 72],
];
const blankRowAbove = [...head, [null], [null], ...table(8).slice(3)];

const keptFrom = (report: ReturnType<typeof reportOf>, answers: Readonly<Record<string, string>>): KeptAnswer[] =>
  answersToKeep(answers, report).map((answer) => kept(answer));
const short = (report: ReturnType<typeof reportOf>, answers: readonly KeptAnswer[]) =>
  offeredAnswers(answers, report).map(({ question, answer }) => `${question}=${answer}`);

test('a row’s answer finds the row again by its label, wherever it has moved', () => {
  const answers = keptFrom(reportOf(table(), { answers: { 'row:Biểu!B5': 'NB23-15' } }), { 'row:Biểu!B5': 'NB23-15' });
  expect(answers).toMatchObject([{ subject: { kind: 'row', sheet: 'bieu' }, wording: strange, answer: 'NB23-15' }]);
  expect(short(reportOf(blankRowAbove), answers)).toEqual(['row:Biểu!B7=NB23-15']);
});

test('an answer that named the figure’s cell is the row’s', () => {
  const answers = keptFrom(reportOf(table()), { 'row:Biểu!C5': '-' });
  expect(answers).toMatchObject([{ wording: strange, measureId: null }]);
  expect(short(reportOf(table(6)), answers)).toEqual(['row:Biểu!B5=-']);
});

test('nothing is offered for what was answered already, or is read so anyway', () => {
  const answers = keptFrom(reportOf(table()), { 'row:Biểu!B5': '-', 'row:Biểu!B6': 'NB23-04' });
  expect(short(reportOf(table(), { answers: { 'row:Biểu!C5': 'NB23-15' } }), answers)).toEqual([]);
});

test('the same label twice cannot be told apart and is neither kept nor offered', () => {
  const twice = [...table(), [3, strange, 6]];
  expect(keptFrom(reportOf(twice), { 'row:Biểu!B7': '-' })).toEqual([]);
  expect(short(reportOf(twice), keptFrom(reportOf(table()), { 'row:Biểu!B5': '-' }))).toEqual([]);
});

test('next year’s plan gives the same measure under its own code', () => {
  const plan = presetPlan('ninh-binh-2023');
  const indicators = plan.indicators.map((one) => ({ ...one, code: one.code.replace('NB23', 'NB24') }));
  const answers = keptFrom(reportOf(table()), { 'row:Biểu!B5': 'NB23-15' });
  const nextYear = reportOf(table(), { plan: { ...plan, id: 'ninh-binh-2024', indicators } });
  expect(short(nextYear, answers)).toEqual(['row:Biểu!B5=NB24-15']);
  const without = indicators.filter(({ code }) => code !== 'NB24-15');
  expect(short(reportOf(table(), { plan: { ...plan, id: 'ninh-binh-2024', indicators: without } }), answers)).toEqual([]);
});

const unclear = (first: readonly string[]) => [
  ...head,
  ['TT', 'Chỉ tiêu', ...first],
  [1, 'Sáng kiến được các cấp công nhận', 72, 80],
  [2, 'Công trình sản phẩm chào mừng Đại hội', 1, 2],
];

test('a column’s answer finds the column again by its heading', () => {
  const answers = keptFrom(reportOf(unclear(['Số liệu A', 'Số liệu B'])), { 'column:Biểu': 'd' });
  expect(answers).toMatchObject([{ wording: 'Số liệu B', answer: 'd', subject: { kind: 'column', path: ['so lieu b'] } }]);
  expect(short(reportOf([[null], ...unclear(['Số liệu A', 'Số liệu B'])], { sheet: 'Biểu 2' }), answers)).toEqual([
    'column:Biểu 2=D',
  ]);
  expect(short(reportOf(unclear(['Số liệu B', 'Số liệu B'])), answers)).toEqual([]);
});

test('a column that speaks of another period is not offered for this one', () => {
  const periods = ['Số liệu đợt 1', 'Số liệu đợt 2'];
  const answers = keptFrom(reportOf(unclear(periods)), { 'column:Biểu': 'C' });
  expect(short(reportOf(unclear(periods)), answers)).toEqual(['column:Biểu=C']);
  expect(short(reportOf(unclear(periods), { period: 'DOT2' }), answers)).toEqual([]);
});

test('the unit’s row is found again by the name it has there', () => {
  const across = (names: readonly string[]) => [
    ...head,
    ['Đơn vị', 'Sáng kiến được các cấp công nhận', 'CĐCS DN tổ chức Tết sum vầy', 'Cán bộ CĐCS được bồi dưỡng nghiệp vụ'],
    ...names.map((name) => [name, 9, '1/2', '3/4']),
  ];
  const answers = keptFrom(reportOf(across(['Khối A', 'Khối B'])), { 'row-of:Biểu': '6' });
  expect(answers).toMatchObject([{ wording: 'Khối B', answer: '6' }]);
  expect(short(reportOf(across(['Khối C', 'Khối A', 'Khối B'])), answers)).toEqual(['row-of:Biểu=7']);
});

test('a basis is offered only for the kind of period it was given for', () => {
  const answers = keptFrom(reportOf(table(), { period: 'DOT2' }), { basis: 'cumulative' });
  expect(short(reportOf(table(), { period: 'DOT2' }), answers)).toEqual(['basis=cumulative']);
  expect(short(reportOf(table(), { period: 'NAM' }), answers)).toEqual([]);
});

test('what is one file’s own matter is not kept', () => {
  const own = { unit: 'U1', year: '2023', period: 'DOT1', replace: 'all', 'cell:Biểu!C5': '7', 'row:Biểu!B99': '-' };
  expect(keptFrom(reportOf(table()), own)).toEqual([]);
});
