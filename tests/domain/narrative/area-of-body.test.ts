import { expect, test } from 'vitest';
import { areaOfBody } from '#core/text/vi-whole.ts';

test.each([
  ['LIÊN ĐOÀN LAO ĐỘNG TỈNH A', 'toàn tỉnh'],
  ['Liên đoàn Lao động quận A', 'toàn quận'],
  ['LĐLĐ huyện B (tỉnh C)', 'toàn huyện'],
  ['Công đoàn ngành Giáo dục tỉnh A', 'toàn ngành'],
  ['LĐLĐ thành phố B, tỉnh A', 'toàn thành phố'],
  ['Công đoàn Tổng công ty', 'các đơn vị'],
])('%s speaks for %s', (issuingBody, area) => {
  expect(areaOfBody(issuingBody)).toBe(area);
});
