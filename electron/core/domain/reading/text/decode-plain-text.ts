import { cleanText } from './clean-text.ts';
import { electEncoding, evidenceOf } from './encoding-vote.ts';
import { decodeText, isSurelyUnicode, type TextEncoding } from './legacy-encoding.ts';

export interface PlainText {
  readonly text: string;
  /** What it was typed in. */
  readonly encoding: TextEncoding;
}

/** Text without fonts, in Unicode: its own words vote on what it was typed in, and lines in Unicode stay as they are. */
export function decodePlainText(text: string): PlainText {
  const lines = text.split(/\r?\n/);
  const encoding = electEncoding(evidenceOf(lines));
  const decoded = lines.map((line) => cleanText(isSurelyUnicode(line) ? line : decodeText(line, encoding)));
  return { text: decoded.join('\n'), encoding };
}
