import { type Font, textWidth } from './text-width.ts';

/**
 * A text's lines when it is wrapped at spaces into `width` (points), its own line breaks kept. A word is broken only where
 * it is longer than `widest`.
 */
export function wrappedText(text: string, width: number, font: Font, widest = width): string[] {
  return plain(text)
    .split('\n')
    .flatMap((paragraph) => linesOf(paragraph, width, font, widest));
}

/** A text's own lines, where nothing is wrapped. */
export const ownLines = (text: string): string[] => plain(text).split('\n');

// Composed letters are one sign in a typeface; what has no width of its own on paper would be drawn as a box.
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{Cc}\n]/gu, '');

function linesOf(paragraph: string, width: number, font: Font, widest: number): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const word of paragraph.split(' ')) {
    const longer: string = line === null ? word : `${line} ${word}`;
    if (textWidth(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line !== null) lines.push(line);
    const pieces = textWidth(word, font) <= widest ? [word] : broken(word, width, font);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line ?? ''];
}

function broken(word: string, width: number, font: Font): string[] {
  const pieces = [''];
  for (const sign of word) {
    const piece = pieces.at(-1) ?? '';
    if (piece !== '' && textWidth(piece + sign, font) > width) pieces.push(sign);
    else pieces[pieces.length - 1] = piece + sign;
  }
  return pieces;
}
