import { toTCVN3, toVNI } from 'vietnamese-conversion';
import { expect, test } from 'vitest';
import { decodeTcvn3 } from '#core/domain/reading/text/tcvn3.ts';
import { decodeVni } from '#core/domain/reading/text/vni.ts';

const letters = [
  ...'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
  ...'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ',
];

test('every Vietnamese letter comes back from TCVN3', () => {
  expect(letters.map((letter) => decodeTcvn3(toTCVN3(letter, 'unicode')))).toEqual(letters);
});

test('every Vietnamese letter comes back from VNI', () => {
  // The library writes ỷ and ỹ as the letters of another table; VNI has them as y and a mark.
  const known = letters.filter((letter) => !/[ỷỹ]/i.test(letter));
  expect(known.map((letter) => decodeVni(toVNI(letter, 'unicode')))).toEqual(known);
  expect(['yû', 'yõ', 'YÛ', 'Yõ'].map(decodeVni)).toEqual(['ỷ', 'ỹ', 'Ỷ', 'Ỹ']);
});

test('TCVN3 as offices typed it reads as what was meant', () => {
  expect(decodeTcvn3('Liªn ®oµn Lao ®éng huyÖn VÜnh ThuËn')).toBe('Liên đoàn Lao động huyện Vĩnh Thuận');
  expect(decodeTcvn3('§¬n vÞ tÝnh')).toBe('Đơn vị tính');
  expect(decodeTcvn3('M\u00ADêng Kh\u00AD¬ng')).toBe('Mường Khương');
  expect(decodeTcvn3('Ghi chó, Phó Yªn')).toBe('Ghi chú, Phú Yên');
});

test('VNI as offices typed it reads as what was meant', () => {
  expect(decodeVni('Lieân ñoaøn Lao ñoäng tænh')).toBe('Liên đoàn Lao động tỉnh');
  expect(decodeVni('LÑLÑ tænh, Toång coäng')).toBe('LĐLĐ tỉnh, Tổng cộng');
  expect(decodeVni('Soá löôïng 85,5%')).toBe('Số lượng 85,5%');
});
