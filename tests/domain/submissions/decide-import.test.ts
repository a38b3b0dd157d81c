import { expect, test } from 'vitest';
import { issueOf } from '#core/domain/figures/issue.ts';
import { decideImport, decideStanding, isReadyToAccept, lackedIndicators } from '#core/domain/submissions/decide-import.ts';
import { countFigure, reading, silentFigure, standingOf, submission } from '../../support/submissions.ts';

const nothing = { submissions: [], standing: [], closed: null };
const choices = { sha256: 'bb', accept: false, replace: null };
const former = { submissions: [submission()], standing: [standingOf(countFigure('A', 5))], closed: null };

test('a clean first submission stands at once', () => {
  const decision = decideImport(reading({ figures: [countFigure('A', 7)] }), nothing, choices);
  expect(decision).toEqual({ kind: 'stands', mode: 'all', supersedes: [], issues: [] });
});

test('a first submission with doubtful figures stands too: they are left out one by one', () => {
  const issues = [issueOf('not-a-number', { cell: 'E9', indicator: 'A' })];
  expect(decideImport(reading({ issues }), nothing, choices)).toEqual({ kind: 'stands', mode: 'all', supersedes: [], issues });
});

test('a file whose unit is not known waits with the question', () => {
  const questions = [{ kind: 'unit', found: 'LĐLĐ X', candidates: [] }] as const;
  expect(decideImport(reading({ unit: null, questions }), nothing, { ...choices, accept: true })).toEqual({
    kind: 'waits',
    questions,
    issues: [],
  });
});

test('a later file waits, and the former goes on standing', () => {
  const decision = decideImport(reading({ figures: [countFigure('A', 6)] }), former, choices);
  expect(decision).toEqual({
    kind: 'waits',
    questions: [{ kind: 'replace', standing: 's1', lacks: [] }],
    issues: [issueOf('replaces-standing', { found: 'bc.xlsx', candidates: ['s1'] })],
  });
});

test('a later file that is accepted takes the place of all that stood', () => {
  const two = { ...former, submissions: [submission(), submission({ id: 's2', mode: 'supplement' })] };
  const decision = decideImport(reading({ figures: [countFigure('A', 6)] }), two, { ...choices, accept: true });
  expect(decision).toEqual({ kind: 'stands', mode: 'all', supersedes: ['s1', 's2'], issues: [] });
});

test('accepting is not enough where figures would be lost: whether all is replaced is asked', () => {
  const decision = decideImport(reading({ figures: [silentFigure('A')] }), former, { ...choices, accept: true });
  expect(decision).toMatchObject({ kind: 'waits', questions: [{ kind: 'replace', standing: 's1', lacks: ['A'] }] });
});

test('a supplement lies over what stands and supersedes nothing', () => {
  const decision = decideStanding(reading({ figures: [countFigure('B', 1)] }), former, { accept: false, replace: 'supplement' });
  expect(decision).toEqual({ kind: 'stands', mode: 'supplement', supersedes: [], issues: [] });
});

test('a supplement to nothing is simply the first submission', () => {
  expect(decideStanding(reading(), nothing, { accept: false, replace: 'supplement' })).toMatchObject({ mode: 'all' });
});

test('accepting does not settle that the file names another year', () => {
  const questions = [{ kind: 'year', found: '2022' }] as const;
  expect(decideImport(reading({ questions }), nothing, { ...choices, accept: true })).toMatchObject({ kind: 'waits' });
});

test('the same bytes change nothing, whether they stand or wait', () => {
  const standing = submission({ sha256: 'bb' });
  const waiting = submission({ id: 's2', sha256: 'bb', state: 'waiting' });
  expect(decideImport(reading(), { ...nothing, submissions: [standing] }, choices)).toEqual({
    kind: 'already-imported',
    submission: standing,
  });
  expect(decideImport(reading(), { ...nothing, submissions: [waiting] }, choices)).toEqual({
    kind: 'already-waiting',
    submission: waiting,
  });
});

test('the same bytes after they were withdrawn are a new submission', () => {
  const withdrawn = submission({ sha256: 'bb', state: 'withdrawn' });
  expect(decideImport(reading(), { ...nothing, submissions: [withdrawn] }, choices)).toMatchObject({ kind: 'stands' });
});

test('a figure by hand is not lost by a file that lacks it, the unit’s own value under it is', () => {
  const person = { kind: 'person', actor: 'an', at: '', reason: 'điện thoại', raw: '9' } as const;
  const byHand = { ...standingOf(countFigure('A', 9)), source: person };
  const corrected = { ...byHand, indicator: 'B', corrected: { own: countFigure('B', 5).value, ownSource: null } };
  expect(lackedIndicators([byHand, corrected], [])).toEqual(['B']);
});

test('ready to accept is what only asks to replace, and by which nothing is lost', () => {
  const replace = { kind: 'replace', standing: 's1', lacks: [] } as const;
  expect(isReadyToAccept({ questions: [replace] })).toBe(true);
  expect(isReadyToAccept({ questions: [{ ...replace, lacks: ['A'] }] })).toBe(false);
  expect(isReadyToAccept({ questions: [replace, { kind: 'year', found: '2022' }] })).toBe(false);
  expect(isReadyToAccept({ questions: [] })).toBe(false);
});
