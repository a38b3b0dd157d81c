import { remembered } from '../../remembered.ts';

// Tick marks typed as letters of a symbol font: they look like ✓ to the person and like ü to a program.
const symbols: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { ü: '✓', þ: '✓', û: '✗', ý: '✗', '¨': '☐', o: '☐' },
  'wingdings 2': { P: '✓', R: '✓', O: '✗', S: '✗', '£': '☐' },
};

/** Whether text in this font is signs, not words. */
export const isSymbolFont = (font: string | null): boolean => tableOf(font) !== null;

/** Text in a symbol font as a person sees it; null for other fonts. Private-use codes (U+F0FC) count as their letters. */
export function decodeSymbols(text: string, font: string | null): string | null {
  const table = tableOf(font);
  if (!table) return null;
  return [...text].map((character) => table[fromPrivateUse(character)] ?? character).join('');
}

const tableOf = (font: string | null) => (font === null ? null : tableOfFont(font));

// A font may be called "constructor": only the table's own names count.
const tableOfFont = remembered((font) =>
  Object.hasOwn(symbols, font.toLowerCase()) ? (symbols[font.toLowerCase()] ?? null) : null,
);

function fromPrivateUse(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xf020 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : character;
}
