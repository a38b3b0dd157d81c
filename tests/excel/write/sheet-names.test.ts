import { expect, test } from 'vitest';
import { sheetNames } from '#excel/write/sheet-names.ts';

test('names that Excel would refuse are made legal', () => {
  expect(sheetNames(["LĐLĐ huyện: 'A' [1/2]?*", '', 'History'])).toEqual(['LĐLĐ huyện   A   1 2', '_', '_History']);
});

test('long names are cut to 31 characters and stay apart', () => {
  const long = 'Công đoàn ngành Nông nghiệp và Phát triển nông thôn';
  const names = sheetNames([long, long, long.toUpperCase()]);
  expect(names[0]).toBe('Công đoàn ngành Nông nghiệp và');
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});
