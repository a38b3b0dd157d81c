/** What the machine refuses where the data lies: no room, no right to write, or another program that is writing just now. */
export type StorageFault = 'disk-full' | 'storage-refused' | 'storage-busy';

/** Why the data cannot be opened. The first three are about what lies there: a backup can be put in its place. */
export type DataRefusal = 'database-newer' | 'database-damaged' | 'database-foreign' | StorageFault;

/** By the codes that the system and the database give; null where it is something else, and a bug. */
export function storageFault(bug: unknown): StorageFault | null {
  const code = codeOf(bug);
  return faults.find(({ codes }) => codes.test(code))?.fault ?? null;
}

// A write-ahead log that cannot grow is told as a failed size of its index.
const faults: readonly { readonly fault: StorageFault; readonly codes: RegExp }[] = [
  { fault: 'disk-full', codes: /^(?:ENOSPC|EDQUOT|SQLITE_FULL|SQLITE_IOERR_SHMSIZE)$/ },
  { fault: 'storage-refused', codes: /^(?:EROFS|EACCES|EPERM|SQLITE_READONLY.*|SQLITE_CANTOPEN.*|SQLITE_PERM)$/ },
  { fault: 'storage-busy', codes: /^(?:EBUSY|SQLITE_BUSY.*|SQLITE_LOCKED.*)$/ },
];

const codeOf = (bug: unknown): string => (bug instanceof Error && 'code' in bug ? String(bug.code) : '');
