import { expect, test } from 'vitest';
import { fillTemplate } from '#core/domain/narrative/fill-template.ts';
import { placeholders, placeholdersOf, type TemplateName, templateNames } from '#core/domain/narrative/placeholder.ts';
import { placeholderSpelled } from '#core/domain/narrative/spelled.ts';
import { readTemplate } from '#core/domain/narrative/template.ts';
import { narrativeWords, standardTemplates } from '#core/text/vi-narrative.ts';
import { templateFaultSentence } from '#core/text/vi-narrative-faults.ts';

const spelled = (written: string) => placeholderSpelled(written, narrativeWords);
const read = (text: string, template: TemplateName = 'count') => readTemplate(text, spelled, placeholdersOf(template));
const faults = (text: string, template: TemplateName = 'count') => read(text, template).faults.map(templateFaultSentence);
const fill = (text: string, values: Parameters<typeof fillTemplate>[1]) => fillTemplate(read(text).parts, values);

test('what stands in brackets falls away where its gap has no value, or is 0', () => {
  const text = '{tên}: {thực hiện}[ {đơn vị tính}][, {so cùng kỳ}][; {lưu ý}]';
  expect(fill(text, { name: 'đoàn viên', actual: '5', unitOfMeasure: 'người' })).toBe('Đoàn viên: 5 người');
  expect(fill(text, { name: 'đoàn viên', actual: '0', lastYear: '0', note: 'thiếu' })).toBe('Đoàn viên: 0; thiếu');
});

test('a part within a part falls away by itself, and with the whole', () => {
  const text = 'có {thực hiện}[ ({hoàn thành}[, {so cùng kỳ}])]';
  expect(fill(text, { actual: '5', completion: '50,0%' })).toBe('Có 5 (50,0%)');
  expect(fill(text, { actual: '5', completion: '50,0%', lastYear: 'tăng 1%' })).toBe('Có 5 (50,0%, tăng 1%)');
  expect(fill(text, { actual: '5', lastYear: 'tăng 1%' })).toBe('Có 5');
});

test('a gap without a value outside of brackets is to be seen, and is no number', () => {
  expect(fill('đạt {hoàn thành}', { completion: null })).toBe('Đạt …');
});

test('gaps are found however capitals, spaces and accents are typed', () => {
  expect(spelled('  Thực  hiện '.normalize('NFD'))).toBe('actual');
  expect(spelled('thuc hien')).toBeNull();
});

test.each([
  [
    '{tên}: {thực hien} {đơn vị tính}',
    ['Ký tự thứ 8: không có chỗ điền nào tên {thực hien}. Chọn trong danh sách chỗ điền bên dưới.'],
  ],
  ['{tên}: {tổng số}', ['Ký tự thứ 8: {tổng số} không dùng được trong loại câu này.']],
  ['{tên: {thực hiện}', ['Ký tự thứ 1: thiếu dấu } đóng chỗ điền.']],
  ['tên}: {thực hiện}', ['Ký tự thứ 4: có dấu } mà không có dấu { mở.']],
  ['{tên}[, {so cùng kỳ}', ['Ký tự thứ 6: thiếu dấu ] đóng phần tùy chọn.']],
  ['{tên}, {so cùng kỳ}]', ['Ký tự thứ 20: có dấu ] mà không có dấu [ mở.']],
  ['{tên}[ (tạm)]', ['Ký tự thứ 6: phần trong [ ] không có chỗ điền nào nên không bao giờ được bỏ đi.']],
  ['  ', ['Câu mẫu đang trống.']],
])('%j is told what is wrong with it, and where', (text, sentences) => {
  expect(faults(text)).toEqual(sentences);
});

test('several faults are told together, in their order', () => {
  expect(read('{a} [{b}').faults.map(({ kind }) => kind)).toEqual([
    'unknown-placeholder',
    'unknown-placeholder',
    'bracket-not-closed',
  ]);
});

test.each(templateNames)('the standard sentence “%s” has no fault', (template) => {
  expect(faults(standardTemplates[template], template)).toEqual([]);
});

test('every gap has words of its own', () => {
  expect(new Set(Object.values(narrativeWords.placeholders)).size).toBe(placeholders.length);
  expect(placeholders.filter((one) => spelled(narrativeWords.placeholders[one]) !== one)).toEqual([]);
});
