import { expect, test } from 'vitest';
import { issueOf } from '#core/domain/figures/issue.ts';
import { callErrorSentence, issueSentence, questionSentence } from '#core/text/vi.ts';

const names = { unit: (code: string) => `Đơn vị ${code}`, indicator: (code: string) => `${code} Sáng kiến` };

test('an issue names file, sheet and cell, says what stands there and what to do', () => {
  const issue = issueOf('not-a-number', { sheet: 'Biểu 01', cell: 'E9', indicator: 'NB23-04', found: 'nhiều' });
  expect(issueSentence(issue, names, 'bc.xlsx')).toBe(
    'bc.xlsx – Trang tính Biểu 01, ô E9: ghi “nhiều”, cần một con số (chỉ tiêu NB23-04 Sáng kiến). Nhập số hoặc trả lại đơn vị.',
  );
});

test('candidates are named, not left as codes', () => {
  const issue = issueOf('unit-ambiguous', { found: 'LĐLĐ Hoa Lư', candidates: ['NB01', 'NB03'] });
  expect(issueSentence(issue, names)).toContain('Đơn vị NB01; Đơn vị NB03');
});

test('the question before figures are lost names what the new file lacks', () => {
  expect(questionSentence({ kind: 'replace', standing: 's1', lacks: ['NB23-04'] }, names)).toContain('NB23-04 Sáng kiến');
});

test('an unknown period is told with the periods there are', () => {
  expect(callErrorSentence({ code: 'period-unknown', period: 'Q1', known: ['DOT1', 'NAM'] })).toBe(
    'Kế hoạch không có kỳ “Q1”. Có: DOT1, NAM.',
  );
});
