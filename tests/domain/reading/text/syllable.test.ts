import { expect, test } from 'vitest';
import { isVietnameseSyllable } from '#core/domain/reading/text/syllable.ts';

test('words of a report are spelt as Vietnamese', () => {
  const words =
    'Nghiệp vụ công đoàn huyện giữa quý quốc hội khuyến khích hoạch thuỷ thủy người lượng giêng gì uỷ ương ĐOÀN xoong'.split(' ');
  expect(words.filter((word) => !isVietnameseSyllable(word))).toEqual([]);
});

test('a decomposed word is the same word', () => {
  expect(isVietnameseSyllable('động'.normalize('NFD'))).toBe(true);
});

test('words that break the spelling are none', () => {
  // c before e, two tones, a stopped syllable with huyền, letters of TCVN3 and VNI.
  const words = ['céng', 'bảná', 'càt', 'tæng', '®oµn', 'ñoaøn', 'Noël', 'ghà', 'm²'];
  expect(words.filter(isVietnameseSyllable)).toEqual([]);
});
