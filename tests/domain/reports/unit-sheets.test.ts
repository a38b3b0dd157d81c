import { expect, test } from 'vitest';
import { unitSheets } from '#core/domain/reports/unit-sheets.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { figure, indicator, input, letter, province, rowOf, table, texts } from './build.ts';

test.each([
  ['LIÊN ĐOÀN LAO ĐỘNG TỈNH AN LẠC', 'Toàn tỉnh'],
  ['LIÊN ĐOÀN LAO ĐỘNG QUẬN LONG BIÊN', 'Toàn quận'],
  ['LIÊN ĐOÀN LAO ĐỘNG HUYỆN VĨNH THUẬN', 'Toàn huyện'],
  ['CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP', 'Các đơn vị'],
])('a sheet of %s calls its whole %s', (issuingBody, whole) => {
  const of = table([indicator({ units: [figure('A', { numerator: 3, value: 3 })] }, province({ numerator: 3, value: 3 }))]);
  const [sheet] = unitSheets(input(of), { ...letter, letterhead: { ...letter.letterhead, issuingBody } }, reportWords);
  if (sheet === undefined) throw new Error('no sheet');
  const heads = texts(sheet, rowOf(sheet, 'Chỉ tiêu'));
  expect(heads).toContain(whole);
});
