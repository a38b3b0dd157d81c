import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODES_OF_A_HASH, printedCode, readReleaseCode, releaseCode } from '#core/domain/register/release-code.ts';

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

test('a code is the hash’s first forty bits, the next one the forty after them', () => {
  const sha256 = `0000000001${'f'.repeat(10)}08421084210000000000${'0'.repeat(24)}`;
  expect(releaseCode(sha256, 0)).toBe('00000001');
  expect(releaseCode(sha256, 1)).toBe('ZZZZZZZZ');
  expect(releaseCode(sha256, 2)).toBe('11111111');
  expect(printedCode('7K2M9QX4')).toBe('7K2M-9QX4');
});

test('every code of a hash can be read back as a person may type it', () => {
  const slip = fc.constantFrom<(text: string) => string>(
    (text) => text.toLowerCase(),
    (text) => ` ${text} `,
    (text) => text.replace('-', ' '),
    (text) => text.replace('-', '–'),
    (text) => text.replaceAll('0', 'O').replaceAll('1', 'l'),
    (text) => text.replaceAll('1', 'I'),
  );
  fc.assert(
    fc.property(hash, fc.nat(CODES_OF_A_HASH - 1), slip, (sha256, attempt, type) => {
      const code = releaseCode(sha256, attempt);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      expect(readReleaseCode(type(printedCode(code)))).toBe(code);
    }),
  );
});

test('what is no code is not taken for one', () => {
  for (const typed of ['', '7K2M-9QX', '7K2M-9QX45', '7K2M-9QU4', 'Mã: 7K2M']) expect(readReleaseCode(typed)).toBeNull();
});
