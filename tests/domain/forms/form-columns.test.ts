import { expect, test } from 'vitest';
import { columnMarks, columnsOfWord, columnsWord, formColumns } from '#core/domain/forms/form-columns.ts';
import { optionalColumns } from '#core/domain/forms/report-form.ts';
import { coveringText, formFileName } from '#core/text/vi-forms.ts';

const all = { hasRatio: true, hasPrevious: true, hasCumulative: true };

test.each([
  [formColumns({ columns: optionalColumns }, all)],
  [formColumns({ columns: ['target', 'note'] }, { ...all, hasRatio: false })],
  [formColumns({ columns: [] }, { hasRatio: false, hasPrevious: false, hasCumulative: false })],
])('a form’s columns are told by one word in its code: %j', (columns) => {
  expect(columnsOfWord(columnsWord(columns))).toEqual(columns);
});

test('columns are numbered as official forms number theirs', () => {
  expect(columnMarks(formColumns({ columns: ['target'] }, { ...all, hasRatio: false })).join(' ')).toBe('A B C D (1) (2)');
});

test('a form is named as units name their own, and a text goes with it', () => {
  const file = formFileName('Đợt 1', 'LĐLĐ huyện Nho Quan', 2023);
  expect(file).toBe('BC đợt 1 - LĐLĐ huyện Nho Quan');
  expect(formFileName('Năm', 'CĐ ngành Y tế', 2023)).toBe('BC năm 2023 - CĐ ngành Y tế');
  const of = {
    unit: 'LĐLĐ huyện Nho Quan',
    period: 'Đợt 1',
    year: 2023,
    dueOn: '15/06/2023',
    file,
    issuer: 'LĐLĐ tỉnh Ninh Bình',
  };
  expect(coveringText(of)).toContain('chậm nhất ngày 15/06/2023');
  expect(coveringText({ ...of, dueOn: null })).not.toContain('chậm nhất');
});
