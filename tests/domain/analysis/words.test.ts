import { expect, test } from 'vitest';
import { remainingSentence, remainingShort } from '#core/text/vi-analysis.ts';
import { strangenessText } from '#core/text/vi-outliers.ts';

const row = { decimals: 0, unitOfMeasure: 'sáng kiến', measure: 'count' as const };
const ratio = { ...row, measure: 'ratio' as const };

test('what remains is said as one would on the telephone', () => {
  const amount = { of: 'amount', amount: 1268, perMonth: 212 } as const;
  expect(remainingSentence(amount, row, null, 6)).toBe('Còn thiếu 1.268 sáng kiến; còn 6 tháng, mỗi tháng cần ít nhất 212.');
  expect(remainingShort(amount, row)).toBe('1.268 (212/tháng)');
  expect(remainingSentence({ ...amount, perMonth: null }, row, null, 0)).toBe('Còn thiếu 1.268 sáng kiến.');
  const numerator = { of: 'numerator', amount: 33, perMonth: null } as const;
  expect(remainingSentence(numerator, ratio, 141, 6)).toBe('Cần thêm 33 nữa trên tổng số 141 hiện nay.');
  expect(remainingSentence({ of: 'units', amount: 2, perMonth: null }, row, 16, 6)).toBe('Cần thêm 2 đơn vị đạt.');
});

test('why a figure is listed is said with both figures', () => {
  const last = { kind: 'unlike-last-time', year: 2022 } as const;
  expect(strangenessText({ ...last, before: 40, times: 4.2 }, 168, row)).toBe('Gấp 4,2 lần năm 2022 (40 → 168).');
  expect(strangenessText({ ...last, before: 1200, times: 0.02 }, 24, row)).toBe('Chỉ bằng 0,02 lần năm 2022 (1.200 → 24).');
  expect(strangenessText({ ...last, before: 0, times: null }, 12, row)).toBe('Năm 2022 bằng 0, nay khác 0 (0 → 12).');
  expect(strangenessText({ ...last, before: 12, times: 0 }, 0, row)).toBe('Năm 2022 có, nay bằng 0 (12 → 0).');
  expect(strangenessText({ ...last, before: 90, times: 0.6 }, 52, ratio)).toBe('Thấp hơn năm 2022 38,0 điểm (90,0% → 52,0%).');
  expect(strangenessText({ kind: 'unlike-its-years', usual: 40, deviation: 1, years: 5, times: 4.25 }, 170, row)).toBe(
    'Gấp 4,3 lần mức thường thấy 5 năm: các năm thường quanh 40, chênh khoảng 1; nay 170.',
  );
});
