import { expect, test } from 'vitest';
import { RefusedFile } from '#excel/read/refused-file.ts';
import { ZipPackage } from '#excel/read/zip/zip-package.ts';
import { zipOf } from '../../support/zip.ts';

const oneMegabyte = Buffer.alloc(1 << 20);

function refusal(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error instanceof RefusedFile ? error.refusal : error;
  }
}

test('parts come out whole, whatever the case of their name', () => {
  const zip = new ZipPackage(zipOf({ 'xl/Workbook.xml': 'một', 'a.txt': '' }));
  expect(zip.text('XL/workbook.xml')).toBe('một');
  expect(zip.text('a.txt')).toBe('');
  expect(zip.text('b.txt')).toBeNull();
});

test('a part in UTF-16 reads by its mark', () => {
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<a>ế</a>', 'utf16le')]);
  expect(new ZipPackage(zipOf({ 'a.xml': wide })).text('a.xml')).toBe('<a>ế</a>');
});

test('a package cut anywhere is damaged', () => {
  const whole = zipOf({ 'a.xml': 'x'.repeat(500), 'b.xml': 'y' });
  for (const length of [10, 60, whole.length - 40, whole.length - 1]) {
    expect(refusal(() => new ZipPackage(whole.subarray(0, length)))).toMatchObject({ code: 'damaged-file' });
  }
});

test('one altered byte is noticed', () => {
  const bytes = zipOf({ 'a.xml': 'Thực hiện: 12' });
  const zip = new ZipPackage(zipOf({ 'a.xml': 'Thực hiện: 12' }, { 'a.xml': { crc32: 1 } }));
  expect(refusal(() => zip.part('a.xml'))).toEqual({ code: 'damaged-file', found: 'a.xml' });
  expect(new ZipPackage(bytes).text('a.xml')).toBe('Thực hiện: 12');
});

test('a locked part is said to be locked', () => {
  const zip = new ZipPackage(zipOf({ 'a.xml': 'x' }, { 'a.xml': { isEncrypted: true } }));
  expect(refusal(() => zip.part('a.xml'))).toMatchObject({ code: 'encrypted-file' });
});

test('a directory that admits to a bomb is refused before anything inflates', () => {
  const bytes = zipOf({ 'a.xml': 'x' }, { 'a.xml': { declaredSize: 1 << 30 } });
  expect(refusal(() => new ZipPackage(bytes))).toEqual({ code: 'too-large', found: '1.024 MB' });
});

test('a part that inflates beyond what the directory says is stopped while it inflates', () => {
  const bytes = zipOf(
    { 'a.xml': Buffer.concat(Array.from({ length: 100 }, () => oneMegabyte)) },
    { 'a.xml': { declaredSize: 4096 } },
  );
  expect(refusal(() => new ZipPackage(bytes).part('a.xml'))).toEqual({ code: 'too-large', found: '> 64 MB' });
});

test('many large parts together are too large too', () => {
  const large = Buffer.concat(Array.from({ length: 60 }, () => oneMegabyte));
  const lie = { declaredSize: 4096 };
  const zip = new ZipPackage(zipOf({ a: large, b: large, c: large }, { a: lie, b: lie, c: lie }));
  expect(refusal(() => ['a', 'b', 'c'].map((name) => zip.part(name)))).toEqual({ code: 'too-large', found: '> 160 MB' });
});

test('thousands of parts are too many', () => {
  const parts = Object.fromEntries(Array.from({ length: 4001 }, (_, index) => [`${index}`, '']));
  expect(refusal(() => new ZipPackage(zipOf(parts)))).toMatchObject({ code: 'too-large' });
});
