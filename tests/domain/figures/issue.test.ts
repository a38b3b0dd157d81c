import { expect, test } from 'vitest';
import { issueCodes, issueOf, severityOf } from '#core/domain/figures/issue.ts';

const warnings = [
  'percent-mismatch',
  'denominator-zero',
  'cumulative-decreased',
  'periods-do-not-add',
  'target-differs',
  'telephone-differs',
  'total-differs',
  'form-changed',
  'form-row-missing',
  'figure-outside-form',
];
const notes = [
  'denominator-differs',
  'indicator-unmatched',
  'early-year-end',
  'hidden-content',
  'table-skipped',
  'unusual-change',
  'form-unprotected',
  'form-code-damaged',
];

test('every code is an error but for these warnings and notes', () => {
  expect(issueCodes.filter((code) => severityOf(code) === 'warning').toSorted()).toEqual(warnings.toSorted());
  expect(issueCodes.filter((code) => severityOf(code) === 'note').toSorted()).toEqual(notes.toSorted());
});

test('an issue takes its usual severity, and another where the facts say so', () => {
  expect(issueOf('denominator-zero', { cell: 'F9' })).toEqual({
    severity: 'warning',
    code: 'denominator-zero',
    sheet: null,
    cell: 'F9',
    indicator: null,
    found: null,
    candidates: [],
  });
  expect(issueOf('denominator-zero', { severity: 'error' }).severity).toBe('error');
});
