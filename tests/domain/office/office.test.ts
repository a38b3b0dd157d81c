import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentNumberText } from '#core/domain/office/document-number.ts';
import { basesOn } from '#core/domain/office/legal-basis.ts';
import { areWithinBounds } from '#core/domain/office/letter-sizes.ts';
import { pictureSize } from '#core/domain/office/picture-size.ts';
import { signerOn } from '#core/domain/office/signer.ts';

const signer = (id: string, from: string | null, to: string | null) => ({
  id,
  name: id,
  authority: 'TM. BAN THƯỜNG VỤ',
  position: 'CHỦ TỊCH',
  from,
  to,
});

test('who signs is the first in office on the day, the first and last day included', () => {
  const signers = [signer('a', null, '2023-06-30'), signer('b', '2023-07-01', '2023-12-31'), signer('c', '2023-07-01', null)];
  const on = (day: string) => signerOn(signers, day)?.id ?? null;
  expect([on('2023-06-30'), on('2023-07-01'), on('2023-12-31'), on('2024-01-01')]).toEqual(['a', 'b', 'b', 'c']);
  expect(signerOn([signer('a', null, '2023-06-30')], '2023-07-01')).toBeNull();
});

describe('a document number', () => {
  test.each([
    ['Số: {số}/BC-LĐLĐ', '5', '05/BC-LĐLĐ'],
    ['{số}/BC-LĐLĐ', '12', '12/BC-LĐLĐ'],
    ['{so}/BC-LĐLĐ', '107', '107/BC-LĐLĐ'],
    ['{số}/BC-LĐLĐ', '12a/TB-LĐLĐ', '12a/TB-LĐLĐ'],
    ['{số}/BC-LĐLĐ', null, '……/BC-LĐLĐ'],
    [null, '5', '05'],
    [null, null, null],
    ['không có chỗ', '5', '05'],
  ])('%s with %s is %s', (pattern, number, expected) => {
    expect(documentNumberText(pattern, number)).toBe(expected);
  });
});

test('bases valid on the day end with ";", the last of them with "."; others are not printed', () => {
  const bases = [
    { text: 'Căn cứ Luật;', from: null, to: null },
    { text: 'Căn cứ Nghị định cũ', from: null, to: '2023-12-31' },
    { text: ' Căn cứ Kế hoạch. ', from: '2024-01-05', to: null },
  ];
  expect(basesOn(bases, '2023-12-31')).toEqual(['Căn cứ Luật;', 'Căn cứ Nghị định cũ.']);
  expect(basesOn(bases, '2024-01-01')).toEqual(['Căn cứ Luật.']);
  expect(basesOn(bases, '2024-01-05')).toEqual(['Căn cứ Luật;', 'Căn cứ Kế hoạch.']);
  expect(basesOn([], '2024-01-05')).toEqual([]);
});

test("sizes are the decree's or none", () => {
  expect(areWithinBounds({ heads: 12, motto: 14, signature: 13.5 })).toBe(true);
  expect(areWithinBounds({ heads: 14 })).toBe(false);
  expect(areWithinBounds({ title: 12.5 })).toBe(false);
});

test('a picture tells its kind and size by its bytes, whatever its name', () => {
  const png = readFileSync('resources/pictures/xuat.png');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(pictureSize(png)).toEqual({ kind: 'png', widthInPixels: width, heightInPixels: height });
  const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 20, 1, 44, 3, 0, 0, 0]);
  expect(pictureSize(jpeg)).toEqual({ kind: 'jpeg', widthInPixels: 300, heightInPixels: 20 });
  for (const bytes of [
    new Uint8Array(),
    Buffer.from('GIF89a'),
    Buffer.from('%PDF-1.7'),
    png.subarray(0, 20),
    jpeg.subarray(0, 8),
  ])
    expect(pictureSize(bytes)).toBeNull();
});
