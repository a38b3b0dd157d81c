import { remembered } from '../remembered.ts';

/**
 * What two spellings of the same Vietnamese words share: lower case, no accents, "đ" as "d", single spaces, none around.
 * "LÐLÐ  huyện\nHoà" and "lđlđ huyen hòa" both give "ldld huyen hoa". For recognising, never for showing or storing.
 */
export const fold = remembered(foldAnew);

function foldAnew(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      // NFD does not split "đ"; "ð" is its look-alike in files of older fonts.
      .replace(/[đð]/g, 'd')
      // Zero-width characters and the soft hyphen are invisible and part words that are the same.
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
