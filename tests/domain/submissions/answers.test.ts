import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueOf } from '#core/domain/figures/issue.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { changesReport, givenAnswers, unusableAnswer, withoutAnswers, withSheets } from '#core/domain/submissions/answers.ts';

const plan = JSON.parse(readFileSync('resources/plans/ninh-binh-2023.json', 'utf8')) as Plan;
const context = { plan, units: [{ code: 'NB01' }] };

test.each([
  ['unit', 'NB01', 'NB99'],
  ['year', '2023', 'hai ba'],
  ['period', 'NAM', 'Q1'],
  ['basis', 'cumulative', 'all'],
  ['replace', 'supplement', 'yes'],
  ['row:Biểu!B9', 'NB23-04', 'NB23-99'],
  ['cell:Biểu!E9', '12', ' '],
])('%s can be answered “%s”, not “%s”', (question, usable, unusable) => {
  expect(unusableAnswer({ [question]: usable }, context)).toBeNull();
  expect(unusableAnswer({ [question]: unusable }, context)).toEqual({ question, answer: unusable });
});

test('a row can be left out, and what nobody asks cannot be answered', () => {
  expect(unusableAnswer({ 'row:Biểu!B9': '-' }, context)).toBeNull();
  expect(unusableAnswer({ color: 'red' }, context)).toEqual({ question: 'color', answer: 'red' });
});

test('answers about whose and of when change the report, those about cells do not', () => {
  expect(changesReport({ unit: 'NB01' })).toBe(true);
  expect(changesReport({ 'cell:Biểu!E9': '1', 'row:Biểu!B9': '-' })).toBe(false);
});

test('a cell named alone is on the sheet where it is asked about, else on the only one', () => {
  const issues = [issueOf('negative', { sheet: 'Biểu 2', cell: 'E9' })];
  expect(withSheets({ 'cell:e9': '1' }, { issues }, ['Biểu 1', 'Biểu 2'])).toEqual({ 'cell:Biểu 2!E9': '1' });
  expect(withSheets({ 'row:B4': '-' }, { issues: [] }, ['Biểu 1'])).toEqual({ 'row:Biểu 1!B4': '-' });
  expect(withSheets({ 'row:B4': '-' }, { issues: [] }, ['Biểu 1', 'Biểu 2'])).toEqual({ 'row:B4': '-' });
});

test('what is taken back must have been said; a cell named alone is the only one answered', () => {
  const answers = { 'cell:Biểu 1!E9': '1', 'row:Biểu 1!B9': '-', unit: 'NB01' };
  expect(givenAnswers(['cell:e9'], answers, false)).toEqual(['cell:Biểu 1!E9']);
  expect(givenAnswers(['cell:E10'], answers, false)).toBeNull();
  expect(givenAnswers(['cell:E9'], { ...answers, 'cell:Biểu 2!E9': '2' }, false)).toBeNull();
  expect(withoutAnswers(answers, ['cell:Biểu 1!E9', 'unit'])).toEqual({ 'row:Biểu 1!B9': '-' });
});

test('with whose report it is, the agreement to replace is taken back; one can also be taken back that was never spelt out', () => {
  expect(givenAnswers(['unit'], { unit: 'NB01' }, false)).toEqual(['unit', 'replace']);
  expect(givenAnswers(['replace'], {}, true)).toEqual(['replace']);
  expect(givenAnswers(['replace'], {}, false)).toBeNull();
});

test('a column or row answered alone is of the one sheet that is unclear', () => {
  const issues = [issueOf('layout-unclear', { sheet: 'Biểu 2' })];
  expect(withSheets({ column: 'F' }, { issues }, [])).toEqual({ 'column:Biểu 2': 'F' });
  expect(withSheets({ 'row-of': '7' }, { issues }, [])).toEqual({ 'row-of:Biểu 2': '7' });
  expect(withSheets({ column: 'F' }, { issues: [] }, ['Biểu 1'])).toEqual({ column: 'F' });
});
