import { expect, test } from 'vitest';
import { issueOf } from '#core/domain/figures/issue.ts';
import { doubtsOf, isCellDoubt } from '#core/domain/replies/doubts.ts';

const at = (sheet: string | null, cell: string | null) => ({ sheet, cell });
const placesOf = (...places: Parameters<typeof doubtsOf>) => doubtsOf(...places).map(({ sheet, cell }) => [sheet, cell]);

test('doubts come as the unit reads its report: the file, then each sheet from the top down and from left to right', () => {
  const issues = [
    issueOf('negative', at('Biểu 2', 'A1')),
    issueOf('negative', at('Biểu 1', 'E10')),
    issueOf('two-numbers', at('Biểu 1', 'AA9')),
    issueOf('two-numbers', at('Biểu 1', 'E9')),
    issueOf('wrong-year'),
  ];
  expect(placesOf(issues)).toEqual([
    [null, null],
    ['Biểu 2', 'A1'],
    ['Biểu 1', 'E9'],
    ['Biểu 1', 'AA9'],
    ['Biểu 1', 'E10'],
  ]);
});

test('a cell is named once with all that is doubtful about it', () => {
  const issues = [issueOf('percent-mismatch', at('S', 'G9')), issueOf('total-differs', at('S', 'G9'))];
  expect(doubtsOf(issues).map((doubt) => doubt.issues.map(({ code }) => code))).toEqual([['percent-mismatch', 'total-differs']]);
});

test('notes and the office’s own affairs are not put to the unit', () => {
  const issues = [
    issueOf('hidden-content', at('S', null)),
    issueOf('early-year-end', at('S', 'E9')),
    issueOf('replaces-standing'),
    issueOf('period-closed'),
    issueOf('unexpected'),
    issueOf('indicator-unmatched', at('S', 'B9')),
  ];
  expect(doubtsOf(issues)).toEqual([]);
  expect(placesOf([{ ...issueOf('indicator-unmatched', at('S', 'B9')), severity: 'error' }])).toEqual([['S', 'B9']]);
});

test('only what names a sheet and one cell can be marked', () => {
  const doubts = doubtsOf([issueOf('negative', at('S', 'E9')), issueOf('layout-unclear', at('S', null)), issueOf('wrong-year')]);
  expect(doubts.filter(isCellDoubt).map(({ cell }) => cell)).toEqual(['E9']);
});
