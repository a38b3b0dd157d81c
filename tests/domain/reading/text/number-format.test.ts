import { expect, test } from 'vitest';
import { isDateFormat, percentSign } from '#core/domain/reading/text/number-format.ts';

test('formats that show a day are date formats', () => {
  const formats = [
    'dd/mm/yyyy',
    'm/d/yy',
    'mmm-yy',
    '[$-42A]dd mmmm yyyy',
    'd-mmm',
    'm/d/yy h:mm',
    '"ngày" dd "tháng" mm',
    'yyyy\\-mm\\-dd;@',
  ];
  expect(formats.filter((format) => !isDateFormat(format))).toEqual([]);
});

test('numbers, times and words in quotes are no dates', () => {
  const formats = [
    'General',
    '#,##0',
    '0.0%',
    'h:mm',
    '[h]:mm:ss',
    'mm:ss',
    '0 "đồng"',
    '#,##0\\ "d"',
    '@',
    '0.00E+00',
    '[Red]0',
    '_-* #,##0\\ _d_-',
  ];
  expect(formats.filter(isDateFormat)).toEqual([]);
  expect(isDateFormat(null)).toBe(false);
});

test('a percent sign scales unless it is quoted', () => {
  expect(['0%', '0.0\\%', '0"%"', '0', null].map(percentSign)).toEqual(['scaled', 'literal', 'literal', null, null]);
});
