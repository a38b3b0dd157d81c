import { decodeTcvn3 } from '#core/domain/reading/text/tcvn3.ts';
import { decodeVni } from '#core/domain/reading/text/vni.ts';

export const encodings = ['nfc', 'nfd', 'no-accents', 'upper', 'tcvn3', 'vni'] as const;
export type GeneratedEncoding = (typeof encodings)[number];

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const small = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ');
const letters = [...small, ...small.map((letter) => letter.toUpperCase())].filter((letter) => letter > '\u007f');

const latin = Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at));
const tcvn3Codes = [...latin, ...[...'AEIOUY'].concat([...'¡¢£¤¥¦']).flatMap((base) => latin.map((mark) => base + mark))];
const vniBases = [...'aeouyôöAEOUYÔÖ'];
const vniCodes = [...latin, ...vniBases.flatMap((base) => latin.map((mark) => base + mark))];

const isOfCase = (code: string, letter: string): boolean =>
  letter === letter.toLowerCase() ? code === code.toLowerCase() : code === code.toUpperCase();

/** For each letter the shortest code that a decoder turns into it; toned capitals without one are written small. */
function inverse(codes: readonly string[], decode: (text: string) => string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const code of codes) {
    const letter = decode(code);
    const former = known.get(letter);
    const isBetter =
      former === undefined || (former.length === code.length && isOfCase(code, letter) && !isOfCase(former, letter));
    if (letter !== code && letters.includes(letter) && isBetter) known.set(letter, code);
  }
  return known;
}

const tcvn3 = inverse(tcvn3Codes, decodeTcvn3);
const vni = inverse(vniCodes, decodeVni);

const encodeWith = (text: string, table: ReadonlyMap<string, string>): string =>
  [...text.normalize('NFC')].map((letter) => table.get(letter) ?? letter).join('');

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

/** A text as it lies in a workbook of that encoding, with the font that tells it. */
export function encoded(text: string, encoding: GeneratedEncoding): { text: string; font: string | null } {
  switch (encoding) {
    case 'nfc':
      return { text: text.normalize('NFC'), font: null };
    case 'nfd':
      return { text: text.normalize('NFD'), font: 'Times New Roman' };
    case 'no-accents':
      return { text: withoutAccents(text), font: null };
    case 'upper':
      return { text: text.toUpperCase(), font: null };
    case 'tcvn3':
      return { text: encodeWith(text, tcvn3), font: '.VnTime' };
    case 'vni':
      return { text: encodeWith(text, vni), font: 'VNI-Times' };
  }
}
