import { remembered } from '../../remembered.ts';

const beyondAscii = /[^\0-\x7F]/;

/**
 * Decoded text as it is compared and kept: NFC, one kind of space, Đ where its look-alikes stand.
 * Soft hyphens go only here: in TCVN3 they are the letter ư.
 */
export function cleanText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return beyondAscii.test(lines) ? cleanLetters(lines) : lines;
}

const cleanLetters = remembered((text) =>
  text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .replaceAll('\u00F0', 'đ')
    .normalize('NFC'),
);
