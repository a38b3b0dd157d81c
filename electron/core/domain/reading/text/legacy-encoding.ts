import { remembered } from '../../remembered.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

/** How the characters of a text stand for Vietnamese letters. */
export type TextEncoding = 'unicode' | 'tcvn3' | 'vni';

/** What a font's name says about the text set in it: its encoding, and whether it draws small letters as capitals. */
export interface FontEncoding {
  readonly encoding: TextEncoding;
  readonly isCapitals: boolean;
}

/** ".VnTimeH" → TCVN3 in capitals, "VNI-Times" → VNI; null for fonts that say nothing. */
export const encodingOfFont = (font: string | null): FontEncoding | null => (font === null ? null : encodingNamedBy(font));

const encodingNamedBy = remembered((font): FontEncoding | null => {
  if (/^\.vn/i.test(font)) return { encoding: 'tcvn3', isCapitals: /H$/.test(font.trim()) };
  return /^vni-/i.test(font) ? { encoding: 'vni', isCapitals: false } : null;
});

const onlyInUnicode = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|[\u0300-\u036F]/;

/** Holds letters that no legacy encoding has: whatever the font says, it was typed in Unicode. */
export const isSurelyUnicode = (text: string): boolean => onlyInUnicode.test(text);

/** Text in the given encoding → Unicode, not yet normalised. */
export function decodeText(text: string, encoding: TextEncoding): string {
  if (encoding === 'tcvn3') return capitalsWhole(decodeTcvn3(text));
  return encoding === 'vni' ? decodeVni(text) : text;
}

// Legacy fonts have capitals without tones only: a heading typed "CéNG" for a capitals font reads "CộNG".
const shouted = /\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*/gu;
const smallPlain = /[a-zđ]/;
const capitalsWhole = (text: string): string =>
  text.replace(shouted, (word) => (smallPlain.test(word) ? word : word.toUpperCase()));
