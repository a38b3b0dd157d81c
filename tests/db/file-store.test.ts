import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileStore } from '#db/file-store.ts';
import { temporaryFolder } from './samples.ts';

/** SHA-256 of "abc", as FIPS 180 gives it. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const abc = Buffer.from('abc');

test('bytes are kept once, under their hash, with nothing beside them', async () => {
  const folder = temporaryFolder();
  const files = openFileStore(folder);
  expect(await files.keep(abc)).toEqual({ sha256: ABC, sizeInBytes: 3 });
  expect(await Promise.all([files.keep(abc), files.keep(abc)])).toHaveLength(2);
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['ba', join('ba', ABC)]);
  expect(Buffer.from((await files.bytesOf(ABC)) ?? []).toString()).toBe('abc');
});

test('an empty file is kept like any other', async () => {
  const files = openFileStore(temporaryFolder());
  const { sha256 } = await files.keep(new Uint8Array());
  expect(await files.bytesOf(sha256)).toHaveLength(0);
});

test('what is not there is null, and only a hash may be asked for', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'secret'), 'x');
  const files = openFileStore(join(folder, 'files'));
  expect(await files.bytesOf(ABC)).toBeNull();
  expect(await files.bytesOf('../../secret')).toBeNull();
});

test('a damaged copy is told, is never given out, and is rewritten when the same bytes come again', async () => {
  const folder = temporaryFolder();
  const files = openFileStore(folder);
  await files.keep(abc);
  writeFileSync(join(folder, 'ba', ABC), 'abd');
  expect([await files.stateOf(ABC), await files.bytesOf(ABC)]).toEqual(['altered', null]);
  await files.keep(abc);
  expect(await files.stateOf(ABC)).toBe('kept');
  expect(readFileSync(join(folder, 'ba', ABC), 'utf8')).toBe('abc');
});
