import { expect, test } from 'vitest';
import { storageFault } from '#core/domain/storage/storage-fault.ts';
import { writeFault } from '#core/domain/storage/write-fault.ts';

const error = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['ENOSPC', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY_DIRECTORY', 'storage-refused'],
  ['EROFS', 'storage-refused'],
  ['SQLITE_BUSY', 'storage-busy'],
  ['SQLITE_CONSTRAINT_CHECK', null],
  ['ENOENT', null],
])('where the data lie, %s is %s', (code, fault) => expect(storageFault(error(code))).toBe(fault));

test('what has no code is a bug', () => {
  expect(storageFault(new Error('disk-full'))).toBe(null);
  expect(storageFault('ENOSPC')).toBe(null);
});

test.each([
  // Windows, on putting the finished file in the place of one that Excel has open.
  ['EPERM', 'replacing', 'open-elsewhere'],
  ['EBUSY', 'replacing', 'open-elsewhere'],
  ['EACCES', 'replacing', 'open-elsewhere'],
  ['EACCES', 'writing', 'not-allowed'],
  ['EPERM', 'writing', 'not-allowed'],
  ['EROFS', 'replacing', 'not-allowed'],
  ['ENOSPC', 'writing', 'disk-full'],
  ['ENOENT', 'writing', 'folder-gone'],
  ['EIO', 'writing', null],
] as const)('a file that is written: %s on %s is %s', (code, step, fault) => expect(writeFault(error(code), step)).toBe(fault));
