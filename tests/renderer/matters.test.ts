import { describe, expect, test } from 'vitest';
import { issueOf } from '#core/domain/figures/issue.ts';
import type { RecognisedTable } from '#core/domain/submissions/review.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { sheetOverlay } from '../../renderer/components/sheet/sheet-overlay.ts';
import { type ChoiceContext, choicesOf } from '../../renderer/pages/receive/choices.ts';
import { mattersOf } from '../../renderer/pages/receive/matters.ts';

const waiting = (given: Partial<Submission>): Submission => ({
  id: 's1',
  planId: 'p',
  planVersion: 1,
  file: 'bc.xlsx',
  sha256: 'a',
  sizeInBytes: 1,
  receivedAt: '2023-07-01T00:00:00.000Z',
  actor: 'an',
  source: { kind: 'file' },
  state: 'waiting',
  mode: 'all',
  unit: null,
  period: 'DOT1',
  basis: 'period',
  answers: {},
  issues: [],
  questions: [],
  figureCount: 2,
  ...given,
});

const context: ChoiceContext = {
  names: { unit: (code) => `đơn vị ${code}`, indicator: (code) => `chỉ tiêu ${code}` },
  year: 2023,
  periods: [],
  suggestions: [],
};

const duplicate = (cell: string, found: string) => issueOf('indicator-duplicate', { sheet: 'B', cell, indicator: 'I1', found });

describe('what a submission asks', () => {
  test('the unit comes first, rows and cells next, and last whether it replaces another, for only then its effect is known', () => {
    const matters = mattersOf(
      waiting({
        questions: [
          { kind: 'replace', standing: 's0', lacks: [] },
          { kind: 'unit', found: 'X', candidates: [] },
        ],
        issues: [issueOf('replaces-standing'), issueOf('unit-unknown'), issueOf('not-a-number', { sheet: 'B', cell: 'E9' })],
      }),
      [],
    );
    expect(matters.map(({ key }) => key)).toEqual(['question unit', 'not-a-number B E9 null', 'question replace']);
  });

  test('rows that contradict each other are one matter: choosing a figure leaves the other rows out', () => {
    const issues = [duplicate('E9', '3'), duplicate('E42', '999')];
    const matters = mattersOf(waiting({ state: 'standing', issues }), []);
    expect(matters).toHaveLength(1);
    const choices = matters.flatMap((matter) => choicesOf(matter, context));
    expect(choices.map(({ digit, label, answers }) => [digit, label, answers])).toEqual([
      ['1', '3 (ô E9)', { 'row:B!E42': '-' }],
      ['2', '999 (ô E42)', { 'row:B!E9': '-' }],
    ]);
  });

  test('a row offers its candidates with how well they fit, what was answered before first, and 0 leaves it out', () => {
    const row = {
      cell: 'B9',
      label: 'Đoàn viên',
      indicator: null,
      candidates: [
        { code: 'I1', agreement: 0.9 },
        { code: 'I2', agreement: 0.6 },
      ],
      isAnswered: false,
      figureCells: ['E9'],
      answeredCells: [],
    };
    const area = { top: 7, left: 0, bottom: 8, right: 4 };
    const table: RecognisedTable = { sheet: 'B', shape: 'rows', area, columns: [], rows: [row] };
    const issue = {
      ...issueOf('indicator-unmatched', { sheet: 'B', cell: 'B9', candidates: ['I1'] }),
      severity: 'error' as const,
    };
    const [matter] = mattersOf(waiting({ issues: [issue] }), [table]);
    const before = { id: 'r', unit: 'U', question: 'row:B!B9', answer: 'I2', basis: null, givenAt: '', actor: '' };
    const choices = matter ? choicesOf(matter, { ...context, suggestions: [before] }) : [];
    expect(choices.map(({ digit, label, evidence }) => [digit, label, evidence])).toEqual([
      ['1', 'chỉ tiêu I2', 'theo lần trước'],
      ['2', 'chỉ tiêu I1', 'khớp 90%'],
      ['0', 'Bỏ qua dòng này', null],
    ]);
    expect(sheetOverlay([table], 'B', context.names.indicator)?.rows.get('9')).toEqual([
      { row, state: 'open', name: 'chỉ tiêu I1' },
    ]);
  });

  test('where figures would be lost, the first key is the answer that loses none', () => {
    const questions = [{ kind: 'replace', standing: 's0', lacks: ['I1'] }] as const;
    const [matter] = mattersOf(waiting({ questions }), []);
    expect(matter && choicesOf(matter, context).map(({ answers }) => answers)).toEqual([
      { replace: 'supplement' },
      { replace: 'all' },
    ]);
  });
});
