import { remembered } from '../../remembered.ts';
import { isSurelyUnicode, type TextEncoding } from './legacy-encoding.ts';
import { isVietnameseSyllable } from './syllable.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

/** Words that are Vietnamese under one encoding only. "chó" (also TCVN3 for "chú") says nothing. */
export type Evidence = Readonly<Record<TextEncoding, number>>;

const noEvidence: Evidence = { unicode: 0, tcvn3: 0, vni: 0 };
const words = /[^\s\u2000-\u206F!-@[-`{-~]+/g;
const beyondAscii = /[^\0-\x7F]/;
// Latin-1 characters that Vietnamese in Unicode has no use for.
const foreign = /[¡-¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ]/;
const enoughUnicode = 3;

/** What a workbook's texts say about their encoding. */
export function evidenceOf(texts: readonly string[]): Evidence {
  const telling = texts.filter((text) => beyondAscii.test(text));
  const looks = telling.map(lookOf);
  if (isPlainUnicode(looks)) return { ...noEvidence, unicode: looks.reduce((sum, { spoken }) => sum + spoken, 0) };
  const votes = { ...noEvidence } as Record<TextEncoding, number>;
  for (const word of telling.flatMap(spokenIn)) {
    const vote = voteOf(word);
    if (vote !== null) votes[vote] += 1;
  }
  return votes;
}

/** A legacy encoding wins by a clear majority of at least two words: one odd word never turns a file over. */
export function electEncoding(votes: Evidence): TextEncoding {
  const legacy = votes.tcvn3 >= votes.vni ? 'tcvn3' : 'vni';
  return votes[legacy] >= 2 && votes[legacy] > 2 * votes.unicode ? legacy : 'unicode';
}

const spokenIn = (text: string): readonly string[] => (text.match(words) ?? []).filter((word) => beyondAscii.test(word));

/** What a text says at first sight. */
interface Look {
  readonly isSurelyUnicode: boolean;
  readonly isForeign: boolean;
  /** Words that are not plain ASCII. */
  readonly spoken: number;
}

const lookOf = remembered(
  (text): Look => ({
    isSurelyUnicode: isSurelyUnicode(text),
    isForeign: foreign.test(text),
    spoken: spokenIn(text).length,
  }),
);

const isPlainUnicode = (looks: readonly Look[]): boolean =>
  looks.filter((look) => look.isSurelyUnicode).length >= enoughUnicode && !looks.some(({ isForeign }) => isForeign);

function voteOf(word: string): TextEncoding | null {
  // A letter by itself may be a tick mark or a unit of measure.
  if (!/[a-z]/i.test(word)) return null;
  const candidates = [
    ['unicode', word.replaceAll('Ð', 'Đ')],
    ['tcvn3', decodeTcvn3(word)],
    ['vni', decodeVni(word)],
  ] as const;
  const possible = candidates.filter(([encoding, decoded]) => isPossible(word, encoding) && isVietnameseSyllable(decoded));
  return possible.length === 1 ? (possible[0]?.[0] ?? null) : null;
}

const isPossible = (word: string, encoding: TextEncoding): boolean => encoding === 'unicode' || !isSurelyUnicode(word);
