import { expect, test } from 'vitest';
import { textWidth, wrappedLines } from '#core/domain/reports/text-width.ts';

const regular = { size: 10, isBold: false };

test('a line is as wide as its letters are in Times New Roman', () => {
  // C 667, ô 500, n 500, g 500 thousandths of ten points.
  expect(textWidth('Công', regular)).toBeCloseTo(21.67);
  expect(textWidth('1234', regular)).toBeCloseTo(20);
});

test('accents do not widen a letter, the horn does, and decomposed text is as wide as composed', () => {
  expect(textWidth('ế', regular)).toBe(textWidth('e', regular));
  expect(textWidth('ư', regular)).toBeGreaterThan(textWidth('u', regular));
  expect(textWidth('Đoàn', regular)).toBe(textWidth('Doan', regular));
});

test('words wrap at spaces, and a word longer than the line is broken', () => {
  // "1234" is 20 points, a space 2.5: two words to a line of 43.
  expect(wrappedLines('1234 1234 1234', 43, regular)).toBe(2);
  expect(wrappedLines('1234 1234 1234', 42, regular)).toBe(3);
  expect(wrappedLines('12345678', 20, regular)).toBe(2);
  expect(wrappedLines('1\n2\n3', 100, regular)).toBe(3);
  expect(wrappedLines('', 100, regular)).toBe(1);
});
