import { storageFault } from './storage-fault.ts';

/** Why a file could not be written where a person chose. */
export type WriteFault = 'open-elsewhere' | 'disk-full' | 'not-allowed' | 'folder-gone';

/**
 * What a failed write means; null where nobody knows. Windows refuses to put a file in the place of one that another program
 * has open; a folder that may not be written to refuses the unfinished file already.
 */
export function writeFault(bug: unknown, step: 'writing' | 'replacing'): WriteFault | null {
  const code = bug instanceof Error && 'code' in bug ? bug.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'folder-gone';
  const fault = storageFault(bug);
  if (fault === 'storage-refused') return step === 'replacing' && code !== 'EROFS' ? 'open-elsewhere' : 'not-allowed';
  return fault === 'storage-busy' ? 'open-elsewhere' : fault;
}
