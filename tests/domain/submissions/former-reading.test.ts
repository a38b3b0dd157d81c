import { expect, test } from 'vitest';
import { type FormerReading, lastAsked, wasSettledBy } from '#core/domain/submissions/former-reading.ts';
import type { Answers, Question } from '#core/domain/submissions/submission.ts';

const reading = (answers: Answers, questions: readonly Question[]): FormerReading => ({
  unit: 'NB01',
  period: 'DOT1',
  basis: 'period',
  answers,
  questions,
  figures: [],
});
const whose: Question = { kind: 'unit', found: 'X', candidates: [] };
const year: Question = { kind: 'year', found: '2022' };

test('a report that was asked two things was settled by the answer to the last', () => {
  const readings = [reading({}, [whose, year]), reading({ unit: 'NB01' }, [year]), reading({ unit: 'NB01', year: '2023' }, [])];
  expect(lastAsked(readings)).toEqual([year]);
  expect(wasSettledBy(readings, ['year'])).toBe(true);
  expect(wasSettledBy(readings, ['unit'])).toBe(false);
});

test('of answers given together, one alone settled nothing', () => {
  const readings = [reading({}, [whose]), reading({ unit: 'NB01', 'cell:B!D5': '1' }, [])];
  expect(wasSettledBy(readings, ['cell:B!D5'])).toBe(false);
  expect(wasSettledBy(readings, ['cell:B!D5', 'unit'])).toBe(true);
});

test('what was never asked anything was settled by nothing', () => {
  expect(lastAsked([reading({}, [])])).toEqual([]);
  expect(wasSettledBy([reading({}, []), reading({ 'cell:B!D5': '1' }, [])], ['cell:B!D5'])).toBe(false);
  expect(wasSettledBy([reading({}, [whose])], ['unit'])).toBe(false);
});
